"""Weeks and months beside each other, for the screen only: what becomes of the days.

Means are over days with records; days at a place are confirmed days.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from hybridwell.domain.calendar import ONE_DAY, Period
from hybridwell.domain.claims.workday import Place, Workday
from hybridwell.domain.hours import HeatMap, HourTotals, heat_map, hours_of
from hybridwell.domain.report import BOUT_NORM, BreakCounts, DayReport

ZERO = timedelta()
WEEKS = 12
"""So many weeks are looked at where nobody asks for more."""
FEWEST_WEEKS, MOST_WEEKS = 2, 53
FEWEST_DAYS = 5
"""So many days at each place are needed to compare them: one week of work."""
_WEEK = timedelta(days=7)
_NONE = BreakCounts()


@dataclass(frozen=True, slots=True)
class DayTotals:
    """One workday added up: all that is kept of a day that is over."""

    workday: Workday
    screen: timedelta = ZERO
    sitting: timedelta = ZERO
    standing: timedelta = ZERO
    longest: timedelta = ZERO
    long_bouts: int = 0
    """How often someone sat longer on end than the norm."""
    breaks: BreakCounts = _NONE
    """Movement breaks."""
    hours: tuple[HourTotals, ...] = ()
    recorded: bool = False

    @property
    def date(self) -> date:
        return self.workday.date


@dataclass(frozen=True, slots=True)
class PlaceDays:
    """Confirmed workdays by where they were spent; each day counts once."""

    home: int = 0
    office: int = 0
    other: int = 0
    """At several places, with a client or elsewhere."""

    @property
    def all(self) -> int:
        return self.home + self.office + self.other


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """A week or a month as one point of a trend."""

    period: Period
    days: tuple[DayTotals, ...]

    @property
    def recorded(self) -> tuple[DayTotals, ...]:
        return tuple(day for day in self.days if day.recorded)

    @property
    def mean_screen(self) -> timedelta:
        return _mean([day.screen for day in self.recorded])

    @property
    def mean_sitting(self) -> timedelta:
        return _mean([day.sitting for day in self.recorded])

    @property
    def longest(self) -> timedelta:
        return max((day.longest for day in self.recorded), default=ZERO)

    @property
    def long_bouts(self) -> int:
        return sum(day.long_bouts for day in self.recorded)

    @property
    def breaks(self) -> BreakCounts:
        return _added(day.breaks for day in self.recorded)

    @property
    def places(self) -> PlaceDays:
        found = [place_of(day.workday) for day in self.days]
        return PlaceDays(*(found.count(name) for name in ("home", "office", "other")))

    @property
    def unconfirmed(self) -> int:
        """Return the days with records whose place nobody has confirmed."""
        return sum(not day.workday.confirmed for day in self.recorded)


@dataclass(frozen=True, slots=True)
class Side:
    """The days at home, or those at the office, as means over a day."""

    days: int
    screen: timedelta
    sitting: timedelta
    longest: timedelta
    breaks: float
    """Movement breaks that were had."""


@dataclass(frozen=True, slots=True)
class Trend:
    """All that the page of trends shows of one range."""

    period: Period
    points: tuple[TrendPoint, ...]

    @property
    def days(self) -> tuple[DayTotals, ...]:
        return tuple(day for point in self.points for day in point.days)

    @property
    def recorded(self) -> tuple[DayTotals, ...]:
        return tuple(day for day in self.days if day.recorded)

    @property
    def heat(self) -> HeatMap:
        return heat_map((day.date.weekday(), day.hours) for day in self.recorded)

    def side(self, place: str) -> Side:
        """Return what the confirmed days with records at `home` or `office` came to."""
        days = [day for day in self.recorded if place_of(day.workday) == place]
        return Side(
            len(days),
            _mean([day.screen for day in days]),
            _mean([day.sitting for day in days]),
            _mean([day.longest for day in days]),
            sum(day.breaks.had for day in days) / len(days) if days else 0.0,
        )


def totals_of(report: DayReport) -> DayTotals:
    """Keep of a day what the trends need; its spans are let go."""
    return DayTotals(
        workday=report.workday,
        screen=report.screen,
        sitting=report.sitting,
        standing=report.standing,
        longest=report.longest_sitting,
        long_bouts=sum(bout.duration > BOUT_NORM for bout in report.bouts),
        breaks=report.breaks,
        hours=hours_of(report),
        recorded=report.recorded,
    )


def trend_of(points: Sequence[Period], totals: Mapping[date, DayTotals]) -> Trend:
    """Put the days into their weeks or months; days that are not given are left out."""
    made = (
        TrendPoint(point, tuple(totals[day] for day in point.days() if day in totals))
        for point in points
    )
    return Trend(Period(points[0].first, points[-1].last), tuple(made))


def weeks_until(day: date, number: int = WEEKS) -> tuple[Period, ...]:
    """Return whole weeks, the last of them the week of a day."""
    return tuple(Period.week(day - _WEEK * back) for back in reversed(range(number)))


def months_of(year: int) -> tuple[Period, ...]:
    return tuple(Period.month(date(year, month, 1)) for month in range(1, 13))


def chunks(period: Period) -> tuple[Period, ...]:
    """Cut a period into weeks, Monday to Sunday: as much as is read at one go.

    The first and the last may be shorter.
    """
    cut, first = [], period.first
    while first <= period.last:
        last = min(Period.week(first).last, period.last)
        cut.append(Period(first, last))
        first = last + ONE_DAY
    return tuple(cut)


def place_of(workday: Workday) -> str:
    """Return home, office or other of a confirmed day that was worked, else nothing."""
    worked = {place for place in workday.places if place.worked}
    if not workday.confirmed or not worked:
        return ""
    if worked == {Place.HOME}:
        return "home"
    return "office" if worked <= {Place.OFFICE, Place.HUB} else "other"


def _added(counts: Iterable[BreakCounts]) -> BreakCounts:
    some = list(counts)
    return BreakCounts(
        sum(each.prompted for each in some),
        sum(each.taken for each in some),
        sum(each.natural for each in some),
        sum(each.postponed for each in some),
        sum(each.skipped for each in some),
    )


def _mean(durations: Sequence[timedelta]) -> timedelta:
    return sum(durations, ZERO) / len(durations) if durations else ZERO
