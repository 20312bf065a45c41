from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from hybridwell.domain.calendar import Period
from hybridwell.ui.theme import LIGHT, Theme
from hybridwell.ui.week_page import WeekPage
from tests.fakes import FakeDesk, empty_week, made_up_view, made_up_week
from tests.gui.pointer import hover


@pytest.fixture
def page(qtbot: QtBot, fake_desk: FakeDesk, theme: Theme) -> Iterator[WeekPage]:
    host = QWidget()
    qtbot.addWidget(host)
    made = WeekPage(fake_desk.desk(), theme, host)
    host.resize(900, 700)
    made.resize(900, 700)
    host.show()
    qtbot.waitUntil(lambda: bool(made.heading.text()))
    yield made
    host.close()


def test_it_begins_with_this_week(page: WeekPage) -> None:
    assert page.heading.text() == "Week 48 · 23–29 November 2026"
    assert not page.later.isEnabled()
    assert not page.this_week.isEnabled()


def test_one_walks_through_the_weeks(qtbot: QtBot, page: WeekPage) -> None:
    for button in (page.earlier, page.earlier, page.later):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.heading.text() == "Week 47 · 16–22 November 2026"

    QTest.mouseClick(page.this_week, Qt.MouseButton.LeftButton)
    assert page.heading.text() == "Week 48 · 23–29 November 2026"


def test_no_week_lies_in_the_future(page: WeekPage) -> None:
    page.show_later()

    assert page.heading.text() == "Week 48 · 23–29 November 2026"


def test_arrow_keys_tell_the_exact_numbers_of_a_day(qtbot: QtBot, page: WeekPage) -> None:
    chart = page.chart
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(chart, key)

    assert chart.callout.text().splitlines()[1] == (
        "Screen 6:06: sitting 5:11, standing 0:55"
    )
    assert chart.accessibleDescription() == chart.callout.text()
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert chart.callout.text().startswith("Friday")
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert not chart.callout.isVisible()


def test_the_chart_shows_that_it_has_the_keyboard(qtbot: QtBot, page: WeekPage) -> None:
    page.window().activateWindow()
    page.chart.setFocus()
    qtbot.waitUntil(page.chart.hasFocus)
    QTest.keyClick(page.chart, Qt.Key.Key_Home)
    QTest.keyClick(page.chart, Qt.Key.Key_Left)

    edge = page.chart.grab().toImage().pixelColor(60, 1)

    assert edge.name().upper() == LIGHT.brand
    assert page.chart.callout.text().startswith("Monday")


def test_the_numbers_of_the_last_day_stay_inside_the_chart(
    qtbot: QtBot, page: WeekPage
) -> None:
    QTest.keyClick(page.chart, Qt.Key.Key_Left)

    assert page.chart.callout.text().startswith("Friday")
    assert page.chart.rect().contains(page.chart.callout.geometry())


def test_a_screen_reader_hears_the_whole_week(page: WeekPage) -> None:
    assert page.chart.accessibleName() == "Screen time per day"
    assert page.chart.accessibleDescription().count("Screen ") == 5


def test_the_pointer_tells_a_day_and_leaving_ends_it(qtbot: QtBot, page: WeekPage) -> None:
    shapes = page.chart._shapes()
    assert shapes is not None
    slot = shapes.columns[1].slot
    hover(page.chart, QPoint(round(slot.middle), round(slot.y + 20)))
    qtbot.waitUntil(page.chart.callout.isVisible)
    assert page.chart.callout.text().startswith("Tuesday")

    hover(page.chart, QPoint(1, 1))
    qtbot.waitUntil(lambda: not page.chart.callout.isVisible())


def test_the_words_of_the_norm_stand_clear_of_every_bar(page: WeekPage) -> None:
    shapes = page.chart._shapes()
    assert shapes is not None

    assert max(column.slot.right for column in shapes.columns) <= shapes.plot.right + 1e-6


def test_the_table_has_the_numbers_of_the_chart(qtbot: QtBot, page: WeekPage) -> None:
    QTest.mouseClick(page.as_table, Qt.MouseButton.LeftButton)

    assert page.faces.currentWidget() is page.table
    lines = page.table.copied().splitlines()
    assert lines[0].startswith("Day\tPlace\tScreen")
    assert lines[1].split("\t")[1:] == ["Home", "6:06", "5:11", "0:55", "5:11", "1:04", "5"]


def test_what_is_selected_is_copied(qtbot: QtBot, page: WeekPage) -> None:
    page.as_table.setChecked(True)
    page.table.selectRow(1)

    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text().startswith("Tue 24 Nov\tOffice\t6:42")


def test_a_week_without_data_says_so_kindly(page: WeekPage, fake_desk: FakeDesk) -> None:
    fake_desk.week = lambda day: empty_week(Period.week(day).first)
    fake_desk.tell(made_up_view())

    assert page.faces.currentWidget() is page.empty
    assert not page.save.isEnabled()
    assert not page.insight.isVisible()


def test_a_week_without_data_has_no_table_either(
    page: WeekPage, fake_desk: FakeDesk
) -> None:
    page.as_table.setChecked(True)
    fake_desk.week = lambda day: empty_week(Period.week(day).first)
    fake_desk.tell(made_up_view())

    assert page.faces.currentWidget() is page.empty


def test_the_week_is_saved_where_the_user_says(page: WeekPage, tmp_path: Path) -> None:
    page.save_to(str(tmp_path / "week.png"))

    assert not QImage(str(tmp_path / "week.png")).isNull()


def test_a_picture_that_cannot_be_saved_is_said(page: WeekPage, tmp_path: Path) -> None:
    page.save_to(str(tmp_path / "none" / "week.png"))
    assert page.saved.isVisible()
    assert "cannot be written" in page.saved.text.text()

    page.save_to(str(tmp_path / "week.svg"))
    assert not page.saved.isVisible()


def test_the_file_is_asked_for_without_stopping_the_program(
    qtbot: QtBot, page: WeekPage
) -> None:
    QTest.mouseClick(page.save, Qt.MouseButton.LeftButton)
    dialog = page.findChild(QFileDialog)

    assert isinstance(dialog, QFileDialog)
    assert dialog.selectedFiles()[0].endswith("hybridwell-2026-W48.png")
    dialog.reject()
    qtbot.waitUntil(lambda: page.findChild(QFileDialog) is None)


def test_the_same_week_is_not_painted_again(page: WeekPage, fake_desk: FakeDesk) -> None:
    shown = page._shown
    fake_desk.tell(made_up_view())

    assert page._shown is shown


def test_bars_have_the_colours_of_sitting_and_standing(
    qtbot: QtBot, page: WeekPage, fake_desk: FakeDesk
) -> None:
    shapes = page.chart._shapes()
    assert shapes is not None
    picture = page.chart.grab().toImage()
    column = shapes.columns[2]

    def colour_in(x: float, y: float) -> str:
        return picture.pixelColor(round(x), round(y)).name().upper()

    assert colour_in(column.sitting.middle, column.sitting.bottom - 20) == LIGHT.sitting
    assert colour_in(column.standing.middle, column.standing.bottom - 6) == LIGHT.standing
    assert made_up_week().days[2].screen_standing
