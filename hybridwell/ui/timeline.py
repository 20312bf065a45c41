"""The timeline of a day in the window: pointer and arrow keys tell each stretch."""
# ruff: noqa: N802 - Qt gave these methods their names

from datetime import datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from hybridwell.domain.report import DayReport
from hybridwell.ui.chart_view import ChartView
from hybridwell.ui.day_drawing import DayDrawing
from hybridwell.ui.drawing import Spot
from hybridwell.ui.paint import Ink
from hybridwell.ui.shapes import DayShapes, Piece
from hybridwell.ui.text_size import scaled_size

_ASKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Timeline(ChartView):
    """One day from left to right."""

    asked = Signal(object, QPoint)
    """A piece that can be explained was chosen, and where on the screen it stands."""

    def show_day(
        self,
        report: DayReport,
        zone: ZoneInfo,
        now: datetime | None,
        ink: Ink,
        agreed: tuple[time, time] | None = None,
    ) -> None:
        """Show a day, and behind it from when to when it is worked by agreement."""
        if now is not None:  # the line of now moves by the minute
            now = now.replace(second=0, microsecond=0)
        self.show_drawing(DayDrawing(report, zone, now, agreed), ink)

    def sizeHint(self) -> QSize:
        return scaled_size(720, 132)

    def minimumSizeHint(self) -> QSize:
        return scaled_size(300, 116)

    def _shapes(self) -> DayShapes | None:
        if not isinstance(self._drawing, DayDrawing):
            return None
        return self._drawing.shapes(self._box())

    def _callout_point(self, spot: Spot) -> QPoint:
        """Stand above the lane, in the middle of the stretch."""
        x = spot.mark.middle - self.callout.width() / 2
        x = min(max(0.0, x), float(self.width() - self.callout.width()))
        return QPoint(round(x), 0)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        chosen = self._piece()
        told = chosen is not None and chosen.hole is not None
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.setCursor(hand if told else arrow)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.mouseMoveEvent(event)
            self._ask()

    def _piece(self) -> Piece | None:
        shapes = self._shapes()
        if shapes is None or self._at is None or self._at >= len(shapes.pieces):
            return None
        return shapes.pieces[self._at]

    def _ask(self) -> None:
        """Offer to say what the chosen piece was, if that can be said."""
        piece = self._piece()
        if piece is not None and piece.hole is not None:
            at = QPoint(round(piece.box.x), round(piece.box.bottom))
            self.asked.emit(piece, self.mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ASKING:
            self._ask()
        else:
            super().keyPressEvent(event)
