"""The month as a chart with words: its calendar, and a table of its days."""

from dataclasses import dataclass

from PySide6.QtGui import QPainter

from hybridwell.domain.calendar import Period
from hybridwell.language import Language
from hybridwell.place_words import say_workday
from hybridwell.ui.drawing import Spot, Table
from hybridwell.ui.month_days import DayCell, say_cell
from hybridwell.ui.month_grid import DAYS, MonthGrid
from hybridwell.ui.month_paint import Marks, head_height, paint_month
from hybridwell.ui.paint import Ink
from hybridwell.ui.shapes import Box
from hybridwell.ui.words import pay_period_heading, say_date


@dataclass(frozen=True, slots=True)
class MonthDrawing:
    """Every day of a month in its chip."""

    cells: tuple[DayCell, ...]
    across: int = DAYS

    @property
    def key(self) -> object:
        return self.cells[0].date

    @property
    def period(self) -> Period:
        return Period(self.cells[0].date, self.cells[-1].date)

    def name(self, language: Language) -> str:
        return pay_period_heading(language, self.period)

    def grid(self, box: Box) -> MonthGrid:
        top = head_height()
        below = Box(box.x, box.y + top, box.width, box.height - top)
        return MonthGrid(self.cells[0].date.weekday(), len(self.cells), below)

    def spots(self, box: Box, ink: Ink) -> tuple[Spot, ...]:
        grid = self.grid(box)
        return tuple(
            Spot(grid.cell(at), grid.cell(at), say_cell(cell, ink.language))
            for at, cell in enumerate(self.cells)
        )

    def paint(
        self, painter: QPainter, box: Box, ink: Ink, chosen: int | None = None
    ) -> None:
        marks = Marks(frozenset(() if chosen is None else (chosen,)))
        paint_month(painter, self.grid(box), self.cells, marks, ink)

    def table(self, language: Language) -> Table:
        """Return each day with what it pays and what is still open."""
        tr = language.tr
        rows = (
            (
                say_date(language, cell.date, "ddd d MMM"),
                "" if cell.blank else say_workday(language, cell.workday),
                ", ".join(cell.exact),
                cell.problem,
            )
            for cell in self.cells
        )
        headings = (tr("Day"), tr("Place"), tr("What it pays"), tr("Still open"))
        return Table(headings, tuple(rows), words=4)
