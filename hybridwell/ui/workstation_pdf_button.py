"""The button that saves the check of a workstation as PDF, with notes or without."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from hybridwell.domain.movement.workstation import Spot
from hybridwell.errors import HybridWellError
from hybridwell.ui.child_file import ChildFile
from hybridwell.ui.desk import Desk


class PdfButton(QPushButton):
    """Asks for a name; a process writes the file meanwhile, and the button cancels it."""

    told = Signal(str)
    """How far the file is, in the user's words."""
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._spot = Spot.HOME
        self._writing: ChildFile | None = None
        self.notes = True
        tr = desk.language.tr
        self.setProperty("kind", "menu")
        self.choices = QMenu(self)
        with_notes = self.choices.addAction(tr("With my notes…"))
        with_notes.triggered.connect(self._chooser(notes=True))
        without = self.choices.addAction(tr("Without my notes, for an RI&&E…"))
        without.triggered.connect(self._chooser(notes=False))
        self.clicked.connect(self._cancel)
        self._show_writing(on=False)

    def show_spot(self, spot: Spot) -> None:
        """Take over the workplace on screen."""
        self._spot = spot

    def _chooser(self, *, notes: bool) -> Callable[[], None]:
        return lambda: self.ask_for_file(notes=notes)

    def ask_for_file(self, *, notes: bool) -> None:
        """Open the system's dialog for the name, without waiting for its answer."""
        self.notes = notes
        place = QStandardPaths.StandardLocation.DocumentsLocation
        folder = QStandardPaths.writableLocation(place)
        day = self._desk.today()
        name = f"hybridwell-workstation-{self._spot.value}-{day}.pdf"
        dialog = QFileDialog(
            self, self._desk.language.tr("Save as PDF"), folder, "PDF (*.pdf)"
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(name)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, name: str) -> None:
        """Let a process write the file, even if the window is closed meanwhile."""
        writing = ChildFile(Path(name), self._desk.news)
        writing.begun.connect(self._begin)
        writing.saved.connect(self._say_saved)
        writing.refused.connect(self._say_refused)
        writing.cancelled.connect(self._say_cancelled)
        self._writing = writing
        writing.run(self._desk.workstation.pdf(self._spot, self.notes))

    def _begin(self) -> None:
        if self._writing is not None:
            self._show_writing(on=True)
            name = self._writing.path.name
            self.told.emit(self._desk.language.tr("Writing {file} …", file=name))

    def _cancel(self) -> None:
        if self._writing is not None:
            self._writing.cancel()

    def _say_saved(self, path: Path) -> None:
        self._let_go(self._desk.language.tr("Saved as {file}", file=path.name))

    def _say_cancelled(self) -> None:
        self._let_go(self._desk.language.tr("Cancelled: no file was written."))

    def _say_refused(self, error: HybridWellError) -> None:
        self._let_go("")
        self.refused.emit(error)

    def _let_go(self, said: str) -> None:
        self._writing = None
        self._show_writing(on=False)
        self.told.emit(said)

    def _show_writing(self, *, on: bool) -> None:
        tr = self._desk.language.tr
        self.setText(tr("Cancel") if on else tr("Save as PDF"))
        self.setMenu(None if on else self.choices)  # type: ignore[arg-type]  # Qt takes none
