"""A button whose text goes on in the next line where there is no room beside it."""
# ruff: noqa: N802 - Qt gave these methods their names

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


class WrappedButton(QPushButton):
    """As tall as its width asks for; it can be as narrow as its longest word."""

    def __init__(self, text: str, parent: QWidget | None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        around = self._around()
        room = QRect(0, 0, width - around.width(), 1)
        lines = self.fontMetrics().boundingRect(room, int(_FLAGS), self.text())
        return lines.height() + around.height()

    def minimumSizeHint(self) -> QSize:
        words = map(self.fontMetrics().horizontalAdvance, self.text().split())
        widest = max(words, default=0) + self._around().width()
        return QSize(widest, super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        contents = QStyle.SubElement.SE_PushButtonContents
        room = self.style().subElementRect(contents, option, self)
        painter.setPen(self.palette().buttonText().color())
        painter.drawText(room, int(_FLAGS), self.text())
        painter.end()  # not left to Python: it may come after the end of the button

    def _around(self) -> QSize:
        """Return what the style adds around a text, which it tells only with one."""
        text = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return super().sizeHint() - text
