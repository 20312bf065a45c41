"""Start at login: the Run key of Windows, and a login that goes by it."""

from collections.abc import Iterator

import pytest

from hybridwell.login.windows import APPROVED, NAME, RUN
from tests.e2e.desktop import wait_for
from tests.windows.desktop import WindowsDesktop, windows_path
from tests.windows.program import PATIENCE, WindowsProgram

OFF = [3] + 11 * [0]
"""What the task manager writes for an entry that is switched off."""
SWITCH = ["settings", "set"]


@pytest.fixture
def wanted(absent: WindowsProgram) -> Iterator[WindowsProgram]:
    """A user who wants the program at each login; nothing runs yet."""
    absent.all_done([*SWITCH, "start_at_login=on"])
    yield absent
    absent.all_done([*SWITCH, "start_at_login=off"])
    assert entry(absent.desktop) is None


def entry(desktop: WindowsDesktop) -> str | None:
    found: str | None = desktop.hand("read", RUN, NAME)
    return found


def log_in(program: WindowsProgram) -> None:
    """Start what Windows starts at a login."""
    program.wine("wine", "wineboot")


def test_a_login_starts_it_in_the_background(wanted: WindowsProgram) -> None:
    command = entry(wanted.desktop) or ""
    assert windows_path(wanted.data) in command
    assert command.endswith("run --background")

    log_in(wanted)

    wait_for(wanted.icon, PATIENCE)
    assert wanted.hear("status")["running"]
    assert wanted.window() is None
    assert entry(wanted.desktop) == command
    wanted.hear("quit")


def test_who_switches_it_off_in_windows_is_obeyed(wanted: WindowsProgram) -> None:
    wanted.desktop.hand("write", APPROVED, NAME, OFF)

    wanted.start()

    assert entry(wanted.desktop) is None
    assert wanted.json("settings", "list")["start_at_login"]["value"] == "off"
    wanted.quit()


def test_an_entry_that_leads_elsewhere_is_put_right(wanted: WindowsProgram) -> None:
    command = entry(wanted.desktop)
    wanted.desktop.hand("write", RUN, NAME, r"C:\Old\hybridwell-tray.exe run --background")

    wanted.start()

    assert entry(wanted.desktop) == command
    wanted.quit()


def test_nothing_starts_at_login_unasked(program: WindowsProgram) -> None:
    assert entry(program.desktop) is None
    assert program.checks()["start at login"]["says"] == "off in the settings"
