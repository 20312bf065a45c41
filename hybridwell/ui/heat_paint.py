"""Paints a heat map: shades with their minutes written in them, and a scale."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from hybridwell.ui.graph import every
from hybridwell.ui.heat import Heat, heat_boxes, mixed, shade, shade_words
from hybridwell.ui.paint import SWATCH, Ink, fill, line_height, rect, write
from hybridwell.ui.palettes import Palette, contrast
from hybridwell.ui.shapes import Box
from hybridwell.ui.theme import font

GAP = 8.0
SMALL = 0.9
TINY = 0.8
PARTS = (0.15, 0.4, 0.72, 0.9)
"""How much of its colour each shade has: between these, no text would be readable."""
LEFT, CENTRE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter


def heat_plot(heat: Heat, box: Box) -> Box:
    """Leave room for the scale above, the weekdays at the left, the hours below."""
    metrics = QFontMetricsF(font(SMALL))
    left = max(map(metrics.horizontalAdvance, heat.days), default=0.0) + GAP
    above, below = metrics.height() + 2 * GAP, metrics.height() + 4
    return Box(
        box.x + left,
        box.y + above,
        max(1.0, box.width - left),
        max(1.0, box.height - above - below),
    )


def shades(heat: Heat, palette: Palette) -> tuple[str, ...]:
    """Return the colours of the scale, lightest first."""
    colour = getattr(palette, heat.role)
    return (palette.track, *(mixed(palette.surface, colour, part) for part in PARTS))


def paint_heat(
    painter: QPainter, box: Box, heat: Heat, ink: Ink, chosen: int | None = None
) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    plot = heat_plot(heat, box)
    boxes, colours = heat_boxes(heat, plot), shades(heat, ink.palette)
    _paint_scale(painter, box, colours, ink)
    _paint_names(painter, box, plot, heat, ink)
    cells = [cell for row in heat.cells for cell in row]
    painter.setFont(font(TINY))
    metrics = QFontMetricsF(painter.font())
    room = boxes[0].width >= metrics.horizontalAdvance("00") and (
        boxes[0].height >= metrics.height()
    )
    for cell, at in zip(cells, boxes, strict=True):
        colour = colours[shade(cell.minutes)]
        fill(painter, at, colour, 3)
        if ink.hatched:
            _outline(painter, at, ink.palette.muted, 1)
        if room and cell.minutes:
            text = readable(colour, ink.palette)
            write(painter, str(cell.minutes), at, text, CENTRE)
    if chosen is not None:
        _outline(painter, boxes[chosen], ink.palette.ink, 2)


def readable(ground: str, palette: Palette) -> str:
    """Return the colour of a text that stands out from its ground."""
    return max((palette.ink, palette.surface), key=lambda text: contrast(ground, text))


def _outline(painter: QPainter, box: Box, colour: str, width: int) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), width))
    painter.drawRoundedRect(rect(box), 3, 3)


def _paint_scale(painter: QPainter, box: Box, colours: tuple[str, ...], ink: Ink) -> None:
    """Paint each shade with its minutes, then what they are minutes of."""
    painter.setFont(font(SMALL))
    metrics, x = QFontMetricsF(painter.font()), box.x
    row = metrics.height()
    for colour, words in zip(colours, shade_words(), strict=True):
        swatch = Box(x, box.y + (row - SWATCH) / 2, SWATCH, SWATCH)
        fill(painter, swatch, colour, 3)
        width = metrics.horizontalAdvance(words)
        at = Box(swatch.right + 4, box.y, width + 2, row)
        write(painter, words, at, ink.palette.muted, LEFT)
        x = at.right + 8
    left = Box(x - 2, box.y, max(1.0, box.right - x + 2), row)
    write(painter, ink.language.tr("minutes an hour"), left, ink.palette.muted, LEFT)


def _paint_names(painter: QPainter, box: Box, plot: Box, heat: Heat, ink: Ink) -> None:
    painter.setFont(font(SMALL))
    row = line_height(painter.font())
    high = plot.height / max(1, len(heat.days))
    for number, name in enumerate(heat.days):
        at = Box(box.x, plot.y + (number + 0.5) * high - row / 2, plot.x - box.x, row)
        write(painter, name, at, ink.palette.muted, LEFT)
    metrics = QFontMetricsF(painter.font())
    wide = plot.width / max(1, len(heat.hours))
    widest = max(map(metrics.horizontalAdvance, heat.hours), default=0.0)
    step = every(widest + 4, wide, len(heat.hours))
    for number, name in enumerate(heat.hours[::step]):
        middle = plot.x + (number * step + 0.5) * wide - 1
        at = Box(middle - widest / 2 - 1, plot.bottom + 2, widest + 2, row)
        write(painter, name, at, ink.palette.muted, CENTRE)
