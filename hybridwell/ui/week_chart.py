"""The chart of the week in the window."""

from hybridwell.domain.report import WeekReport
from hybridwell.ui.chart_view import ChartView
from hybridwell.ui.paint import Ink
from hybridwell.ui.shapes import WeekShapes
from hybridwell.ui.week_drawing import WeekDrawing
from hybridwell.ui.week_paint import week_shapes


class WeekChart(ChartView):
    """Pointer and arrow keys give the exact numbers of a day."""

    def show_week(self, report: WeekReport, ink: Ink) -> None:
        self.show_drawing(WeekDrawing(report), ink)

    def _shapes(self) -> WeekShapes | None:
        if not isinstance(self._drawing, WeekDrawing) or self._ink is None:
            return None
        return week_shapes(self._drawing.report, self._box(), self._ink)
