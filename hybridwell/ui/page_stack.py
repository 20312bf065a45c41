"""One page at a time, that scrolls where the window is too small or its text is large."""
# ruff: noqa: N802 - Qt gave these methods their names

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget


class PageStack(QStackedWidget):
    """As large as the page on top needs; the others have no say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.sizeHint() if page else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the least height at which this page's words are whole."""
        page = self.currentWidget()
        layout = page.layout() if page else None
        if layout is None or not layout.hasHeightForWidth():
            return -1
        return layout.minimumHeightForWidth(width)


def scrolled(pages: PageStack, parent: QWidget) -> QScrollArea:
    """Return a frame around the pages; Tab passes it, and it shows what Tab comes to."""
    area = QScrollArea(parent)
    area.setObjectName("pages")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(pages)
    return area
