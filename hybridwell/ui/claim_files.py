"""From the claim on screen to its file: preview, closing, saving, and what was sent."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hybridwell.domain.claims.claim import Claim
from hybridwell.errors import HybridWellError
from hybridwell.ui.claim_card import ClaimCard
from hybridwell.ui.desk import Desk
from hybridwell.ui.file_choice import Wish, ask_for_file
from hybridwell.ui.file_writing import FileWriting
from hybridwell.ui.floating import may_move
from hybridwell.ui.preview_dialog import PreviewDialog


class ClaimFiles(QObject):
    """Does what the card is asked for, with dialogs over the page."""

    asked = Signal()
    refused = Signal(object)
    told = Signal(str)
    """How far a file is, in the user's words."""

    def __init__(self, desk: Desk, card: ClaimCard, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page, self._card = desk, page, card
        self._claim: Claim | None = None
        self._name = ""
        self._wish: Wish | None = None
        self._writing: FileWriting | None = None
        card.preview_wanted.connect(self.show_preview)
        card.closing_wanted.connect(self._close_and_save)
        card.draft_wanted.connect(self._save_draft)
        card.sent_said.connect(self._say_sent)
        card.cancel_wanted.connect(self._cancel)

    def follow(self, claim: Claim, name: str) -> None:
        """Take over the claim on screen, and the name of its month."""
        self._claim, self._name = claim, name

    def show_preview(self) -> None:
        """Open the very file of the month."""
        if self._claim is None:
            return
        self.asked.emit()
        try:
            content = self._desk.preview(self._claim.period)
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
        period, form = self._claim.period, self._card.format.form
        self._wish = Wish(period, form, closed, close, demo=self._desk.demo)
        title = self._desk.language.tr("Month for payroll")
        ask_for_file(self._wish, title, self._page).fileSelected.connect(self.save_to)

    def save_to(self, name: str) -> None:
        """Write the month to a file, and close it first if that was chosen."""
        if self._wish is None:
            return
        self.asked.emit()
        writing = FileWriting(self._desk, self._wish.to(Path(name)))
        writing.begun.connect(self._begin)
        writing.saved.connect(self._say_saved)
        writing.refused.connect(self._say_refused)
        writing.cancelled.connect(self._say_cancelled)
        self._writing = writing
        writing.start()

    def _begin(self) -> None:
        if self._writing is None:
            return
        moving = self._desk.prompts.animations and may_move(self._card)
        self._card.show_writing(on=True, moving=moving)
        name = self._writing.path.name
        self.told.emit(self._desk.language.tr("Writing {file} …", file=name))

    def _cancel(self) -> None:
        if self._writing is not None:
            self._writing.cancel()

    def _say_saved(self, path: Path) -> None:
        self._let_go()
        self.told.emit(self._desk.language.tr("Saved as {file}", file=path.name))

    def _say_refused(self, error: HybridWellError) -> None:
        self._let_go()
        self.told.emit("")
        self.refused.emit(error)

    def _say_cancelled(self) -> None:
        self._let_go()
        self.told.emit(self._desk.language.tr("Cancelled: no file was written."))

    def _let_go(self) -> None:
        self._writing = None
        self._card.show_writing(on=False)

    def _say_sent(self, sent: bool) -> None:  # noqa: FBT001 - as the signal tells it
        if self._claim is None or self._claim.batch is None:
            return
        self.asked.emit()
        try:
            self._desk.ask("claim sent", batch=self._claim.batch.number, sent=sent)
        except HybridWellError as error:
            self.refused.emit(error)
