"""A chart in the window: pointer and arrow keys give the exact numbers of its parts."""
# ruff: noqa: N802 - Qt gave these methods their names

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from hybridwell.ui.drawing import Drawing, Spot
from hybridwell.ui.paint import Ink, paint_focus
from hybridwell.ui.shapes import Box
from hybridwell.ui.text_size import scaled_size
from hybridwell.ui.theme import font

EDGE = 8
"""Free around a chart, for the ring that shows the keyboard."""


class ChartView(QWidget):
    """Shows one drawing."""

    chosen = Signal(object)
    """The number of the part that is chosen, or None."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawing: Drawing | None = None
        self._ink: Ink | None = None
        self._spots: tuple[Spot, ...] = ()
        self._at: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.callout = QLabel(self)
        self.callout.setObjectName("callout")
        self.callout.setFont(font(0.95))
        self.callout.setTextFormat(Qt.TextFormat.PlainText)
        self.callout.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.callout.hide()

    def show_drawing(self, drawing: Drawing, ink: Ink) -> None:
        """Show a chart; what is chosen stays as long as it is about the same."""
        if (drawing, ink) == (self._drawing, self._ink):
            return
        if self._drawing is None or self._drawing.key != drawing.key:
            self._at = None
        self._drawing, self._ink = drawing, ink
        self.setAccessibleName(drawing.name(ink.language))
        self._place_spots()
        self._choose(self._at)

    @property
    def drawing(self) -> Drawing | None:
        return self._drawing

    def sizeHint(self) -> QSize:
        return scaled_size(720, 320)

    def minimumSizeHint(self) -> QSize:
        return scaled_size(300, 180)

    def _box(self) -> Box:
        return Box(EDGE, EDGE, self.width() - 2 * EDGE, self.height() - 2 * EDGE)

    def _place_spots(self) -> None:
        if self._drawing is not None and self._ink is not None:
            self._spots = self._drawing.spots(self._box(), self._ink)

    def _choose(self, number: int | None) -> None:
        spots = self._spots
        self._at = number if number is not None and number < len(spots) else None
        self.update()
        if self._at is None:
            self.callout.hide()
            self.setAccessibleDescription("\n".join(spot.said for spot in spots))
        else:
            told = self._told(self._at)
            self.setAccessibleDescription(told)
            self.callout.setText(told)
            self.callout.adjustSize()
            self.callout.move(self._callout_point(spots[self._at]))
            self.callout.show()
        self.chosen.emit(self._at)

    def _told(self, number: int) -> str:
        return self._spots[number].said

    def _callout_point(self, spot: Spot) -> QPoint:
        """Stand beside the part, at its foot, where no other label is hidden."""
        width, height = self.callout.width(), self.callout.height()
        x = spot.mark.right + 8
        left = spot.mark.x - 8 - width
        if x + width > self.width() and (left >= 0 or spot.mark.middle > self.width() / 2):
            x = left
        y = spot.mark.bottom - height - 8
        most_x, most_y = self.width() - width, self.height() - height
        return QPoint(round(max(0, min(x, most_x))), round(max(0, min(y, most_y))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_spots()
        if self._at is not None:
            self._choose(self._at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._drawing is None or self._ink is None:
            return
        painter = QPainter(self)
        self._drawing.paint(painter, self._box(), self._ink, self._at)
        if self.hasFocus():
            paint_focus(painter, self._box(), self._ink)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().x(), event.position().y()
        hits = (number for number, each in enumerate(self._spots) if at in each.box)
        number = next(hits, None)
        if number != self._at:
            self._choose(number)

    def leaveEvent(self, _event: QEvent) -> None:
        self._choose(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:  # its own menu
            self._choose(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, across = Qt.Key(event.key()), self._drawing.across if self._drawing else 0
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if across:
            steps |= {Qt.Key.Key_Down: across, Qt.Key.Key_Up: -across}
        if key in steps and self._spots:
            self._step(steps[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._spots:
            self._choose(0 if key == Qt.Key.Key_Home else len(self._spots) - 1)
        elif key == Qt.Key.Key_Escape and self._at is not None:
            self._choose(None)
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        last = len(self._spots) - 1
        if self._at is None:
            self._choose(0 if step > 0 else last)
        elif 0 <= self._at + step <= last:
            self._choose(self._at + step)
