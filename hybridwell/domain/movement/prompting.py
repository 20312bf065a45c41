"""Several breaks, one prompt: which comes, which waits, and why."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum

from hybridwell.domain.movement.break_steps import step
from hybridwell.domain.movement.breaks import (
    ZERO,
    BreakKind,
    BreakRule,
    BreakState,
    Change,
    Held,
    Moment,
    Stage,
)
from hybridwell.domain.movement.sample import Sample

LONGEST_FIRST = (BreakKind.REST, BreakKind.MOVE, BreakKind.EYES)
_LONGER = {kind: LONGEST_FIRST[:number] for number, kind in enumerate(LONGEST_FIRST)}
_EXPLAINED = {Change.HELD, Change.NOTIFIED, Change.WITHDRAWN}
_GIVEN_UP = {Change.POSTPONED, Change.SKIPPED, Change.NOTIFIED}
States = Mapping[BreakKind, BreakState]
Rules = Mapping[BreakKind, BreakRule]


class Policy(Enum):
    """What a signal does to a prompt."""

    DEFER = "defer"
    NOTIFY = "notify"
    IGNORE = "ignore"


_POLICIES = {
    Held.MEETING: Policy.DEFER,
    Held.SCREEN_IN_USE: Policy.DEFER,
    Held.DO_NOT_DISTURB: Policy.NOTIFY,
    Held.OUTSIDE_HOURS: Policy.NOTIFY,
    Held.FREE_DAY: Policy.DEFER,
    Held.ABSENT: Policy.DEFER,
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What happened to a break, at its instant."""

    at: datetime
    change: Change
    kind: BreakKind = BreakKind.MOVE
    reason: Held | None = None
    """Why it was held back, withdrawn, or only told."""


@dataclass(frozen=True, slots=True)
class Policies:
    """What each signal does; a signal that is unknown does nothing."""

    of: Mapping[Held, Policy] = field(default_factory=lambda: dict(_POLICIES))

    def reason(self, sample: Sample, policy: Policy) -> Held | None:
        """Return the first signal that is on and has this policy."""
        signals = (
            (sample.meeting, Held.MEETING),
            (sample.screen_in_use, Held.SCREEN_IN_USE),
            (sample.do_not_disturb, Held.DO_NOT_DISTURB),
            (sample.off_duty is not None, sample.off_duty),
        )
        found = (held for on, held in signals if on and held is not None)
        return next((held for held in found if self.of[held] is policy), None)


@dataclass(frozen=True, slots=True)
class Setting:
    """What one sample means for all breaks alike."""

    sample: Sample
    standing: bool
    paused: bool
    rest: timedelta | None
    """Asleep or unseen for so long: rest."""
    deferred: Held | None
    """The signal that defers every prompt."""
    notify_only: Held | None
    meeting: bool
    """Whether there is a meeting that defers."""


def step_all(
    states: States, setting: Setting, rules: Rules
) -> tuple[dict[BreakKind, BreakState], list[Outcome]]:
    """Follow one sample in every break; at most one prompt is on screen."""
    after = dict(states)
    outcomes: list[Outcome] = []
    shown = on_screen(states)
    for kind in LONGEST_FIRST:
        moment = _moment(kind, setting, after, rules)
        after[kind], change = step(after[kind], moment, rules[kind])
        if change in _GIVEN_UP:
            after = step_aside(kind, setting.sample.boot, after, rules)
        swallowed = change is Change.RESTED_NATURALLY and shown in _longer(kind)
        if change is None or swallowed:
            continue  # the longer break on screen is the rest that is recorded
        reason = (moment.held or moment.notify_only) if change in _EXPLAINED else None
        outcomes.append(Outcome(setting.sample.at, change, kind, reason))
    return after, outcomes


def step_aside(
    kind: BreakKind, boot: timedelta, states: States, rules: Rules
) -> dict[BreakKind, BreakState]:
    """Ask for no shorter break in the moment in which a longer one was put off."""
    after = dict(states)
    for each, state in states.items():
        rule = rules[each]
        if kind in _longer(each) and state.due_in(boot, rule) < rule.postpone_by:
            after[each] = state.stepped_aside(boot, rule)
    return after


def _longer(kind: BreakKind) -> tuple[BreakKind, ...]:
    return _LONGER[kind]


def on_screen(states: States) -> BreakKind | None:
    """Return the break that is prompted or taken now."""
    shown = (kind for kind in LONGEST_FIRST if states[kind].stage is not Stage.WORKING)
    return next(shown, None)


def held(kind: BreakKind, setting: Setting, states: States, rules: Rules) -> Held | None:
    """Return why a break of this kind would not be prompted now."""
    sample = setting.sample
    shown = on_screen(states)
    reasons = (
        (sample.idle is None, Held.UNKNOWN),
        (setting.paused, Held.PAUSED),
        (sample.locked, Held.LOCKED),
        (shown in _longer(kind), Held.LONGER_NEAR),
        (shown not in (None, kind), Held.ON_SCREEN),
    )
    first = next((reason for holds, reason in reasons if holds), None)
    if first is not None:
        return first
    if setting.deferred is not None:
        return setting.deferred
    own = states[kind].stage is not Stage.WORKING
    return None if own else _longer_near(kind, sample.boot, states, rules)


def _longer_near(
    kind: BreakKind, boot: timedelta, states: States, rules: Rules
) -> Held | None:
    """Let a longer break that is nearly due take the place of a shorter one."""
    near = rules[kind].every / 5
    swallowed = any(
        rules[each].enabled and states[each].due_in(boot, rules[each]) <= near
        for each in _longer(kind)
    )
    return Held.LONGER_NEAR if swallowed else None


def _moment(kind: BreakKind, setting: Setting, states: States, rules: Rules) -> Moment:
    """Say what a sample means for one kind of break.

    Standing up is a rest from sitting, but not from the screen.
    """
    sample = setting.sample
    shown = states[kind].stage is not Stage.WORKING
    # A break that is taken in a meeting is one: only keys are work then.
    quiet = sample.idle if shown and not setting.meeting else sample.quiet
    stood = setting.standing and kind is BreakKind.MOVE
    seated = quiet is not None and not sample.locked and not stood
    return Moment(
        boot=sample.boot,
        seated_input=sample.boot - quiet if quiet is not None and seated else None,
        held=held(kind, setting, states, rules),
        notify_only=setting.notify_only,
        meeting=setting.meeting,
        hole=setting.rest,
        known=sample.idle is not None,
    )


def soonest(boot: timedelta, states: States, rules: Rules) -> BreakKind | None:
    """Return the kind that comes first; of two that are near the longer."""
    kinds = [
        kind
        for kind in LONGEST_FIRST
        if rules[kind].enabled and not _longer_near(kind, boot, states, rules)
    ]
    return min(kinds, key=lambda kind: states[kind].due_in(boot, rules[kind]), default=None)


def at_rest(boot: timedelta) -> dict[BreakKind, BreakState]:
    """Return the breaks of someone who has not touched a key yet."""
    return dict.fromkeys(
        LONGEST_FIRST, BreakState(mark=boot, seen=boot, away=True, sat=ZERO)
    )
