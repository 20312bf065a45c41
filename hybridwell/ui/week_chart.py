"""The chart of the week in the window."""
# ruff: noqa: N802 - Qt gave these methods their names

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from hybridwell.domain.report import DayReport, WeekReport
from hybridwell.ui.chart_view import ChartView
from hybridwell.ui.paint import Ink
from hybridwell.ui.shapes import WeekShapes, shown_days
from hybridwell.ui.text_size import scaled_size
from hybridwell.ui.week_drawing import WeekDrawing
from hybridwell.ui.week_paint import week_shapes

_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class WeekChart(ChartView):
    """Pointer and arrow keys give the exact numbers of a day."""

    opened = Signal(object)
    """A day that someone wants to see by itself."""

    def show_week(self, report: WeekReport, ink: Ink) -> None:
        self.show_drawing(WeekDrawing(report), ink)

    def minimumSizeHint(self) -> QSize:
        return scaled_size(300, 200)

    def _shapes(self) -> WeekShapes | None:
        if not isinstance(self._drawing, WeekDrawing) or self._ink is None:
            return None
        return week_shapes(self._drawing.report, self._box(), self._ink)

    def _day(self, number: int | None) -> DayReport | None:
        """Return a day that can be opened: nothing was counted on others."""
        if number is None or not isinstance(self._drawing, WeekDrawing):
            return None
        day = shown_days(self._drawing.report)[number]
        return day if day.recorded else None

    def _told(self, number: int) -> str:
        told = super()._told(number)
        if self._ink is None or self._day(number) is None:
            return told
        return told + "\n" + self._ink.language.tr("A click or Enter opens the day")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.mouseMoveEvent(event)
            self._open()

    def _open(self) -> None:
        day = self._day(self._at)
        if day is not None:
            self.opened.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING:
            self._open()
        else:
            super().keyPressEvent(event)
