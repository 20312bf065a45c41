"""The sheet of the settings: cards below each other, and the way to one of them."""

from datetime import timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from hybridwell.ui.card_area import CardArea

_SETTLED = timedelta(milliseconds=400)
"""Long lines take some turns of the loop until all have found their height."""


class Sheet(CardArea):
    """All cards; what has the keyboard is always in sight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._wanted: QWidget | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED // timedelta(milliseconds=1))
        self._settled.timeout.connect(self._bring_into_sight)
        self.verticalScrollBar().rangeChanged.connect(self._bring_into_sight)
        self.column.addStretch(1)
        self._count = 0

    def add(self, card: QWidget) -> None:
        """Put a card below those that came before it."""
        self.column.insertWidget(self._count, card)
        self._count += 1

    def add_last(self, *cards: QWidget) -> None:
        """Put cards below all, hidden until these are there."""
        for card in cards:
            card.hide()
            self.column.insertWidget(self.column.count() - 1, card)

    def go_to(self, row: QWidget, field: QWidget) -> None:
        """Bring a row into sight, with the keyboard on its field."""
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._wanted = row
        self._settled.start()
        self._bring_into_sight()

    def _bring_into_sight(self) -> None:
        """Scroll again whenever what was opened makes the sheet longer."""
        if self._settled.isActive() and self._wanted is not None:
            self.ensureWidgetVisible(self._wanted, 0, 96)
