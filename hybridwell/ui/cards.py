"""Cards: a figure with its norm, and a line with a picture."""
# ruff: noqa: N802 - Qt gave these methods their names

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from hybridwell.ui.pictures import pixmap
from hybridwell.ui.text_size import scaled
from hybridwell.ui.theme import Palette, font

MARGIN = 12
_TALL = 10_000


@dataclass(frozen=True, slots=True)
class Figure:
    """A number and what it is compared with."""

    title: str
    value: str
    note: str
    part: float | None = None
    """Of the norm, for a thin bar; more than one is over it."""
    colour: str = ""


class Meter(QWidget):
    """A thin bar that fills to a norm."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._part = 0.0
        self._colours = "", ""
        self.setFixedHeight(6)

    def show_part(self, part: float, colour: str, track: str) -> None:
        self._part, self._colours = part, (colour, track)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colour, track = self._colours
        box = QRectF(self.rect())
        painter.setBrush(QColor(track))
        painter.drawRoundedRect(box, 3, 3)
        if self._part > 0:
            box.setWidth(max(6.0, box.width() * min(1.0, self._part)))
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(box, 3, 3)
        painter.end()


class FigureCard(QFrame):
    """Shows one figure."""

    def __init__(self, parent: QWidget, *, centred: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._figure: Figure | None = None
        self._palette: Palette | None = None
        self._title, self._value, self._note = (QLabel(self) for _ in range(3))
        self._title.setProperty("tone", "muted")
        self._note.setProperty("tone", "muted")
        self._title.setFont(font(0.95))
        self._value.setFont(font(1.8, bold=True))
        self._note.setFont(font(0.9))
        self._note.setWordWrap(True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._meter = Meter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(4)
        column.addStretch(int(centred))
        column.addWidget(self._title)
        column.addWidget(self._value)
        column.addWidget(self._meter)
        column.addWidget(self._note)
        column.addStretch(1)

    @property
    def figure(self) -> Figure | None:
        return self._figure

    def show_figure(self, figure: Figure, palette: Palette) -> None:
        if (figure, palette) == (self._figure, self._palette):
            return
        self._figure, self._palette = figure, palette
        self._title.setText(figure.title)
        self._value.setText(figure.value)
        self._note.setText(figure.note)
        self._meter.setVisible(figure.part is not None)
        self._meter.show_part(figure.part or 0.0, figure.colour, palette.track)
        self.setAccessibleName(f"{figure.title}: {figure.value}, {figure.note}")
        self._keep_note_whole()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_note_whole()

    def _keep_note_whole(self) -> None:
        """Ask for all lines of the note: rows of cards give each only its share."""
        keep_whole(self._note, self.contentsRect().width() - 2 * MARGIN)


def keep_whole(label: QLabel, width: int) -> None:
    """Ask for all lines that a text takes in a width."""
    room, wrap = QRect(0, 0, max(1, width), _TALL), Qt.TextFlag.TextWordWrap
    height = label.fontMetrics().boundingRect(room, wrap, label.text()).height()
    if height != label.minimumHeight():
        label.setMinimumHeight(height)


class LineCard(QFrame):
    """A sentence with a picture before it: a reason, or trouble."""

    def __init__(self, kind: str, picture: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(kind)
        self._picture = picture
        self._shown = "", ""
        self._mark = QLabel(self)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)

    def show_line(self, text: str, colour: str) -> None:
        if (text, colour) == self._shown:
            return
        self._shown = text, colour
        ratio = self.devicePixelRatioF()
        self._mark.setPixmap(pixmap(self._picture, colour, scaled(18), ratio))
        self.text.setText(text)
        self.setAccessibleName(text)
        QTimer.singleShot(0, self, self._keep_whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Later: a layout that is at work forgets what is asked of it meanwhile.
        QTimer.singleShot(0, self, self._keep_whole)

    def _keep_whole(self) -> None:
        if self.isVisible():  # before, it has no width to go by
            keep_whole(self.text, self.text.width())
            self.updateGeometry()
