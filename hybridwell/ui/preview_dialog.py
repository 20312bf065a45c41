"""The very file of a month, to look at before it is saved."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from hybridwell.language import Language
from hybridwell.ui.claim_summary import contents_words
from hybridwell.ui.theme import font


class PreviewDialog(QDialog):
    """Shows the text as it would be written; it can be copied, not changed."""

    def __init__(
        self, language: Language, month: str, content: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        tr = language.tr
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Preview of {month}", month=month))
        self.text = QPlainTextEdit(content, self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(font().pointSizeF())
        self.text.setFont(fixed)
        self.text.setAccessibleName(self.windowTitle())
        words = QLabel(contents_words(language), self)
        words.setWordWrap(True)
        words.setProperty("tone", "muted")
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(self.text, 1)
        column.addWidget(words)
        column.addWidget(buttons)
        self.resize(860, 520)
