"""The check of the workstation: questions, the score, and what to do about it."""
# ruff: noqa: N802 - Qt gave these methods their names

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from hybridwell.domain.claims.provision import Provision
from hybridwell.domain.movement.workstation import Check, Spot
from hybridwell.errors import HybridWellError
from hybridwell.ui.cards import LineCard
from hybridwell.ui.desk import Desk
from hybridwell.ui.folding_row import FoldingRow
from hybridwell.ui.pictures import put_picture
from hybridwell.ui.provision_asking import ProvisionAsking
from hybridwell.ui.steps import Steps
from hybridwell.ui.tab_order import come_in_order
from hybridwell.ui.theme import Theme, font
from hybridwell.ui.words import sentence
from hybridwell.ui.workstation_facts import side_facts
from hybridwell.ui.workstation_pdf_button import PdfButton
from hybridwell.ui.workstation_round import RoundButton
from hybridwell.ui.workstation_rows import QuestionSheet
from hybridwell.ui.workstation_side import SideSheet
from hybridwell.ui.workstation_spots import SpotChoice
from hybridwell.workstation_words import private_hint


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
        self._steps = Steps(self)
        self._make_widgets()
        lay_out(self)
        desk.news.changed.connect(self._hear)
        theme.changed.connect(self._hear)

    def _make_widgets(self) -> None:
        language, tr = self._desk.language, self._desk.language.tr
        self.heading = QLabel(tr("Workstation"), self)
        self.heading.setFont(font(1.5, bold=True))
        self.new_round = RoundButton(language, self)
        self.pdf = PdfButton(self._desk, self)
        self.new_round.wanted.connect(self.begin_round)
        self.spots = SpotChoice(language, self)
        self.spots.chosen.connect(self._choose)
        self.private = QLabel(private_hint(language), self)
        self.private.setWordWrap(True)
        self.private.setProperty("tone", "muted")
        self.trouble = LineCard("trouble", "warning", self)
        self.trouble.hide()
        self.sheet = QuestionSheet(self._checks, language, self)
        self.sheet.answered.connect(self.answer)
        self.sheet.note.written.connect(self.keep_note)
        self.side = SideSheet(language, self)
        self.asking = ProvisionAsking(self._desk, self)
        self.asking.changed.connect(self._follow_register)
        self.side.need_wanted.connect(self.asking.ask_for)
        self.side.register_wanted.connect(self.asking.show_register)
        self.pdf.told.connect(self.private.setText)
        self.pdf.refused.connect(self._refuse)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        if not self.sheet.complete and not self._steps.busy:
            self._steps.run(self._make_cards())

    def _make_cards(self) -> Iterator[None]:
        yield from self.sheet.make()
        come_in_order(self.spots, *self.sheet.cards.values())

    def settled(self) -> bool:
        """Tell whether all questions are there."""
        return self.sheet.complete and not self._steps.busy

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.sheet.note.keep()

    def _hear(self) -> None:
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Ask for the answers and show them, unless they are on screen already."""
        loaded, register = self._desk.workstation.load(), self._register()
        palette = self._theme.palette
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
        self.new_round.show_spot(self.spot, answered=bool(station.answers))
        self.pdf.show_spot(self.spot)
        put_picture(self.new_round, "again", palette.ink)
        put_picture(self.pdf, "save", palette.ink)
        self.spots.dress(palette.ink)
        complaint = "" if loaded.complaint is None else self._said(loaded.complaint)
        said = self._refused or complaint
        self.trouble.show_line(said, palette.limit)
        self.trouble.setVisible(bool(said))

    def _register(self) -> Sequence[Provision]:
        try:
            return tuple(self._desk.workstation.register())
        except HybridWellError as error:
            self._refused = self._said(error)
            return ()

    def _choose(self, spot: Spot) -> None:
        self.sheet.note.keep()
        self.spot = spot
        self.private.setText(private_hint(self._desk.language))
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

    def _follow_register(self) -> None:
        self._refused = ""
        self.refresh()

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

    def _said(self, error: HybridWellError) -> str:
        return sentence(self._desk.language.explain(error))


def lay_out(page: WorkstationPage) -> None:
    """Put the head above, the questions at the left and what follows at the right."""
    column, head, places, body = QVBoxLayout(page), *(FoldingRow() for _ in range(3))
    column.setContentsMargins(22, 20, 22, 24)
    column.setSpacing(12)
    head.setContentsMargins(2, 0, 2, 0)
    places.setContentsMargins(2, 0, 2, 0)
    head.addWidget(page.heading, 1)
    head.add_together(page.new_round, page.pdf)
    places.addWidget(page.spots)
    places.addSpacing(8)
    places.addWidget(page.private, 1)
    body.addWidget(page.sheet, 3)
    body.addWidget(page.side, 2)
    for each in (head, places):
        column.addLayout(each)
    column.addWidget(page.trouble)
    column.addLayout(body, 1)
