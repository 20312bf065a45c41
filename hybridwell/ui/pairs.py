"""Two sides beside each other, measure by measure: their data and places, without Qt."""

from dataclasses import dataclass

from hybridwell.ui.shapes import Box


@dataclass(frozen=True, slots=True)
class Pair:
    """One measure at home and at the office."""

    name: str
    home: float
    office: float
    words: tuple[str, str]
    """Both numbers as they are written."""
    said: str
    norm: float | None = None


@dataclass(frozen=True, slots=True)
class Pairs:
    """The measures that are compared, each on a scale of its own."""

    key: str
    name: str
    sides: tuple[str, str]
    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class PairShapes:
    """One measure: its row, both bars, and the height of a line of words."""

    row: Box
    title: Box
    home: Box
    office: Box
    norm: float | None
    """Where the norm stands."""


def pair_shapes(
    pairs: Pairs, plot: Box, line: float, numbers: float
) -> tuple[PairShapes, ...]:
    """Lay the measures out; `numbers` is the room for a number behind its bar."""
    high = plot.height / max(1, len(pairs.pairs))
    thick = max(4.0, min(18.0, (high - line - 8) / 2 - 2))
    room = max(1.0, plot.width - numbers)
    made = []
    for at, pair in enumerate(pairs.pairs):
        y = plot.y + at * high
        most = max(pair.home, pair.office, pair.norm or 0.0) or 1.0
        bars = [
            Box(plot.x, y + line + 2 + side * (thick + 2), value / most * room, thick)
            for side, value in enumerate((pair.home, pair.office))
        ]
        norm = None if pair.norm is None else plot.x + pair.norm / most * room
        title = Box(plot.x, y, plot.width, line)
        row = Box(plot.x, y, plot.width, high)
        made.append(PairShapes(row, title, bars[0], bars[1], norm))
    return tuple(made)
