"""Which hours of the day were sat and spent at the screen: the heat map, as numbers.

An hour is what the clock on the wall showed where the user was: each span knows its zone.
When the clock is set back, the hour that comes twice holds both.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hybridwell.domain.movement.span import Activity, Stretch, stretches
from hybridwell.domain.report import DayReport

HOUR = timedelta(hours=1)
_ZERO = timedelta()
Clocks = Sequence[tuple[datetime, ZoneInfo]]
"""Since when which zone holds, in order."""


@dataclass(frozen=True, slots=True)
class HourTotals:
    """How much of one hour of the wall clock, 0 to 23, was at the screen and was sat."""

    hour: int
    screen: timedelta
    sitting: timedelta


@dataclass(frozen=True, slots=True)
class HeatCell:
    """One hour of one weekday, added up over all its days."""

    screen: timedelta = _ZERO
    sitting: timedelta = _ZERO
    days: int = 0
    """So many days of this weekday have records."""

    @property
    def mean_screen(self) -> timedelta:
        return self.screen / self.days if self.days else _ZERO

    @property
    def mean_sitting(self) -> timedelta:
        return self.sitting / self.days if self.days else _ZERO


@dataclass(frozen=True, slots=True)
class HeatMap:
    """Seven rows, Monday first, of 24 hours each; the night belongs to its workday."""

    rows: tuple[tuple[HeatCell, ...], ...]

    def hours(self, first: int, last: int, begin: int) -> tuple[int, ...]:
        """Return the hours to be shown: `first` to `last`, and as far as there is time.

        A workday begins at the hour `begin`, so that the small hours come last.
        """
        order = [(begin + number) % 24 for number in range(24)]
        used = [
            at
            for at, hour in enumerate(order)
            if first <= hour < last
            or any(row[hour].screen or row[hour].sitting for row in self.rows)
        ]
        return tuple(order[used[0] : used[-1] + 1])


def hours_of(report: DayReport) -> tuple[HourTotals, ...]:
    """Cut the sitting and the screen time of a day at the hours of the clock."""
    clocks = _clocks(report)
    active = stretches(report.spans, Activity.ACTIVE)
    screen, sitting = _by_hour(active, clocks), _by_hour(report.bouts, clocks)
    return tuple(
        HourTotals(hour, screen.get(hour, _ZERO), sitting.get(hour, _ZERO))
        for hour in sorted({*screen, *sitting})
    )


def heat_map(days: Iterable[tuple[int, tuple[HourTotals, ...]]]) -> HeatMap:
    """Add up days with records: of each its weekday, Monday 0, and its hours."""
    screen = [[_ZERO] * 24 for _ in range(7)]
    sitting = [[_ZERO] * 24 for _ in range(7)]
    counts = [0] * 7
    for weekday, hours in days:
        counts[weekday] += 1
        for each in hours:
            screen[weekday][each.hour] += each.screen
            sitting[weekday][each.hour] += each.sitting
    return HeatMap(
        tuple(
            tuple(
                HeatCell(screen[day][hour], sitting[day][hour], counts[day])
                for hour in range(24)
            )
            for day in range(7)
        )
    )


def _clocks(report: DayReport) -> Clocks:
    """Return since when which zone holds: what was said of a hole has one too."""
    known = [(span.start, span.zone) for span in report.spans]
    known += [(each.start, each.hole.zone) for each in report.explained]
    found: list[tuple[datetime, ZoneInfo]] = []
    for start, zone in sorted(known):
        if not found or found[-1][1].key != zone:
            found.append((start, ZoneInfo(zone)))
    return found


def _by_hour(some: Iterable[Stretch], clocks: Clocks) -> dict[int, timedelta]:
    found: dict[int, timedelta] = {}
    for stretch, zone in _in_zones(some, clocks):
        for hour, time in _cut(stretch, zone):
            found[hour] = found.get(hour, _ZERO) + time
    return found


def _in_zones(
    some: Iterable[Stretch], clocks: Clocks
) -> Iterator[tuple[Stretch, ZoneInfo]]:
    """Cut each stretch where a span begins that has another zone; both are in order."""
    at = 0
    for each in some:
        start = each.start
        while at + 1 < len(clocks) and clocks[at + 1][0] < each.end:
            zone, (change, _) = clocks[at][1], clocks[at + 1]
            if change > start:
                yield Stretch(start, change), zone
                start = change
            at += 1
        yield Stretch(start, each.end), clocks[at][1]


def _cut(stretch: Stretch, zone: ZoneInfo) -> Iterator[tuple[int, timedelta]]:
    at = stretch.start
    while at < stretch.end:
        local = at.astimezone(zone)
        past = timedelta(
            minutes=local.minute, seconds=local.second, microseconds=local.microsecond
        )
        end = min(stretch.end, at + HOUR - past)
        yield local.hour, end - at
        at = end
