"""What edits a setting: a line, a choice, a switch, a week of places."""
# ruff: noqa: N802 - Qt gave these methods their names

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QDate, QLocale, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hybridwell.domain.claims.workday import Place
from hybridwell.language import Language
from hybridwell.place_words import place_name
from hybridwell.setting_kinds import Form, Kind
from hybridwell.ui.setting_words import Item, say_text
from hybridwell.ui.theme import font
from hybridwell.ui.words import locale_of

SETTLED_AFTER = timedelta(milliseconds=900)
"""Who has not typed for so long has finished."""


class Editor(QWidget):
    """Edits one text; what the user typed need not be right."""

    typed = Signal(str)
    """While it is being written."""
    done = Signal(str)
    """It is meant so."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.fields: Sequence[QWidget] = ()

    def show_item(self, item: Item) -> None:
        """Show the value of an item."""

    def say_wrong(self, *, wrong: bool) -> None:
        for each in self.fields:
            if bool(each.property("wrong")) is not wrong:
                each.setProperty("wrong", wrong)
                each.style().unpolish(each)
                each.style().polish(each)

    def _put(self, *fields: QWidget) -> None:
        self.fields = fields
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for each in fields:
            column.addWidget(each)


class LineEditor(Editor):
    """A line of text; it is meant when one leaves it, presses Enter or stops typing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.textEdited.connect(self._type)
        self.line.editingFinished.connect(self.settle)
        self._open = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SETTLED_AFTER // timedelta(milliseconds=1))
        self._pause.timeout.connect(self.settle)
        self._put(self.line)

    def show_item(self, item: Item) -> None:
        """Leave alone what is being typed."""
        if not self._open and self.line.text() != item.shown:
            self.line.setText(item.shown)

    def forget(self) -> None:
        """Let go of what was typed."""
        self._open = False
        self._pause.stop()

    def settle(self) -> None:
        """Tell what was typed, once."""
        self._pause.stop()
        if self._open:
            self._open = False
            self.done.emit(self.line.text())

    def _type(self, text: str) -> None:
        self._open = True
        self._pause.start()
        self.typed.emit(text)


class Chooser(QComboBox):
    """A choice that a wheel over it leaves alone: it scrolls the page."""

    def __init__(self, options: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.setSizeAdjustPolicy(policy)
        self.setMinimumContentsLength(6)
        for value, text in options:
            self.addItem(text, value)
        widest = self.view().sizeHintForColumn(0)
        self.view().setMinimumWidth(widest + 32)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def show_value(self, value: str) -> None:
        self.setCurrentIndex(self.findData(value))

    @property
    def value(self) -> str:
        return str(self.currentData())


class ChoiceEditor(Editor):
    def __init__(self, language: Language, how: Kind, parent: QWidget) -> None:
        super().__init__(parent)
        options = [(value, language.explain(said)) for value, said in how.options.items()]
        self.chooser = Chooser(options, self)
        self.chooser.activated.connect(self._choose)
        self._put(self.chooser)

    def show_item(self, item: Item) -> None:
        self.chooser.show_value(item.value)

    def _choose(self) -> None:
        self.done.emit(self.chooser.value)


class SwitchEditor(Editor):
    def __init__(self, language: Language, how: Kind, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = {each: say_text(language, how, each) for each in ("on", "off")}
        self.box = QCheckBox(self)
        self.box.clicked.connect(self._switch)
        self._put(self.box)

    def show_item(self, item: Item) -> None:
        self.box.setChecked(item.value == "on")
        self.box.setText(item.shown)

    def _switch(self) -> None:
        said = "on" if self.box.isChecked() else "off"
        self.box.setText(self._words[said])
        self.done.emit(said)


class WeekEditor(Editor):
    """Seven choices, Monday first, in as many columns as there is room for."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        options = [(place.value, place_name(language, place)) for place in Place]
        names = _weekdays(locale_of(language))
        self.days = [Chooser(options, self) for _ in names]
        self._cells = []
        for name, day in zip(names, self.days, strict=True):
            label = QLabel(name, self)
            label.setProperty("tone", "muted")
            label.setFont(font(0.9))
            day.setAccessibleName(name)
            day.activated.connect(self._choose)
            self._cells.append((label, day))
        self.fields = self.days
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._arrange(4)

    def show_item(self, item: Item) -> None:
        for day, place in zip(self.days, item.value.split(","), strict=True):
            day.show_value(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Later: a layout that is at work forgets what is asked of it meanwhile.
        QTimer.singleShot(0, self, self._fit)

    def minimumSizeHint(self) -> QSize:
        """Let the width shrink to one column: the rows follow it."""
        return QSize(self._widest(), super().minimumSizeHint().height())

    def _fit(self) -> None:
        wide = self._widest() + 8
        self._arrange(next(n for n in (7, 4, 2, 1) if n * wide <= self.width() or n == 1))

    def _widest(self) -> int:
        names = (label.sizeHint().width() for label, _ in self._cells)
        return max(*names, self.days[0].minimumSizeHint().width())

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        for number in range(7):
            self._grid.setColumnStretch(number, int(number < columns))
        self._columns = columns
        for number, (label, day) in enumerate(self._cells):
            row, column = divmod(number, columns)
            self._grid.addWidget(label, 2 * row, column)
            self._grid.addWidget(day, 2 * row + 1, column)
        self.updateGeometry()  # more rows need more room

    def _choose(self) -> None:
        self.done.emit(",".join(day.value for day in self.days))


def _weekdays(locale: QLocale) -> list[str]:
    monday = QDate(2026, 3, 2)
    return [locale.toString(monday.addDays(number), "dddd") for number in range(7)]


def editor_for(language: Language, how: Kind, parent: QWidget) -> Editor:
    """Return what suits a setting."""
    match how.form:
        case Form.SWITCH:
            return SwitchEditor(language, how, parent)
        case Form.CHOICE:
            return ChoiceEditor(language, how, parent)
        case Form.WEEK:
            return WeekEditor(language, parent)
        case _:
            return LineEditor(parent)
