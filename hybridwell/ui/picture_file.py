"""A report as a picture in a file, PNG, SVG or PDF: painted without a window."""

from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QMarginsF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from hybridwell.domain.report import DayReport, WeekReport
from hybridwell.errors import StoreError, UsageError
from hybridwell.language import Language
from hybridwell.ui.day_paint import day_shapes, paint_day
from hybridwell.ui.figures import day_figures, week_figures
from hybridwell.ui.paint import Ink, fill, line_height, write
from hybridwell.ui.shapes import Box
from hybridwell.ui.theme import DARK, LIGHT, font
from hybridwell.ui.week_paint import paint_week
from hybridwell.ui.words import say_date, week_heading

SIZE = QSize(960, 540)
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
        raise UsageError(f"{path.name} must end in {', '.join(_FORMATS)}")
    ink = Ink(DARK if dark else LIGHT, language)

    def paint(painter: QPainter) -> None:
        paint_report(painter, report, ink)

    if not path.parent.is_dir() or not save(path, paint):
        raise StoreError(f"the picture {path.name} cannot be written")


def paint_report(painter: QPainter, report: DayReport | WeekReport, ink: Ink) -> None:
    """Paint heading, figures and chart on a sheet of SIZE."""
    palette, language = ink.palette, ink.language
    sheet = Box(0, 0, SIZE.width(), SIZE.height())
    painter.fillRect(QRectF(0, 0, sheet.width, sheet.height), palette.surface)
    left = Qt.AlignmentFlag.AlignLeft
    painter.setFont(font(1.6, bold=True))
    high = line_height(painter.font())
    if isinstance(report, WeekReport):
        heading = week_heading(language, report.period)
        figures = week_figures(language, report, WeekReport(report.period, ()), palette)
    else:
        heading = say_date(language, report.date, "dddd d MMMM yyyy")
        figures = day_figures(language, report, palette)
    write(painter, heading, Box(32, 24, sheet.width - 64, high), palette.ink, left)
    y = 24 + high + 12
    width = (sheet.width - 64) / len(figures)
    for number, figure in enumerate(figures):
        x = 32 + number * width
        painter.setFont(font(0.9))
        small = line_height(painter.font())
        write(painter, figure.title, Box(x, y, width - 12, small), palette.muted, left)
        painter.setFont(font(1.5, bold=True))
        big = line_height(painter.font())
        at = Box(x, y + small, width - 12, big)
        write(painter, figure.value, at, palette.ink, left)
    y += 64
    fill(painter, Box(32, y, sheet.width - 64, 1), palette.line, 0)
    _paint_chart(painter, Box(32, y + 16, sheet.width - 64, 540 - y - 40), report, ink)


def _paint_chart(
    painter: QPainter, box: Box, report: DayReport | WeekReport, ink: Ink
) -> None:
    if isinstance(report, WeekReport):
        paint_week(painter, box, report, ink)
        return
    zone = ZoneInfo(report.spans[0].zone if report.spans else "UTC")
    paint_day(painter, box, day_shapes(report, zone, box), ink)


def _save_png(path: Path, paint: Callable[[QPainter], None]) -> bool:
    image = QImage(SIZE * SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARP)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image.save(str(path))


def _save_svg(path: Path, paint: Callable[[QPainter], None]) -> bool:
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setFileName(str(path))
    generator.setSize(SIZE)
    generator.setViewBox(QRectF(0, 0, SIZE.width(), SIZE.height()))
    generator.setResolution(DOTS_PER_INCH)
    generator.setTitle("HybridWell")
    return _painted(QPainter(), generator, paint)


def _save_pdf(path: Path, paint: Callable[[QPainter], None]) -> bool:
    writer = QPdfWriter(str(path))
    writer.setCreator("HybridWell")
    writer.setResolution(DOTS_PER_INCH)
    points = QSizeF(SIZE) * 72 / DOTS_PER_INCH
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
