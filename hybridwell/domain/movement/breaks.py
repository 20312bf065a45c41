"""When a movement break is due, prompted, postponed, taken: one state and one step.

The state holds instants of the boot clock, never counts of calls, so that it does not
matter how often it is asked.  `mark` is how far the sitting clock is certain: the last
input.  What came after it is *quiet*: still sitting, until it has lasted as long as a
break; then all of it was rest, and the person is *away* until the next input.
"""

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum
from typing import Self

ZERO = timedelta()
IGNORED_AFTER = timedelta(seconds=60)
"""Work on through the break card for this long, and the break is put off by itself."""


class Stage(Enum):
    WORKING = "working"
    PRELUDE = "prelude"
    RESTING = "resting"


class Change(Enum):
    """What can happen to a break; stored as its value."""

    PROMPTED = "prompted"
    STARTED = "started"
    TAKEN = "taken"
    RESTED_NATURALLY = "natural"
    POSTPONED = "postponed"
    SKIPPED = "skipped"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class BreakRule:
    """How often, how long, and how gently."""

    every: timedelta
    lasts: timedelta
    prelude: timedelta
    pause_after: timedelta
    """Without input for so long, a person has stopped: the break begins, or goes on."""
    postpone_by: timedelta
    max_postpones: int
    enabled: bool = True

    @property
    def settles(self) -> timedelta:
        return min(self.pause_after, self.lasts)


@dataclass(frozen=True, slots=True)
class Moment:
    """What one sample means for a break."""

    boot: timedelta
    seated_input: timedelta | None
    """Boot time of the last sign of sitting at work; None: none since the mark."""
    may_prompt: bool = True
    meeting: bool = False
    hole: timedelta | None = None
    """Asleep or unseen for so long since the last sample: rest."""
    known: bool = True
    """False: idle time is unknown, so nothing is counted."""


@dataclass(frozen=True, slots=True)
class BreakState:
    """How far the sitting clock has come, and where in a break we are."""

    mark: timedelta
    seen: timedelta = ZERO
    """Boot time of the last sample."""
    away: bool = False
    """The quiet since the mark is rest that was counted already."""
    sat: timedelta = ZERO
    """Sitting time up to the mark since the last break."""
    stage: Stage = Stage.WORKING
    entered: timedelta = ZERO
    """Boot time at which the stage began."""
    rested: timedelta = ZERO
    """In this break, up to the mark."""
    worked_on: timedelta = ZERO
    """In this break, up to the mark, in spite of it."""
    postpones: int = 0

    def quiet(self, boot: timedelta) -> timedelta:
        return max(ZERO, boot - self.mark)

    def sitting(self, boot: timedelta, rule: BreakRule) -> timedelta:
        """Return the sitting time since the last break."""
        quiet = self.quiet(boot)
        if self.away:
            return self.sat
        return self.sat + quiet if quiet < rule.lasts else ZERO

    def due_in(self, boot: timedelta, rule: BreakRule) -> timedelta:
        return max(ZERO, rule.every - self.sitting(boot, rule))

    def rest(self, boot: timedelta, rule: BreakRule) -> timedelta:
        """Return how much of the break is done."""
        quiet = self.quiet(boot)
        return self.rested + (quiet if quiet >= rule.settles else ZERO)

    def enter(self, stage: Stage, boot: timedelta) -> Self:
        return replace(self, stage=stage, entered=boot, rested=ZERO, worked_on=ZERO)

    def done(self, boot: timedelta, rule: BreakRule) -> Self:
        """Begin anew; each postponement makes the next interval a little shorter."""
        sooner = min(self.postpones * rule.postpone_by / 5, rule.every / 2)
        working = self.enter(Stage.WORKING, boot)
        return replace(working, mark=boot, away=True, sat=sooner, postpones=0)

    def put_off(self, boot: timedelta, rule: BreakRule) -> Self:
        """Return to work for as long as a postponement lasts."""
        return replace(
            self.enter(Stage.WORKING, boot),
            mark=boot,
            away=False,
            sat=max(ZERO, rule.every - rule.postpone_by),
            postpones=self.postpones + 1,
        )


def step(
    state: BreakState, moment: Moment, rule: BreakRule
) -> tuple[BreakState, Change | None]:
    """Follow one sample; at most one change."""
    stepped, change = _stepped(state, moment, rule)
    return replace(stepped, seen=moment.boot), change


