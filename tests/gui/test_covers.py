"""Full-screen breaks on the one screen of the platform without a screen.

Two real screens are in `tests/gui/test_two_screens.py`.
"""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hybridwell.domain.movement.breaks import BreakKind, Stage
from hybridwell.ui.desk import PromptStyle
from hybridwell.ui.prompt import Prompt
from hybridwell.ui.theme import Theme
from tests.table_desk import TableDesk


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> TableDesk:
    return TableDesk(data_dir=tmp_path, prompts=PromptStyle(full_screen=True))


def test_the_notice_stays_small_and_the_break_fills_the_screen(
    prompt: Prompt, desk: TableDesk
) -> None:
    desk.enter(Stage.PRELUDE)
    assert prompt.card.isVisible()
    assert not prompt.covers.on_screen

    desk.enter(Stage.RESTING)
    assert not prompt.card.isVisible()
    assert [cover.geometry() for cover in prompt.covers.covers] == [
        QGuiApplication.primaryScreen().geometry()
    ]


def test_an_eye_break_never_fills_the_screen(prompt: Prompt, desk: TableDesk) -> None:
    desk.enter(Stage.RESTING, kind=BreakKind.EYES)

    assert prompt.card.isVisible()
    assert not prompt.covers.on_screen


def test_esc_ends_a_full_screen_break(prompt: Prompt, desk: TableDesk) -> None:
    desk.enter(Stage.RESTING)
    QTest.keyClick(prompt.covers.covers[0], Qt.Key.Key_Escape)

    assert desk.asked == [("break skip", {})]


def test_stop_ends_a_full_screen_break(prompt: Prompt, desk: TableDesk) -> None:
    desk.enter(Stage.RESTING)
    assert prompt.covers.rest is not None
    prompt.covers.rest.stop.click()

    assert desk.asked == [("break skip", {})]


def test_enter_presses_the_button_that_has_the_keyboard(
    prompt: Prompt, desk: TableDesk, qtbot: QtBot
) -> None:
    desk.enter(Stage.RESTING)
    assert prompt.covers.rest is not None
    qtbot.waitUntil(prompt.covers.covers[0].hasFocus)
    prompt.covers.rest.stop.setFocus()
    QTest.keyClick(prompt.covers.rest.stop, Qt.Key.Key_Return)

    assert desk.asked == [("break skip", {})]


def test_when_the_break_is_over_no_window_is_left(prompt: Prompt, desk: TableDesk) -> None:
    desk.enter(Stage.RESTING)
    desk.enter(Stage.WORKING)

    assert not prompt.covers.on_screen


def test_screens_that_change_are_covered_anew(
    prompt: Prompt, desk: TableDesk, qtbot: QtBot
) -> None:
    desk.enter(Stage.RESTING)
    before = prompt.covers.covers[0]
    prompt.covers._settle_soon()

    qtbot.waitUntil(lambda: prompt.covers.covers[0] is not before)
    assert prompt.covers.covers[0].isVisible()


def test_screens_that_change_at_work_bring_nothing(
    prompt: Prompt, desk: TableDesk, qtbot: QtBot
) -> None:
    desk.enter(Stage.RESTING)
    desk.enter(Stage.WORKING)
    prompt.covers._settle_soon()

    assert not prompt.covers._settle.isActive()


def test_a_cover_that_cannot_paint_is_withdrawn(
    prompt: Prompt, desk: TableDesk, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    desk.enter(Stage.RESTING)
    cover = prompt.covers.covers[0]
    cover.setUpdatesEnabled(False)
    cover.watch.start()

    qtbot.waitUntil(lambda: bool(desk.asked), timeout=5000)
    assert desk.asked == [("break withdraw", {})]
    assert not prompt.covers.on_screen
    assert "its window has not painted" in caplog.text


def test_the_colours_follow_the_system(
    prompt: Prompt, desk: TableDesk, theme: Theme
) -> None:
    desk.enter(Stage.RESTING)
    light = prompt.covers.covers[0].grab().toImage().pixelColor(4, 4)
    theme.follow(Qt.ColorScheme.Dark)
    dark = prompt.covers.covers[0].grab().toImage().pixelColor(4, 4)
    theme.follow(Qt.ColorScheme.Light)

    assert dark.lightness() < light.lightness()
