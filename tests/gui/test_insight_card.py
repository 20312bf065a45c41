from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hybridwell.domain.calendar import Period
from hybridwell.domain.day_facts import DayFacts
from hybridwell.domain.insight import Rule
from hybridwell.errors import StoreError
from hybridwell.ui.insight_card import InsightCard
from hybridwell.ui.insight_face import Kind
from hybridwell.ui.insights import week_insights
from hybridwell.ui.theme import Theme
from tests.fakes import FakeDesk, made_up_facts, made_up_view, made_up_week

WEEK = week_insights(made_up_week())
NOVEMBER = Period.month(made_up_view().today.date)
MONDAYS = [each.date for each in made_up_facts(NOVEMBER)][::5]


@pytest.fixture
def card(qtbot: QtBot, fake_desk: FakeDesk, theme: Theme) -> Iterator[InsightCard]:
    host = QWidget()
    qtbot.addWidget(host)
    made = InsightCard(fake_desk.desk(), theme, host)
    column = QVBoxLayout(host)
    column.addStretch(1)
    column.addWidget(made)
    host.resize(800, 400)
    host.show()
    host.activateWindow()
    qtbot.waitExposed(host)
    yield made
    host.close()


def rule(card: InsightCard) -> Rule | None:
    return card.face.rule


def kind(card: InsightCard) -> Kind:
    return card.face.kind


def popover(card: InsightCard) -> QWidget:
    assert card._popover is not None
    return card._popover


def test_why_opens_by_keyboard_and_escape_leads_back(
    qtbot: QtBot, card: InsightCard
) -> None:
    card.show_insights(WEEK)
    card.why.setFocus()
    QTest.keyClick(card.why, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: popover(card).isAncestorOf(card.window().focusWidget()))
    assert popover(card).isVisible()
    assert card._popover is not None
    assert card._popover.text.text() == card.why.accessibleDescription()

    QTest.keyClick(card.window().focusWidget(), Qt.Key.Key_Escape)

    assert not popover(card).isVisible()
    qtbot.waitUntil(card.why.hasFocus)


def test_nothing_jumps_when_it_opens_and_it_stays_inside_the_window(
    qtbot: QtBot, card: InsightCard
) -> None:
    card.show_insights(WEEK)
    before = card.geometry()

    card.why.click()

    assert card.geometry() == before
    assert card.window().rect().contains(popover(card).geometry())
    assert not popover(card).geometry().intersects(before)


def test_a_second_click_and_another_place_of_the_keyboard_close_it(
    qtbot: QtBot, card: InsightCard
) -> None:
    other = QWidget(card.window())
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    other.show()
    card.show_insights(WEEK)
    card.why.click()
    card.why.click()
    assert not popover(card).isVisible()

    card.why.click()
    qtbot.waitUntil(lambda: popover(card).isAncestorOf(card.window().focusWidget()))
    other.setFocus()

    qtbot.waitUntil(lambda: not popover(card).isVisible())


def test_an_insight_is_hidden_for_good_and_that_is_taken_back_in_its_place(
    qtbot: QtBot, card: InsightCard, fake_desk: FakeDesk
) -> None:
    card.show_insights(WEEK)
    card.why.click()
    assert card._popover is not None
    QTest.keyClick(card._popover.never, Qt.Key.Key_Space)

    assert kind(card) is Kind.JUST_HIDDEN
    assert fake_desk.wishes.hidden == {Rule.LONG_DAYS}
    card.show_insights(WEEK)  # news does not take the way back away
    assert card.again.isVisible()

    QTest.keyClick(card.again, Qt.Key.Key_Space)
    assert rule(card) is Rule.LONG_DAYS
    assert not fake_desk.wishes.hidden


def test_hidden_ones_come_back_from_the_reason_of_another(
    qtbot: QtBot, card: InsightCard, fake_desk: FakeDesk
) -> None:
    fake_desk.wishes = fake_desk.wishes.hide(Rule.LONG_DAYS).hide(Rule.GOOD_WEEK)
    card.show_insights(WEEK)
    assert rule(card) is Rule.LONGEST_BOUT
    card.why.click()
    assert card._popover is not None
    assert card._popover.again.isVisible()

    QTest.keyClick(card._popover.again, Qt.Key.Key_Space)

    assert rule(card) is Rule.LONG_DAYS
    assert fake_desk.wishes.hidden == {Rule.GOOD_WEEK}


def test_when_all_are_hidden_one_key_brings_them_back(
    qtbot: QtBot, card: InsightCard, fake_desk: FakeDesk
) -> None:
    for rule in Rule:
        fake_desk.wishes = fake_desk.wishes.hide(rule)
    card.show_insights(WEEK)
    assert kind(card) is Kind.ALL_HIDDEN
    card.hide_this()

    card.again.click()

    assert kind(card) is Kind.INSIGHT


def test_four_weeks_are_read_in_steps_and_kept(
    qtbot: QtBot, card: InsightCard, fake_desk: FakeDesk
) -> None:
    asked: list[Period] = []

    def facts(period: Period) -> Sequence[DayFacts]:
        asked.append(period)
        return made_up_facts(period)

    fake_desk.facts = facts
    height = card.height()
    card.refresh()
    assert (card.face.kind, asked) == (Kind.WAITING, [])

    qtbot.waitUntil(lambda: kind(card) is Kind.INSIGHT)
    card.refresh()

    assert rule(card) is Rule.HOME_OFFICE_SITTING
    assert len(asked) == 4
    assert all((each.last - each.first).days < 7 for each in asked)
    assert card.height() == height

    fake_desk.news.days_changed.emit()
    qtbot.waitUntil(lambda: len(asked) == 8)


def test_a_store_that_cannot_be_read_is_tried_again_at_the_next_look(
    qtbot: QtBot, card: InsightCard, fake_desk: FakeDesk
) -> None:
    tried: list[Period] = []

    def refuse(period: Period) -> Sequence[DayFacts]:
        tried.append(period)
        raise StoreError("the database cannot be used")

    fake_desk.facts = refuse
    card.refresh()
    qtbot.waitUntil(lambda: len(tried) == 1)
    assert kind(card) is Kind.WAITING

    fake_desk.facts = made_up_facts
    card.refresh()

    qtbot.waitUntil(lambda: kind(card) is Kind.INSIGHT)


def test_what_today_tells_comes_before_the_four_weeks(
    qtbot: QtBot, card: InsightCard
) -> None:
    card.refresh(WEEK[1:])
    assert rule(card) is Rule.LONGEST_BOUT
    assert card._past is not None

    with qtbot.waitSignal(card._past.loaded):
        pass

    assert rule(card) is Rule.LONGEST_BOUT


def test_given_days_are_told_without_reading(card: InsightCard) -> None:
    weeks = [made_up_week(Period.week(day).first) for day in MONDAYS]

    card.show_days([day for week in weeks for day in week.days])
    assert rule(card) is Rule.HOME_OFFICE_SITTING

    card.show_days([])
    assert kind(card) is Kind.NOTHING
