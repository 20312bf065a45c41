"""The tray's words, menu and restraint, without a panel."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hybridwell.domain.claims.workday import Place
from hybridwell.domain.movement.standing_desk import Move
from hybridwell.errors import ProblemError
from hybridwell.ui.tray import Tray
from hybridwell.ui.tray_words import menu, tooltip
from tests.table_desk import MINUTE, MONDAY, NOON, TableDesk, report


@pytest.fixture
def desk(qtbot: QtBot) -> TableDesk:
    return TableDesk()


@pytest.fixture
def tray(desk: TableDesk) -> Iterator[Tray]:
    tray = Tray(desk.desk)
    yield tray
    tray.icon.hide()


def click(tray: Tray, key: str) -> None:
    """Click a line; it is done once Qt is done with the click."""
    tray.menu.action_of(key).trigger()
    QApplication.processEvents()


def keys(desk: TableDesk) -> list[str]:
    return [entry.key for entry in menu(desk.now, desk.desk.language)]


def test_the_tooltip_says_sitting_screen_time_place_and_next_break(desk: TableDesk) -> None:
    assert tooltip(desk.now, desk.desk.language).splitlines() == [
        "Sitting for 18 minutes",
        "Screen time 3:24 · home (suggested)",
        "Next movement break 12:12",
    ]


def test_the_tooltip_begins_with_trouble(desk: TableDesk) -> None:
    desk.show(trouble="the disk is full")

    assert tooltip(desk.now, desk.desk.language).startswith("the disk is full\n")


def test_the_menu_offers_to_stand_or_to_sit(desk: TableDesk) -> None:
    assert "stand" in keys(desk)

    desk.stand()

    assert "sit" in keys(desk)
    assert "stand" not in keys(desk)


@pytest.mark.parametrize(
    ("move", "text"),
    [
        (Move.RAISE, "Raise the desk"),
        (Move.LOWER, "Lower the desk"),
        (Move.STOP, "Stop the desk"),
    ],
)
def test_the_menu_moves_a_desk_that_is_in_reach(
    desk: TableDesk, move: Move, text: str
) -> None:
    assert not any(key.startswith("desk") for key in keys(desk))

    desk.show(move=move)

    offered = {entry.key: entry.text for entry in menu(desk.now, desk.desk.language)}
    assert offered[move.value] == text


def test_the_menu_offers_to_resume_only_what_is_paused(desk: TableDesk) -> None:
    assert "resume" not in keys(desk)

    desk.pause(NOON + MINUTE)

    assert "resume" in keys(desk)


@pytest.mark.parametrize("key", ["break now", "stand", "quit"])
def test_a_line_asks_for_what_it_says(tray: Tray, desk: TableDesk, key: str) -> None:
    click(tray, key)

    assert desk.asked == [(key, {})]


@pytest.mark.parametrize(
    ("key", "until"),
    [
        ("pause 15", NOON + 15 * MINUTE),
        ("pause 30", NOON + 30 * MINUTE),
        ("pause 60", NOON + 60 * MINUTE),
        ("pause tomorrow", datetime(2026, 3, 3, 3, 0, tzinfo=UTC)),
    ],
)
def test_a_pause_lasts_as_long_as_its_line_says(
    tray: Tray, desk: TableDesk, key: str, until: datetime
) -> None:
    click(tray, key)

    assert desk.asked == [("pause", {"until": until})]


def test_one_click_confirms_the_suggested_place(tray: Tray, desk: TableDesk) -> None:
    click(tray, "confirm")

    assert desk.asked == [("day confirm", {"days": (MONDAY,)})]


def test_a_confirmed_day_needs_no_confirmation(tray: Tray, desk: TableDesk) -> None:
    desk.show(today=report(MINUTE, Place.OFFICE, confirmed=True))
    today = next(each for each in menu(desk.now, desk.desk.language) if each.key == "today")

    assert today.text == "Today: office"
    assert "confirm" not in [entry.key for entry in today.inside]


def test_another_place_is_one_click_away(tray: Tray, desk: TableDesk) -> None:
    click(tray, "place office")

    assert desk.asked == [("day set", {"day": MONDAY, "places": ("office",)})]


def test_checks_follow_the_view_and_not_the_click(tray: Tray, desk: TableDesk) -> None:
    click(tray, "meeting")

    assert desk.asked == [("meeting", {"on": True})]
    assert not tray.menu.action_of("meeting").isChecked()

    desk.meet()
    assert tray.menu.action_of("meeting").isChecked()


def test_meeting_mode_is_switched_off_again(tray: Tray, desk: TableDesk) -> None:
    desk.meet()

    click(tray, "meeting")

    assert desk.asked == [("meeting", {"on": False})]


def test_open_and_self_test_are_signals(tray: Tray, qtbot: QtBot) -> None:
    with qtbot.waitSignals([tray.window_wanted, tray.self_test_wanted]):
        click(tray, "open")
        click(tray, "self-test")


def test_a_click_on_the_icon_opens_the_window(tray: Tray, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tray.window_wanted):
        tray.icon.activated.emit(tray.icon.ActivationReason.Trigger)


def test_a_right_click_opens_no_window(tray: Tray, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(tray.window_wanted):
        tray.icon.activated.emit(tray.icon.ActivationReason.Context)


def test_a_refusal_is_no_crash(tray: Tray, desk: TableDesk) -> None:
    desk.refusal = ProblemError("the day {day} is not over", day="today")

    click(tray, "stand")

    assert desk.asked == []


def test_the_tooltip_changes_at_most_once_a_minute(tray: Tray, desk: TableDesk) -> None:
    said = set()
    for _ in range(10 * 60):
        desk.pass_time(timedelta(seconds=1))
        said.add(tray.icon.toolTip())

    assert len(said) <= 11


def test_the_icon_is_sent_only_when_it_differs(tray: Tray, desk: TableDesk) -> None:
    icons = set()
    for _ in range(10 * 60):
        desk.pass_time(timedelta(seconds=1))
        icons.add(tray.icon.icon().cacheKey())

    assert len(icons) <= 5


def test_the_lines_of_the_menu_stay_while_only_texts_change(
    tray: Tray, desk: TableDesk
) -> None:
    lines = tray.menu.actions()
    desk.pass_time(5 * MINUTE)

    assert tray.menu.actions() == lines
    assert tray.menu.action_of("status").text() == "Sitting for 23 minutes"


def test_without_a_tray_it_says_so_once(desk: TableDesk, qtbot: QtBot) -> None:
    tray = Tray(desk.desk, look_every=timedelta(milliseconds=10))
    with qtbot.waitSignal(tray.no_tray):
        pass
    with qtbot.assertNotEmitted(tray.no_tray, wait=300):
        pass


def test_an_ampersand_is_shown_and_no_shortcut(tray: Tray, desk: TableDesk) -> None:
    desk.show(trouble="disk & log")

    assert tray.menu.action_of("trouble").text() == "disk && log"
