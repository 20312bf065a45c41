"""A row that goes on as a column: with large letters, or in a narrow window."""
# ruff: noqa: N802 - Qt gave these methods their names

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QLayoutItem, QWidget

_LEFT = Qt.AlignmentFlag.AlignLeft
_TALL = 3
"""So many lines are too many beside a button or two."""


class FoldingRow(QBoxLayout):
    """Sets its parts below each other where they do not fit beside each other."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        if parent is not None:
            parent.setLayout(self)

    def add_together(self, *widgets: QWidget) -> QHBoxLayout:
        """Add what stays in one row when the rest folds, such as a few buttons."""
        row = QHBoxLayout()
        row.setSpacing(self.spacing())
        for each in widgets:
            row.addWidget(each)
        self.addLayout(row)
        return row

    @property
    def folded(self) -> bool:
        """Whether it is a column now."""
        return self.direction() is QBoxLayout.Direction.TopToBottom

    def minimumSize(self) -> QSize:
        """Let the width shrink to that of the widest part."""
        sides = self.contentsMargins()
        widest = max((each.minimumSize().width() for each in self._parts()), default=0)
        return QSize(widest + sides.left() + sides.right(), super().minimumSize().height())

    def setGeometry(self, box: QRect) -> None:
        spare = box.width() - self._least_beside()
        tall = any(self._is_tall(each, spare) for each in self._parts())
        self._fold(below=spare < 0 or tall)
        super().setGeometry(box)

    def _is_tall(self, part: QLayoutItem, spare: int) -> bool:
        """Tell whether a text beside the rest would take more than two lines."""
        label = part.widget()
        if not (isinstance(label, QLabel) and label.wordWrap()):
            return False
        high = label.heightForWidth(part.minimumSize().width() + spare)
        return high >= _TALL * label.fontMetrics().lineSpacing()

    def _least_beside(self) -> int:
        """Return the width in which the parts just stand beside each other."""
        sides = self.contentsMargins()
        widths = [each.minimumSize().width() for each in self._parts()]
        shown = sum(not each.isEmpty() for each in self._parts())
        gaps = self.spacing() * max(0, shown - 1)
        return sum(widths) + gaps + sides.left() + sides.right()

    def _fold(self, *, below: bool) -> None:
        """Keep what asks for no room as wide as it is: it stands at the left then."""
        if below is self.folded:
            return
        for number, part in enumerate(self._parts()):
            if not self.stretch(number):
                beside = part.alignment() & ~_LEFT
                part.setAlignment(beside | _LEFT if below else beside)
        side = QBoxLayout.Direction
        self.setDirection(side.TopToBottom if below else side.LeftToRight)

    def _parts(self) -> Iterator[QLayoutItem]:
        for number in range(self.count()):
            part = self.itemAt(number)
            if part is not None:
                yield part