def _stepped(
    state: BreakState, moment: Moment, rule: BreakRule
) -> tuple[BreakState, Change | None]:
    if not rule.enabled:
        return BreakState(mark=moment.boot), None
    if not moment.known:
        return _lost(state, moment)
    if moment.hole is not None:
        return _slept(state, moment, rule)
    seen = _seen(state, moment, rule)
    decide = _working if seen.stage is Stage.WORKING else _on_screen
    return decide(seen, moment, rule)


def _lost(state: BreakState, moment: Moment) -> tuple[BreakState, Change | None]:
    withdrawn = None if state.stage is Stage.WORKING else Change.WITHDRAWN
    working = state.enter(Stage.WORKING, moment.boot)
    return replace(working, mark=moment.boot), withdrawn


def _slept(
    state: BreakState, moment: Moment, rule: BreakRule
) -> tuple[BreakState, Change | None]:
    """Count a hole as rest, once; whatever was on screen is gone on resume."""
    if state.away and state.stage is Stage.WORKING:
        return replace(state, mark=moment.boot), None
    if (moment.hole or ZERO) + state.rest(state.seen, rule) < rule.lasts:
        return _lost(state, moment)
    change = _natural(state, rule) if state.stage is Stage.WORKING else Change.TAKEN
    return state.done(moment.boot, rule), change


def _seen(state: BreakState, moment: Moment, rule: BreakRule) -> BreakState:
    """Move the mark to the last input and say what the time before it was."""
    if moment.seated_input is None or moment.seated_input <= state.mark:
        return state
    passed = moment.seated_input - state.mark
    stopped = state.seen - state.mark >= rule.settles
    moved = replace(state, mark=moment.seated_input, away=False)
    match state.stage:
        case Stage.WORKING if state.away:
            return moved
        case Stage.RESTING if stopped:
            return replace(moved, rested=state.rested + passed)
        case Stage.RESTING:
            return replace(moved, worked_on=state.worked_on + passed)
        case _:
            return replace(moved, sat=state.sat + passed)


def _working(
    state: BreakState, moment: Moment, rule: BreakRule
) -> tuple[BreakState, Change | None]:
    now, quiet = moment.boot, state.quiet(moment.boot)
    match state:
        case BreakState(away=True):
            return state, None
        case _ if quiet >= rule.lasts:
            return replace(state.done(now, rule), mark=state.mark), _natural(state, rule)
        case _ if not moment.may_prompt or quiet >= rule.settles:
            return state, None  # nobody is prompted in a meeting, nor an empty chair
        case _ if state.sat + quiet >= rule.every:
            return state.enter(Stage.PRELUDE, now), Change.PROMPTED
        case _:
            return state, None


def _on_screen(
    state: BreakState, moment: Moment, rule: BreakRule
) -> tuple[BreakState, Change | None]:
    now, quiet = moment.boot, state.quiet(moment.boot)
    match state.stage:
        case Stage.PRELUDE if not moment.may_prompt:
            return state.enter(Stage.WORKING, now), Change.WITHDRAWN
        case Stage.PRELUDE if quiet >= rule.settles:
            return state.enter(Stage.RESTING, now), Change.STARTED
        case Stage.PRELUDE if now - state.entered >= rule.prelude:
            return replace(state.enter(Stage.RESTING, now), mark=now), Change.STARTED
        case Stage.RESTING if moment.meeting:
            return state.enter(Stage.WORKING, now), Change.WITHDRAWN
        case Stage.RESTING if state.rest(now, rule) >= rule.lasts:
            return state.done(now, rule), Change.TAKEN
        case Stage.RESTING if state.worked_on >= IGNORED_AFTER:
            return give_up(state, now, rule)
        case _:
            return state, None


def _natural(state: BreakState, rule: BreakRule) -> Change | None:
    """Count a rest without a prompt only after having sat longer than it lasts."""
    return Change.RESTED_NATURALLY if state.sat >= rule.lasts else None


def give_up(
    state: BreakState, boot: timedelta, rule: BreakRule
) -> tuple[BreakState, Change]:
    """Postpone while that is still allowed, else skip."""
    if state.postpones < rule.max_postpones:
        return state.put_off(boot, rule), Change.POSTPONED
    return skip(boot)


def skip(boot: timedelta) -> tuple[BreakState, Change]:
    """Begin a whole new interval."""
    return BreakState(mark=boot, seen=boot), Change.SKIPPED


def take_now(state: BreakState, boot: timedelta) -> tuple[BreakState, Change | None]:
    if state.stage is Stage.RESTING:
        return state, None
    return replace(state.enter(Stage.RESTING, boot), mark=boot), Change.STARTED
