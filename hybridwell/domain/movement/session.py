"""The tracker as one pure function: `observe(session, sample, plan) -> Observed`.

Live loop, tests and the replay of an old day use the same door.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum
from typing import Self

from hybridwell.domain.calendar import Calendar
from hybridwell.domain.movement.breaks import (
    ZERO,
    BreakKind,
    BreakRule,
    BreakState,
    Held,
    Stage,
)
from hybridwell.domain.movement.growth import grow, open_span
from hybridwell.domain.movement.prompting import (
    Outcome,
    Policies,
    Policy,
    Setting,
    on_screen,
    step_all,
)
from hybridwell.domain.movement.sample import UNSEEN_AFTER, Between, Sample, between
from hybridwell.domain.movement.span import (
    Activity,
    Span,
)

STANDING_FORGOTTEN_AFTER = timedelta(minutes=10)
"""Who comes back from so long away has sat down, unless they or a desk say otherwise."""
HEARTBEAT = timedelta(seconds=5)
"""While someone works, a sample is taken this often: what a kill may lose."""


class Posture(Enum):
    SITTING = "sitting"
    STANDING = "standing"


@dataclass(frozen=True, slots=True)
class Plan:
    """The settings in the terms of the core."""

    calendar: Calendar
    idle_after: timedelta
    """Without input for so long, screen time ends at the last input."""
    sitting_gap: timedelta
    rules: Mapping[BreakKind, BreakRule]
    policies: Policies = field(default_factory=Policies)

    @property
    def move(self) -> BreakRule:
        return self.rules[BreakKind.MOVE]


@dataclass(frozen=True, slots=True)
class Prompt:
    """A break that is prompted or taken now."""

    kind: BreakKind
    state: BreakState

    @property
    def stage(self) -> Stage:
        return self.state.stage


@dataclass(frozen=True, slots=True)
class Session:
    """All state of the running tracker."""

    breaks: Mapping[BreakKind, BreakState]
    sample: Sample | None = None
    active: Span | None = None
    standing: Span | None = None
    posture: Posture = Posture.SITTING
    desk: Posture | None = None
    """What the height of a standing desk says; None: there is none in reach."""
    last_active: datetime | None = None
    """The end of the latest screen time."""
    paused_until: datetime | None = None
    """No prompts before this instant."""

    @property
    def move(self) -> BreakState:
        return self.breaks[BreakKind.MOVE]

    @property
    def prompt(self) -> Prompt | None:
        """Return the break that is on screen."""
        kind = on_screen(self.breaks)
        return None if kind is None else Prompt(kind, self.breaks[kind])

    def with_break(self, kind: BreakKind, state: BreakState) -> Self:
        return replace(self, breaks={**self.breaks, kind: state})

    def setting(self, sample: Sample, plan: Plan, rest: timedelta | None) -> Setting:
        """Say what a sample means for all breaks alike."""
        paused = self.paused_until is not None and sample.at < self.paused_until
        standing = self.posture is Posture.STANDING
        policies = plan.policies
        return Setting(
            sample,
            standing,
            paused,
            rest,
            deferred=policies.reason(sample, Policy.DEFER),
            notify_only=policies.reason(sample, Policy.NOTIFY),
            meeting=bool(sample.meeting) and policies.of[Held.MEETING] is Policy.DEFER,
        )


@dataclass(frozen=True, slots=True)
class Observed:
    """What followed from one sample."""

    session: Session
    spans: tuple[Span, ...] = ()
    """New or longer or shorter spans; each replaces the one with its activity and start."""
    outcomes: tuple[Outcome, ...] = ()


def observe(session: Session, sample: Sample, plan: Plan) -> Observed:
    """Follow one sample: spans grow, end or begin; the break clock moves on."""
    before = session.sample or sample
    time = between(before, sample)
    unseen = time.unseen(was_due=session.active is not None)
    hole = time.slept or time.clock_set or unseen
    spans: list[Span] = []
    if session.active is not None and (hole or not _at_work(sample, plan)):
        session = _end_spans(session, _last_sign(before, sample, hole=hole), plan, spans)
    if _at_work(sample, plan):
        start = sample.at if hole else _first_input(before, sample)
        session = _grow_spans(session, _reach(sample, plan), start, plan, spans)
    missed = unseen or _missed_rest(session, before, time, plan)
    rest = time.asleep if time.slept else time.awake if missed else None
    setting = session.setting(sample, plan, rest)
    breaks, outcomes = step_all(session.breaks, setting, plan.rules)
    session = replace(session, sample=sample, breaks=breaks)
    return Observed(session, tuple(spans), tuple(outcomes))


def _missed_rest(session: Session, before: Sample, time: Between, plan: Plan) -> bool:
    """Tell whether a rest passed without the look that was due in it: a frozen program."""
    return before.idle is not None and any(
        rule.enabled
        and not session.breaks[kind].away
        and time.awake > max(rule.lasts, UNSEEN_AFTER)
        for kind, rule in plan.rules.items()
    )


def _at_work(sample: Sample, plan: Plan) -> bool:
    quiet = sample.quiet
    return sample.present and quiet is not None and quiet < plan.idle_after


def _last_sign(before: Sample, sample: Sample, *, hole: bool) -> datetime:
    """Return the latest input that is sure; a span ends there, not when it was noticed."""
    sure = (before,) if hole or sample.quiet is None else (before, sample)
    return max(each.at - (each.quiet or ZERO) for each in sure)


def _first_input(before: Sample, sample: Sample) -> datetime:
    """Return when someone came back; never before what was seen already.

    Keys at a lock are a password, so after it time begins anew.
    """
    if before.locked:
        return sample.at
    return min(sample.at, max(before.at, sample.at - (sample.quiet or ZERO)))


def _reach(sample: Sample, plan: Plan) -> datetime:
    """Return how far spans grow: to now, but not idle over the start of a day."""
    sign = sample.at - (sample.quiet or ZERO)
    day_of = plan.calendar.day_of
    return sample.at if day_of(sign) == day_of(sample.at) else sign


def _end_spans(session: Session, end: datetime, plan: Plan, spans: list[Span]) -> Session:
    for span in (session.active, session.standing):
        if span is not None and end > span.end:
            grow(span, end, plan.calendar, spans)
        elif span is not None:
            spans.append(span.until(max(span.start, end)))
    return replace(session, active=None, standing=None, last_active=end)


def _grow_spans(
    session: Session, reach: datetime, start: datetime, plan: Plan, spans: list[Span]
) -> Session:
    if session.active is None:
        session = _start(session, start, plan.calendar)
    active, standing = (
        span and grow(span, reach, plan.calendar, spans)
        for span in (session.active, session.standing)
    )
    return replace(session, active=active, standing=standing, last_active=reach)


def _start(session: Session, start: datetime, calendar: Calendar) -> Session:
    away = start - (session.last_active or start)
    if away >= STANDING_FORGOTTEN_AFTER and session.desk is not Posture.STANDING:
        session = replace(session, posture=Posture.SITTING)
    stands = session.posture is Posture.STANDING
    return replace(
        session,
        active=open_span(start, Activity.ACTIVE, calendar),
        standing=open_span(start, Activity.STANDING, calendar) if stands else None,
    )
