"""The choice between the workplace at home and the one at the office."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from hybridwell.domain.movement.workstation import Spot
from hybridwell.language import Language
from hybridwell.ui.pictures import put_picture
from hybridwell.ui.tab_order import be_one_stop
from hybridwell.workstation_words import spot_name


class SpotChoice(QWidget):
    """A button for each workplace, one of which is pressed; it begins with the first."""

    chosen = Signal(object)

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.buttons = {spot: QPushButton(spot_name(language, spot), self) for spot in Spot}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for number, button in enumerate(self.buttons.values()):
            button.setCheckable(True)
            button.setChecked(not number)
            button.setAccessibleDescription(language.tr("The workplace that is checked"))
            self._group.addButton(button, number)
            row.addWidget(button)
        self._group.idClicked.connect(self._tell)
        be_one_stop(self._group)

    def dress(self, colour: str) -> None:
        """Paint the pictures in a colour."""
        for spot, button in self.buttons.items():
            put_picture(button, spot.value, colour)

    def _tell(self, number: int) -> None:
        self.chosen.emit(list(Spot)[number])
