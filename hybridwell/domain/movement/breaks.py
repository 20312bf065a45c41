"""When a break is due, prompted, postponed, taken: the rule and the state of one kind.

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
NATURAL_STOP = timedelta(seconds=3)
"""So long without a key is the end of a thought, not yet a pause."""
OFFER_LASTS = timedelta(seconds=30)
AFTER_MEETING = timedelta(minutes=1)
IGNORED_AFTER = timedelta(seconds=60)
"""Work on through the break card for this long, and the break is put off by itself."""


class BreakKind(Enum):
    """What a break is for; the longer one swallows a shorter one."""

    EYES = "eyes"
    MOVE = "move"
    REST = "rest"


class Stage(Enum):
    WORKING = "working"
    PRELUDE = "prelude"
    RESTING = "resting"


class Held(Enum):
    """Why no break is prompted although nothing else is wrong."""

    OFF = "off"
    UNKNOWN = "unknown"
    ON_SCREEN = "on_screen"
    PAUSED = "paused"
    LOCKED = "locked"
    MEETING = "meeting"
    SCREEN_IN_USE = "screen_in_use"
    DO_NOT_DISTURB = "do_not_disturb"
    ABSENT = "absent"
    FREE_DAY = "free_day"
    OUTSIDE_HOURS = "outside_hours"
    LONGER_NEAR = "longer_near"
    STANDING = "standing"
    AWAY = "away"


class Change(Enum):
    """What can happen to a break; stored as its value."""

    PROMPTED = "prompted"
    STARTED = "started"
    TAKEN = "taken"
    RESTED_NATURALLY = "natural"
    POSTPONED = "postponed"
    SKIPPED = "skipped"
    WITHDRAWN = "withdrawn"
    NOTIFIED = "notified"
    """Told by a passing message only, as the signal's policy says."""
    HELD = "held"
    """Due, and held back; the outcome has the reason."""


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
    kind: BreakKind = BreakKind.MOVE
    adaptive: bool = False
    """In the last fifth of an interval, prefer a stop in typing over the exact second."""
    insist: bool = False
    """An ignored break is not skipped after the last postponement."""

    @property
    def settles(self) -> timedelta:
        return min(self.pause_after, self.lasts)

    @property
    def recorded_after(self) -> timedelta:
        """Return how long one must have sat for a rest without a prompt to be recorded."""
        return self.every / 2 if self.kind is BreakKind.EYES else self.lasts

    @property
    def credit_from(self) -> timedelta | None:
        """Return how long a shorter rest must be to count in part; None: never."""
        return None if self.kind is BreakKind.EYES else self.lasts / 2

    def worth(self, rest: timedelta) -> timedelta:
        """Return how much sitting a rest makes up for, in proportion to a break."""
        if self.credit_from is None or rest < self.credit_from:
            return ZERO
        return self.every * (min(rest, self.lasts) / self.lasts)


@dataclass(frozen=True, slots=True)
class Moment:
    """What one sample means for a break."""

    boot: timedelta
    seated_input: timedelta | None
    """Boot time of the last sign of sitting at work; None: none since the mark."""
    held: Held | None = None
    """Why nothing may be prompted."""
    notify_only: Held | None = None
    """Why only a message may be shown."""
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
    held: Held | None = None
    """The reason for which this due break was held back last."""
    met: timedelta | None = None
    """Boot time of the last sample in a meeting."""
    offer: bool = False
    """Prompted as a meeting ended: a short offer, which goes away by itself."""

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
        return replace(
            self, stage=stage, entered=boot, rested=ZERO, worked_on=ZERO, held=None
        )

    def credited(self, rest: timedelta, rule: BreakRule) -> Self:
        """Turn the sitting clock back by what a rest shorter than a break is worth."""
        return replace(self, sat=max(ZERO, self.sat - rule.worth(rest)))

    def not_at_once(self, rule: BreakRule) -> Self:
        """Leave a tenth of the interval: nobody is prompted in the moment of waking up."""
        return replace(self, sat=min(self.sat, rule.every * 9 / 10))

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

    def stepped_aside(self, boot: timedelta, rule: BreakRule) -> Self:
        """Wait as long as a postponement, without counting as one."""
        return replace(self.put_off(boot, rule), postpones=self.postpones)
