"""Why something is shown, above the page and beside what it explains."""
# ruff: noqa: N802 - Qt gave these methods their names

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hybridwell.language import Language
from hybridwell.ui.beside import EDGE, beside
from hybridwell.ui.shapes import Box
from hybridwell.ui.theme import font

LETTERS = 64
"""About so many fit on a line."""


class WhyPopover(QFrame):
    """Open until Escape, another click or another place of the keyboard."""

    never_wanted = Signal()
    """Do not show this any more."""
    again_wanted = Signal()
    """Show again what was hidden."""

    def __init__(self, language: Language, opener: QWidget) -> None:
        super().__init__(opener.window())
        self._room = opener.window()
        self.setObjectName("popover")
        self._opener = opener
        tr = language.tr
        self.setAccessibleName(tr("Why do I see this?"))
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setFont(font(0.95))
        self.again = QPushButton(self)
        self.again.clicked.connect(self.again_wanted)
        self.never = QPushButton(tr("Don't show this again"), self)
        self.never.clicked.connect(self.never_wanted)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.again)
        row.addWidget(self.never)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addWidget(self.text)
        column.addLayout(row)
        QWidget.setTabOrder(opener, self.again)
        QWidget.setTabOrder(self.again, self.never)
        self.hide()
        app = QCoreApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def show_why(self, why: str, again: str) -> None:
        """Say why; `again` brings hidden ones back, empty where there are none."""
        self.text.setText(why)
        self.setAccessibleDescription(why)
        self.again.setText(again)
        self.again.setVisible(bool(again))

    def open_at(self, card: QWidget) -> None:
        """Show it beside a card of the same window, with the keyboard on it."""
        room = Box(0, 0, self._room.width(), self._room.height())
        letters = self.text.fontMetrics().averageCharWidth() * LETTERS
        widest = max(letters, self._column.minimumSize().width())
        width = min(widest, round(room.width - 2 * EDGE))
        height = self._column.totalHeightForWidth(width)
        at = card.mapTo(self._room, QPoint(0, 0))
        box = beside(Box(at.x(), at.y(), card.width(), card.height()), room, width, height)
        self.setGeometry(round(box.x), round(box.y), width, height)
        self.show()
        self.raise_()
        self.never.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self._opener.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            super().keyPressEvent(event)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Go away when the keyboard goes elsewhere; the opener closes it by itself."""
        if now is not None and now is not self._opener and not self.isAncestorOf(now):
            self.hide()
