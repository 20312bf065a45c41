"""The settings in the terms of the core."""

from datetime import timedelta
from functools import partial

from hybridwell.domain.calendar import Calendar
from hybridwell.domain.desk_heights import Heights
from hybridwell.domain.movement.breaks import BreakKind, BreakRule, Held
from hybridwell.domain.movement.prompting import Policies, Policy
from hybridwell.domain.movement.rhythms import RHYTHMS, Rhythm
from hybridwell.domain.movement.session import Plan
from hybridwell.setting_checks import check
from hybridwell.settings import Settings

_OUTSIDE = {
    "as_usual": Policy.IGNORE,
    "gentle": Policy.NOTIFY,
    "off": Policy.DEFER,
}


def plan_of(settings: Settings, calendar: Calendar) -> Plan:
    """Return what the core goes by; a value of one's own goes before the rhythm's."""
    rules = {kind: rule_of(settings, kind) for kind in BreakKind}
    return Plan(
        calendar,
        settings.idle_after,
        settings.sitting_gap,
        rules,
        policies_of(settings),
    )


def policies_of(settings: Settings) -> Policies:
    """Return what each signal does to a prompt; a day of illness or leave has none."""
    outside = _OUTSIDE[settings.outside_hours]
    return Policies(
        {
            Held.MEETING: Policy(settings.meeting_policy),
            Held.SCREEN_IN_USE: Policy(settings.screen_in_use_policy),
            Held.DO_NOT_DISTURB: Policy.NOTIFY,
            Held.OUTSIDE_HOURS: outside,
            Held.FREE_DAY: outside,
            Held.ABSENT: Policy.DEFER,
        }
    )


def rule_of(settings: Settings, kind: BreakKind) -> BreakRule:
    """Return how often, how long and how gently one kind of break comes."""
    beat = RHYTHMS[Rhythm(settings.rhythm)][kind]
    wanted = str(getattr(settings, f"{kind.value}_breaks"))
    enabled = {"rhythm": beat.enabled, "on": True, "True": True}.get(wanted, False)
    return BreakRule(
        every=span_of(settings, f"{kind.value}_every"),
        lasts=span_of(settings, f"{kind.value}_lasts"),
        prelude=settings.move_prelude,
        pause_after=settings.pause_after,
        postpone_by=settings.postpone_by,
        max_postpones=int(settings.max_postpones),
        enabled=enabled,
        kind=kind,
        adaptive=settings.adaptive and kind is not BreakKind.EYES,
        insist=settings.insist,
    )


def span_of(settings: Settings, name: str) -> timedelta:
    """Return a duration as it is in force: the user's own, or the rhythm's."""
    own: timedelta | None = getattr(settings, name)
    if own is not None:
        return own
    kind, what = name.split("_")
    beat = RHYTHMS[Rhythm(settings.rhythm)][BreakKind(kind)]
    return beat.every if what == "every" else beat.lasts


def heights_of(settings: Settings) -> Heights:
    """Return at which heights of the desk the user sits and stands."""
    return Heights(settings.desk_sitting_cm, settings.desk_standing_cm)


def checked(settings: Settings) -> Settings:
    """Return settings of which no two contradict in their rhythm; raises SettingsError."""
    check(partial(span_of, settings))
    return settings
