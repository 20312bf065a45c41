"""What stands around each of the first steps: how far one is, and the way on and back."""
# ruff: noqa: N802 - Qt gave these methods their names

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hybridwell.first_start import STEPS
from hybridwell.language import Language
from hybridwell.ui.first_fields import FaultLine, muted
from hybridwell.ui.first_words import heading, introduction, progress
from hybridwell.ui.pictures import paint_mark
from hybridwell.ui.theme import Palette, font

_DOT, _PILL, _ROOM = 8, 24, 6
_SIGN = 96


class Dots(QWidget):
    """A dot for each step; that of now is longer, so that colour is not all that tells."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._now, self._colours = 0, ("", "")
        self.setFixedSize((len(STEPS) - 1) * (_DOT + _ROOM) + _PILL, _DOT)

    def show_step(self, step: str, palette: Palette) -> None:
        self._now = STEPS.index(step)
        self._colours = palette.brand, palette.away
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        x = 0
        for number in range(len(STEPS)):
            width = _PILL if number == self._now else _DOT
            painter.setBrush(QColor(self._colours[number > self._now]))
            painter.drawRoundedRect(QRectF(x, 0, width, _DOT), _DOT / 2, _DOT / 2)
            x += width + _ROOM
        painter.end()


class Head(QWidget):
    """The title of a step, and which of how many it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = QLabel(self)
        self.title.setFont(font(1.5, bold=True))
        self.title.setWordWrap(True)
        self.progress = muted("", self)
        self.progress.setWordWrap(False)
        self.words = muted("", self)
        self.dots = Dots(self)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.title, 1)
        top.addWidget(self.progress)
        top.addWidget(self.dots)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 4, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.words)

    def show_step(self, language: Language, step: str, palette: Palette) -> None:
        self.title.setText(heading(language, step))
        self.progress.setText(progress(language, step))
        self.words.setText(introduction(language, step))
        self.dots.show_step(step, palette)
        self.setAccessibleName(f"{self.progress.text()}: {self.title.text()}")


def mark(palette: Palette) -> QPixmap:
    """Return the sign of HybridWell for the frame of the window."""
    made = QPixmap(_SIGN, _SIGN)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint_mark(painter, QRectF(0, 0, _SIGN, _SIGN), palette)
    painter.end()
    return made


class Foot(QWidget):
    """Skip at the left, back and on at the right; what went wrong stands between them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.skip, self.back, self.next = (QPushButton(self) for _ in range(3))
        self.next.setProperty("kind", "primary")
        self.fault = FaultLine(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(8)
        row.addWidget(self.skip)
        row.addWidget(self.fault, 1)
        row.addWidget(self.back)
        row.addWidget(self.next)

    def show_step(self, language: Language, step: str) -> None:
        tr = language.tr
        last = step == STEPS[-1]
        self.skip.setText(tr("Skip"))
        self.skip.setAccessibleDescription(tr("Leave the rest as it is, and close."))
        self.skip.setToolTip(self.skip.accessibleDescription())
        self.back.setText(tr("Back"))
        self.back.setEnabled(step != STEPS[0])
        self.next.setText(tr("Done") if last else tr("Next"))

    def say(self, clause: str) -> None:
        self.fault.say(clause)
