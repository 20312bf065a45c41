"""What a picture can be asked for: a file, the clipboard, paper; dialogs over the page."""

from functools import partial
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from hybridwell.errors import HybridWellError
from hybridwell.language import Language
from hybridwell.ui.paint import Ink
from hybridwell.ui.picture_button import KINDS, PictureButton
from hybridwell.ui.picture_file import copied, save_sheet
from hybridwell.ui.sheet import Sheet
from hybridwell.ui.words import sentence


class PictureActions(QObject):
    """Does what a button says, with the sheet that is on screen."""

    asked = Signal()
    failed = Signal(str)
    """A sentence for the user."""
    done = Signal(str)

    def __init__(self, language: Language, button: PictureButton, page: QWidget) -> None:
        super().__init__(page)
        self._language, self._page = language, page
        self._shown: tuple[Sheet, Ink] | None = None
        button.saving.connect(self.ask_for_file)
        button.copying.connect(self.copy)
        button.printing.connect(self.ask_for_printer)
        self.done.connect(button.say)

    def follow(self, sheet: Sheet, ink: Ink) -> None:
        """Take over what is on screen."""
        self._shown = sheet, ink

    def ask_for_file(self, kind: str = "") -> None:
        """Open the system's dialog, which asks before a file is replaced."""
        if self._shown is None:
            return
        self.asked.emit()
        kinds = [kind] if kind else list(KINDS)
        folder = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.PicturesLocation
        )
        texts = ";;".join(f"{each.upper()} (*.{each})" for each in kinds)
        title = self._language.tr("Save picture")
        dialog = QFileDialog(self._page, title, folder, texts)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kinds[0])
        dialog.selectFile(f"{self._shown[0].stem}.{kinds[0]}")
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, name: str) -> None:
        """Write the picture on screen to a file."""
        if self._shown is None:
            return
        self.asked.emit()
        try:
            save_sheet(self._shown[0], Path(name), self._shown[1])
        except HybridWellError as error:
            self.failed.emit(sentence(self._language.explain(error)))
        else:
            self.done.emit(self._language.tr("Saved"))

    def copy(self) -> None:
        if self._shown is None:
            return
        self.asked.emit()
        QGuiApplication.clipboard().setMimeData(copied(*self._shown))
        self.done.emit(self._language.tr("Copied"))

    def ask_for_printer(self) -> None:
        """Open the system's dialog."""
        if self._shown is None:
            return
        self.asked.emit()
        title = self._language.tr("Print")
        printing = import_module("hybridwell.ui.picture_print")
        dialog = printing.ask_for_printer(self._shown[0], title, self._page)
        dialog.accepted.connect(partial(self._print, self._shown[0]))

    def _print(self, sheet: Sheet, printer: object) -> None:
        printing = import_module("hybridwell.ui.picture_print")
        if printing.print_sheet(sheet, printer, self._language):
            self.done.emit(self._language.tr("Printed"))
        else:
            self.failed.emit(self._language.tr("The printer cannot be used."))
