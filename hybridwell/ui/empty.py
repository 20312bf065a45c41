"""What a page shows where there is nothing yet: a picture and kind words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from hybridwell.ui.pictures import pixmap
from hybridwell.ui.theme import Palette, font


class EmptyState(QWidget):
    """In place of a chart without bars."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture, self.title, self.words = (QLabel(self) for _ in range(3))
        self.title.setFont(font(1.15, bold=True))
        self.words.setProperty("tone", "muted")
        self.words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        for label in (self._picture, self.title, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addStretch(1)

    def show_words(self, title: str, words: str, palette: Palette) -> None:
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(pixmap("leave", palette.brand, 56, ratio))
        self.title.setText(title)
        self.words.setText(words)
        self.setAccessibleName(f"{title}. {words}")
