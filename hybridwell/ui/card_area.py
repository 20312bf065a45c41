"""Cards below each other that scroll; they come in turns, and nothing jumps meanwhile."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

EDGE = 8
"""Between the cards and the scroll bar."""
_GAP = 12
LEAST_HEIGHT = 120
"""Room for something, and to see that more follows; at the usual size of text."""


class CardArea(QScrollArea):
    """Keeps the room of its scroll bar free until all cards are there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sheet = QWidget()
        self.sheet.setObjectName("sheet")
        self.column = QVBoxLayout(self.sheet)
        self.column.setContentsMargins(0, 0, EDGE, 0)
        self.column.setSpacing(_GAP)
        self.setWidget(self.sheet)
        self.complete = False
        """Whether all cards are there."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(0, 0, self._bar(), 0)

    def _bar(self) -> int:
        return self.verticalScrollBar().sizeHint().width()

    def bar_room(self) -> int:
        """Return how much of the width the scroll bar takes or will take."""
        used = self.verticalScrollBar().maximum() or not self.complete
        return self._bar() if used else 0

    def show_all(self) -> None:
        """Show the cards, which are all there now, with the bar where it is needed."""
        self.complete = True
        self.setViewportMargins(0, 0, 0, 0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.sheet.show()


def dress_now(card: QWidget) -> None:
    """Dress all that is in a card in the turn that made it, not when all are shown."""
    card.minimumSizeHint()
