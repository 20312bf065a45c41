"""Paints the calendar of a month: a chip a day, with pictures and words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from hybridwell.ui.month_days import DayCell, Row, fitting, rows_of
from hybridwell.ui.month_grid import DAYS, MonthGrid
from hybridwell.ui.paint import Ink, fill, line_height, rect, write
from hybridwell.ui.pictures import paint_picture, place_colour
from hybridwell.ui.shapes import Box
from hybridwell.ui.text_size import scaled
from hybridwell.ui.theme import Palette, font
from hybridwell.ui.words import say_date

LEFT, CENTRE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter
PAD = 6.0
RADIUS = 10.0
HEAD = 6.0
"""Between the names of the weekdays and the days."""
SMALL, PLAIN = 0.85, 0.95
_LARGER = 1.2
_ROOMY = 104.0
"""So wide is a cell that has room for larger words."""
_MONDAY = date(2026, 11, 2)


@dataclass(frozen=True, slots=True)
class Marks:
    """Which days are marked; `at` is where the keyboard is."""

    chosen: frozenset[int] = frozenset()
    at: int | None = None
    hover: int | None = None


def head_height() -> float:
    return line_height(font(PLAIN)) + HEAD


def paint_month(
    painter: QPainter, grid: MonthGrid, cells: Sequence[DayCell], marks: Marks, ink: Ink
) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_heads(painter, grid, ink)
    for number, cell in enumerate(cells):
        box = grid.cell(number)
        _paint_chip(painter, cell, box, marks, ink, number)
        _paint_head(painter, cell, box, ink)
        _paint_rows(painter, cell, box, ink)


def _paint_heads(painter: QPainter, grid: MonthGrid, ink: Ink) -> None:
    painter.setFont(font(PLAIN))
    height = line_height(painter.font())
    for number, (x, width) in zip(range(DAYS), grid.heads(), strict=True):
        name = say_date(ink.language, _MONDAY + timedelta(days=number), "ddd")
        box = Box(x + PAD, grid.box.y - height - HEAD, width - PAD, height)
        write(painter, name, box, ink.palette.muted, LEFT)


def _paint_chip(
    painter: QPainter, cell: DayCell, box: Box, marks: Marks, ink: Ink, number: int
) -> None:
    palette, chosen = ink.palette, number in marks.chosen
    quiet = cell.blank or cell.absent or cell.suggested
    ground = palette.background if quiet else palette.surface
    pen = QPen(QColor(_edge(cell, palette, hover=number == marks.hover)), palette.thin)
    if cell.word:
        pen.setWidthF(palette.thin + 0.5)
    if cell.suggested:
        pen.setDashPattern([4, 3])
    if chosen:
        # The red word of a problem is too pale on anything but a plain surface.
        ground = palette.surface if cell.word else palette.brand_soft
        pen = QPen(QColor(palette.brand), palette.thick)
    # Half a pixel in, so that an edge is sharp at every height of the page.
    box = Box(floor(box.x) + 0.5, floor(box.y) + 0.5, box.width, box.height)
    painter.setBrush(QColor(ground))
    painter.setPen(pen)
    painter.drawRoundedRect(rect(box).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
    if number == marks.at:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(palette.ink), palette.thick))
        painter.drawRoundedRect(rect(box).adjusted(-1, -1, 1, 1), RADIUS + 1, RADIUS + 1)


def _edge(cell: DayCell, palette: Palette, *, hover: bool) -> str:
    if cell.word:
        return palette.limit
    return palette.muted if cell.suggested or hover else palette.line


def _paint_head(painter: QPainter, cell: DayCell, box: Box, ink: Ink) -> None:
    """Write the number, in a pill for today, and paint the places at the right."""
    palette = ink.palette
    painter.setFont(font(PLAIN * _scale(box), bold=cell.today))
    text = _number(cell, ink)
    metrics = QFontMetricsF(painter.font())
    row = Box(
        box.x + PAD, box.y + PAD - 2, metrics.horizontalAdvance(text), metrics.height()
    )
    if cell.today:
        pill = Box(row.x - 3, row.y, max(row.width + 10, row.height + 4), row.height)
        fill(painter, pill, palette.brand, row.height / 2)
        write(painter, text, pill, palette.on_brand, CENTRE)
    else:
        number = Box(row.x, row.y, row.width + 2, row.height)
        write(painter, text, number, palette.muted if cell.blank else palette.ink, LEFT)
    if cell.blank:
        return
    size = row.height - 1
    for count, place in enumerate(reversed(cell.workday.places[:2])):
        at = QPointF(box.right - PAD - (count + 1) * size - count * 3, row.y)
        colour = palette.muted if cell.suggested else place_colour(place, palette)
        paint_picture(painter, place.value, at, size, colour)


def _number(cell: DayCell, ink: Ink) -> str:
    """Return the day, and its month where another one begins within a period."""
    if not cell.turn:
        return str(cell.date.day)
    return say_date(ink.language, cell.date, "d MMM").rstrip(".")


def _paint_rows(painter: QPainter, cell: DayCell, box: Box, ink: Ink) -> None:
    scale = _scale(box)
    height = line_height(font(SMALL * scale, bold=True))
    top = box.y + PAD + line_height(font(PLAIN * scale)) + 1
    most = int((box.bottom - top - 2) // height)
    clip = QRectF(box.x, box.y, box.width, box.height)
    painter.save()
    painter.setClipRect(clip)
    for number, row in enumerate(fitting(rows_of(cell, ink.language), most)):
        at = Box(box.x + PAD, top + number * height, box.width - PAD - 1, height)
        painter.setFont(_row_font(row, at.width, scale))
        write(painter, row.text, at, _colour(row, cell, ink.palette), LEFT)
    painter.restore()


def _scale(box: Box) -> float:
    return _LARGER if box.width >= scaled(_ROOMY) else 1.0


def _row_font(row: Row, width: float, scale: float) -> QFont:
    """Return bold for what matters, where a bold word fits."""
    strong = font(SMALL * scale, bold=row.kind in {"place", "problem"})
    fits = QFontMetricsF(strong).horizontalAdvance(row.text) <= width
    return strong if fits else font(SMALL * scale)


def _colour(row: Row, cell: DayCell, palette: Palette) -> str:
    if row.kind == "problem":
        return palette.limit
    if row.place is None or cell.suggested:
        return palette.muted
    return place_colour(row.place, palette)
