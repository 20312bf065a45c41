"""A ring with a figure in it: how far a break is, and what to do."""
# ruff: noqa: N802 - Qt gave these methods their names

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from hybridwell.ui.exercises import EXERCISES
from hybridwell.ui.pictures import paint_picture
from hybridwell.ui.poses import HEAD, Drawing, Line
from hybridwell.ui.theme import Palette

FRAME = 100
"""Milliseconds; ten pictures a second are enough for a gentle movement."""
STILL_AT = 0.4
"""Seconds into the exercise at which it is shown to who wants nothing to move."""


class FigureRing(QWidget):
    """Draws a part of a ring and an exercise; it moves only while it is seen."""

    def __init__(self, size: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._size = size
        self._part = 0.0
        self._exercise = EXERCISES["walk"]
        self._done = False
        self._palette: Palette | None = None
        self._moves = False
        self._time = QElapsedTimer()
        self._frames = QTimer(self)
        self._frames.setInterval(FRAME)
        self._frames.timeout.connect(self.update)
        self.setFixedSize(size, size)

    def show_exercise(self, name: str, palette: Palette, *, moves: bool) -> None:
        """Show the exercise of this name; `moves` False: as a still picture."""
        self._exercise = EXERCISES.get(name, EXERCISES["walk"])
        self._palette, self._moves, self._done = palette, moves, False
        self._time.start()
        self._run()
        self.update()

    def show_part(self, part: float) -> None:
        self._part = min(1.0, max(0.0, part))
        self.update()

    def show_done(self) -> None:
        self._done = True
        self._run()
        self.show_part(1.0)

    @property
    def part(self) -> float:
        return self._part

    @property
    def moving(self) -> bool:
        return self._frames.isActive()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._run()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._frames.stop()

    def _run(self) -> None:
        if self._moves and not self._done and self.isVisible():
            self._frames.start()
        else:
            self._frames.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._palette is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ring(painter, self._palette)
        if self._done:
            size = self._size * 0.5
            at = QPointF(1, 1) * ((self._size - size) / 2)
            paint_picture(painter, "check", at, size, self._palette.brand)
        else:
            time = self._time.elapsed() / 1000 if self._moves else STILL_AT
            self._paint_figure(painter, self._exercise.at(time), self._palette)
        painter.end()

    def _paint_ring(self, painter: QPainter, palette: Palette) -> None:
        width = max(4.0, self._size * 0.045)
        inset = width / 2 + 1
        ring = QRectF(0, 0, self._size, self._size).adjusted(inset, inset, -inset, -inset)
        disc = ring.adjusted(width, width, -width, -width)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.brand_soft))
        painter.drawEllipse(disc)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(QColor(palette.track), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(ring)
        if self._part > 0.002:
            pen.setColor(QColor(palette.brand))
            painter.setPen(pen)
            painter.drawArc(ring, 90 * 16, -round(self._part * 360 * 16))

    def _paint_figure(self, painter: QPainter, drawing: Drawing, palette: Palette) -> None:
        room = self._size * 0.76
        margin = (self._size - room) / 2
        painter.save()
        painter.translate(margin, margin)
        painter.scale(room / 100, room / 100)
        pen = QPen(QColor(palette.brand), 2.4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setOpacity(0.35)
        painter.setPen(pen)
        for line in drawing.props:
            painter.drawPolyline(_polygon(line))
        painter.setOpacity(1.0)
        pen.setWidthF(5.0)
        painter.setPen(pen)
        for line in drawing.limbs:
            painter.drawPolyline(_polygon(line))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.brand))
        painter.drawEllipse(QPointF(*drawing.head), HEAD, HEAD)
        painter.restore()


def _polygon(line: Line) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in line])
