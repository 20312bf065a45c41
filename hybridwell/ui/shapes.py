"""Where the parts of the charts stand, computed without Qt."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from math import ceil
from zoneinfo import ZoneInfo

from hybridwell.domain.movement.breaks import Change
from hybridwell.domain.movement.holes import Doing, Hole
from hybridwell.domain.movement.prompting import Outcome
from hybridwell.domain.report import SCREEN_NORM, DayReport, WeekReport
from hybridwell.ui.day_parts import away, day_parts

HOUR = timedelta(hours=1)
WIDEST_BAR = 80.0
SEAM = 2.0
"""Between the sitting and the standing part of a bar."""
MORNING, EVENING = 7, 19
"""The hours that a timeline always shows; it grows with the data."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, its origin at the top left."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def middle(self) -> float:
        return self.x + self.width / 2

    def __contains__(self, point: tuple[float, float]) -> bool:
        x, y = point
        return self.x <= x < self.right and self.y <= y < self.bottom


@dataclass(frozen=True, slots=True)
class Column:
    """One day of the week: its slot, and its bar of screen time in two parts."""

    day: DayReport
    slot: Box
    sitting: Box
    standing: Box

    @property
    def top(self) -> float:
        return min(self.sitting.y, self.standing.y)


@dataclass(frozen=True, slots=True)
class WeekShapes:
    """The bars of a week in their plot."""

    plot: Box
    hours: tuple[tuple[int, float], ...]
    """Each line of the grid: hours and height."""
    norm: float
    columns: tuple[Column, ...]


def shown_days(report: WeekReport) -> tuple[DayReport, ...]:
    """Return Monday to Friday, and days of the weekend that have data."""
    return tuple(day for day in report.days if day.recorded or day.date.weekday() < 5)


def bars(report: WeekReport, plot: Box) -> WeekShapes:
    """Stack sitting and standing screen time of each day; room is left above the bars."""
    days = shown_days(report)
    most = max((day.screen for day in days), default=timedelta()) / HOUR
    step = 2 if most <= 12 else 4
    top = max(8, step * ceil((most + 0.6) / step))
    scale = plot.height / top

    def height(hours: float) -> float:
        return plot.bottom - hours * scale

    width = plot.width / max(1, len(days))
    columns = (
        _column(day, Box(plot.x + number * width, plot.y, width, plot.height), scale)
        for number, day in enumerate(days)
    )
    grid = tuple((hours, height(hours)) for hours in range(0, top + 1, step))
    return WeekShapes(plot, grid, height(SCREEN_NORM / HOUR), tuple(columns))


def _column(day: DayReport, slot: Box, scale: float) -> Column:
    width = min(WIDEST_BAR, slot.width * 0.55)
    x = slot.middle - width / 2
    sat, stood = (part / HOUR * scale for part in (day.screen_sitting, day.screen_standing))
    sitting = Box(x, slot.bottom - sat, width, sat)
    seam = min(SEAM, stood / 2) if sat else 0.0
    return Column(day, slot, sitting, Box(x, sitting.y - stood, width, stood - seam))


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the day; `kind` is sitting, standing, away or what it was."""

    start: datetime
    end: datetime
    kind: str
    box: Box
    hole: Hole | None = None
    """What can be explained, or was."""
    doing: Doing | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """A break that was had."""

    outcome: Outcome
    x: float


@dataclass(frozen=True, slots=True)
class DayShapes:
    """A day from left to right."""

    lane: Box
    hours: tuple[tuple[int, float], ...]
    pieces: tuple[Piece, ...]
    marks: tuple[Mark, ...]
    agreed: Box | None
    now: float | None


@dataclass(frozen=True, slots=True)
class Axis:
    """The hours of one day, on the wall of one zone."""

    day: date
    zone: ZoneInfo
    first: int
    last: int
    lane: Box

    def x(self, at: datetime) -> float:
        return self.at_hour(wall_hour(at, self.day, self.zone))

    def at_hour(self, hour: float) -> float:
        part = (hour - self.first) / (self.last - self.first)
        return self.lane.x + min(1.0, max(0.0, part)) * self.lane.width

    def box(self, start: datetime, end: datetime) -> Box:
        left = self.x(start)
        return Box(left, self.lane.y, max(1.0, self.x(end) - left), self.lane.height)


def wall_hour(at: datetime, day: date, zone: ZoneInfo) -> float:
    """Return the hour on the wall, 24 and more after midnight."""
    local = at.astimezone(zone)
    days = (local.date() - day).days
    return days * 24 + local.hour + local.minute / 60 + local.second / 3600


def timeline(
    report: DayReport,
    zone: ZoneInfo,
    lane: Box,
    now: datetime | None = None,
    agreed: tuple[time, time] | None = None,
) -> DayShapes:
    """Lay a day out over the hours from seven to nineteen, or more where it has more."""
    parts = day_parts(report)
    ends = [
        wall_hour(at, report.date, zone) for each in parts for at in (each.start, each.end)
    ]
    first, last = min([MORNING, *map(int, ends)]), max([EVENING, *map(ceil, ends)])
    axis = Axis(report.date, zone, first, last, lane)
    step = 1 if last - first <= 16 else 2
    hours = tuple((hour, axis.at_hour(hour)) for hour in range(first, last + 1, step))
    pieces = tuple(
        Piece(
            each.start, each.end, each.kind, axis.box(each.start, each.end),
            each.hole, each.doing,
        )
        for each in sorted([*away(parts), *parts], key=lambda part: part.start)
    )  # fmt: skip
    had = {Change.TAKEN, Change.RESTED_NATURALLY}
    marks = tuple(
        Mark(each, axis.x(each.at)) for each in report.outcomes if each.change in had
    )
    return DayShapes(
        lane, hours, pieces, marks, _agreed(axis, agreed), axis.x(now) if now else None
    )


def _agreed(axis: Axis, hours: tuple[time, time] | None) -> Box | None:
    if hours is None:
        return None
    left, right = (axis.at_hour(each.hour + each.minute / 60) for each in hours)
    return Box(left, axis.lane.y, right - left, axis.lane.height)
