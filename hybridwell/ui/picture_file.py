"""A report as a picture in a file, PNG, SVG or PDF: painted without a window."""

from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QMarginsF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from hybridwell.domain.report import DayReport, WeekReport
from hybridwell.errors import StoreError, UsageError
from hybridwell.language import Language
from hybridwell.ui.day_paint import day_shapes, paint_day
from hybridwell.ui.figures import day_figures, week_figures
from hybridwell.ui.insights import shipped
from hybridwell.ui.paint import Ink, fill, line_height, write
from hybridwell.ui.shapes import Box
from hybridwell.ui.theme import DARK, LIGHT, font
from hybridwell.ui.week_paint import paint_week
from hybridwell.ui.words import say_date, week_heading

EDGE = 32.0
LEFT = Qt.AlignmentFlag.AlignLeft
DOTS_PER_INCH = 96
SHARP = 2
"""Pixels of a PNG for each unit."""


def save_report(
    report: DayReport | WeekReport, path: Path, language: Language, *, dark: bool = False
) -> None:
    """Write a picture in the format that the name asks for.

    Needs a QGuiApplication.  Raises UsageError for another name, StoreError if the file
    cannot be written.
    """
    save = _FORMATS.get(path.suffix.lower())
    if save is None:
        raise UsageError(
            "{file} must end in {endings}", file=path.name, endings=", ".join(_FORMATS)
        )
    ink = Ink(DARK if dark else LIGHT, language)

    def paint(painter: QPainter) -> None:
        paint_report(painter, report, ink)

    if not path.parent.is_dir() or not save(path, sheet_size(report), paint):
        raise StoreError("the picture {file} cannot be written", file=path.name)


def paint_report(painter: QPainter, report: DayReport | WeekReport, ink: Ink) -> None:
    """Paint heading, figures and chart on a sheet."""
    palette, size = ink.palette, sheet_size(report)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(palette.surface))
    room = Box(EDGE, 24, size.width() - 2 * EDGE, size.height() - 40)
    painter.setFont(font(1.6, bold=True))
    high = line_height(painter.font())
    head = Box(room.x, room.y, room.width, high)
    write(painter, _heading(report, ink.language), head, palette.ink, LEFT)
    y = _paint_figures(painter, report, Box(room.x, head.bottom + 12, room.width, 0), ink)
    fill(painter, Box(room.x, y, room.width, 1), palette.line, 0)
    _paint_chart(
        painter, Box(room.x, y + 16, room.width, room.bottom - y - 16), report, ink
    )


def sheet_size(report: DayReport | WeekReport) -> QSize:
    return QSize(960, 560 if isinstance(report, WeekReport) else 360)


def _heading(report: DayReport | WeekReport, language: Language) -> str:
    if isinstance(report, WeekReport):
        return week_heading(language, report.period)
    return say_date(language, report.date, "dddd d MMMM yyyy")


def _paint_figures(
    painter: QPainter, report: DayReport | WeekReport, row: Box, ink: Ink
) -> float:
    """Paint each number with what it is compared with; returns where they end."""
    if isinstance(report, WeekReport):
        nothing = WeekReport(report.period, ())
        figures = week_figures(ink.language, report, nothing, ink.palette, shipped())
    else:
        figures = day_figures(ink.language, report, ink.palette)
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


def _paint_chart(
    painter: QPainter, box: Box, report: DayReport | WeekReport, ink: Ink
) -> None:
    if isinstance(report, WeekReport):
        paint_week(painter, box, report, ink)
        return
    zone = ZoneInfo(report.spans[0].zone if report.spans else "UTC")
    paint_day(painter, box, day_shapes(report, zone, box), ink)


def _save_png(path: Path, size: QSize, paint: Callable[[QPainter], None]) -> bool:
    image = QImage(size * SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARP)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image.save(str(path))


def _save_svg(path: Path, size: QSize, paint: Callable[[QPainter], None]) -> bool:
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setFileName(str(path))
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setResolution(DOTS_PER_INCH)
    generator.setTitle("HybridWell")
    return _painted(QPainter(), generator, paint)


def _save_pdf(path: Path, size: QSize, paint: Callable[[QPainter], None]) -> bool:
    writer = QPdfWriter(str(path))
    writer.setCreator("HybridWell")
    writer.setResolution(DOTS_PER_INCH)
    points = QSizeF(size) * 72 / DOTS_PER_INCH
    writer.setPageSize(QPageSize(points, QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF())
    return _painted(QPainter(), writer, paint)


def _painted(
    painter: QPainter, device: QSvgGenerator | QPdfWriter, paint: Callable[[QPainter], None]
) -> bool:
    if not painter.begin(device):
        return False
    paint(painter)
    return painter.end()


_FORMATS = {".png": _save_png, ".svg": _save_svg, ".pdf": _save_pdf}
