"""Panels of both kinds that come late, go and come back; and a desktop without one."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.e2e.conftest import Make
from tests.e2e.desktop import Desktop, end, picture_folder, private_desktop, wait_for
from tests.e2e.tray_host import tray_host


@pytest.fixture(scope="module")
def desktop() -> Iterator[Desktop]:
    with private_desktop(picture_folder(), tray=False) as found:
        yield found


@contextmanager
def tint2(desktop: Desktop) -> Iterator[None]:
    """Be a desktop whose panel takes icons by XEmbed."""
    process = subprocess.Popen(
        ["tint2", "-c", "/etc/xdg/tint2/tint2rc"],
        env=desktop.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        wait_for(lambda: desktop.windows("--onlyvisible", "--class", "tint2"))
        yield
    finally:
        end(process)


def test_an_xembed_panel_may_come_late_go_and_come_back(
    make: Make, desktop: Desktop
) -> None:
    program = make().start("--background")
    assert program.icon() is None

    for _ in range(2):
        with tint2(desktop):
            wait_for(program.icon, 15)
        wait_for(lambda: program.icon() is None)
        assert program.status()["running"]
    program.terminate()


def test_a_panel_by_dbus_may_go_and_come_back(make: Make, desktop: Desktop) -> None:
    address = desktop.environment["DBUS_SESSION_BUS_ADDRESS"]
    with tray_host(address) as host:
        program = make().start("--background")
        wait_for(lambda: host.registered, 15)
    assert program.status()["running"]

    with tray_host(address) as host:
        wait_for(lambda: host.registered, 15)
        assert host.about("Title") == "HybridWell"
        host.click("Quit")
        program.see_end()


def test_who_was_told_that_there_is_no_tray_sees_no_window_at_each_login(
    make: Make, desktop: Desktop
) -> None:
    first = make().start("--background")
    wait_for(first.window, 15)  # said once: there is no tray
    first.terminate()

    again = first.start("--background")
    desktop.type(7)  # by then, two looks have found no tray

    assert again.window() is None
    assert "running already" in again.done("run", "--no-first-steps")
    wait_for(again.window)
    again.terminate()


def test_a_second_login_opens_nothing(make: Make, desktop: Desktop) -> None:
    with tint2(desktop):
        program = make().start("--background")
        wait_for(program.icon, 15)

        assert program.done("run", "--background") == "HybridWell is running already.\n"

        assert program.window() is None
        program.terminate()
