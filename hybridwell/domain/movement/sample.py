"""One reading of the desktop, and what lay between two of them."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from hybridwell.domain.movement.breaks import Held
from hybridwell.domain.movement.presence import Presence

SLEEP_TOLERANCE = timedelta(seconds=2)
"""The clocks are read one after the other; below this a difference means nothing."""
UNSEEN_AFTER = timedelta(minutes=1)
"""No sample for so long although one was due: the program was stopped, so a hole."""


@dataclass(frozen=True, slots=True)
class Sample:
    """The clocks, and the signals of one instant.

    Input, screen in use and meeting are three signals: a video is no input, and a
    meeting is work without input.  None is "unknown": it neither counts nor defers.
    """

    at: datetime
    """Wall time, UTC."""
    monotonic: timedelta
    """Stops in sleep."""
    boot: timedelta
    """Goes on in sleep."""
    idle: timedelta | None
    """Since the last input."""
    locked: bool = False
    """Also behind another session, or on the way to sleep: nobody can be at work."""
    meeting: bool | None = None
    screen_in_use: bool | None = None
    do_not_disturb: bool | None = None
    off_duty: Held | None = None
    """Why this is no time for prompts: outside the agreed hours, a free day, leave."""

    @property
    def present(self) -> bool:
        """Tell whether someone may be at the computer."""
        return self.idle is not None and not self.locked

    @property
    def quiet(self) -> timedelta | None:
        """Return the time without a sign of work; None: unknown."""
        if self.idle is None:
            return None
        return timedelta() if self.meeting else self.idle


@dataclass(frozen=True, slots=True)
class Signals:
    """What is known of the user's surroundings, as a sample carries it."""

    meeting: bool | None = None
    screen_in_use: bool | None = None
    do_not_disturb: bool | None = None
    off_duty: Held | None = None
    presence: Presence = field(default_factory=Presence)


@dataclass(frozen=True, slots=True)
class Between:
    """What the clocks say about the time from one sample to the next."""

    awake: timedelta
    asleep: timedelta
    set_by: timedelta
    """How far the wall clock was set, forward or back."""

    @property
    def slept(self) -> bool:
        return self.asleep > SLEEP_TOLERANCE

    @property
    def clock_set(self) -> bool:
        return abs(self.set_by) > SLEEP_TOLERANCE

    def unseen(self, *, was_due: bool) -> bool:
        return was_due and self.awake > UNSEEN_AFTER


def between(before: Sample, after: Sample) -> Between:
    awake = after.monotonic - before.monotonic
    passed = after.boot - before.boot
    return Between(awake, passed - awake, (after.at - before.at) - passed)
