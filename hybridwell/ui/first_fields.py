"""The fields of the first steps: each says what is wrong with it, beside itself."""
# ruff: noqa: N802 - Qt gave these methods their names

from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from hybridwell.domain.claims.workday import Place
from hybridwell.domain.working_hours import show_hour
from hybridwell.language import Language
from hybridwell.place_words import place_name
from hybridwell.setting_kinds import Kind
from hybridwell.ui.first_values import moved, read_clock
from hybridwell.ui.pictures import icon, place_colour
from hybridwell.ui.setting_editors import Chooser
from hybridwell.ui.setting_words import kept_text, refusal, say_text
from hybridwell.ui.theme import Palette, font
from hybridwell.ui.words import sentence

IN_A_WEEK = (
    Place.HOME, Place.OFFICE, Place.HUB, Place.CLIENT, Place.ELSEWHERE, Place.FREE,
)  # fmt: skip
"""What an agreed week can hold; leave and illness are said of a day."""
_CLOCK = 10
_SHORT = 18
"""Letters that a short line has room for."""
_QUARTER = timedelta(minutes=15)


def choice(how: Kind, language: Language, now: str, parent: QWidget) -> Chooser:
    """Return a field for a setting that is one of several."""
    options = [(value, language.explain(said)) for value, said in how.options.items()]
    return _chooser(language.tr(how.label), options, now, parent)


def _chooser(
    name: str, options: list[tuple[str, str]], now: str, parent: QWidget
) -> Chooser:
    made = Chooser(options, parent)
    made.setAccessibleName(name)
    made.show_value(now)
    return made


def place_choice(
    language: Language, name: str, now: Place, palette: Palette, parent: QWidget
) -> Chooser:
    places = IN_A_WEEK if now in IN_A_WEEK else (*IN_A_WEEK, now)
    options = [(each.value, place_name(language, each)) for each in places]
    made = _chooser(name, options, now.value, parent)
    for number, place in enumerate(places):
        made.setItemIcon(number, icon(place.value, place_colour(place, palette)))
    return made


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
    """A setting as a line of text; what is wrong with it stands below or behind it."""

    edited = Signal()

    def __init__(
        self,
        how: Kind,
        language: Language,
        now: str,
        parent: QWidget,
        *,
        short: bool = False,
    ) -> None:
        super().__init__(parent)
        self._how, self._language = how, language
        self.line = QLineEdit(say_text(language, how, now), self)
        self.line.setAccessibleName(language.tr(how.label))
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
        """Return what was typed as it would be kept; it need not be right."""
        return kept_text(self._how, self.line.text())

    @property
    def right(self) -> bool:
        return not self.fault.text()

    def show_text(self, text: str) -> None:
        self.line.setText(say_text(self._language, self._how, text))

    def _look(self) -> None:
        self.fault.say(refusal(self._language, self._how, self.text))
        self.line.setAccessibleDescription(self.fault.text())
        self.line.setProperty("wrong", not self.right)
        self.line.style().polish(self.line)
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
