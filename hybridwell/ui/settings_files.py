"""Settings to a file and back: what a file would change is shown before it is taken."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hybridwell.errors import HybridWellError
from hybridwell.language import Language
from hybridwell.settings import kinds
from hybridwell.ui.desk import Desk
from hybridwell.ui.setting_words import say_text

_KIND = "TOML (*.toml)"


class SettingsFiles(QObject):
    """Asks for a file and does what was asked; a refusal goes to the page."""

    refused = Signal(object)
    told = Signal(str)
    taken = Signal(object)
    """What changed."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def export(self) -> None:
        """Ask for a name, and write what differs from the defaults."""
        dialog = self._dialog(self._desk.language.tr("Save settings as"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.selectFile("hybridwell-settings.toml")
        dialog.fileSelected.connect(self.give)
        dialog.open()

    def take(self) -> None:
        """Ask for a file, and show what it would change."""
        dialog = self._dialog(self._desk.language.tr("Take settings from a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.preview)
        dialog.open()

    def give(self, file: str) -> None:
        # The system's dialog has asked already whether to replace a file.
        if self._ask("settings export", file=Path(file), replace=True) is not None:
            name = Path(file).name
            self.told.emit(self._desk.language.tr("Saved as {file}", file=name))

    def preview(self, file: str) -> None:
        """Read it whole, and let the user say yes or no."""
        told = self._ask("settings import", file=Path(file), dry_run=True)
        if told is None:
            return
        if not told["changed"]:
            text = "This file changes nothing: all of it is set already."
            self.told.emit(self._desk.language.tr(text))
            return
        dialog = ImportDialog(self._desk.language, told["changed"], self._page)
        dialog.accepted.connect(self._taker(file))
        dialog.open()

    def _taker(self, file: str) -> Callable[[], None]:
        def take() -> None:
            told = self._ask("settings import", file=Path(file))
            if told is not None:
                self.taken.emit(told)

        return take

    def _ask(self, command: str, **arguments: object) -> Mapping[str, Any] | None:
        try:
            return self._desk.ask(command, **arguments).data
        except HybridWellError as error:
            self.refused.emit(error)
            return None

    def _dialog(self, title: str) -> QFileDialog:
        where = QStandardPaths.StandardLocation.DocumentsLocation
        folder = QStandardPaths.writableLocation(where)
        dialog = QFileDialog(self._page, title, folder, _KIND)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog


class ImportDialog(QDialog):
    """Shows what a file would change, as it is and as it would be."""

    def __init__(
        self, language: Language, changed: Mapping[str, Mapping[str, str]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        tr = language.tr
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Take settings from a file"))
        says = QLabel(tr("%n settings would change:", len(changed)), self)
        self.table = _table(language, changed, self)
        self.table.setAccessibleName(says.text())
        buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        self.leave = buttons.addButton(tr("Leave it"), role.RejectRole)
        self.take = buttons.addButton(tr("Take these settings"), role.AcceptRole)
        self.take.setProperty("kind", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(says)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        self.resize(720, 420)


def _table(
    language: Language, changed: Mapping[str, Mapping[str, str]], parent: QWidget
) -> QTableWidget:
    tr = language.tr
    table = QTableWidget(len(changed), 3, parent)
    table.setHorizontalHeaderLabels([tr("Setting"), tr("Now"), tr("In the file")])
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(True)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    heads = table.horizontalHeader()
    heads.setFixedHeight(heads.fontMetrics().height() + 20)
    heads.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for row, (name, each) in enumerate(changed.items()):
        how = kinds()[name]
        cells = tr(how.label), *(say_text(language, how, each[at]) for at in ("was", "now"))
        for column, text in enumerate(cells):
            table.setItem(row, column, QTableWidgetItem(text))
    return table
