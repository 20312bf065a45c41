"""The pages of the window, one at a time; a page that needs more room scrolls.

That is so with large letters, or on a small screen: nothing is squeezed until it is cut.
"""
# ruff: noqa: N802 - Qt gave these methods their names

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget


class PageStack(QStackedWidget):
    """As large as the page on top needs; other stacks are as large as their largest."""

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return QSize() if page is None else page.minimumSizeHint()

    def heightForWidth(self, width: int) -> int:
        """Return the least height of the page; what it likes best may be more."""
        page = self.currentWidget()
        layout = None if page is None else page.layout()
        if page is None or layout is None:
            return -1
        if layout.hasHeightForWidth():
            return layout.minimumHeightForWidth(width)
        return page.minimumSizeHint().height()


class PageScroll(QScrollArea):
    """Holds the stack; Tab brings what gets the keyboard into sight."""

    def __init__(self, stack: PageStack, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(stack)
        self._stack = stack
        stack.currentChanged.connect(self._show_top)

    def _show_top(self) -> None:
        """Begin every page at its top, and ask how large it is."""
        self._stack.updateGeometry()
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 240)
