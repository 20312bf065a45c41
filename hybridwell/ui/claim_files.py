"""From the claim on screen to its file: preview, closing, saving, and what was sent."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hybridwell.domain.claims.claim import Claim
from hybridwell.errors import HybridWellError
from hybridwell.ui.claim_card import ClaimCard
from hybridwell.ui.desk import Desk
from hybridwell.ui.file_choice import Wish, ask_for_file, write
from hybridwell.ui.preview_dialog import PreviewDialog


class ClaimFiles(QObject):
    """Does what the card is asked for, with dialogs over the page."""

    asked = Signal()
    refused = Signal(object)
    saved = Signal(str)

    def __init__(self, desk: Desk, card: ClaimCard, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page, self._card = desk, page, card
        self._claim: Claim | None = None
        self._name = ""
        self._wish: Wish | None = None
        card.preview_wanted.connect(self.show_preview)
        card.closing_wanted.connect(self._close_and_save)
        card.draft_wanted.connect(self._save_draft)
        card.sent_said.connect(self._say_sent)

    def follow(self, claim: Claim, name: str) -> None:
        """Take over the claim on screen, and the name of its month."""
        self._claim, self._name = claim, name

    def show_preview(self) -> None:
        """Open the very file of the month."""
        if self._claim is None:
            return
        self.asked.emit()
        try:
            content = self._desk.preview(self._claim.period.first)
        except HybridWellError as error:
            self.refused.emit(error)
        else:
            PreviewDialog(self._desk.language, self._name, content, self._page).open()

    def _close_and_save(self) -> None:
        self._ask_for_file(close=True)

    def _save_draft(self) -> None:
        self._ask_for_file(close=False)

    def _ask_for_file(self, *, close: bool) -> None:
        if self._claim is None:
            return
        closed = self._claim.batch is not None
        month, form = self._claim.period.first, self._card.format.form
        self._wish = Wish(month, form, closed, close, demo=self._desk.demo)
        title = self._desk.language.tr("Month for payroll")
        ask_for_file(self._wish, title, self._page).fileSelected.connect(self.save_to)

    def save_to(self, name: str) -> None:
        """Write the month to a file, and close it first if that was chosen."""
        if self._wish is None:
            return
        self.asked.emit()
        path = Path(name)
        try:
            write(self._desk.ask, self._wish.to(path))
        except HybridWellError as error:
            self.refused.emit(error)
        else:
            said = self._desk.language.tr("Saved as {file}", file=path.name)
            self.saved.emit(said)

    def _say_sent(self, sent: bool) -> None:  # noqa: FBT001 - as the signal tells it
        if self._claim is None or self._claim.batch is None:
            return
        self.asked.emit()
        try:
            self._desk.ask("claim sent", batch=self._claim.batch.number, sent=sent)
        except HybridWellError as error:
            self.refused.emit(error)
