"""Asks where the month goes, and says what is in the file."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hybridwell.language import Language
from hybridwell.ui.theme import font
from hybridwell.ui.words import say_date

FORMATS = ("csv", "json")


@dataclass(frozen=True, slots=True)
class Destination:
    """A file, and what is written in it."""

    path: Path
    format: str


class ExportDialog(QDialog):
    """One sentence and one button for each format; then the system's own file dialog."""

    def __init__(
        self, language: Language, month: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        tr = language.tr
        self._language = language
        self._month = month
        self._format = ""
        self.setWindowTitle(tr("Export this month"))
        heading = QLabel(self._heading(), self)
        heading.setFont(font(1.25, bold=True))
        contents = QLabel(
            tr(
                "The file holds, for each confirmed day, the date, the place, the "
                "kilometres and the amount. Nothing about screen time, sitting or breaks."
            ),
            self,
        )
        contents.setWordWrap(True)
        contents.setMinimumWidth(360)
        self.buttons = QDialogButtonBox(self)
        self.save = {name: self._button(name) for name in FORMATS}
        cancel = self.buttons.addButton(
            tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole
        )
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        for widget in (heading, contents, self.buttons):
            column.addWidget(widget)

    def choice(self) -> Destination | None:
        """Ask; None: the user thought better of it."""
        if self.exec() != QDialog.DialogCode.Accepted:
            return None
        name = f"hybridwell-{self._month:%Y-%m}.{self._format}"
        folder = QStandardPaths.StandardLocation.DocumentsLocation
        path = Path(QStandardPaths.writableLocation(folder)) / name
        kind = f"{self._format.upper()} (*.{self._format})"
        chosen, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), str(path), kind)
        return Destination(Path(chosen), self._format) if chosen else None

    def _heading(self) -> str:
        month = say_date(self._language, self._month, "MMMM yyyy")
        return self._language.tr("Export {month}", month=month)

    def _button(self, name: str) -> QPushButton:
        role = QDialogButtonBox.ButtonRole.AcceptRole
        text = self._language.tr("Save as {format}…", format=name.upper())
        button = QPushButton(text, self.buttons)
        button.setProperty("kind", "primary" if name == FORMATS[0] else "")
        self.buttons.addButton(button, role)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(self._accept_csv if name == "csv" else self._accept_json)
        return button

    def _accept_csv(self) -> None:
        self._format = "csv"
        self.accept()

    def _accept_json(self) -> None:
        self._format = "json"
        self.accept()
