"""Two bars under each other, one's own and a national one, each with its value behind."""
# ruff: noqa: N802 - Qt gave these methods their names

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hybridwell.ui.comparison_words import Bar, Pair
from hybridwell.ui.paint import Ink, fill, line_height, rect, write
from hybridwell.ui.shapes import Box
from hybridwell.ui.theme import font

GAP = 8.0
BAR = 8.0
UNDER = 3.0
"""Between the words and their bar."""


@dataclass(frozen=True, slots=True)
class Lane:
    """Room for one bar: words at the left, the value at the right, the bar below."""

    words: Box
    value: Box
    bar: Box


def lanes(box: Box, widest_value: float, line: float) -> tuple[Lane, ...]:
    """Return the room of both bars; each value has its full width, words get the rest."""
    step = height_of(line) / 2
    found = []
    for number in range(2):
        y = box.y + number * step
        words = Box(box.x, y, max(1.0, box.width - widest_value - GAP), line)
        value = Box(box.right - widest_value, y, widest_value, line)
        bar = Box(box.x, y + line + UNDER, box.width, BAR)
        found.append(Lane(words, value, bar))
    return tuple(found)


def height_of(line: float) -> float:
    return 2 * (line + UNDER + BAR + GAP)


def paint_pair(painter: QPainter, box: Box, pair: Pair, ink: Ink) -> None:
    """Paint one's own in the colour of the program, the national one in grey."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font(0.95))
    bold = QFontMetricsF(font(0.95, bold=True))
    widest = max(bold.horizontalAdvance(bar.value) for bar in pair.bars) + 2
    places = lanes(box, widest, line_height(painter.font()))
    for bar, lane in zip(pair.bars, places, strict=True):
        tone = ink.palette.ink if bar.own else ink.palette.muted
        painter.setFont(font(0.95))
        write(painter, bar.who, lane.words, tone, Qt.AlignmentFlag.AlignLeft)
        painter.setFont(font(0.95, bold=True))
        write(painter, bar.value, lane.value, tone, Qt.AlignmentFlag.AlignRight)
        fill(painter, lane.bar, ink.palette.track)
        if bar.part:
            _fill(painter, lane.bar, bar, ink)


def _fill(painter: QPainter, lane: Box, bar: Bar, ink: Ink) -> None:
    length = Box(lane.x, lane.y, max(lane.height, lane.width * bar.part), lane.height)
    fill(painter, length, ink.palette.brand if bar.own else ink.palette.muted)
    if ink.hatched and not bar.own:
        lines = QBrush(QColor(ink.palette.surface), Qt.BrushStyle.BDiagPattern)
        painter.setBrush(lines)
        painter.drawRoundedRect(rect(length), 4, 4)


class PairBars(QWidget):
    """The bars in the window; every number is written, so there is nothing to point at."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pair: Pair | None = None
        self._ink: Ink | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_pair(self, pair: Pair, ink: Ink) -> None:
        if (pair, ink) == (self._pair, self._ink):
            return
        self._pair, self._ink = pair, ink
        self.setAccessibleName(pair.title)
        self.setAccessibleDescription(pair.said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, round(height_of(line_height(font(0.95)))))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._pair is None or self._ink is None:
            return
        painter = QPainter(self)
        box = Box(0, 0, self.width(), self.height())
        paint_pair(painter, box, self._pair, self._ink)
        painter.end()
