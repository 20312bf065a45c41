"""The calendar of a month: one marks days by pointer or keyboard and opens their menu."""
# ruff: noqa: N802 - Qt gave these methods their names

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hybridwell.domain.calendar import Period
from hybridwell.language import Language
from hybridwell.ui.month_days import DayCell, say_cell
from hybridwell.ui.month_grid import MonthGrid
from hybridwell.ui.month_paint import Marks, head_height, paint_month
from hybridwell.ui.paint import Ink
from hybridwell.ui.shapes import Box
from hybridwell.ui.text_size import scaled_size
from hybridwell.ui.words import pay_period_heading, say_date

EDGE = 3
"""Free for the ring around the day that has the keyboard."""
_STEPS = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Menu)


class MonthChips(QWidget):
    """Shows cells and which of them are marked: one, or a rectangle of several."""

    told = Signal(str)
    """What is to be said of the day under the pointer, or of the marked ones."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.cells: tuple[DayCell, ...] = ()
        self._ink: Ink | None = None
        self._at: int | None = None
        self._anchor: int | None = None
        self._hover: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_cells(self, cells: tuple[DayCell, ...], ink: Ink) -> None:
        """Show a month; the marks stay while it is the same one."""
        if not self.cells or self.cells[0].date != cells[0].date:
            self._at = self._anchor = self._hover = None
        self.cells, self._ink = cells, ink
        period = Period(cells[0].date, cells[-1].date)
        self.setAccessibleName(pay_period_heading(ink.language, period))
        self._tell()

    @property
    def chosen(self) -> tuple[DayCell, ...]:
        """The marked days, in order."""
        return tuple(self.cells[number] for number in sorted(self._chosen()))

    def choose(self, number: int | None, *, stretch: bool = False) -> None:
        """Mark a day, or all from the first marked one on; None: no day."""
        self._at = number
        if not stretch or self._anchor is None or number is None:
            self._anchor = number
        self._tell()

    def sizeHint(self) -> QSize:
        return scaled_size(7 * 76, 6 * 84)

    def minimumSizeHint(self) -> QSize:
        return scaled_size(7 * 66, 6 * 64)

    def menu_point(self) -> QPoint:
        """Return where the menu of the marked days opens, in this widget."""
        box = self.grid().cell(self._at or 0)
        return QPoint(round(box.x + 8), round(box.bottom - 4))

    def grid(self) -> MonthGrid:
        top = EDGE + head_height()
        box = Box(EDGE, top, self.width() - 2 * EDGE, self.height() - top - EDGE)
        first = self.cells[0].date.weekday() if self.cells else 0
        return MonthGrid(first, len(self.cells), box)

    def _chosen(self) -> frozenset[int]:
        if self._at is None or self._anchor is None:
            return frozenset()
        return frozenset(self.grid().between(self._anchor, self._at))

    def _tell(self) -> None:
        """Say the day under the pointer, else the marked ones; all of it to readers."""
        if self._ink is None:
            return
        self.update()
        language, days = self._ink.language, self.chosen
        everything = days or tuple(each for each in self.cells if not each.blank)
        said = "\n".join(_said(each, language) for each in everything)
        self.setAccessibleDescription(said)
        if self._hover is not None:
            self.told.emit(_said(self.cells[self._hover], language))
        else:
            self.told.emit(_summary(days, language))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._ink is None:
            return
        painter = QPainter(self)
        at = self._at if self.hasFocus() else None
        marks = Marks(self._chosen(), at, self._hover)
        paint_month(painter, self.grid(), self.cells, marks, self._ink)
        painter.end()


class MonthCalendar(MonthChips):
    """Marks days as the user says, several by Shift or a drag."""

    menu_wanted = Signal(QPoint)
    """For the marked days; where it is to open, on the screen."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        number = self.grid().number_at(point.x(), point.y())
        if event.button() == Qt.MouseButton.RightButton and number in self._chosen():
            return  # the menu is for all that is marked
        stretch = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.choose(number, stretch=stretch)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point, grid = event.position(), self.grid()
        if event.buttons() & Qt.MouseButton.LeftButton and self._anchor is not None:
            reached = grid.nearest(point.x(), point.y())
            if reached != self._at:
                self._hover = None
                self.choose(reached, stretch=True)
            return
        self._point_at(grid.number_at(point.x(), point.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._at is not None:
            self.menu_wanted.emit(event.globalPosition().toPoint())

    def leaveEvent(self, _event: QEvent) -> None:
        self._point_at(None)

    def _point_at(self, number: int | None) -> None:
        if number != self._hover:
            self._hover = number
            self._tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at today, or at the first day; a click says itself which day."""
        super().focusInEvent(event)
        by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if by_key and self._at is None and self.cells:
            self.choose(self._first())
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _first(self) -> int:
        return next((at for at, each in enumerate(self.cells) if each.today), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = Qt.Key(event.key()), len(self.cells) - 1
        stretch = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _STEPS:
            self._step(_STEPS[key], stretch=stretch)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.choose(0 if key == Qt.Key.Key_Home else last, stretch=stretch)
        elif key == Qt.Key.Key_Escape and self._at is not None:
            self.choose(None)
        elif key in _OPENING:
            self.choose(self._first() if self._at is None else self._at, stretch=True)
            self.menu_wanted.emit(self.mapToGlobal(self.menu_point()))
        else:
            super().keyPressEvent(event)

    def _step(self, step: str, *, stretch: bool) -> None:
        if self._at is None:
            self.choose(self._first())
        else:
            to = self.grid().moved(self._at, step, stretching=stretch)
            self.choose(to, stretch=stretch)


def _said(cell: DayCell, language: Language) -> str:
    return f"{say_date(language, cell.date)} · {say_cell(cell, language)}"


def _summary(days: Sequence[DayCell], language: Language) -> str:
    tr = language.tr
    if len(days) == 1:
        return _said(days[0], language)
    if days:
        return tr("%n days marked. Enter opens their menu.", len(days))
    return tr("Click a day to change it. Drag, or Shift with the arrows, marks several.")
