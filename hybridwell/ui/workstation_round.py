"""The button that begins a new round of the check of a workstation, and asks first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from hybridwell.domain.movement.workstation import Spot
from hybridwell.language import Language
from hybridwell.ui.workstation_facts import new_round_question


class RoundButton(QPushButton):
    """Answers that are open again cannot be brought back, so the way out is offered."""

    wanted = Signal()

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(language.tr("New round…"), parent)
        self._language = language
        self._spot = Spot.HOME
        self.clicked.connect(self._ask)

    def show_spot(self, spot: Spot, *, answered: bool) -> None:
        """Take over the workplace on screen; without an answer there is no round."""
        self._spot = spot
        self.setEnabled(answered)

    def _ask(self) -> None:
        tr = self._language.tr
        box = QMessageBox(self.parentWidget())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(tr("New round"))
        box.setText(new_round_question(self._language, self._spot))
        begin = box.addButton(tr("Begin"), QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(cancel)
        begin.clicked.connect(self.wanted)
        box.open()
