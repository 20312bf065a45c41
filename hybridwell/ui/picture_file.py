"""A sheet as a picture, PNG, SVG or PDF: painted without a window, written whole or not."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QMimeData,
    QRectF,
    QSizeF,
)
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QImageWriter,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtSvg import QSvgGenerator

from hybridwell.domain.report import DayReport, WeekReport
from hybridwell.domain.trends import Trend
from hybridwell.errors import HybridWellError, StoreError, UsageError
from hybridwell.export.new_file import write_new
from hybridwell.language import Language
from hybridwell.ui.paint import Ink
from hybridwell.ui.sheet import Sheet, report_sheet
from hybridwell.ui.theme import DARK, LIGHT
from hybridwell.ui.trend_charts import trend_sheet

SHARP = 2
"""Pixels of a PNG for each unit, also on a screen that has fewer."""
SVG = "image/svg+xml"


def save_report(
    report: DayReport | WeekReport | Trend,
    path: Path,
    language: Language,
    *,
    dark: bool = False,
    begin: int = 4,
) -> None:
    """Write a report in the format that the name asks for; see `save_sheet`.

    A day begins at the hour `begin`: that orders the hours of a trend.
    """
    if isinstance(report, Trend):
        sheet = trend_sheet(report, begin)
    else:
        sheet = report_sheet(report)
    save_sheet(sheet, path, Ink(DARK if dark else LIGHT, language))


def save_sheet(sheet: Sheet, path: Path, ink: Ink) -> None:
    """Write a picture in the format that the name asks for.

    Needs a QGuiApplication.  Raises UsageError for another name, StoreError if the file
    cannot be written; then there is no half of it either.
    """
    make = _FORMATS.get(path.suffix.lower())
    if make is None:
        raise UsageError(
            "{file} must end in {endings}", file=path.name, endings=", ".join(_FORMATS)
        )
    try:
        write_new(path, make(sheet, ink), replace=True)
    except HybridWellError as error:
        text = "the picture {file} cannot be written"
        raise StoreError(text, file=path.name) from error


def copied(sheet: Sheet, ink: Ink) -> QMimeData:
    """Return a picture for the clipboard: as pixels, and as SVG for who can draw it."""
    made = QMimeData()
    made.setImageData(image(sheet, ink))
    made.setData(SVG, svg(sheet, ink))
    return made


def image(sheet: Sheet, ink: Ink, sharp: float = SHARP) -> QImage:
    made = QImage(sheet.size * sharp, QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(sharp)
    painter = QPainter(made)
    sheet.paint(painter, ink)
    painter.end()
    return made


def png(sheet: Sheet, ink: Ink) -> bytes:
    made = image(sheet, ink)

    def write(device: QIODevice) -> None:
        writer = QImageWriter(device, QByteArray(b"png"))
        writer.setText("Software", "HybridWell")
        writer.write(made)

    return _written(write)


def svg(sheet: Sheet, ink: Ink) -> bytes:
    size = sheet.size

    def write(device: QIODevice) -> None:
        generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
        generator.setOutputDevice(device)
        generator.setSize(size)
        generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
        generator.setResolution(dots_per_inch())
        generator.setTitle("HybridWell")
        _paint_on(generator, sheet, ink)

    return _written(write)


def pdf(sheet: Sheet, ink: Ink) -> bytes:
    def write(device: QIODevice) -> None:
        writer = QPdfWriter(device)
        writer.setCreator("HybridWell")
        writer.setResolution(dots_per_inch())
        points = QSizeF(sheet.size) * 72 / dots_per_inch()
        writer.setPageSize(QPageSize(points, QPageSize.Unit.Point))
        writer.setPageMargins(QMarginsF())
        _paint_on(writer, sheet, ink)

    return _written(write)


def dots_per_inch() -> int:
    """Return what the screen says of its fonts, by which all texts are measured."""
    return round(QGuiApplication.primaryScreen().logicalDotsPerInch())


def _paint_on(device: QSvgGenerator | QPdfWriter, sheet: Sheet, ink: Ink) -> None:
    painter = QPainter(device)
    sheet.paint(painter, ink)
    painter.end()


def _written(write: Callable[[QIODevice], object]) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    write(buffer)
    return bytes(buffer.data().data())


_FORMATS: dict[str, Callable[[Sheet, Ink], bytes]] = {".png": png, ".svg": svg, ".pdf": pdf}
