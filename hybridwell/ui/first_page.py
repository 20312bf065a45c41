"""What every one of the first steps is: a page that says what was chosen on it."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hybridwell.errors import HybridWellError
from hybridwell.language import Language
from hybridwell.settings import kinds
from hybridwell.ui.desk import Desk
from hybridwell.ui.first_fields import TextField, choice
from hybridwell.ui.first_values import Texts
from hybridwell.ui.setting_editors import Chooser
from hybridwell.ui.theme import Palette


@dataclass(frozen=True, slots=True)
class Told:
    """What a page is made from: the words, the colours, and what was chosen so far."""

    desk: Desk
    language: Language
    palette: Palette
    said: Texts

    def field(self, name: str, parent: QWidget, *, short: bool = False) -> TextField:
        """Return a line for a setting."""
        now = self.said[name]
        return TextField(kinds()[name], self.language, now, parent, short=short)

    def chooser(self, name: str, parent: QWidget) -> Chooser:
        """Return a field for a setting that is one of several."""
        return choice(kinds()[name], self.language, self.said[name], parent)


class StepPage(QWidget):
    """A step fills `column`; `edited` tells that something else was chosen."""

    edited = Signal()
    spoken = Signal(str)
    """Another language was chosen."""

    def __init__(self, told: Told, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self.told = told
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(4, 4, 4, 4)
        self.column.setSpacing(12)

    @property
    def first(self) -> QWidget | None:
        """Return the field that has the keyboard when the step is opened, if any."""
        return None

    def texts(self) -> dict[str, str]:
        """Return what is chosen, by setting; some of it may be wrong still."""
        return {}

    @property
    def right(self) -> bool:
        """Return whether every field is right by itself."""
        return True

    def say_fault(self, error: HybridWellError | None) -> bool:
        """Say beside its field what is wrong with everything together; False: elsewhere."""
        return error is None
