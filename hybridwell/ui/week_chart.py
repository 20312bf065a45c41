"""The chart of the week in the window: pointer and arrow keys give exact numbers."""
# ruff: noqa: N802 - Qt gave these methods their names

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from hybridwell.domain.report import DayReport, WeekReport
from hybridwell.ui.paint import Ink, paint_focus
from hybridwell.ui.shapes import Box, WeekShapes, shown_days
from hybridwell.ui.text_size import scaled_size
from hybridwell.ui.theme import font
from hybridwell.ui.week_paint import paint_week, week_shapes
from hybridwell.ui.words import say_day


class WeekChart(QWidget):
    """The chart in the window; pointer and arrow keys give the exact numbers of a day."""

    chosen = Signal(object)
    opened = Signal(object)
    """A day that someone wants to see by itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._report: WeekReport | None = None
        self._ink: Ink | None = None
        self._at: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.callout = QLabel(self)
        self.callout.setObjectName("callout")
        self.callout.setFont(font(0.95))
        self.callout.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.callout.hide()

    def show_week(self, report: WeekReport, ink: Ink) -> None:
        if (report, ink) == (self._report, self._ink):
            return
        if self._report is None or self._report.period != report.period:
            self._at = None
        self._report, self._ink = report, ink
        tr = ink.language.tr
        self.setAccessibleName(tr("Screen time per day"))
        self._choose(self._at)

    def sizeHint(self) -> QSize:
        return scaled_size(720, 320)

    def minimumSizeHint(self) -> QSize:
        return scaled_size(360, 200)

    def days(self) -> tuple[DayReport, ...]:
        return shown_days(self._report) if self._report else ()

    def _choose(self, number: int | None) -> None:
        days = self.days()
        self._at = number if number is not None and number < len(days) else None
        self.update()
        if self._ink is None:
            return
        if self._at is None:
            self.callout.hide()
            said = "\n".join(say_day(self._ink.language, day) for day in days)
        else:
            said = say_day(self._ink.language, days[self._at])
            if days[self._at].recorded:
                said += "\n" + self._ink.language.tr("A click or Enter opens the day")
            self.callout.setText(said)
            self._place_callout()
        self.setAccessibleDescription(said)
        self.chosen.emit(days[self._at] if self._at is not None else None)

    def _place_callout(self) -> None:
        shapes = self._shapes()
        if shapes is None or self._at is None:
            return
        self.callout.adjustSize()
        column = shapes.columns[self._at]
        width, height = self.callout.width(), self.callout.height()
        x = column.sitting.right + 8
        if x + width > self.width():
            x = column.sitting.x - 8 - width
        # At the foot of the bars, where it hides no other label.
        y = max(0.0, column.slot.bottom - height - 8)
        self.callout.move(QPoint(round(max(0.0, x)), round(y)))
        self.callout.show()

    def _box(self) -> Box:
        return Box(8, 8, self.width() - 16, self.height() - 16)

    def _shapes(self) -> WeekShapes | None:
        if self._report is None or self._ink is None:
            return None
        return week_shapes(self._report, self._box(), self._ink)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._report is None or self._ink is None:
            return
        painter = QPainter(self)
        paint_week(painter, self._box(), self._report, self._ink, self._at)
        if self.hasFocus():
            paint_focus(painter, self._box(), self._ink)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        shapes = self._shapes()
        x = event.position().x()
        columns = shapes.columns if shapes else ()
        hits = (at for at, each in enumerate(columns) if each.slot.x <= x < each.slot.right)
        number = next(hits, None)
        if number != self._at:
            self._choose(number)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.mouseMoveEvent(event)
            self._open()

    def _open(self) -> None:
        """Open the chosen day, unless nothing was counted on it."""
        if self._at is not None and self.days()[self._at].recorded:
            self.opened.emit(self.days()[self._at])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._choose(None)

    def leaveEvent(self, _event: QEvent) -> None:
        self._choose(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self.days()) - 1
        at = self._at
        match event.key():
            case Qt.Key.Key_Right:
                self._choose(0 if at is None else min(last, at + 1))
            case Qt.Key.Key_Left:
                self._choose(last if at is None else max(0, at - 1))
            case Qt.Key.Key_Home:
                self._choose(0)
            case Qt.Key.Key_End:
                self._choose(last)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self._open()
            case Qt.Key.Key_Escape:
                self._choose(None)
            case _:
                super().keyPressEvent(event)
