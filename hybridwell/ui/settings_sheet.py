"""The sheet of the settings: cards below each other, and the way to one of them."""

from datetime import timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_SETTLED = timedelta(milliseconds=400)
"""Long lines take some turns of the loop until all have found their height."""


class Sheet(QScrollArea):
    """All cards; what has the keyboard is always in sight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._wanted: QWidget | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED // timedelta(milliseconds=1))
        self._settled.timeout.connect(self._bring_into_sight)
        self.verticalScrollBar().rangeChanged.connect(self._bring_into_sight)
        inside = QWidget()
        inside.setObjectName("sheet")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(12)
        self._column.addStretch(1)
        self.setWidget(inside)

    def add(self, card: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, card)

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
