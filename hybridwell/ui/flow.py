"""Layouts that keep their room: rows that go on below, and pages of one height."""
# ruff: noqa: N802 - Qt gave these methods their names

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStackedLayout, QWidget


class FlowLayout(QLayout):
    """Lays out from left to right, each line as high as its highest widget."""

    def __init__(self, parent: QWidget, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), only_measure=True)

    def setGeometry(self, box: QRect) -> None:
        super().setGeometry(box)
        spare = max(0, box.height() - self.heightForWidth(box.width()))
        self._place(box.adjusted(0, spare // 2, 0, 0), only_measure=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, box: QRect, *, only_measure: bool) -> int:
        """Return the height that all lines take."""
        y = box.y()
        for line in self._lines(box.width()):
            height = max(item.sizeHint().height() for item in line)
            x = box.x()
            for item in line:
                size = item.sizeHint().boundedTo(QSize(box.width(), height))
                if not only_measure:
                    middle = y + (height - size.height()) // 2
                    item.setGeometry(QRect(QPoint(x, middle), size))
                x += size.width() + self.spacing()
            y += height + self.spacing()
        return max(0, y - self.spacing() - box.y())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wide = item.sizeHint().width()
            if lines and used + self.spacing() + wide <= width:
                lines[-1].append(item)
                used += self.spacing() + wide
            else:
                lines.append([item])
                used = wide
        return lines


class EvenPages(QStackedLayout):
    """One page at a time, in the room of the highest; Qt forgets those that are hidden."""

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        pages = (self.widget(number) for number in range(self.count()))
        layouts = (page.layout() for page in pages if page is not None)
        return max((each.totalHeightForWidth(width) for each in layouts if each), default=0)
