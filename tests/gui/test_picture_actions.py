"""What can be done with the picture of a chart, on the page of the week."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from hybridwell.domain.report import DayReport, WeekReport
from hybridwell.domain.trends import weeks_until
from hybridwell.language import Language
from hybridwell.ui.paint import Ink
from hybridwell.ui.picture_button import PictureButton
from hybridwell.ui.picture_file import SVG, image, pdf, svg
from hybridwell.ui.picture_print import fitting, print_sheet
from hybridwell.ui.sheet import Sheet, report_sheet
from hybridwell.ui.theme import DARK, LIGHT, Theme
from hybridwell.ui.trend_charts import trend_sheet
from hybridwell.ui.week_page import WeekPage
from tests.fakes import FakeDesk, made_up_week
from tests.trend_days import LAST, made_up_trend

WEEK = made_up_week()
TREND = made_up_trend(weeks_until(LAST))
SHEETS = [report_sheet(WEEK), report_sheet(WEEK.days[0]), trend_sheet(TREND, 4)]
NAMES = ["week", "day", "trends"]
MENU = ["Save as PNG…", "Save as SVG…", "Save as PDF…", "Copy picture", "Print…"]


@pytest.fixture
def page(qtbot: QtBot, fake_desk: FakeDesk, theme: Theme) -> Iterator[WeekPage]:
    host = QWidget()
    qtbot.addWidget(host)
    made = WeekPage(fake_desk.desk(), theme, host)
    host.resize(900, 700)
    made.resize(900, 700)
    host.show()
    yield made
    host.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def choose(button: PictureButton, text: str) -> None:
    actions = {each.text(): each for each in button.findChildren(QAction)}
    actions[text].trigger()


def test_the_menu_has_every_kind_and_opens_by_keyboard(
    qtbot: QtBot, page: WeekPage
) -> None:
    QTest.keyClick(page.save, Qt.Key.Key_Down)

    menu = page.save.menu()
    assert menu.isVisible()
    assert [each.text() for each in menu.actions() if each.text()] == MENU
    assert menu.activeAction().text() == MENU[0]
    menu.close()


@pytest.mark.parametrize("kind", ["png", "svg", "pdf"])
def test_each_kind_is_asked_for_by_its_name(
    qtbot: QtBot, page: WeekPage, kind: str
) -> None:
    choose(page.save, f"Save as {kind.upper()}…")

    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.selectedFiles()[0].endswith(f"hybridwell-2026-W48.{kind}")
    assert dialog.nameFilters() == [f"{kind.upper()} (*.{kind})"]
    assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.reject()


def test_what_was_saved_is_said_and_heard(page: WeekPage, tmp_path: Path) -> None:
    said: list[str] = []
    page.card.pictures.done.connect(said.append)

    page.save_to(str(tmp_path / "week.pdf"))

    assert said == ["Saved"]


def test_a_file_that_cannot_be_written_leaves_no_half_of_it(
    page: WeekPage, tmp_path: Path
) -> None:
    (tmp_path / "week.png").mkdir()

    page.save_to(str(tmp_path / "week.png"))

    assert page.saved.isVisible()
    assert [each.name for each in tmp_path.iterdir()] == ["week.png"]


def test_a_file_is_replaced_whole(page: WeekPage, tmp_path: Path) -> None:
    path = tmp_path / "week.png"
    path.write_bytes(b"old")

    page.save_to(str(path))

    assert not QImage(str(path)).isNull()
    assert [each.name for each in tmp_path.iterdir()] == ["week.png"]


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
def test_the_clipboard_gets_the_picture_of_the_theme(
    qtbot: QtBot, page: WeekPage, theme: Theme, scheme: Qt.ColorScheme
) -> None:
    theme.follow(scheme)
    choose(page.save, "Copy picture")
    theme.follow(Qt.ColorScheme.Light)

    held = QGuiApplication.clipboard().mimeData()
    pixels = QGuiApplication.clipboard().image()
    surface = (DARK if scheme is Qt.ColorScheme.Dark else LIGHT).surface
    assert pixels.size() == QSize(1920, 1120)
    assert pixels.pixelColor(0, 0) == QColor(surface)
    assert held.hasFormat(SVG)
    assert QSvgRenderer(held.data(SVG)).isValid()


@pytest.mark.parametrize("sheet", SHEETS, ids=NAMES)
@pytest.mark.parametrize("hatch", [False, True])
def test_vector_pictures_hold_no_pixels(
    qapp: QApplication, sheet: Sheet, hatch: bool
) -> None:
    ink = Ink(LIGHT, Language(), hatch)

    assert b"<image" not in svg(sheet, ink)
    assert b"/Subtype /Image" not in pdf(sheet, ink)


@pytest.mark.parametrize("sheet", SHEETS, ids=NAMES)
def test_texts_of_a_vector_picture_are_texts(qapp: QApplication, sheet: Sheet) -> None:
    assert b"<text" in svg(sheet, Ink(LIGHT, Language()))


@pytest.mark.parametrize("sharp", [1, 2, 3])
def test_pixels_are_made_at_the_ratio_of_the_screen(qapp: QApplication, sharp: int) -> None:
    made = image(SHEETS[0], Ink(LIGHT, Language()), sharp)

    assert made.devicePixelRatio() == sharp
    assert made.size() == SHEETS[0].size * sharp


def test_charts_and_pictures_are_sharp_at_200_percent(tmp_path: Path) -> None:
    program = """
