from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hybridwell.domain.benchmarks import Benchmarks
from hybridwell.ui.comparison_card import ComparisonCard
from hybridwell.ui.desk import Desk
from hybridwell.ui.insights import Insights
from hybridwell.ui.theme import DARK, LIGHT, Theme
from tests.fakes import FakeDesk, made_up_week


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def shown(qtbot: QtBot, desk: Desk, theme: Theme, host: QWidget) -> ComparisonCard:
    made = ComparisonCard(desk, theme, host)
    QVBoxLayout(host).addWidget(made)
    host.resize(800, 460)
    host.show()
    qtbot.waitExposed(host)
    return made


@pytest.fixture
def card(qtbot: QtBot, fake_desk: FakeDesk, theme: Theme, host: QWidget) -> ComparisonCard:
    return shown(qtbot, fake_desk.desk(), theme, host)


def test_ones_own_four_weeks_stand_beside_the_national_figures(
    qtbot: QtBot, card: ComparisonCard
) -> None:
    assert "too few days: 0 of 5" in card.rows[0].bars.accessibleDescription()

    card.refresh()

    said = card.rows[0].bars.accessibleDescription
    qtbot.waitUntil(lambda: "You, over 20 days: 80%" in said())
    assert "All workers, 2023: 54%" in said()
    assert card.home.text().startswith("50% of your days are home days")


def test_given_days_are_compared_too(card: ComparisonCard) -> None:
    card.show_days(made_up_week().days)

    assert "You, over 5 days" in card.rows[1].bars.accessibleDescription()


def test_a_group_is_chosen_from_the_menu_and_remembered(
    card: ComparisonCard, fake_desk: FakeDesk
) -> None:
    card.group.choices["ict"].trigger()

    assert fake_desk.wishes.compare_with == "ict"
    assert card.group.text() == "ICT"
    assert card.group.accessibleName() == "Compare with: ICT"
    assert "ICT, 2022: 6.8 h" in card.rows[1].bars.accessibleDescription()


def test_a_group_that_is_gone_becomes_all_workers(
    qtbot: QtBot, fake_desk: FakeDesk, theme: Theme, host: QWidget
) -> None:
    fake_desk.wishes = type(fake_desk.wishes)(compare_with="moon")

    card = shown(qtbot, fake_desk.desk(), theme, host)

    assert card.group.text() == "All workers"


def test_the_table_has_all_figures_and_is_copied_by_keyboard(
    qtbot: QtBot, card: ComparisonCard
) -> None:
    QTest.keyClick(card.as_table, Qt.Key.Key_Space)
    assert card.faces.currentWidget() is card.table

    QTest.keyClick(card.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "What\tWho\tYear\tFigure\tSource"
    assert len(lines) == card.table.rowCount() + 1 > 30
    QTest.keyClick(card.as_table, Qt.Key.Key_Space)
    assert card.faces.currentWidget() is card.chart


def test_the_bars_are_painted_in_light_and_dark(
    qtbot: QtBot, card: ComparisonCard, theme: Theme
) -> None:
    card.show_days(made_up_week().days)
    light = colours(card)
    theme.follow(Qt.ColorScheme.Dark)
    dark = colours(card)
    theme.follow(Qt.ColorScheme.Light)

    assert {LIGHT.brand, LIGHT.muted, LIGHT.track} <= light
    assert {DARK.brand, DARK.muted, DARK.track} <= dark


def colours(card: ComparisonCard) -> set[str]:
    image: QImage = card.rows[0].bars.grab().toImage()
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(4, image.width(), 8)
        for y in range(image.height())
    }


def test_without_national_figures_there_is_no_card(
    qtbot: QtBot, fake_desk: FakeDesk, theme: Theme, host: QWidget
) -> None:
    desk = replace(fake_desk.desk(), insights=Insights(benchmarks=Benchmarks))

    card = shown(qtbot, desk, theme, host)

    assert not card.isVisible()


def test_every_word_has_room_at_a_narrow_width(qtbot: QtBot, card: ComparisonCard) -> None:
    card.window().resize(560, 300)
    qtbot.waitUntil(lambda: card.window().width() < 700)

    for row in card.rows:
        for label in (row.title, row.differs):
            assert label.height() >= label.heightForWidth(label.width())
