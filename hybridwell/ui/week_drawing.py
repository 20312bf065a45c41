"""The week as a chart with numbers: bars of screen time, and a table of every day."""

from dataclasses import dataclass

from PySide6.QtGui import QPainter

from hybridwell.domain.report import WeekReport
from hybridwell.language import Language, clock_time
from hybridwell.place_words import say_workday
from hybridwell.ui.drawing import Spot, Table
from hybridwell.ui.paint import Ink
from hybridwell.ui.shapes import Box, shown_days
from hybridwell.ui.week_paint import paint_week, week_shapes
from hybridwell.ui.words import say_date, say_day


@dataclass(frozen=True, slots=True)
class WeekDrawing:
    """The screen time of each day of a week."""

    report: WeekReport
    across: int = 0

    @property
    def key(self) -> object:
        return self.report.period

    def name(self, language: Language) -> str:
        return language.tr("Screen time per day")

    def spots(self, box: Box, ink: Ink) -> tuple[Spot, ...]:
        return tuple(
            Spot(
                Box(column.slot.x, box.y, column.slot.width, box.height),
                Box(
                    column.sitting.x, column.slot.y, column.sitting.width,
                    column.slot.height,
                ),
                say_day(ink.language, column.day),
            )
            for column in week_shapes(self.report, box, ink).columns
        )  # fmt: skip

    def paint(
        self, painter: QPainter, box: Box, ink: Ink, chosen: int | None = None
    ) -> None:
        paint_week(painter, box, self.report, ink, chosen)

    def table(self, language: Language) -> Table:
        """Return one row for each day of the chart."""
        tr = language.tr
        headings = (
            tr("Day"), tr("Place"), tr("Screen"), tr("of which sitting"),
            tr("of which standing"), tr("Sitting in all"), tr("Longest sitting"),
            tr("Breaks"),
        )  # fmt: skip
        rows = (
            (
                say_date(language, day.date, "ddd d MMM"),
                say_workday(language, day.workday),
                clock_time(day.screen),
                clock_time(day.screen_sitting),
                clock_time(day.screen_standing),
                clock_time(day.sitting),
                clock_time(day.longest_sitting),
                str(day.breaks.had),
            )
            for day in shown_days(self.report)
        )
        return Table(headings, tuple(rows), words=2)
