"""The fields of the first steps: each says what is wrong with it, beside itself."""
# ruff: noqa: N802 - Qt gave these methods their names

from collections.abc import Callable, Iterable
from datetime import timedelta

from PySide6.QtCore import QPointF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from hybridwell.domain.claims.workday import Place
from hybridwell.domain.working_hours import show_hour
from hybridwell.language import Language
from hybridwell.place_words import place_name
from hybridwell.ui.first_values import moved, read_clock
from hybridwell.ui.pictures import icon, paint_picture, place_colour
from hybridwell.ui.theme import Palette, font
from hybridwell.ui.words import sentence

IN_A_WEEK = (
    Place.HOME, Place.OFFICE, Place.HUB, Place.CLIENT, Place.ELSEWHERE, Place.FREE,
)  # fmt: skip
"""What an agreed week can hold; leave and illness are said of a day."""
_ARROW, _TICK = 14, 14
_CLOCK = 10
_SHORT = 14
"""Letters that a short line has room for."""
_QUARTER = timedelta(minutes=15)


class Choice(QComboBox):
    """One of several values; the wheel scrolls the page, and changes none by accident."""

    chosen = Signal()

    def __init__(self, name: str, palette: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self._palette = palette
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.currentIndexChanged.connect(self._tell)

    def offer(self, values: Iterable[tuple[str, str]], now: str) -> None:
        """Offer values with their words."""
        with QSignalBlocker(self):
            for value, words in values:
                self.addItem(words, value)
            self.setCurrentIndex(self.findData(now))

    @property
    def value(self) -> str:
        return str(self.currentData())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        colour = self._palette.muted if self.isEnabled() else self._palette.line
        at = QPointF(self.width() - _ARROW - 10, (self.height() - _ARROW) / 2)
        paint_picture(painter, "open", at, _ARROW, colour)
        painter.end()

    def _tell(self) -> None:
        self.chosen.emit()


def place_choice(
    language: Language, name: str, now: Place, palette: Palette, parent: QWidget
) -> Choice:
    made = Choice(name, palette, parent)
    places = IN_A_WEEK if now in IN_A_WEEK else (*IN_A_WEEK, now)
    made.offer([(each.value, place_name(language, each)) for each in places], now.value)
    for number, place in enumerate(places):
        made.setItemIcon(number, icon(place.value, place_colour(place, palette)))
    return made


class Tick(QCheckBox):
    """A box to tick; the tick is painted here, in the colours of the theme."""

    def __init__(self, text: str, palette: Palette, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._palette = palette

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxIndicator
        box = self.style().subElementRect(part, option, self)
        painter = QPainter(self)
        at = QPointF(box.center()) - QPointF(_TICK / 2 - 0.5, _TICK / 2 - 0.5)
        paint_picture(painter, "check", at, _TICK, self._palette.on_brand)
        painter.end()


class TimeField(QLineEdit):
    """A time on the wall; arrow keys move it by a quarter of an hour."""

    def __init__(self, name: str, now: timedelta, parent: QWidget) -> None:
        super().__init__(show_hour(now), parent)
        self.setAccessibleName(name)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * _CLOCK)
        self.editingFinished.connect(self._write_in_full)

    @property
    def at(self) -> timedelta | None:
        """Return the time since midnight, or None for what is no time."""
        return read_clock(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if steps is None or self.at is None:
            super().keyPressEvent(event)
        else:
            self.setText(show_hour(moved(self.at, steps * _QUARTER)))

    def _write_in_full(self) -> None:
        if self.at is not None:
            self.setText(show_hour(self.at))


class FaultLine(QLabel):
    """Says what is wrong; its room is kept while nothing is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("tone", "limit")
        self.setFont(font(0.9))
        self.setWordWrap(True)
        self.setMinimumHeight(self.fontMetrics().height())

    def say(self, clause: str) -> None:
        self.setText(sentence(clause))


class TextField(QWidget):
    """A line of text with what is wrong with it below, or behind a short one."""

    edited = Signal()

    def __init__(
        self,
        name: str,
        now: str,
        check: Callable[[str], str],
        parent: QWidget,
        *,
        short: bool = False,
    ) -> None:
        """`check` returns what is wrong with a text, as a clause, or nothing."""
        super().__init__(parent)
        self._name, self._check = name, check
        self.line = QLineEdit(now, self)
        self.line.setAccessibleName(name)
        self.fault = FaultLine(self)
        way = (
            QBoxLayout.Direction.LeftToRight if short else QBoxLayout.Direction.TopToBottom
        )
        row = QBoxLayout(way, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8 if short else 2)
        row.addWidget(self.line)
        row.addWidget(self.fault, int(short))
        if short:
            self.line.setFixedWidth(self.fontMetrics().averageCharWidth() * _SHORT)
        self.line.textChanged.connect(self._look)
        self._look()

    @property
    def text(self) -> str:
        return self.line.text().strip()

    @property
    def right(self) -> bool:
        return not self.fault.text()

    def _look(self) -> None:
        self.fault.say(self._check(self.text))
        self.line.setAccessibleDescription(self.fault.text())
        self.edited.emit()


class Group(QFrame):
    """A card with a title above what it groups."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 12)
        self.column.setSpacing(8)
        head = QLabel(title, self)
        head.setFont(font(bold=True))
        self.column.addWidget(head)


def muted(text: str, parent: QWidget) -> QLabel:
    """Return a paragraph in a quiet tone."""
    made = QLabel(text, parent)
    made.setProperty("tone", "muted")
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made
