"""What a window says while everything in it is made up."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from hybridwell.language import Language
from hybridwell.ui.desk import Desk
from hybridwell.ui.theme import font


def title_of(desk: Desk) -> str:
    """Return the title of the window."""
    if not desk.demo:
        return "HybridWell"
    return desk.language.tr("HybridWell – demo with made-up data")


class DemoBanner(QLabel):
    """One line above every page."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(language.tr("Demo: made-up data"), parent)
        self.setObjectName("demo")
        self.setFont(font(0.95, bold=True))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


def below_banner(desk: Desk, pages: QWidget, parent: QWidget) -> QVBoxLayout:
    """Return the pages, below the banner if this is a demo."""
    column = QVBoxLayout()
    column.setSpacing(0)
    if desk.demo:
        column.addWidget(DemoBanner(desk.language, parent))
    column.addWidget(pages, 1)
    return column
