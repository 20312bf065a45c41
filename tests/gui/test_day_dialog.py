from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hybridwell.domain.report import DayReport
from hybridwell.errors import StoreError
from hybridwell.ui.day_dialog import DayDialog
from hybridwell.ui.theme import Theme
from hybridwell.ui.week_page import WeekPage
from tests.fakes import FakeDesk, made_up_day, made_up_view

ASKED = "08:30 sit 51 b sit 43 away 48 sit 18"
TOLD = "08:30 sit 51 b sit 43 meeting 48 sit 18"
FRIDAY = date(2026, 11, 20)


@pytest.fixture
def page(qtbot: QtBot, fake_desk: FakeDesk, theme: Theme) -> Iterator[WeekPage]:
    host = QWidget()
    qtbot.addWidget(host)
    fake_desk.day = lambda day: made_up_day(day, ASKED)
    made = WeekPage(fake_desk.desk(), theme, host)
    host.resize(900, 700)
    made.resize(900, 700)
    made.show_day(FRIDAY)
    host.show()
    yield made
    host.close()


def dialog_of(page: WeekPage) -> DayDialog:
    found = page.findChild(DayDialog)
    assert isinstance(found, DayDialog)
    return found


def open_friday(page: WeekPage) -> DayDialog:
    page.chart.setFocus()
    for _ in range(5):
        QTest.keyClick(page.chart, Qt.Key.Key_Right)
    QTest.keyClick(page.chart, Qt.Key.Key_Return)
    return dialog_of(page)


def test_enter_on_a_day_of_the_week_opens_it(page: WeekPage) -> None:
    shown = open_friday(page)

    assert shown.isVisible()
    assert shown.heading.text() == "Friday 20 November 2026"
    assert shown.cards[0].figure is not None
    assert shown.cards[0].figure.value == "1:52"


def test_a_click_on_a_day_opens_it(page: WeekPage) -> None:
    column = page.chart._shapes().columns[1]  # type: ignore[union-attr] # a week is shown
    at = QPoint(round(column.slot.middle), round(column.slot.bottom - 5))

    QTest.mouseClick(page.chart, Qt.MouseButton.LeftButton, pos=at)

    assert dialog_of(page).heading.text() == "Tuesday 17 November 2026"


def test_a_day_on_which_nothing_was_counted_does_not_open(
    page: WeekPage, fake_desk: FakeDesk
) -> None:
    week = fake_desk.week(FRIDAY)
    days = tuple(
        made_up_day(day.date, "") if day.date == FRIDAY else day for day in week.days
    )
    fake_desk.week = lambda _: replace(week, days=days)
    page.refresh()
    page.chart.setFocus()
    for _ in range(5):
        QTest.keyClick(page.chart, Qt.Key.Key_Right)

    QTest.keyClick(page.chart, Qt.Key.Key_Return)

    assert page.findChild(DayDialog) is None


def test_the_chart_says_that_a_day_can_be_opened(page: WeekPage) -> None:
    page.chart.setFocus()
    QTest.keyClick(page.chart, Qt.Key.Key_Right)

    assert page.chart.callout.text().endswith("\nA click or Enter opens the day")


def test_time_away_of_an_older_day_is_explained_by_keyboard(
    page: WeekPage, fake_desk: FakeDesk
) -> None:
    shown = open_friday(page)
    shapes = shown.timeline._shapes()
    assert shapes is not None
    assert shapes.now is None
    for _ in range(1 + [piece.kind for piece in shapes.pieces].index("hole")):
        QTest.keyClick(shown.timeline, Qt.Key.Key_Right)
    QTest.keyClick(shown.timeline, Qt.Key.Key_Return)
    next(each for each in shown.menu.actions() if each.text() == "Meeting").trigger()
    shown.menu.close()

    hole = made_up_day(FRIDAY, ASKED).holes[0]
    assert fake_desk.asked == [("hole explain", {"start": hole.start, "what": "meeting"})]

    fake_desk.day = lambda day: made_up_day(day, TOLD)
    fake_desk.news.changed.emit()
    assert shown.summary.text() == "Away from the computer: Meeting 0:48."


def test_today_has_its_line_of_now(
    qtbot: QtBot, fake_desk: FakeDesk, theme: Theme, page: WeekPage
) -> None:
    shown = DayDialog(fake_desk.desk(), theme, made_up_view().today.date, page)

    shapes = shown.timeline._shapes()

    assert shapes is not None
    assert shapes.now is not None


def test_a_day_that_cannot_be_read_says_so(page: WeekPage, fake_desk: FakeDesk) -> None:
    def fails(day: date) -> DayReport:
        raise StoreError("the database cannot be used")

    fake_desk.day = fails

    shown = open_friday(page)

    assert shown.trouble.isVisible()
    assert shown.trouble.text.text() == "The database cannot be used."


def test_escape_and_the_button_close_it(qtbot: QtBot, page: WeekPage) -> None:
    shown = open_friday(page)

    with qtbot.waitSignal(shown.destroyed):
        QTest.mouseClick(shown.shut, Qt.MouseButton.LeftButton)

    again = open_friday(page)
    with qtbot.waitSignal(again.destroyed):
        QTest.keyClick(again, Qt.Key.Key_Escape)
