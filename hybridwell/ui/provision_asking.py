"""From something to ask for to the register of provisions, with dialogs over a page."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from hybridwell.domain.movement.workstation import Need
from hybridwell.errors import HybridWellError
from hybridwell.ui.ask_dialog import AskDialog
from hybridwell.ui.desk import Desk
from hybridwell.ui.register_dialog import RegisterDialog
from hybridwell.ui.words import sentence


class ProvisionAsking(QObject):
    """The register hears of a need by the id of a check alone, and after a click."""

    changed = Signal()
    """The register is not as it was."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def ask_for(self, need: Need) -> None:
        """Open a small form for the cost and a note."""
        language, today = self._desk.language, self._desk.today()
        wanted = need.item.title.said(language.code), need.item.rule.value, need.ids[0]
        dialog = AskDialog(language, wanted, today, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.asked.connect(self._add)
        dialog.open()

    def _add(self, wish: dict[str, str]) -> None:
        dialog = self.sender()
        if not isinstance(dialog, AskDialog):
            return
        try:
            self._desk.ask("provision add", **wish)
        except HybridWellError as error:
            dialog.refuse(sentence(self._desk.language.explain(error)))
        else:
            dialog.accept()
            self.changed.emit()

    def show_register(self) -> None:
        """Open the register; a state that is changed there is told at once."""
        dialog = RegisterDialog(self._desk, self._page)
        dialog.changed.connect(self.changed)
        dialog.open()
