"""The heat map of weekdays and hours: its data and where its cells stand, without Qt."""

from collections.abc import Iterator
from dataclasses import dataclass

from hybridwell.ui.shapes import Box

STEPS = (0, 15, 30, 45)
"""Above so many minutes of an hour a cell is one shade darker."""
GAP = 2.0


@dataclass(frozen=True, slots=True)
class HeatBox:
    """One hour of one weekday: minutes a day on average, and that in words."""

    minutes: int
    said: str


@dataclass(frozen=True, slots=True)
class Heat:
    """Rows of weekdays, columns of hours."""

    key: str
    name: str
    role: str
    """The colour of the darkest shade, by its role in the palette."""
    days: tuple[str, ...]
    hours: tuple[str, ...]
    cells: tuple[tuple[HeatBox, ...], ...]


def shade(minutes: int) -> int:
    """Return 0 for an hour without any time, and 1 to 4 for each quarter."""
    return sum(minutes > step for step in STEPS)


def shade_words() -> tuple[str, ...]:
    """Return what each shade stands for, in minutes: 0, 1–15, 16–30, 31–45, 46–60."""
    ends = (*STEPS[1:], 60)
    return ("0", *(f"{low + 1}–{high}" for low, high in zip(STEPS, ends, strict=True)))


def mixed(ground: str, colour: str, part: float) -> str:
    """Return a colour between two others, written as `#RRGGBB`."""
    pairs = zip(_parts(ground), _parts(colour), strict=True)
    return "#" + "".join(f"{round(one + (other - one) * part):02X}" for one, other in pairs)


def heat_boxes(heat: Heat, plot: Box) -> tuple[Box, ...]:
    """Return the cells row by row."""
    wide = plot.width / max(1, len(heat.hours))
    high = plot.height / max(1, len(heat.days))
    return tuple(
        Box(plot.x + column * wide, plot.y + row * high, wide - GAP, high - GAP)
        for row in range(len(heat.days))
        for column in range(len(heat.hours))
    )


def _parts(colour: str) -> Iterator[int]:
    return (int(colour[at : at + 2], 16) for at in (1, 3, 5))
