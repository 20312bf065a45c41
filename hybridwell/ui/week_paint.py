"""Paints a week as bars of screen time, sitting and standing, with the norm across."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from hybridwell.domain.report import WeekReport
from hybridwell.language import clock_time
from hybridwell.ui.paint import (
    Ink,
    fill,
    fill_part,
    line_height,
    paint_break,
    paint_legend,
    paint_places,
    write,
    write_label,
)
from hybridwell.ui.shapes import Box, Column, WeekShapes, bars
from hybridwell.ui.theme import font
from hybridwell.ui.words import say_date

GAP = 8.0
_MARK = 12.0
"""From the left of a mark of a break to its number."""
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignHCenter


def week_shapes(report: WeekReport, box: Box, ink: Ink) -> WeekShapes:
    """Leave room for the hours at the left, the norm at the right, the days below."""
    small = QFontMetricsF(font(0.9))
    row = small.height()
    left = small.horizontalAdvance(_hours_text(ink, 10)) + GAP
    right = max(map(small.horizontalAdvance, _norm_lines(ink))) + GAP
    rows = 4 if any(not day.workday.confirmed for day in report.recorded) else 3
    below, above = rows * (row + 2) + GAP, row + 2 * GAP
    plot = Box(
        box.x + left,
        box.y + above,
        max(1.0, box.width - left - right),
        max(1.0, box.height - above - below),
    )
    return bars(report, plot)


def paint_week(
    painter: QPainter, box: Box, report: WeekReport, ink: Ink, chosen: int | None = None
) -> None:
    """Paint the chart into a box, on a widget, a picture or a page alike."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shapes = week_shapes(report, box, ink)
    tr = ink.language.tr
    entries = [
        ("sitting", tr("sitting")), ("standing", tr("standing")),
        ("prompted", tr("break")), ("natural", tr("break by itself")),
    ]  # fmt: skip
    paint_legend(painter, QPointF(box.x, box.y), entries, ink)
    _paint_grid(painter, shapes, box, ink)
    for number, column in enumerate(shapes.columns):
        if number == chosen:
            fill(painter, _highlight(column, box), ink.palette.track, 8)
        fill_part(painter, column.sitting, "sitting", ink)
        fill_part(painter, column.standing, "standing", ink)
    _paint_norm(painter, shapes, box, ink)
    for column in shapes.columns:
        _paint_words(painter, column, ink)


def _hours_text(ink: Ink, hours: int) -> str:
    return ink.language.tr("{hours} h", hours=hours)


def _norm_lines(ink: Ink) -> list[str]:
    tr = ink.language.tr
    return [tr("6 hours screen"), tr("(norm, not law)")]


def _highlight(column: Column, box: Box) -> Box:
    slot = column.slot
    return Box(slot.x + 4, slot.y - 4, slot.width - 8, box.bottom - slot.y + 4)


def _paint_grid(painter: QPainter, shapes: WeekShapes, box: Box, ink: Ink) -> None:
    painter.setFont(font(0.9))
    row, plot = line_height(painter.font()), shapes.plot
    for hours, y in shapes.hours:
        painter.setPen(QPen(QColor(ink.palette.line), 1))
        painter.drawLine(QPointF(plot.x, y), QPointF(plot.right, y))
        label = Box(box.x, y - row / 2, plot.x - box.x - GAP, row)
        write(painter, _hours_text(ink, hours), label, ink.palette.muted, RIGHT)


def _paint_norm(painter: QPainter, shapes: WeekShapes, box: Box, ink: Ink) -> None:
    """Draw the line of six hours; its words stand beside the plot, clear of every bar."""
    plot, y = shapes.plot, shapes.norm
    pen = QPen(QColor(ink.palette.limit), ink.palette.thin + 0.5)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.drawLine(QPointF(plot.x, y), QPointF(plot.right, y))
    painter.setFont(font(0.9))
    row = line_height(painter.font())
    for number, text in enumerate(_norm_lines(ink)):
        at = Box(
            plot.right + GAP, y - row + number * row, box.right - plot.right - GAP, row
        )
        write(painter, text, at, ink.palette.limit, LEFT)


def _paint_words(painter: QPainter, column: Column, ink: Ink) -> None:
    day, slot = column.day, column.slot
    if day.recorded:
        painter.setFont(font(0.95, bold=True))
        write_label(painter, clock_time(day.screen), slot.middle, column.top - 3, ink)
    painter.setFont(font(0.9))
    row = line_height(painter.font()) + 2
    _paint_breaks(painter, column, row, ink)
    below = Box(slot.x + 2, slot.bottom + GAP + row, slot.width - 4, row)
    form = "ddd d" if slot.width > 48 else "d"
    name = say_date(ink.language, day.date, form)
    write(painter, name, below, ink.palette.ink, CENTRE)
    if slot.width > 48:
        at = Box(below.x, below.y + row, below.width, row)
        paint_places(painter, day.workday, at, ink)
    if slot.width > 48 and day.recorded and not day.workday.confirmed:
        painter.setFont(font(0.9))
        at = Box(below.x, below.y + 2 * row, below.width, row)
        write(painter, ink.language.tr("suggested"), at, ink.palette.muted, CENTRE)


def _paint_breaks(painter: QPainter, column: Column, row: float, ink: Ink) -> None:
    """Paint a mark for each kind of break with their number, below the bar."""
    breaks, slot = column.day.breaks, column.slot
    if not column.day.recorded:
        return
    counts = [(breaks.taken, True), (breaks.natural, False)]
    wide = QFontMetricsF(painter.font()).horizontalAdvance("00")
    step = _MARK + wide + 4
    x = slot.middle - step + 2
    for count, solid in counts:
        y = slot.bottom + GAP
        paint_break(painter, x + 4, y + row / 2 - 1, ink, solid=solid)
        at = Box(x + _MARK, y, wide + 2, row - 2)
        write(painter, str(count), at, ink.palette.ink, LEFT)
        x += step
