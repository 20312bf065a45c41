"""Settings that change while tray, prompt and window are there."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from hybridwell import app
from hybridwell.domain.movement.breaks import BreakKind
from hybridwell.parts import Parts
from hybridwell.ui.desktop import Desktop
from hybridwell.ui.palettes import DARK_CONTRAST, LIGHT
from hybridwell.ui.window import MainWindow  # noqa: TID253 - it is what is tested
from tests.hand_desk import HandDesk

MINUTE = timedelta(minutes=1)


@dataclass
class Program:
    """The running program, with a user who is moved by hand."""

    parts: Parts
    desktop: Desktop
    hand: HandDesk

    @property
    def window(self) -> MainWindow:
        return cast("MainWindow", cast("Any", self.desktop)._window)

    @property
    def tray(self) -> Any:  # noqa: ANN401 - what the desktop keeps for itself
        return cast("Any", self.desktop)._tray

    @property
    def prompt(self) -> Any:  # noqa: ANN401 - as above
        return cast("Any", self.desktop)._prompter

    def set(self, **values: str) -> None:
        self.parts.commands.ask("settings set", values=values)

    def work(self, minutes: int) -> None:
        for _ in range(minutes):
            self.hand.work(MINUTE)
            self.parts.tracker.look()


@pytest.fixture
def program(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.setenv(name, "en_GB.UTF-8")
    hand = HandDesk()
    parts = app.assemble(app.lay_ground(tmp_path / "data", [], None, hand), hand)
    desktop = Desktop(parts, qapp)
    yield Program(parts, desktop, hand)
    if cast("Any", desktop)._window is not None:
        cast("Any", desktop)._window.close()
        qtbot.waitUntil(lambda: cast("Any", desktop)._window is None)
    if cast("Any", desktop)._prompter is not None:
        cast("Any", desktop)._prompter.close()
    desktop.end()
    cast("Any", desktop)._tray._panel._timer.stop()  # no window later
    if "_theme" in desktop.__dict__:
        desktop.__dict__["_theme"].deleteLater()
    desktop.setParent(None)


def words_of(window: MainWindow) -> list[str]:
    return [each.text() for each in window.navigation.findChildren(QPushButton)]


def test_window_and_tray_speak_another_language_at_once(
    program: Program, qtbot: QtBot
) -> None:
    program.desktop.open_window("month")
    window, geometry = program.window, program.window.geometry()
    assert "Today" in words_of(window)

    program.set(language="nl")
    qtbot.waitUntil(lambda: "Vandaag" in words_of(window))

    assert program.window is window
    assert window.geometry() == geometry
    assert window.pages.currentWidget() is window.page("month")
    assert program.tray.menu.action_of("quit").text() == "Afsluiten"
    assert "Vandaag" in program.tray.icon.toolTip() or "zit" in program.tray.icon.toolTip()
    program.set(language="en")
    qtbot.waitUntil(lambda: "Today" in words_of(window))
    assert program.tray.menu.action_of("quit").text() == "Quit"


def test_another_rhythm_is_the_plan_at_once(program: Program) -> None:
    program.work(11)
    before = program.parts.tracker.outlook.due_in

    program.set(move_every="45m")

    assert program.parts.tracker.plan.rules[BreakKind.MOVE].every == 45 * MINUTE
    assert program.parts.tracker.outlook.due_in == before + 15 * MINUTE


def test_nothing_that_is_counted_is_lost_by_a_change(program: Program) -> None:
    program.work(11)
    before = program.parts.commands.today().screen

    program.set(day_start="05:00", idle_after="3m", language="nl")
    program.work(4)

    today = program.parts.commands.today()
    assert today.screen == before + 4 * MINUTE
    assert program.parts.tracker.plan.calendar.day_start.hour == 5


def test_a_prompt_on_screen_speaks_the_other_language(
    program: Program, qtbot: QtBot
) -> None:
    program.work(31)
    before = program.prompt
    assert before.card.isVisible()

    program.set(language="nl")
    qtbot.waitUntil(lambda: program.prompt is not before)

    assert not before.card.isVisible()
    assert program.prompt.card.isVisible()


def test_breaks_come_as_the_settings_say_now(program: Program) -> None:
    program.work(31)

    program.set(full_screen_breaks="on", sounds="soft")

    style = cast("Any", program.desktop)._desk.prompts
    assert (style.full_screen, style.sounds) == (True, True)


def test_agreed_hours_hold_at_once(program: Program) -> None:
    surroundings = cast("Any", program.desktop)._surroundings
    today = program.parts.ground.today

    program.set(working_hours="mon-sun 10:00-12:00")

    opens, closes = surroundings.agreed(today)
    assert (opens.hour, closes.hour) == (10, 12)


def test_a_signal_that_is_switched_off_is_watched_no_more(program: Program) -> None:
    surroundings = cast("Any", program.desktop)._surroundings

    signals = ("detect_meetings", "detect_full_screen", "follow_do_not_disturb")
    program.set(**dict.fromkeys(signals, "off"))
    assert all(each["off"] for each in surroundings.states())

    program.set(detect_meetings="on")
    watched = {
        each["name"].split(":")[0] for each in surroundings.states() if "off" not in each
    }
    assert watched <= {"meeting"}


def test_light_dark_and_contrast_are_chosen_at_once(program: Program) -> None:
    program.desktop.open_window("settings")
    theme = cast("Any", program.desktop)._theme

    program.set(look="dark", contrast="high")
    assert theme.palette is DARK_CONTRAST

    program.set(look="light", contrast="normal")
    assert theme.palette is LIGHT


def test_the_window_opens_at_a_term_of_the_agreement(
    program: Program, qtbot: QtBot
) -> None:
    program.parts.commands.ask("open", page="settings", target="employee_number")

    page = cast("Any", program.window.page("settings"))
    assert page.agreement.form.isVisible()


def test_the_page_stays_where_the_language_was_chosen(
    program: Program, qtbot: QtBot
) -> None:
    program.desktop.open_window("settings")
    before = cast("Any", program.window.page("settings"))
    before.groups.make_all()
    chooser = before.rows["language"].editor.chooser
    chooser.setFocus()

    QTest.keyClick(chooser, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: "Instellingen" in words_of(program.window))

    page = cast("Any", program.window.page("settings"))
    assert page is not before
    assert page.target == "language"
    assert program.window.pages.currentWidget() is page


def test_a_change_from_elsewhere_shows_on_the_page(program: Program) -> None:
    program.desktop.open_window("settings")
    page = cast("Any", program.window.page("settings"))
    page.groups.make_all()

    program.set(move_every="45m")

    assert page.rows["move_every"].editor.line.text() == "45 minutes"
