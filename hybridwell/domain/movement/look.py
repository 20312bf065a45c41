"""When to take the next sample, and why a break comes now or not."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from hybridwell.domain.movement.breaks import (
    NATURAL_STOP,
    ZERO,
    BreakKind,
    BreakRule,
    BreakState,
    Held,
    Stage,
)
from hybridwell.domain.movement.prompting import held, soonest
from hybridwell.domain.movement.sample import Sample
from hybridwell.domain.movement.session import HEARTBEAT, Plan, Posture, Session

ON_SCREEN = timedelta(seconds=1)
"""A countdown is shown to the second."""


@dataclass(frozen=True, slots=True)
class Look:
    """Sample again after so long, or when idle time crosses one of the thresholds."""

    after: timedelta | None
    thresholds: frozenset[timedelta]


def next_look(session: Session, plan: Plan) -> Look:
    """Return when something may change, and no earlier: idle costs nothing."""
    sample = session.sample
    if sample is None:
        return Look(ZERO, frozenset({plan.idle_after}))
    waits = [HEARTBEAT] if session.active is not None or _at_lock(sample, plan) else []
    if session.prompt is not None:
        waits.append(ON_SCREEN)
    thresholds = {plan.idle_after}
    for kind, rule in plan.rules.items():
        state = session.breaks[kind]
        if rule.enabled or state.stage is not Stage.WORKING:
            thresholds |= _thresholds(state, sample.boot, rule)
            waits += _waits(session, state, sample, rule)
    return Look(min(waits, default=None), frozenset(thresholds))


def _at_lock(sample: Sample, plan: Plan) -> bool:
    """Tell whether input at a lock is too fresh for a threshold to tell of the next."""
    idle = sample.idle
    return sample.locked and idle is not None and idle < plan.idle_after


def _thresholds(state: BreakState, boot: timedelta, rule: BreakRule) -> set[timedelta]:
    """Return the idle times at which a break changes, if nothing else happens."""
    due = state.due_in(boot, rule)
    found = {rule.lasts, rule.credit_from or rule.lasts}
    if state.stage is not Stage.WORKING or due == ZERO:
        found.add(rule.settles)
    elif rule.adaptive and due <= rule.every / 5:
        found.add(min(NATURAL_STOP, rule.settles))
    return found


def _waits(
    session: Session, state: BreakState, sample: Sample, rule: BreakRule
) -> list[timedelta]:
    due = state.due_in(sample.boot, rule)
    soon = session.active is not None and ZERO < due < HEARTBEAT
    rest = _unwatched_rest(state, sample, rule)
    return ([due] if soon else []) + ([] if rest is None else [rest])


def _unwatched_rest(state: BreakState, sample: Sample, rule: BreakRule) -> timedelta | None:
    """Return when a rest counts that no threshold tells of: one after a meeting."""
    quiet = state.quiet(sample.boot)
    watched = sample.idle is None or sample.idle - quiet < ON_SCREEN
    if state.away or watched or quiet >= rule.lasts:
        return None
    return rule.lasts - quiet


@dataclass(frozen=True, slots=True)
class Outlook:
    """The next break, and what holds it back."""

    due_in: timedelta
    sitting: timedelta
    """Since the last break of this kind."""
    held_by: Held | None
    """None: it comes as soon as it is due."""
    paused_until: datetime | None = None
    kind: BreakKind = BreakKind.MOVE


def outlook(session: Session, plan: Plan) -> Outlook:
    """Look ahead to the break that is on screen, or comes first."""
    sample = session.sample
    boot = sample.boot if sample else session.move.mark
    prompt = session.prompt
    kind = prompt.kind if prompt else soonest(boot, session.breaks, plan.rules)
    paused = session.paused_until
    if sample is not None and paused is not None and paused <= sample.at:
        paused = None
    if kind is None:
        return Outlook(ZERO, ZERO, Held.OFF, paused)
    state, rule = session.breaks[kind], plan.rules[kind]
    return Outlook(
        state.due_in(boot, rule),
        state.sitting(boot, rule),
        _held(session, plan, kind),
        paused,
        kind,
    )


def _held(session: Session, plan: Plan, kind: BreakKind) -> Held | None:
    sample = session.sample
    if sample is None or sample.idle is None:
        return Held.UNKNOWN
    if session.prompt is not None:
        return Held.ON_SCREEN
    setting = session.setting(sample, plan, None)
    if (reason := held(kind, setting, session.breaks, plan.rules)) is not None:
        return reason
    if session.posture is Posture.STANDING and kind is BreakKind.MOVE:
        return Held.STANDING
    return Held.AWAY if session.active is None else None
