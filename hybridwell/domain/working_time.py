"""When someone works by agreement, and why a moment is no time for prompts.

Two meanings of a day meet here.  Hours are on the wall of a workday; those before the hour
at which a workday begins are the small hours after it::

    workday begins 04:00    fri 22:00-24:00 00:00-02:00    ends on Saturday at 02:00

What a user confirmed about a day goes before what was agreed: who works on a public
holiday works.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum

from hybridwell.domain.calendar import ONE_DAY, Calendar
from hybridwell.domain.working_hours import Hours, WorkingHours

HORIZON = 60 * ONE_DAY
"""So far ahead the next change is sought: over any leave, and no longer than needed."""
USUAL_END = timedelta(hours=17, minutes=30)
"""For who agreed no hours but is asked for the place of a workday."""
_MIDNIGHT = datetime.min  # noqa: DTZ901 - a wall without a zone, to turn hours into times


class FreeReason(Enum):
    """Why a moment lies outside the agreed working time."""

    OUTSIDE_HOURS = "outside_hours"
    FREE_DAY = "free_day"
    ABSENT = "absent"


class Prompts(Enum):
    """How prompts are at a moment, and how the user wants them outside agreed hours."""

    GENTLE = "gentle"
    OFF = "off"
    AS_USUAL = "as_usual"


@dataclass(frozen=True, slots=True)
class FreeDay:
    """A public holiday, or a day that an employer gives."""

    date: date
    name_nl: str
    name_en: str
    counts: bool
    """Whether it is a day off for this user."""


@dataclass(frozen=True, slots=True)
class Shift:
    """Agreed hours as instants: from one up to, not including, another."""

    start: datetime
    end: datetime

    def __contains__(self, instant: datetime) -> bool:
        return self.start <= instant < self.end


@dataclass(frozen=True, slots=True)
class WorkingTime:
    """All that says when someone works: what was agreed and what was confirmed."""

    hours: WorkingHours
    calendar: Calendar
    weekdays: frozenset[int] = frozenset(range(7))
    """Those worked by the agreed week, Monday is 0."""
    free_days: frozenset[date] = frozenset()
    absent_days: frozenset[date] = frozenset()
    """Confirmed as leave, sick, holiday or free."""
    worked_days: frozenset[date] = frozenset()
    """Confirmed as worked, whatever was agreed."""

    def free_reason(self, instant: datetime) -> FreeReason | None:
        """Return why this is no working time; None: it is."""
        day = self.calendar.day_of(instant)
        if reason := self.day_off(day):
            return reason
        if not self.hours or any(instant in each for each in self.shifts_on(day)):
            return None
        return FreeReason.OUTSIDE_HOURS

    def working(self, instant: datetime) -> bool:
        return self.free_reason(instant) is None

    def day_off(self, day: date) -> FreeReason | None:
        """Return why nobody works on `day`; None: a workday, with hours or without."""
        if day in self.absent_days:
            return FreeReason.ABSENT
        if day in self.worked_days:
            return None
        free = day in self.free_days or day.weekday() not in self.weekdays
        return FreeReason.FREE_DAY if free else None

    def ranges_on(self, day: date) -> tuple[Hours, ...]:
        """Return the agreed hours of `day`, in the order of the clock."""
        return () if self.day_off(day) else self.hours.days[day.weekday()]

    def shifts_on(self, day: date) -> tuple[Shift, ...]:
        """Return the agreed hours of `day` as instants, in order."""
        begin, end = self.calendar.start_of(day), self.calendar.end_of(day)
        found = []
        for hours in self.ranges_on(day):
            for on in (day, day + ONE_DAY):  # the small hours are on the date after
                start = max(begin, self._at(on, hours.start))
                until = min(end, self._at(on, hours.end))
                if start < until:
                    found.append(Shift(start, until))
        return tuple(sorted(found, key=lambda each: each.start))

    def end_of_work(self, day: date) -> datetime | None:
        """Return the instant at which the agreed hours of `day` end."""
        return max((each.end for each in self.shifts_on(day)), default=None)

    def end_of_day(self, day: date) -> datetime:
        """Return when the place of `day` is asked: at the end of its agreed hours.

        A workday without hours of its own takes the latest end of the week.
        """
        if end := self.end_of_work(day):
            return end
        usual = max(
            (hours.end for each in self.hours.days for hours in each), default=USUAL_END
        )
        at = self._at(day, usual)
        if at <= self.calendar.start_of(day):  # it lies in the small hours
            at = self._at(day + ONE_DAY, usual)
        return min(at, self.calendar.end_of(day))

    def envelope(self, day: date) -> tuple[time, time] | None:
        """Return from when to when `day` is worked, on the wall of its own date."""
        ranges = self.ranges_on(day)
        begins = timedelta(hours=self.calendar.day_start.hour)
        own = [each for each in ranges if each.end > begins]
        if not own:
            return None
        last = time.max if own[-1].end == ONE_DAY else (_MIDNIGHT + own[-1].end).time()
        return (_MIDNIGHT + own[0].start).time(), last.replace(second=0, microsecond=0)

    def next_change(self, instant: datetime) -> datetime | None:
        """Return when `working` is next another; None: not within two months."""
        now = self.working(instant)
        first = self.calendar.day_of(instant)
        days = (first + number * ONE_DAY for number in range(HORIZON // ONE_DAY))
        return next(
            (
                each
                for day in days
                for each in self._boundaries(day)
                if each > instant and self.working(each) is not now
            ),
            None,
        )

    def _boundaries(self, day: date) -> list[datetime]:
        shifts = self.shifts_on(day)
        ends = [end for each in shifts for end in (each.start, each.end)]
        return sorted([self.calendar.start_of(day), *ends])

    def _at(self, day: date, since_midnight: timedelta) -> datetime:
        """Return the instant of a time on the wall of a date, up to 24:00."""
        wall = _MIDNIGHT + since_midnight
        on = day + ONE_DAY if since_midnight == ONE_DAY else day
        at = datetime.combine(on, wall.time(), self.calendar.zone)
        return at.astimezone(UTC)


def prompts_at(reason: FreeReason | None, outside: Prompts) -> Prompts:
    """Return how prompts are: none at all on a day of illness or leave."""
    match reason:
        case None:
            return Prompts.AS_USUAL
        case FreeReason.ABSENT:
            return Prompts.OFF
        case _:
            return outside
