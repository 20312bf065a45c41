"""The agreement with the employer: what holds today, a change, and all there were."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hybridwell.agreement_terms import TERMS
from hybridwell.domain.claims.agreement import Agreement, agreement_on
from hybridwell.errors import HybridWellError
from hybridwell.ui import agreement_words as words
from hybridwell.ui.agreement_form import AgreementForm
from hybridwell.ui.desk import Desk
from hybridwell.ui.setting_row import SettingRow
from hybridwell.ui.setting_words import matching
from hybridwell.ui.tab_order import come_in_order
from hybridwell.ui.theme import font


class AgreementCard(QFrame):
    """Shows agreements; the form opens where one wants a change."""

    refused = Signal(object)
    told = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._desk, tr = desk, desk.language.tr
        self._shown: list[Agreement] | None = None
        self.title = QLabel(tr("Agreement with your employer"), self)
        self.title.setFont(font(1.05, bold=True))
        self.now = QLabel(self)
        self.now.setWordWrap(True)
        self.facts = QWidget(self)
        self.others = QWidget(self)
        self.change = QPushButton(tr("Change what was agreed…"), self)
        self.change.clicked.connect(self._open)
        self._form: AgreementForm | None = None
        self.removals: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 16)
        self._column.setSpacing(8)
        for each in (self.title, self.now, self.facts, self.others):
            self._column.addWidget(each)
        self._column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def form(self) -> AgreementForm:
        """Return the form; it is made when it is first wanted."""
        if self._form is None:
            self._form = AgreementForm(self._desk.language, self._desk.choices, self)
            self._form.hide()
            self._form.wanted.connect(self._agree)
            self._form.left.connect(self.close_form)
            self._column.addWidget(self._form)
            come_in_order(self.change, self._form)
        return self._form

    @property
    def settled(self) -> bool:
        """Whether all rows of the form are there, if it was ever wanted."""
        return self._form is None or self._form.groups.settled

    def refresh(self) -> None:
        """Show what is agreed now; a form that is open stays as it is."""
        try:
            agreements = list(self._desk.choices.agreements())
        except HybridWellError as error:
            self.refused.emit(error)
            return
        if agreements == self._shown:
            return
        self._shown = agreements
        language, today = self._desk.language, self._desk.today()
        self.now.setText(words.in_force(language, agreements, today))
        facts = words.rows_of(language, agreement_on(agreements, today))
        self.facts = _replace(self.facts, _facts(facts, self), self._column)
        self.others = _replace(self.others, self._list(agreements), self._column)

    def open_at(self, name: str) -> SettingRow | None:
        """Open the form for a term that was forgotten from the beginning."""
        if name not in TERMS:
            return None
        self._begin(whole=True)
        self.form.groups.make_all()
        return self.form.rows[name]

    def narrow(self, query: str) -> bool:
        """Show what holds the words of a query; tell whether anything does."""
        items = words.term_items(self._desk.language, Agreement(), {})
        found = matching(self._desk.language, items, query)
        whole = query.casefold().strip() in self.title.text().casefold()
        if self._form is not None:
            self._form.groups.show_only(TERMS if whole else found)
        self.setVisible(whole or bool(found))
        return whole or bool(found)

    def close_form(self) -> None:
        self.form.hide()
        self.change.show()
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        self._begin(whole=False)
        self.form.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self, *, whole: bool) -> None:
        self.refresh()
        agreements = self._shown or []
        today = self._desk.today()
        first = words.first_proposal(agreements, today, whole=whole)
        self.form.begin(agreements, first)
        self.change.hide()
        self.form.show()

    def _agree(self, first: date, texts: dict[str, str]) -> None:
        if self._ask("agreement set", first_day=first, terms=texts):
            said = words.first_days(self._desk.language, [Agreement(first)])[0][1]
            tr = self._desk.language.tr
            self.told.emit(tr("The agreement is saved. {since}.", since=said))
            self.close_form()

    def _list(self, agreements: list[Agreement]) -> QWidget:
        """Return a line for each stated agreement, with the way to remove it."""
        tr, box = self._desk.language.tr, QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.removals = []
        for first, said in words.first_days(self._desk.language, agreements):
            line, button = QHBoxLayout(), QPushButton(tr("Remove…"), box)
            button.setProperty("kind", "quiet")
            button.setAccessibleName(f"{said}: {button.text()}")
            button.clicked.connect(partial(self._ask_removal, first, said))
            line.addWidget(QLabel(said, box))
            line.addWidget(button)
            line.addStretch(1)
            column.addLayout(line)
            self.removals.append(button)
        box.setVisible(bool(self.removals))
        return box

    def _ask_removal(self, first: date, said: str, _checked: object = None) -> None:
        """Ask once more: what was agreed before goes on then."""
        tr = self._desk.language.tr
        text = tr("Remove this agreement? What was agreed before then goes on.")
        box = _question(said, text, self)
        remove = box.addButton(tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        remove.clicked.connect(lambda: self._remove(first))
        box.open()

    def _remove(self, first: date) -> None:
        if self._ask("agreement remove", first_day=first):
            self.told.emit(self._desk.language.tr("The agreement is removed."))
            self.change.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, command: str, **arguments: object) -> bool:
        try:
            self._desk.ask(command, **arguments)
        except HybridWellError as error:
            self.refused.emit(error)
            return False
        self.refresh()
        return True


def _replace(old: QWidget, new: QWidget, column: QVBoxLayout) -> QWidget:
    column.replaceWidget(old, new)
    old.hide()
    old.deleteLater()
    return new


def _question(said: str, text: str, parent: QWidget) -> QMessageBox:
    box = QMessageBox(QMessageBox.Icon.Question, "HybridWell", said, parent=parent)
    box.setInformativeText(text)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box


def _facts(rows: list[tuple[str, str]], parent: QWidget) -> QWidget:
    """Return label and value side by side."""
    box = QWidget(parent)
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(0, 6)
    grid.setColumnStretch(1, 5)
    for number, (name, value) in enumerate(rows):
        for column, text in enumerate((name, value)):
            label = QLabel(text, box)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setFont(font(0.9))
            label.setProperty("tone", "muted" if column == 0 else "")
            grid.addWidget(label, number, column, Qt.AlignmentFlag.AlignTop)
    box.setVisible(bool(rows))
    return box
