"""Cards beside and below each other: as many in a row as there is room for."""
# ruff: noqa: N802 - Qt gave these methods their names

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

GAP = 12


def columns(width: int, least: int, most: int) -> int:
    """Return how many cards of a least width stand beside each other."""
    return max(1, min(most, (width + GAP) // (least + GAP)))


class CardGrid(QWidget):
    """Keeps its cards in rows; the order of the keyboard stays that of the cards."""

    def __init__(self, parent: QWidget, *, least: int, most: int) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self._cards: tuple[QWidget, ...] = ()
        self._across = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)

    def hold(self, cards: Sequence[QWidget]) -> None:
        self._cards = tuple(cards)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Let the width shrink to one card: the rows follow it."""
        widest = max((each.minimumSizeHint().width() for each in self._cards), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        across = columns(self.width(), self._least, self._most)
        if across == self._across or not self._cards:
            return
        self._across = across
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // across, number % across)
        for column in range(self._most):
            self._grid.setColumnStretch(column, int(column < across))
