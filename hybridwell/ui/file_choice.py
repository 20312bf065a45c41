"""The file that a month is saved in: its name, its kind, and whether the month closes."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from hybridwell.domain.calendar import Period
from hybridwell.ui.export_parts import FORMATS


@dataclass(frozen=True, slots=True)
class Destination:
    """A file, what is written in it, and whether the month is closed first."""

    period: str
    path: Path
    format: str
    close: bool
    draft: bool


@dataclass(frozen=True, slots=True)
class Wish:
    """A file that is asked for, before it has a name."""

    period: Period
    format: str
    closed: bool
    """The month is closed already."""
    close: bool
    """It is to be, if it is not."""
    demo: bool = False
    """What is in it is made up."""

    @property
    def draft(self) -> bool:
        return not (self.close or self.closed)

    @property
    def proposal(self) -> Path:
        """Return a name in the user's documents; a draft says that it is one."""
        folder = QStandardPaths.StandardLocation.DocumentsLocation
        marks = ("-demo" if self.demo else "") + ("-draft" if self.draft else "")
        name = f"hybridwell-{self.period}{marks}.{FORMATS[self.format]}"
        return Path(QStandardPaths.writableLocation(folder)) / name

    @property
    def kind(self) -> str:
        """Return the kind of file as dialogs write it: `CSV (*.csv)`."""
        return f"{self.format.upper()} (*.{FORMATS[self.format]})"

    def to(self, path: Path) -> Destination:
        closing = self.close and not self.closed
        return Destination(str(self.period), path, self.format, closing, draft=self.draft)


def ask_for_file(wish: Wish, title: str, parent: QWidget) -> QFileDialog:
    """Open the system's dialog for the name, without waiting for its answer."""
    dialog = QFileDialog(parent, title, str(wish.proposal.parent), wish.kind)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(FORMATS[wish.format])
    dialog.selectFile(wish.proposal.name)
    dialog.open()
    return dialog
