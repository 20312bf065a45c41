"""Paints a day from morning to evening: sitting, standing, away and the breaks."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from hybridwell.domain.movement.breaks import Change
from hybridwell.domain.report import DayReport
from hybridwell.ui.paint import (
    Ink,
    fill,
    fill_part,
    line_height,
    paint_break,
    paint_legend,
    rect,
    write,
)
from hybridwell.ui.shapes import Box, DayShapes, timeline
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
    tr = ink.language.tr
    kinds = [("sitting", tr("sitting")), ("standing", tr("standing"))]
    kinds += [("away", tr("away")), ("prompted", tr("break"))]
    kinds += [("natural", tr("break by itself"))]
    paint_legend(painter, QPointF(box.x, box.y), kinds, ink)
    _paint_hours(painter, shapes, ink)
    for number, piece in enumerate(shapes.pieces):
        if piece.kind == "away":
            thin = Box(piece.box.x, piece.box.y + piece.box.height / 2 - 2,
                       piece.box.width, 4)  # fmt: skip
            fill_part(painter, thin, "away", ink)
        else:
            fill_part(painter, piece.box, piece.kind, ink)
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
