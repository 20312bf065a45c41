"""A sheet on paper: always light, as large as the page allows. Loaded on use."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from hybridwell.language import Language
from hybridwell.ui.paint import Ink
from hybridwell.ui.picture_file import dots_per_inch
from hybridwell.ui.sheet import Sheet
from hybridwell.ui.theme import LIGHT


def ask_for_printer(sheet: Sheet, title: str, parent: QWidget) -> QPrintDialog:
    """Open the system's dialog, without waiting for its answer; it owns its printer."""
    dialog = QPrintDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    prepare(dialog.printer(), sheet)
    QDialog.open(dialog)  # the `open` of its own wants the name of a slot
    return dialog


def prepare(printer: QPrinter, sheet: Sheet) -> None:
    """Turn the page as the sheet is; texts are measured in the dots of the screen."""
    printer.setResolution(dots_per_inch())
    printer.setDocName(sheet.stem)
    printer.setCreator("HybridWell")
    wide = sheet.size.width() > sheet.size.height()
    turned = QPageLayout.Orientation
    printer.setPageOrientation(turned.Landscape if wide else turned.Portrait)


def print_sheet(sheet: Sheet, printer: QPrinter, language: Language) -> bool:
    """Paint a sheet into the middle of a page; False: the printer does not take it."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    room = printer.pageRect(QPrinter.Unit.DevicePixel)
    width, height = sheet.size.width(), sheet.size.height()
    scale = fitting(room, width, height)
    painter.translate((room.width() - width * scale) / 2, 0)
    painter.scale(scale, scale)
    sheet.paint(painter, Ink(LIGHT, language))
    return painter.end()


def fitting(room: QRectF, width: int, height: int) -> float:
    """Return by how much a sheet grows or shrinks to fit a page."""
    return min(room.width() / width, room.height() / height)
