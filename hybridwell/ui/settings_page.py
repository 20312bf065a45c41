"""The settings, made from their declarations: searched, changed at once, taken back."""
# ruff: noqa: N802 - Qt gave these methods their names

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hybridwell.errors import HybridWellError
from hybridwell.ui import setting_words as words
from hybridwell.ui.agreement_card import AgreementCard
from hybridwell.ui.desk import Desk
from hybridwell.ui.learned_places import LearnedPlaces
from hybridwell.ui.setting_groups import SettingGroups, Source
from hybridwell.ui.setting_row import SettingRow
from hybridwell.ui.settings_files import SettingsFiles
from hybridwell.ui.settings_notes import AllSettings, Notes, SearchHead
from hybridwell.ui.settings_sheet import Sheet
from hybridwell.ui.tab_order import come_in_order
from hybridwell.ui.theme import Theme


class SettingsPage(QWidget):
    """Shows what is chosen; each change is a command, and can be taken back."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._desk, self._theme = desk, theme
        self.head = SearchHead(desk.language, theme, self)
        self.search, self.nothing = self.head.search, self.head.nothing
        self.notes = Notes(desk.language, theme, self)
        self.sheet = Sheet(self)
        self.groups = self._make_groups()
        self.agreement = AgreementCard(desk, self)
        self.learned = LearnedPlaces(desk, self)
        self.everything = AllSettings(desk.language, self)
        self.files = SettingsFiles(desk, self)
        self._lay_out()
        self._connect()
        self.groups.begin()

    def _make_groups(self) -> SettingGroups:
        sections = words.sections(self._desk.language)
        source = Source(
            sections, self._items, partial(contradiction_of, self._desk), self.sheet.add
        )
        return SettingGroups(self._desk.language, source, self)

    def _items(self) -> list[words.Item]:
        return words.items_of(self._desk.language, self._desk.choices.listed())

    def _lay_out(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(22, 20, 22, 24)
        page.setSpacing(12)
        page.addWidget(self.head)
        page.addWidget(self.notes)
        page.addWidget(self.sheet, 1)
        self.sheet.add_last(self.agreement, self.learned, self.everything)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        find = QKeySequence(QKeySequence.StandardKey.Find)
        QShortcut(find, self).activated.connect(self.head.go_to_search)
        self.groups.chosen.connect(
            lambda name, text: self._ask("settings set", values={name: text})
        )
        self.groups.reset_wanted.connect(self._reset)
        self.groups.made.connect(self._complete)
        self.notes.undo_wanted.connect(self._undo)
        for card in (self.agreement, self.learned, self.files):
            card.refused.connect(self._refuse)
            card.told.connect(self.notes.tell)
        self.everything.reset_wanted.connect(self._reset_all)
        self.everything.export_wanted.connect(self.files.export)
        self.everything.import_wanted.connect(self.files.take)
        self.everything.steps_wanted.connect(lambda: self._ask("first steps"))
        self.files.taken.connect(self._show_taken)
        self._desk.news.days_changed.connect(self.refresh)

    def _complete(self) -> None:
        """Show what stands below the settings, unless something else is looked for."""
        self._find(self.search.text())
        self.sheet.show_all()
        come_in_order(self.head, *self.groups.cards)

    def settled(self) -> bool:
        """Tell whether all cards are there, and all rows of a form that is open."""
        return self.groups.settled and self.agreement.settled

    @property
    def rows(self) -> Mapping[str, SettingRow]:
        """Return the rows that are made, by the names of their settings."""
        return self.groups.rows

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Show what is in force now, from wherever it was changed."""
        if self.isVisible():
            self.groups.show_now()
            self.agreement.refresh()
            self.learned.refresh()

    @property
    def target(self) -> str:
        """Return the setting on which the keyboard is."""
        at: QWidget | None = self.focusWidget()
        if at is None:
            return ""
        return next((name for name, row in self.rows.items() if row.isAncestorOf(at)), "")

    def show_target(self, name: str) -> None:
        """Go to a setting or to a term of the agreement."""
        self.groups.make_all()
        self.search.clear()
        self.refresh()
        row = self.rows.get(name) or self.agreement.open_at(name)
        if row is not None:
            self.sheet.go_to(row, row.editor.fields[0])

    def _find(self, query: str) -> None:
        language = self._desk.language
        found = words.matching(language, self._items(), query)
        self.groups.show_only(found)
        others = self.agreement.narrow(query), self.learned.narrow(query)
        self.everything.setVisible(not query.strip())
        text = query.strip()
        self.nothing.setText(language.tr("Nothing here is called “{text}”.", text=text))
        self.nothing.setVisible(not found and not any(others))

    def _reset(self, name: str) -> None:
        row = self.rows[name]
        if self._ask("settings reset", names=(name,)) is None:
            row.say_wrong(self.notes.take_trouble())
        row.editor.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _reset_all(self) -> None:
        if (told := self._ask("settings reset")) is not None:
            text = "Every setting is as it was when you began."
            self._offer_undo(self._desk.language.tr(text), told)

    def _show_taken(self, told: Mapping[str, Any]) -> None:
        self._offer_undo(
            self._desk.language.tr("The settings of the file are taken."), told
        )
        self.refresh()

    def _offer_undo(self, text: str, told: Mapping[str, Any]) -> None:
        self.notes.tell(text, {name: each["was"] for name, each in told["changed"].items()})

    def _undo(self, before: Mapping[str, str]) -> None:
        if self._ask("settings set", values=dict(before)) is not None:
            self.notes.tell(self._desk.language.tr("Your settings are back."))

    def _ask(self, command: str, **arguments: object) -> Mapping[str, Any] | None:
        """Ask the desk; None: it was refused, and that is said."""
        self.notes.clear()
        try:
            told = self._desk.ask(command, **arguments).data
        except HybridWellError as error:
            self._refuse(error)
            told = None
        self.refresh()
        return told

    def _refuse(self, error: HybridWellError) -> None:
        self.notes.complain(words.contradiction(self._desk.language, error))


def contradiction_of(desk: Desk, name: str, text: str) -> str:
    """Say why a value cannot stand beside the others; empty where it can."""
    try:
        desk.choices.tried({name: text})
    except HybridWellError as error:
        return words.contradiction(desk.language, error)
    return ""
