"""Where the days of a month stand, Monday first, computed without Qt."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from hybridwell.ui.shapes import Box

DAYS = 7
GAP = 4.0
"""Between two days."""
SIDEWAYS = {"left": -1, "right": 1}
STEPS = {**SIDEWAYS, "up": -DAYS, "down": DAYS}


@dataclass(frozen=True, slots=True)
class MonthGrid:
    """A month of `count` days, the first of them on a weekday, Monday 0."""

    weekday: int
    count: int
    box: Box

    @property
    def weeks(self) -> int:
        return max(1, ceil((self.weekday + self.count) / DAYS))

    def cell(self, number: int) -> Box:
        """Return the box of a day, counted from nought."""
        row, column = self._at(number)
        width = (self.box.width + GAP) / DAYS
        height = (self.box.height + GAP) / self.weeks
        x, y = self.box.x + column * width, self.box.y + row * height
        return Box(x, y, width - GAP, height - GAP)

    def heads(self) -> Iterator[tuple[float, float]]:
        """Return where the names of the weekdays begin, and how wide they may be."""
        width = (self.box.width + GAP) / DAYS
        return ((self.box.x + column * width, width - GAP) for column in range(DAYS))

    def number_at(self, x: float, y: float) -> int | None:
        """Return the day under a point; None: there is none."""
        hits = (number for number in range(self.count) if (x, y) in self.cell(number))
        return next(hits, None)

    def nearest(self, x: float, y: float) -> int:
        """Return the day that a drag has reached, also beside the grid."""

        def distance(number: int) -> float:
            cell = self.cell(number)
            return (cell.middle - x) ** 2 + (cell.y + cell.height / 2 - y) ** 2

        return min(range(self.count), key=distance)

    def between(self, one: int, other: int) -> tuple[int, ...]:
        """Return the days of the rectangle that two of them span.

        A drag over five weekdays of two weeks leaves the weekend between them out::

            Mo Tu We Th Fr Sa Su
            [a  .  .  .  .]
            [.  .  .  .  b]
        """
        (top, left), (bottom, right) = self._at(one), self._at(other)
        rows = range(min(top, bottom), max(top, bottom) + 1)
        columns = range(min(left, right), max(left, right) + 1)
        found = (row * DAYS + column - self.weekday for row in rows for column in columns)
        return tuple(number for number in found if 0 <= number < self.count)

    def moved(self, number: int, step: str, *, stretching: bool = False) -> int:
        """Return the day one step on; a stretching rectangle turns no corner."""
        to = number + STEPS[step]
        if not 0 <= to < self.count:
            return number
        turned = self._at(to)[0] != self._at(number)[0]
        return number if stretching and step in SIDEWAYS and turned else to

    def _at(self, number: int) -> tuple[int, int]:
        return divmod(self.weekday + number, DAYS)
