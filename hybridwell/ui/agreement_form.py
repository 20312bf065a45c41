"""The form of an agreement, made from its terms: from which day, and what changes."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hybridwell.domain.claims.agreement import Agreement
from hybridwell.errors import HybridWellError
from hybridwell.language import Language
from hybridwell.ui.agreement_words import base_on, groups, term_items
from hybridwell.ui.choices import Choices
from hybridwell.ui.setting_groups import SettingGroups, Source
from hybridwell.ui.setting_row import SettingRow
from hybridwell.ui.setting_words import Item
from hybridwell.ui.theme import font
from hybridwell.ui.words import sentence


class AgreementForm(QWidget):
    """Collects changes; nothing is kept before the user says so."""

    wanted = Signal(object, object)
    """A first day, and texts by term."""
    left = Signal()

    def __init__(self, language: Language, choices: Choices, parent: QWidget) -> None:
        super().__init__(parent)
        self._language, self._choices = language, choices
        self._agreements: Sequence[Agreement] = ()
        self.texts: dict[str, str] = {}
        self._make_date()
        self._terms = QVBoxLayout()
        self._terms.setSpacing(0)
        source = Source(
            groups(language), self._items, self._contradiction, self._terms.addWidget,
            framed=False,
        )  # fmt: skip
        self.groups = SettingGroups(language, source, self)
        self.groups.chosen.connect(self._choose)
        self.groups.reset_wanted.connect(self._reset)
        self.groups.typed.connect(self._follow)
        self._make_buttons()
        self._lay_out()

    def _make_date(self) -> None:
        tr = self._language.tr
        self.date_title = QLabel(tr("Holds from"), self)
        self.date_title.setFont(font(bold=True))
        self.first = QLineEdit(self)
        self.first.setMaximumWidth(200)
        self.first.setAccessibleName(tr("Holds from"))
        self.first.textEdited.connect(self._date_typed)
        self.date_error = QLabel(self)
        self.date_error.setProperty("tone", "limit")
        self.date_error.setWordWrap(True)
        self.date_error.setFont(font(0.9))

    def _items(self) -> list[Item]:
        base = base_on(self._agreements, self.day or date.max)
        return term_items(self._language, base, self.texts)

    def _make_buttons(self) -> None:
        tr = self._language.tr
        self.save = QPushButton(tr("Save the agreement"), self)
        self.save.setProperty("kind", "primary")
        self.save.clicked.connect(self._save)
        self.leave = QPushButton(tr("Leave it as it was"), self)
        self.leave.clicked.connect(self.left)

    def _lay_out(self) -> None:
        column, foot = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(4)
        for each in (self.date_title, self.first, self.date_error):
            column.addWidget(each)
        column.addLayout(self._terms)
        foot.setSpacing(8)
        foot.addWidget(self.save)
        foot.addWidget(self.leave)
        foot.addStretch(1)
        column.addSpacing(8)
        column.addLayout(foot)

    def begin(self, agreements: Sequence[Agreement], first: date) -> None:
        """Show what holds from a day on, ready to be changed."""
        self._agreements = agreements
        self.texts = {}
        for row in self.rows.values():
            row.forget()
        self.first.setText(first.isoformat())
        self._date_typed()
        self.groups.begin()

    @property
    def rows(self) -> Mapping[str, SettingRow]:
        """Return the rows that are made, by the names of their terms."""
        return self.groups.rows

    @property
    def day(self) -> date | None:
        """Return the first day, if what is written is one."""
        try:
            return date.fromisoformat(self.first.text().strip())
        except ValueError:
            return None

    def _date_typed(self) -> None:
        day, said = self.day, ""
        if day is None:
            said = self._language.tr("This must be a date such as 2026-12-31.")
        else:
            said = self._wrong(day, self.texts)
        self.date_error.setText(said)
        self.date_error.setVisible(bool(said))
        self.first.setProperty("wrong", bool(said))
        self.first.style().polish(self.first)
        self.first.setAccessibleDescription(said)
        self._show_terms()

    def _show_terms(self) -> None:
        self.groups.show_now()
        self._follow()

    def _follow(self) -> None:
        """Let it be saved when there is something to save and nothing wrong."""
        wrong = any(row.error.text() for row in self.rows.values())
        typed = any(row.text != row.item.value for row in self.rows.values())
        ready = bool(self.texts) or typed
        self.save.setEnabled(ready and not wrong and not self.date_error.text())

    def _wrong(self, day: date, texts: dict[str, str]) -> str:
        try:
            self._choices.tried_terms(day, texts)
        except HybridWellError as error:
            return sentence(self._language.explain(error))
        return ""

    def _contradiction(self, name: str, text: str) -> str:
        day = self.day
        return "" if day is None else self._wrong(day, {**self.texts, name: text})

    def _choose(self, name: str, text: str) -> None:
        self.texts[name] = text
        self._show_terms()

    def _reset(self, name: str) -> None:
        self.texts.pop(name, None)
        self._show_terms()
        self.rows[name].editor.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        for row in self.rows.values():
            row.take_what_is_typed()
        self._follow()
        if self.save.isEnabled() and self.texts and (day := self.day):
            self.wanted.emit(day, dict(self.texts))
