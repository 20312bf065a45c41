"""Rows of settings in groups, made a few rows in each turn of the loop."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from hybridwell.language import Language
from hybridwell.ui.setting_row import Check, SettingRow
from hybridwell.ui.setting_words import Item
from hybridwell.ui.steps import Steps
from hybridwell.ui.theme import font

Names = tuple[str, Sequence[str]]
"""The title of a group, and the names of what is in it."""

_AT_ONCE = 3
"""So many rows are made in a turn."""


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
        self._only: Collection[str] | None = None
        """The names that are looked for, or None for all."""
        self._begun = False
        self._steps = Steps(self)

    @property
    def settled(self) -> bool:
        """Whether all rows are there."""
        return self._begun and not self._steps.busy

    def begin(self) -> None:
        """Make the rows, whenever there is time."""
        if not self._begun:
            self._begun = True
            self._steps.run(self._make())

    def make_all(self) -> None:
        """Make what is still missing: somebody looks for it."""
        self.begin()
        self._steps.finish()

    def show_now(self) -> None:
        """Show every item as it is now."""
        for item in self._source.items():
            if item.name in self.rows:
                self.rows[item.name].show_item(item)

    def show_only(self, names: Collection[str]) -> None:
        """Show what was found, also of what is made later."""
        self._only = names
        for card in self.cards:
            card.show_only(names)

    def _make(self) -> Iterator[None]:
        for title, names in self._source.groups:
            # Whole before it is shown: Qt would lay out and dress the page for each label.
            card = GroupCard(title, framed=self._source.framed)
            for first in range(0, len(names), _AT_ONCE):
                self._fill(card, names[first : first + _AT_ONCE])
                yield
            self.cards.append(card)
            self._source.place(card)
            # At once: who looks for a row goes to it with the keyboard.
            if self._only is None:
                card.show()
            else:
                card.show_only(self._only)
            yield
        self.made.emit()

    def _fill(self, card: GroupCard, names: Sequence[str]) -> None:
        items = {item.name: item for item in self._source.items()}
        for name in names:
            row = SettingRow(self._language, items[name], self._source.check, card)
            row.chosen.connect(self.chosen)
            row.reset_wanted.connect(self.reset_wanted)
            row.editor.typed.connect(self.typed)
            card.add(row)
            self.rows[name] = row
