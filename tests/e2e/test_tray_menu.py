"""The tray by D-Bus: the menu is read and clicked without a pixel."""

from collections.abc import Iterator

import pytest

from tests.e2e.conftest import Make
from tests.e2e.desktop import Desktop, picture_folder, private_desktop, wait_for
from tests.e2e.program import Program
from tests.e2e.tray_host import TrayHost, tray_host


@pytest.fixture(scope="module")
def desktop() -> Iterator[Desktop]:
    with private_desktop(picture_folder(), tray=False) as found:
        yield found


@pytest.fixture
def host(desktop: Desktop) -> Iterator[TrayHost]:
    with tray_host(desktop.environment["DBUS_SESSION_BUS_ADDRESS"]) as found:
        yield found


@pytest.fixture
def program(host: TrayHost, make: Make) -> Program:
    made = make(move_lasts="20s").start()
    wait_for(lambda: host.registered)
    return made


def test_the_icon_stands_in_the_panel_with_its_tooltip(
    program: Program, host: TrayHost
) -> None:
    assert host.about("Title") == "HybridWell"
    assert host.about("IconPixmap")
    assert "Screen time" in host.about("ToolTip")[2]


def test_standing_begins_and_ends_by_the_menu(program: Program, host: TrayHost) -> None:
    host.click("I stand")
    wait_for(lambda: program.status()["posture"] == "standing")

    host.click("I sit")

    wait_for(lambda: program.status()["posture"] == "sitting")
    assert host.has("I stand")


def test_a_place_confirmed_in_the_menu_is_confirmed_on_the_command_line(
    program: Program, host: TrayHost
) -> None:
    assert not program.day()["confirmed"]

    host.click("Confirm")

    wait_for(lambda: program.status()["confirmed"])
    assert program.day()["confirmed"]
    assert not host.has("Confirm")


def test_a_place_set_on_the_command_line_is_seen_in_the_menu(
    program: Program, host: TrayHost
) -> None:
    program.done("day", "set", program.status()["date"], "office")

    wait_for(lambda: host.has("Today: office"))
    assert program.status()["place"] == "office"


def test_a_break_and_a_pause_are_a_click_away(program: Program, host: TrayHost) -> None:
    host.click("Take a break now")
    program.stage("resting")

    host.click("30 minutes")

    wait_for(lambda: host.has("Resume (paused until"))
    assert program.status()["paused_until"]
    assert program.status()["stage"] == "working"


def test_a_click_on_the_icon_opens_the_window(program: Program, host: TrayHost) -> None:
    host.activate()

    wait_for(program.window)


def test_the_self_test_is_a_page_of_the_window(program: Program, host: TrayHost) -> None:
    host.click("Self-test")

    program.close(wait_for(program.window))  # a window that closes notes its page
    assert "page=self-test" in (program.data / "window.ini").read_text()


def test_quit_in_the_menu_ends_the_program(program: Program, host: TrayHost) -> None:
    host.click("Quit")

    program.see_end()


def test_a_panel_that_comes_late_gets_the_icon(make: Make, desktop: Desktop) -> None:
    program = make().start()

    with tray_host(desktop.environment["DBUS_SESSION_BUS_ADDRESS"]) as host:
        wait_for(lambda: host.registered, 15)

        assert host.about("Title") == "HybridWell"
    program.terminate()
