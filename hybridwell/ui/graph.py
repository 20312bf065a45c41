"""Lines and stacked columns over weeks or months: their data and where they stand.

Computed without Qt.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from hybridwell.ui.shapes import Box

HOURS = (0.25, 0.5, 1.0, 2.0, 4.0)
COUNTS = (1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0)
"""The steps between two lines of a grid, of which the smallest that does is taken."""
_MOST_LINES = 5
_WIDEST = 44.0
SEAM = 2.0


@dataclass(frozen=True, slots=True)
class Slot:
    """A week or a month: its name below the graph, and its exact numbers in words."""

    label: str
    said: str


@dataclass(frozen=True, slots=True)
class Series:
    """Values by slot; None where there is nothing to tell."""

    name: str
    role: str
    """The colour, by its role in the palette."""
    mark: str
    """circle, square, column or tick: no series is known by its colour alone."""
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Norm:
    """A line across, with words beside it."""

    at: float
    words: str


@dataclass(frozen=True, slots=True)
class Graph:
    """Several series over the same slots."""

    key: str
    name: str
    unit: str
    """hours or count."""
    slots: tuple[Slot, ...]
    series: tuple[Series, ...]
    norms: tuple[Norm, ...] = ()

    @property
    def most(self) -> float:
        """Return the highest that has to fit: columns stand on each other."""
        columns = [each for each in self.series if each.mark == "column"]
        heights = [
            sum(each.values[at] or 0.0 for each in columns) for at in range(len(self.slots))
        ]
        loose = [
            value or 0.0
            for each in self.series
            if each.mark != "column"
            for value in each.values
        ]
        return max([*heights, *loose, *(norm.at for norm in self.norms)], default=0.0)


@dataclass(frozen=True, slots=True)
class Bar:
    """A part of a column."""

    series: Series
    box: Box


@dataclass(frozen=True, slots=True)
class GraphShapes:
    """A graph in its plot."""

    plot: Box
    grid: tuple[tuple[float, float], ...]
    """Each line: value and height."""
    slots: tuple[Box, ...]
    bars: tuple[tuple[Bar, ...], ...]
    """By slot, the lowest first."""
    lines: tuple[tuple[Series, tuple[tuple[float, float] | None, ...]], ...]
    norms: tuple[tuple[Norm, float], ...]

    def top(self, at: int) -> float:
        """Return the height of the highest thing in a slot."""
        tops = [bar.box.y for bar in self.bars[at]]
        tops += [point[1] for _, points in self.lines if (point := points[at])]
        return min(tops, default=self.plot.bottom)


def scale(most: float, steps: Sequence[float]) -> tuple[float, float]:
    """Return the top of a graph and the step of its grid, with a little room above."""
    step = next((each for each in steps if most * 1.08 <= each * _MOST_LINES), steps[-1])
    return max(step, step * ceil(most * 1.08 / step)), step


def graph_shapes(graph: Graph, plot: Box) -> GraphShapes:
    """Lay a graph out in its plot."""
    top, step = scale(graph.most, HOURS if graph.unit == "hours" else COUNTS)
    unit, wide = plot.height / top, plot.width / max(1, len(graph.slots))
    slots = tuple(
        Box(plot.x + at * wide, plot.y, wide, plot.height) for at in range(len(graph.slots))
    )
    lines = tuple(
        (each, tuple(_points(each, slots, unit)))
        for each in graph.series
        if each.mark != "column"
    )
    return GraphShapes(
        plot=plot,
        grid=tuple(
            (number * step, plot.bottom - number * step * unit)
            for number in range(round(top / step) + 1)
        ),
        slots=slots,
        bars=tuple(tuple(_bars(graph, at, slot, unit)) for at, slot in enumerate(slots)),
        lines=lines,
        norms=tuple((each, plot.bottom - each.at * unit) for each in graph.norms),
    )


def _points(
    series: Series, slots: Sequence[Box], unit: float
) -> Iterator[tuple[float, float] | None]:
    for value, slot in zip(series.values, slots, strict=True):
        yield None if value is None else (slot.middle, slot.bottom - value * unit)


def _bars(graph: Graph, at: int, slot: Box, unit: float) -> Iterator[Bar]:
    width = min(_WIDEST, slot.width * 0.6)
    foot = slot.bottom
    for each in graph.series:
        height = (each.values[at] or 0.0) * unit
        if each.mark != "column" or not height:
            continue
        seam = min(SEAM, height / 2) if foot < slot.bottom else 0.0
        yield Bar(each, Box(slot.middle - width / 2, foot - height, width, height - seam))
        foot -= height


def wrapped(
    widths: Sequence[float], room: float, gap: float
) -> tuple[tuple[int, ...], ...]:
    """Return which entries of a legend stand on which row."""
    rows: list[list[int]] = [[]]
    used = 0.0
    for number, width in enumerate(widths):
        if rows[-1] and used + gap + width > room:
            rows.append([])
            used = 0.0
        used += width + (gap if rows[-1] else 0.0)
        rows[-1].append(number)
    return tuple(map(tuple, rows))


def every(wanted: float, width: float, number: int) -> int:
    """Return which labels are written so that none touches the next: each n-th."""
    return next((n for n in (1, 2, 3, 4, 6) if n * width >= wanted), max(1, number))
