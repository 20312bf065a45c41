"""Today and Month have the table and the picture of every other chart."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hybridwell.ui.month_page import MonthPage
from hybridwell.ui.shapes import Box
from hybridwell.ui.theme import Theme
from hybridwell.ui.today_page import TodayPage
from tests.fakes import FakeDesk, made_up_view


@pytest.fixture
def today(qtbot: QtBot, fake_desk: FakeDesk, theme: Theme) -> Iterator[TodayPage]:
    host = QWidget()
    qtbot.addWidget(host)
    yield shown(host, TodayPage(fake_desk.desk(), theme, host))
    host.close()


@pytest.fixture
def month(qtbot: QtBot, fake_desk: FakeDesk, theme: Theme) -> Iterator[MonthPage]:
    host = QWidget()
    qtbot.addWidget(host)
    yield shown(host, MonthPage(fake_desk.desk(), theme, host))
    host.close()


Page = TypeVar("Page", TodayPage, MonthPage)


def shown(host: QWidget, page: Page) -> Page:
    host.resize(900, 700)
    page.resize(900, 700)
    host.show()
    return page


def test_the_table_of_today_has_its_stretches_and_breaks(today: TodayPage) -> None:
    QTest.mouseClick(today.day_card.as_table, Qt.MouseButton.LeftButton)

    lines = today.day_card.table.copied().splitlines()
    assert lines[:4] == [
        "From\tUntil\tWhat\tHow long",
        "08:30\t09:21\tsitting\t0:51",
        "09:21\t09:24\taway\t0:03",
        "09:24\t10:07\tsitting\t0:43",
    ]
    assert "10:10\t\tbreak\t" in lines
    assert "10:49\t\tbreak by itself\t" in lines


def test_the_table_of_today_follows_the_news(today: TodayPage, fake_desk: FakeDesk) -> None:
    today.day_card.as_table.setChecked(True)
    rows = today.day_card.table.rowCount()

    fake_desk.tell(made_up_view(today=fake_desk.desk().day(made_up_view().today.date)))

    assert today.day_card.table.rowCount() == rows
    assert today.day_card.faces.currentWidget() is today.day_card.table


def test_today_is_copied_as_a_picture(today: TodayPage) -> None:
    today.day_card.pictures.copy()

    assert QGuiApplication.clipboard().image().width() == 1920


def test_the_table_of_a_month_has_every_day(month: MonthPage) -> None:
    QTest.mouseClick(month.head.as_table, Qt.MouseButton.LeftButton)

    lines = month.views.table.copied().splitlines()
    assert month.views.currentWidget() is month.views.table
    assert lines[:3] == [
        "Day\tPlace\tWhat it pays\tStill open",
        "Sun 1 Nov\t\t\t",
        "Mon 2 Nov\tHome (suggested)\t\t",
    ]
    assert len(lines) == 31


def test_a_way_to_a_day_leads_back_to_the_calendar(month: MonthPage) -> None:
    month.head.as_table.setChecked(True)

    month.go_to(made_up_view().today.date)

    assert month.views.currentWidget() is month.calendar
    assert len(month.calendar.chosen) == 1


@pytest.mark.parametrize("kind", ["png", "svg", "pdf"])
def test_a_month_is_saved_as_a_picture(month: MonthPage, tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"month.{kind}"

    month.views.pictures.save_to(str(path))

    assert path.stat().st_size > 2000
    if kind == "png":
        assert QImage(str(path)).width() == 1920
    else:
        assert b"<image" not in path.read_bytes()


def test_a_month_that_cannot_be_saved_is_said(month: MonthPage, tmp_path: Path) -> None:
    month.views.pictures.save_to(str(tmp_path / "none" / "month.png"))

    assert month.trouble.isVisible()
    assert "cannot be written" in month.trouble.text.text()


def test_the_calendar_and_its_drawing_say_the_same(month: MonthPage) -> None:
    drawing = month.views._drawing
    assert drawing is not None
    ink = month.calendar._ink
    assert ink is not None

    spots = drawing.spots(Box(0, 0, 700, 500), ink)

    assert len(spots) == len(month.calendar.cells)
    assert spots[1].said in month.calendar.accessibleDescription()
