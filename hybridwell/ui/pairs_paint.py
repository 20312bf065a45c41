"""Paints home against office: two bars for each measure, with their numbers and norm."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen

from hybridwell.ui.paint import Ink, fill, line_height, rect, write
from hybridwell.ui.pairs import Pair, Pairs, PairShapes, pair_shapes
from hybridwell.ui.pictures import paint_picture
from hybridwell.ui.shapes import Box
from hybridwell.ui.theme import font

GAP = 8.0
SMALL = 0.9
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_SIDES = ("home", "office")
_ROLES = ("brand", "office")


def shapes_of(pairs: Pairs, box: Box) -> tuple[PairShapes, ...]:
    """Leave room for the sides above, and for a number behind each bar."""
    metrics = QFontMetricsF(font(SMALL))
    numbers = max(
        (metrics.horizontalAdvance(each) for pair in pairs.pairs for each in pair.words),
        default=0.0,
    )
    above = metrics.height() + GAP
    plot = Box(box.x, box.y + above, box.width, max(1.0, box.height - above))
    return pair_shapes(pairs, plot, metrics.height(), numbers + GAP)


def paint_pairs(
    painter: QPainter, box: Box, pairs: Pairs, ink: Ink, chosen: int | None = None
) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_sides(painter, box, pairs, ink)
    for number, shapes in enumerate(shapes_of(pairs, box)):
        if number == chosen:
            row = shapes.row
            lit = Box(row.x - 4, row.y - 2, row.width + 8, row.height - 2)
            fill(painter, lit, ink.palette.track, 8)
        _paint_pair(painter, pairs.pairs[number], shapes, ink)


def _paint_sides(painter: QPainter, box: Box, pairs: Pairs, ink: Ink) -> None:
    painter.setFont(font(SMALL, bold=True))
    metrics, x = QFontMetricsF(painter.font()), box.x
    size = metrics.height()
    for picture, role, words in zip(_SIDES, _ROLES, pairs.sides, strict=True):
        colour = getattr(ink.palette, role)
        paint_picture(painter, picture, QPointF(x, box.y), size, colour)
        room = min(metrics.horizontalAdvance(words) + 2, max(1.0, box.right - x - size - 4))
        write(painter, words, Box(x + size + 4, box.y, room, size), colour, LEFT)
        x += size + 4 + room + 16


def _paint_pair(painter: QPainter, pair: Pair, shapes: PairShapes, ink: Ink) -> None:
    palette = ink.palette
    painter.setFont(font(SMALL))
    write(painter, pair.name, shapes.title, palette.muted, LEFT)
    row = line_height(painter.font())
    bars = (shapes.home, shapes.office)
    for number, (box, words) in enumerate(zip(bars, pair.words, strict=True)):
        fill(painter, box, getattr(palette, _ROLES[number]), 3)
        if ink.hatched and number:
            painter.setBrush(QBrush(QColor(palette.surface), Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(rect(box), 3, 3)
        y = box.y + (box.height - row) / 2
        line = Box(shapes.row.x, y, shapes.row.width, row)
        write(painter, words, line, palette.ink, RIGHT)
    if shapes.norm is not None:
        pen = QPen(QColor(palette.limit), palette.thin + 0.5)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        top, end = shapes.home.y - 2, shapes.office.bottom + 2
        painter.drawLine(QPointF(shapes.norm, top), QPointF(shapes.norm, end))
