"""The check of the workstation: questions, the score, and what to do about it."""
# ruff: noqa: N802 - Qt gave these methods their names

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hybridwell.domain.claims.provision import Provision
from hybridwell.domain.movement.workstation import Check, Need, Spot
from hybridwell.errors import HybridWellError
from hybridwell.ui.ask_dialog import AskDialog
from hybridwell.ui.cards import LineCard
from hybridwell.ui.desk import Desk
from hybridwell.ui.pictures import put_picture
from hybridwell.ui.register_dialog import RegisterDialog
from hybridwell.ui.theme import Theme, font
from hybridwell.ui.words import sentence
from hybridwell.ui.workstation_facts import new_round_question, side_facts
from hybridwell.ui.workstation_pdf_button import PdfButton
from hybridwell.ui.workstation_rows import QuestionSheet
from hybridwell.ui.workstation_side import SideSheet
from hybridwell.workstation_file import Loaded
from hybridwell.workstation_words import private_hint, spot_name


class WorkstationPage(QWidget):
    """Shows one workplace; every answer is kept at once."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._desk, self._theme = desk, theme
        self.spot = Spot.HOME
        self._shown: tuple[object, ...] | None = None
        self._refused = ""
        self._checks: Sequence[Check] = ()
        try:
            self._checks = desk.workstation.checks()
        except HybridWellError as error:
            self._refused = self._said(error)
        self._make_widgets()
        self._lay_out()
        desk.news.changed.connect(self._hear)
        theme.changed.connect(self._hear)

    def _make_widgets(self) -> None:
        language, tr = self._desk.language, self._desk.language.tr
        self.heading = QLabel(tr("Workstation"), self)
        self.heading.setFont(font(1.5, bold=True))
        self.pdf = PdfButton(self._desk, self)
        self.new_round = QPushButton(tr("New round…"), self)
        self.new_round.clicked.connect(self.ask_for_round)
        self._group = QButtonGroup(self)
        self.spots = {spot: QPushButton(spot_name(language, spot), self) for spot in Spot}
        for number, (spot, button) in enumerate(self.spots.items()):
            button.setCheckable(True)
            button.setChecked(spot is self.spot)
            button.setAccessibleDescription(tr("The workplace that is checked"))
            self._group.addButton(button, number)
        self._group.idClicked.connect(self._choose)
        self.private = QLabel(private_hint(language), self)
        self.private.setWordWrap(True)
        self.private.setProperty("tone", "muted")
        self.trouble = LineCard("trouble", "warning", self)
        self.trouble.hide()
        self.sheet = QuestionSheet(self._checks, language, self)
        self.sheet.answered.connect(self.answer)
        self.sheet.note.written.connect(self.keep_note)
        self.side = SideSheet(language, self)
        self.side.need_wanted.connect(self.ask_for_need)
        self.side.register_wanted.connect(self.show_register)
        self.pdf.told.connect(self._tell_file)
        self.pdf.refused.connect(self._refuse)

    def _lay_out(self) -> None:
        page, head, places, body = QVBoxLayout(self), *(QHBoxLayout() for _ in range(3))
        page.setContentsMargins(22, 20, 22, 24)
        page.setSpacing(12)
        head.setContentsMargins(2, 0, 2, 0)
        places.setContentsMargins(2, 0, 2, 0)
        for row in (head, places):
            row.setSpacing(8)
        head.addWidget(self.heading, 1)
        head.addWidget(self.new_round)
        head.addWidget(self.pdf)
        for button in self.spots.values():
            places.addWidget(button)
        places.addSpacing(8)
        places.addWidget(self.private, 1)
        body.setSpacing(8)
        body.addWidget(self.sheet, 3)
        body.addWidget(self.side, 2)
        for each in (head, places):
            page.addLayout(each)
        page.addWidget(self.trouble)
        page.addLayout(body, 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.sheet.note.keep()

    def _hear(self) -> None:
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Ask for the answers and show them, unless they are on screen already."""
        loaded, register, palette = self._load(), self._register(), self._theme.palette
        shown = self.spot, loaded, register, palette
        if shown == self._shown and not self._refused:
            return
        fresh = self._shown is None or shown[:2] != self._shown[:2]
        self._shown = shown
        station, language = loaded.at(self.spot), self._desk.language
        if fresh:
            self.sheet.show_station(station)
        facts = side_facts(self._checks, station, register, language)
        self.side.show_facts(facts, station, palette)
        self.new_round.setEnabled(bool(station.answers))
        self.pdf.show_spot(self.spot)
        put_picture(self.new_round, "again", palette.ink)
        put_picture(self.pdf, "save", palette.ink)
        for spot, button in self.spots.items():
            put_picture(button, spot.value, palette.ink)
        complaint = "" if loaded.complaint is None else self._said(loaded.complaint)
        said = self._refused or complaint
        self.trouble.show_line(said, palette.limit)
        self.trouble.setVisible(bool(said))

    def _load(self) -> Loaded:
        return self._desk.workstation.load()

    def _register(self) -> Sequence[Provision]:
        try:
            return tuple(self._desk.workstation.register())
        except HybridWellError as error:
            self._refused = self._said(error)
            return ()

    def _choose(self, number: int) -> None:
        self.sheet.note.keep()
        self.spot = list(Spot)[number]
        self._refused = ""
        self.refresh()

    def answer(self, check: str, answer: str) -> None:
        self._ask("workstation set", check=check, answer=answer, place=self.spot.value)

    def keep_note(self, note: str) -> None:
        self._ask("workstation note", note=note, place=self.spot.value)

    def begin_round(self) -> None:
        """Keep date and score, and open all questions again."""
        self.sheet.note.keep()
        self._ask("workstation new-round", place=self.spot.value)

    def ask_for_round(self) -> None:
        """Ask first: answers that are open again cannot be brought back."""
        language = self._desk.language
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(language.tr("New round"))
        box.setText(new_round_question(language, self.spot))
        begin = box.addButton(language.tr("Begin"), QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(language.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(cancel)
        begin.clicked.connect(self.begin_round)
        box.open()

    def ask_for_need(self, need: Need) -> None:
        """Open a small form; the register gets it after a click."""
        language = self._desk.language
        wanted = need.item.title.said(language.code), need.item.rule.value, need.ids[0]
        dialog = AskDialog(language, wanted, self._desk.view().today.date, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.asked.connect(self._add_provision)
        dialog.open()

    def _add_provision(self, wish: dict[str, str]) -> None:
        dialog = self.sender()
        try:
            self._desk.ask("provision add", **wish)
        except HybridWellError as error:
            if isinstance(dialog, AskDialog):
                dialog.refuse(self._said(error))
            return
        if isinstance(dialog, AskDialog):
            dialog.accept()
        self._refused = ""
        self.refresh()

    def show_register(self) -> None:
        """Open the register; a state that is changed there is shown here at once."""
        dialog = RegisterDialog(self._desk, self)
        dialog.changed.connect(self.refresh)
        dialog.open()

    def _ask(self, command: str, **said: str) -> None:
        self._refused = ""
        try:
            self._desk.ask(command, **said)
        except HybridWellError as error:
            self._refuse(error)
        else:
            self.refresh()

    def _refuse(self, error: HybridWellError) -> None:
        """Say it, and show again what is kept."""
        self._refused = self._said(error)
        self._shown = None
        self.refresh()

    def _tell_file(self, said: str) -> None:
        self.private.setText(said)

    def _said(self, error: HybridWellError) -> str:
        return sentence(self._desk.language.explain(error))
