"""Paints a day from morning to evening: sitting, standing, away and the breaks."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from hybridwell.domain.movement.breaks import Change
from hybridwell.domain.movement.holes import Doing
from hybridwell.domain.report import DayReport
from hybridwell.hole_words import doing_name
from hybridwell.ui.paint import (
    Ink,
    fill,
    fill_part,
    legend_width,
    line_height,
    paint_break,
    paint_legend,
    rect,
    write,
    write_label,
)
from hybridwell.ui.shapes import Box, DayShapes, Piece, timeline
from hybridwell.ui.theme import font

TALLEST = 144.0
EDGE = 14.0


def day_shapes(
    report: DayReport,
    zone: ZoneInfo,
    box: Box,
    now: datetime | None = None,
    agreed: tuple[time, time] | None = None,
) -> DayShapes:
    """Leave room for the legend above, and for breaks and hours below."""
    row = line_height(font(0.9))
    above, below = row + 12, row + 24
    free = max(8.0, box.height - above - below)
    height = min(TALLEST, free)
    y = box.y + above + (free - height) / 2
    lane = Box(box.x + EDGE, y, max(1.0, box.width - 2 * EDGE), height)
    return timeline(report, zone, lane, now, agreed)


def paint_day(
    painter: QPainter, box: Box, shapes: DayShapes, ink: Ink, chosen: int | None = None
) -> None:
    """Paint a day into a box, on a widget, a picture or a page alike."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_legend(painter, QPointF(box.x, box.y), _legend(painter, box, shapes, ink), ink)
    _paint_hours(painter, shapes, ink)
    for number, piece in enumerate(shapes.pieces):
        _paint_piece(painter, piece, ink)
        if number == chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(ink.palette.ink), ink.palette.thick))
            painter.drawRoundedRect(rect(piece.box), 4, 4)
    for mark in shapes.marks:
        prompted = mark.outcome.change is Change.TAKEN
        paint_break(painter, mark.x, shapes.lane.bottom + 10, ink, solid=prompted)
    if shapes.now is not None:
        painter.setPen(QPen(QColor(ink.palette.brand), ink.palette.thin + 0.5))
        lane = shapes.lane
        painter.drawLine(
            QPointF(shapes.now, lane.y - 4), QPointF(shapes.now, lane.bottom + 4)
        )


def _legend(
    painter: QPainter, box: Box, shapes: DayShapes, ink: Ink
) -> list[tuple[str, str]]:
    """Return the kinds with their words; what was said stands last, as far as it fits."""
    tr = ink.language.tr
    kinds = [("sitting", tr("sitting")), ("standing", tr("standing"))]
    kinds += [("away", tr("away")), ("prompted", tr("break"))]
    kinds += [("natural", tr("break by itself"))]
    said = dict.fromkeys(piece.doing for piece in shapes.pieces if piece.doing)
    kinds += [(each.value, word_of(ink, each)) for each in said if each is not Doing.AWAY]
    painter.setFont(font(0.9))
    metrics = QFontMetricsF(painter.font())
    while kinds[5:] and legend_width(kinds, metrics) > box.width:
        kinds.pop()
    return kinds


def word_of(ink: Ink, doing: Doing) -> str:
    """Return what something was called, as it stands inside a line."""
    name = doing_name(ink.language, doing)
    return name[:1].lower() + name[1:]


def _paint_piece(painter: QPainter, piece: Piece, ink: Ink) -> None:
    if piece.kind == "away":
        _paint_away(painter, piece.box, ink)
    elif piece.kind == "hole":
        _paint_hole(painter, piece.box, ink)
    else:
        fill_part(painter, piece.box, piece.kind, ink)
        if piece.doing is not None:
            _write_inside(painter, piece.box, word_of(ink, piece.doing), ink)


def _paint_away(painter: QPainter, box: Box, ink: Ink) -> None:
    thin = Box(box.x, box.y + box.height / 2 - 2, box.width, 4)
    fill_part(painter, thin, "away", ink)


def _paint_hole(painter: QPainter, box: Box, ink: Ink) -> None:
    """Leave a place to be filled in."""
    fill(painter, box, ink.palette.surface)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(ink.palette.limit), 1.5, Qt.PenStyle.DashLine))
    inside = rect(box).adjusted(0.75, 0.75, -0.75, -0.75)
    painter.drawRoundedRect(inside, min(4.0, box.width / 2), min(4.0, box.width / 2))
    painter.setFont(font(0.95, bold=True))
    write(painter, "?", box, ink.palette.limit, Qt.AlignmentFlag.AlignHCenter)


def _write_inside(painter: QPainter, box: Box, word: str, ink: Ink) -> None:
    """Write a word on its pattern, if it fits."""
    painter.setFont(font(0.85))
    if QFontMetricsF(painter.font()).horizontalAdvance(word) + 12 > box.width:
        return
    base = box.y + (box.height + line_height(painter.font())) / 2
    write_label(painter, word, box.middle, base, ink)


def _paint_hours(painter: QPainter, shapes: DayShapes, ink: Ink) -> None:
    lane = shapes.lane
    fill(painter, lane, ink.palette.background, 6)
    if shapes.agreed is not None:
        fill(painter, shapes.agreed, ink.palette.brand_soft, 6)
    painter.setFont(font(0.9))
    row = line_height(painter.font())
    for hour, x in shapes.hours:
        painter.setPen(QPen(QColor(ink.palette.line), 1))
        painter.drawLine(QPointF(x, lane.y - 4), QPointF(x, lane.bottom + 4))
        label = Box(x - 20, lane.bottom + 20, 40, row)
        text = f"{hour % 24:02d}"
        write(painter, text, label, ink.palette.muted, Qt.AlignmentFlag.AlignHCenter)
