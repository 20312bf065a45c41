"""The timeline of a day in the window: pointer and arrow keys tell each stretch."""
# ruff: noqa: N802 - Qt gave these methods their names

from datetime import datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, QSize

from hybridwell.domain.report import DayReport
from hybridwell.ui.chart_view import ChartView
from hybridwell.ui.day_drawing import DayDrawing
from hybridwell.ui.drawing import Spot
from hybridwell.ui.paint import Ink
from hybridwell.ui.shapes import DayShapes


class Timeline(ChartView):
    """One day from left to right."""

    def show_day(
        self,
        report: DayReport,
        zone: ZoneInfo,
        now: datetime,
        ink: Ink,
        agreed: tuple[time, time] | None = None,
    ) -> None:
        """Show a day, and behind it from when to when it is worked by agreement."""
        now = now.replace(second=0, microsecond=0)  # the line of now moves by the minute
        self.show_drawing(DayDrawing(report, zone, now, agreed), ink)

    def sizeHint(self) -> QSize:
        return QSize(720, 132)

    def minimumSizeHint(self) -> QSize:
        return QSize(360, 116)

    def _shapes(self) -> DayShapes | None:
        if not isinstance(self._drawing, DayDrawing):
            return None
        return self._drawing.shapes(self._box())

    def _callout_point(self, spot: Spot) -> QPoint:
        """Stand above the lane, in the middle of the stretch."""
        x = spot.mark.middle - self.callout.width() / 2
        x = min(max(0.0, x), float(self.width() - self.callout.width()))
        return QPoint(round(x), 0)
