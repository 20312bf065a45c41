from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.claim import Claim
from hybridwell.errors import StoreError
from hybridwell.ui.open_days import OpenDays, open_days
from hybridwell.ui.theme import Theme
from hybridwell.ui.today_page import TodayPage
from tests.fakes import FakeDesk
from tests.months import CONFIRMED, claim_of, november

OPEN = {number: place for number, place in CONFIRMED.items() if number not in (11, 19, 20)}
TODAY = date(2026, 11, 23)


def show(fake_desk: FakeDesk, confirmed: dict[int, str]) -> None:
    days = november(confirmed)
    fake_desk.show_month(days, claim_of(days))


@pytest.fixture
def page(qtbot: QtBot, fake_desk: FakeDesk, theme: Theme) -> Iterator[TodayPage]:
    host = QWidget()
    qtbot.addWidget(host)
    show(fake_desk, OPEN)
    made = TodayPage(fake_desk.desk(), theme, host)
    host.resize(900, 700)
    made.resize(900, 700)
    host.show()
    qtbot.waitUntil(lambda: made.open_days.settled)
    yield made
    host.close()


def menus(widget: OpenDays) -> dict[str, QMenu]:
    widget.menu.aboutToShow.emit()
    found = (each.menu() for each in widget.menu.actions())
    return {each.title(): each for each in found if isinstance(each, QMenu)}


def texts(menu: QMenu) -> list[str]:
    return [each.text() for each in menu.actions() if not each.isSeparator()]


def trigger(menu: QMenu, text: str) -> None:
    next(each for each in menu.actions() if each.text() == text).trigger()


def test_earlier_days_without_a_place_are_counted(page: TodayPage) -> None:
    assert page.open_days.button.isVisible()
    assert page.open_days.button.text() == "3 days still open"
    assert list(menus(page.open_days)) == [
        "Wednesday 11 November · Home",
        "Thursday 19 November · Office",
        "Friday 20 November · Home",
    ]


def test_a_suggestion_is_confirmed_in_the_menu(
    page: TodayPage, fake_desk: FakeDesk
) -> None:
    menu = menus(page.open_days)["Thursday 19 November · Office"]
    assert texts(menu)[:2] == ["Confirm office day", "Home"]

    trigger(menu, "Confirm office day")

    assert fake_desk.asked == [("day confirm", {"days": (date(2026, 11, 19),)})]


def test_another_place_is_said_in_the_menu(page: TodayPage, fake_desk: FakeDesk) -> None:
    trigger(menus(page.open_days)["Friday 20 November · Home"], "Client")

    said = {"day": date(2026, 11, 20), "places": ("client",)}
    assert fake_desk.asked == [("day set", said)]


def test_all_of_them_are_confirmed_at_once(page: TodayPage, fake_desk: FakeDesk) -> None:
    page.open_days.menu.aboutToShow.emit()

    trigger(page.open_days.menu, "Confirm all as suggested")

    days = tuple(date(2026, 11, number) for number in (11, 19, 20))
    assert fake_desk.asked == [("day confirm", {"days": days})]


def test_the_button_goes_with_the_last_open_day(
    page: TodayPage, fake_desk: FakeDesk
) -> None:
    show(fake_desk, {**OPEN, 11: "home", 19: "office"})
    assert page.open_days.button.isVisible()
    assert texts(page.open_days.menu) == []
    assert len(menus(page.open_days)) == 1
    assert "Confirm all as suggested" not in texts(page.open_days.menu)
    before = page.place.geometry().topLeft()

    show(fake_desk, CONFIRMED)

    assert not page.open_days.button.isVisible()
    assert page.place.geometry().topLeft() == before


def test_the_month_before_counts_too_and_today_does_not(fake_desk: FakeDesk) -> None:
    show(fake_desk, OPEN)
    desk = fake_desk.desk()

    assert [day.date.day for day in open_days(desk, TODAY)] == [11, 19, 20]
    assert [day.date.day for day in open_days(desk, date(2026, 12, 1))][:3] == [11, 19, 20]
    assert [day.date.day for day in open_days(desk, date(2026, 11, 19))] == [11]


def test_nothing_is_said_where_the_days_cannot_be_read(fake_desk: FakeDesk) -> None:
    def fails(period: Period) -> Claim:
        raise StoreError("the database cannot be used")

    fake_desk.claim = fails

    assert open_days(fake_desk.desk(), TODAY) == []


def test_the_menu_opens_by_keyboard(page: TodayPage) -> None:
    button = page.open_days.button
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    opened = []
    page.open_days.menu.aboutToShow.connect(lambda: opened.append(1))
    page.open_days.menu.aboutToShow.connect(page.open_days.menu.hide)

    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)

    assert opened