from PySide6.QtWidgets import QApplication, QWidget
from pathlib import Path
import sys
app = QApplication([])
from hybridwell.ui.theme import Theme
from hybridwell.ui.week_page import WeekPage
from tests.fakes import FakeDesk
page = WeekPage(FakeDesk(Path(sys.argv[1])).desk(), Theme(app), None)
page.resize(900, 700)
page.show()
made = page.chart.grab()
mark, icon = page.insight._mark.pixmap(), page.save.icon()
print(made.devicePixelRatio(), made.width() == 2 * page.chart.width())
print(mark.devicePixelRatio(), [size.height() for size in icon.availableSizes()][2])
"""
    env = os.environ | {"QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"}

    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True,
        env=env, check=True, timeout=60, cwd=Path(__file__).parents[2],
    )  # fmt: skip

    assert done.stdout.split() == ["2.0", "True", "2.0", "36"]


@pytest.mark.parametrize("sheet", SHEETS, ids=NAMES)
def test_a_sheet_is_printed_on_one_page(
    qapp: QApplication, tmp_path: Path, sheet: Sheet
) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))

    assert print_sheet(sheet, printer, Language())

    written = (tmp_path / "out.pdf").read_bytes()
    assert b"/Count 1" in written
    assert b"/Subtype /Image" not in written


def test_a_sheet_fits_the_smaller_side_of_a_page() -> None:
    assert fitting(QRectF(0, 0, 480, 1000), 960, 560) == 0.5
    assert fitting(QRectF(0, 0, 4000, 280), 960, 560) == 0.5


def test_printing_is_asked_for_and_done(
    qtbot: QtBot, page: WeekPage, tmp_path: Path
) -> None:
    said: list[str] = []
    page.card.pictures.done.connect(said.append)
    choose(page.save, "Print…")
    dialog = page.findChild(QPrintDialog)
    assert isinstance(dialog, QPrintDialog)
    printer = dialog.printer()
    assert printer.docName() == "hybridwell-2026-W48"
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))

    dialog.accepted.emit(printer)

    assert said == ["Printed"]
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    dialog.reject()


@pytest.mark.qt_log_ignore("Returned false")
def test_a_printer_that_fails_is_said(qtbot: QtBot, page: WeekPage, tmp_path: Path) -> None:
    choose(page.save, "Print…")
    dialog = page.findChild(QPrintDialog)
    assert isinstance(dialog, QPrintDialog)
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(tmp_path / "none" / "out.pdf"))

    dialog.accepted.emit(dialog.printer())

    assert page.saved.text.text() == "The printer cannot be used."
    dialog.reject()


def test_reports_are_told_apart_by_their_names() -> None:
    day = WEEK.days[0]
    assert isinstance(WEEK, WeekReport)
    assert isinstance(day, DayReport)

    assert [each.stem for each in SHEETS] == [
        "hybridwell-2026-W47",
        "hybridwell-2026-11-16",
        "hybridwell-2026-09-07-2026-11-29",
    ]
