"""What is kept of networks and screens, and one button to forget it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from hybridwell.errors import HybridWellError
from hybridwell.language import Language
from hybridwell.ui.desk import Desk
from hybridwell.ui.theme import font


class LearnedPlaces(QFrame):
    """Stands below the settings; what is off and empty needs no button."""

    refused = Signal(object)
    told = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._desk, tr = desk, desk.language.tr
        self.title = QLabel(tr("Learned places"), self)
        self.title.setFont(font(1.05, bold=True))
        self.about = QLabel(self)
        self.about.setWordWrap(True)
        self.about.setProperty("tone", "muted")
        self.about.setFont(font(0.9))
        self.forget = QPushButton(tr("Forget networks and screens"), self)
        self.forget.clicked.connect(self._forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.about)
        column.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignLeft)
        self.refresh()

    def refresh(self) -> None:
        """Say of how many days something is kept now."""
        days = self._desk.places.kept_days()
        text = about_kept(self._desk.language, days)
        if text != self.about.text():
            self.about.setText(text)
            self.forget.setAccessibleDescription(text)
        self.forget.setEnabled(days != 0)

    def narrow(self, query: str) -> bool:
        """Show itself if it holds the words of a query; tell whether it does."""
        text = f"{self.title.text()} {self.about.text()} {self.forget.text()}".casefold()
        found = all(word in text for word in query.casefold().split())
        self.setVisible(found)
        return found

    def _forget(self) -> None:
        language = self._desk.language
        try:
            self._desk.ask("places forget")
        except HybridWellError as error:
            self.refused.emit(error)
        else:
            self.told.emit(language.tr("Networks and screens are forgotten."))
        self.refresh()


def about_kept(language: Language, days: int | None) -> str:
    """Say what is kept, and that it stays here."""
    tr = language.tr
    if days is None:
        return tr("places.json cannot be read. Forget it, and learning begins anew.")
    if days == 0:
        return tr("Nothing is kept of networks or screens.")
    return tr(
        "Of %n days, codes of network and screens are kept on this computer."
        " No name can be read from them.",
        days,
    )
