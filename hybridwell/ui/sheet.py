"""A chart with its heading on a sheet: what is saved, copied and printed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from hybridwell.domain.report import DayReport, WeekReport
from hybridwell.ui.cards import Figure
from hybridwell.ui.day_drawing import DayDrawing
from hybridwell.ui.drawing import Drawing
from hybridwell.ui.figures import day_figures, week_figures
from hybridwell.ui.insights import shipped
from hybridwell.ui.paint import Ink, fill, line_height, write
from hybridwell.ui.shapes import Box
from hybridwell.ui.theme import font
from hybridwell.ui.week_drawing import WeekDrawing
from hybridwell.ui.words import say_date, week_heading

EDGE = 32.0
LEFT = Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True)
class Sheet:
    """Something to paint in any ink, its size, and the name of its file."""

    stem: str
    size: QSize
    paint: Callable[[QPainter, Ink], None]


def report_sheet(report: DayReport | WeekReport, zone: ZoneInfo | None = None) -> Sheet:
    """Return heading, figures and chart of a day, a week or a month."""
    if isinstance(report, WeekReport):
        return Sheet(
            f"hybridwell-{report.period}",
            QSize(960, 560),
            lambda painter, ink: _paint_week(painter, report, ink),
        )
    where = zone or ZoneInfo(report.spans[0].zone if report.spans else "UTC")
    return Sheet(
        f"hybridwell-{report.date}",
        QSize(960, 360),
        lambda painter, ink: _paint_day(painter, report, where, ink),
    )


def chart_sheet(
    drawing: Drawing, about: str, stem: str, size: QSize | None = None
) -> Sheet:
    """Return one chart under its name; `about` says of which days."""
    chosen = size or QSize(960, 480)

    def paint(painter: QPainter, ink: Ink) -> None:
        y = paint_heading(painter, drawing.name(ink.language), about, chosen, ink)
        room = _room(chosen)
        drawing.paint(painter, Box(room.x, y, room.width, room.bottom - y), ink)

    return Sheet(stem, chosen, paint)


def paint_heading(
    painter: QPainter, title: str, about: str, size: QSize, ink: Ink
) -> float:
    """Paint an empty sheet with its title; returns where there is room below."""
    palette, room = ink.palette, _room(size)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(palette.surface))
    painter.setFont(font(1.6, bold=True))
    head = Box(room.x, room.y, room.width, line_height(painter.font()))
    write(painter, title, head, palette.ink, LEFT)
    if not about:
        return head.bottom + 12
    painter.setFont(font())
    below = Box(room.x, head.bottom + 2, room.width, line_height(painter.font()))
    write(painter, about, below, palette.muted, LEFT)
    return below.bottom + 16


def _room(size: QSize) -> Box:
    return Box(EDGE, 24, size.width() - 2 * EDGE, size.height() - 40)


def _paint_week(painter: QPainter, report: WeekReport, ink: Ink) -> None:
    nothing = WeekReport(report.period, ())
    figures = week_figures(ink.language, report, nothing, ink.palette, shipped())
    heading = week_heading(ink.language, report.period)
    _paint_report(painter, heading, figures, WeekDrawing(report), ink)


def _paint_day(painter: QPainter, report: DayReport, zone: ZoneInfo, ink: Ink) -> None:
    figures = day_figures(ink.language, report, ink.palette)
    heading = say_date(ink.language, report.date, "dddd d MMMM yyyy")
    _paint_report(painter, heading, figures, DayDrawing(report, zone), ink)


def _paint_report(
    painter: QPainter, heading: str, figures: Sequence[Figure], drawing: Drawing, ink: Ink
) -> None:
    size = QSize(960, 560 if isinstance(drawing, WeekDrawing) else 360)
    room = _room(size)
    y = paint_heading(painter, heading, "", size, ink)
    y = _paint_figures(painter, figures, Box(room.x, y, room.width, 0), ink)
    fill(painter, Box(room.x, y, room.width, 1), ink.palette.line, 0)
    drawing.paint(painter, Box(room.x, y + 16, room.width, room.bottom - y - 16), ink)


def _paint_figures(
    painter: QPainter, figures: Sequence[Figure], row: Box, ink: Ink
) -> float:
    """Paint each number with what it is compared with; returns where they end."""
    small, big = font(0.9), font(1.5, bold=True)
    low, high = line_height(small), line_height(big)
    width = row.width / len(figures)
    for number, figure in enumerate(figures):
        box = Box(row.x + number * width, row.y, width - 16, low)
        painter.setFont(small)
        write(painter, figure.title, box, ink.palette.muted, LEFT)
        note = QRectF(box.x, box.bottom + high + 2, box.width, 2 * low + 2)
        painter.drawText(note, LEFT | Qt.TextFlag.TextWordWrap, figure.note)
        painter.setFont(big)
        value = Box(box.x, box.bottom, box.width, high)
        write(painter, figure.value, value, ink.palette.ink, LEFT)
    return row.y + 3 * low + high + 16
