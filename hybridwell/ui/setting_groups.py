"""Rows of settings in groups, made one group in each turn of the loop."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from hybridwell.language import Language
from hybridwell.ui.setting_row import Check, SettingRow
from hybridwell.ui.setting_words import Item
from hybridwell.ui.theme import font

Names = tuple[str, Sequence[str]]
"""The title of a group, and the names of what is in it."""


class GroupCard(QFrame):
    """A title, and a row for each setting below it."""

    def __init__(self, title: str, *, framed: bool) -> None:
        super().__init__()
        self.setObjectName("card" if framed else "group")
        self.rows: list[SettingRow] = []
        self.title = QLabel(title, self)
        self.title.setFont(font(1.05 if framed else 1.0, bold=True))
        self.title.setWordWrap(True)
        self.title.setProperty("tone", "" if framed else "brand")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*((16, 12, 16, 8) if framed else (0, 12, 0, 0)))
        self._column.setSpacing(0)
        self._column.addWidget(self.title)
        self._column.addSpacing(8)

    def add(self, row: SettingRow) -> None:
        self.rows.append(row)
        self._column.addWidget(row)

    def show_only(self, names: Collection[str]) -> None:
        """Show the rows that were found, and nothing where none was."""
        for row in self.rows:
            row.setVisible(row.item.name in names)
        self.setVisible(any(row.item.name in names for row in self.rows))


@dataclass(frozen=True, slots=True)
class Source:
    """What the rows are made of, and where their cards go."""

    groups: Sequence[Names]
    items: Callable[[], Iterable[Item]]
    """As they are now."""
    check: Check
    place: Callable[[GroupCard], None]
    framed: bool = True


class SettingGroups(QObject):
    """Makes the rows, and passes on what they tell."""

    chosen = Signal(str, str)
    reset_wanted = Signal(str)
    typed = Signal()
    made = Signal()
    """All of them are there."""

    def __init__(self, language: Language, source: Source, parent: QWidget) -> None:
        super().__init__(parent)
        self._language, self._source = language, source
        self.rows: dict[str, SettingRow] = {}
        self.cards: list[GroupCard] = []
        self._left = list(source.groups)
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._make_next)

    def begin(self) -> None:
        """Make the first group at once, and the others when there is time."""
        if self._left:
            self._make_next()
            self._turn.start()

    def make_all(self) -> None:
        """Make what is still missing: somebody looks for it."""
        while self._left:
            self._make_next()

    def show_now(self) -> None:
        """Show every item as it is now."""
        for item in self._source.items():
            if item.name in self.rows:
                self.rows[item.name].show_item(item)

    def show_only(self, names: Collection[str]) -> None:
        self.make_all()
        for card in self.cards:
            card.show_only(names)

    def _make_next(self) -> None:
        if not self._left:
            self._turn.stop()
            return
        title, names = self._left.pop(0)
        # Whole before it is shown: Qt would lay out and dress the page for each label.
        card = GroupCard(title, framed=self._source.framed)
        items = {item.name: item for item in self._source.items()}
        for name in names:
            row = SettingRow(self._language, items[name], self._source.check, card)
            row.chosen.connect(self.chosen)
            row.reset_wanted.connect(self.reset_wanted)
            row.editor.typed.connect(self.typed)
            card.add(row)
            self.rows[name] = row
        self.cards.append(card)
        self._source.place(card)
        if not self._left:
            self.made.emit()
