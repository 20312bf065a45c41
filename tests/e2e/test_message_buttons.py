"""Messages with buttons of the running program, on a desktop that has them."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.conftest import Make
from tests.e2e.desktop import Desktop, end, picture_folder, private_desktop, wait_for
from tests.e2e.program import Program
from tests.message_server import MessageServer, message_server

GENTLE = {"move_every": "5s", "meeting_policy": "notify", "move_breaks": "on"}

FIRST = (149, 31)
"""Where the first of two buttons is, from the right and from below."""


@pytest.fixture(scope="module")
def desktop() -> Iterator[Desktop]:
    with private_desktop(picture_folder(), tray=True) as found:
        yield found


@pytest.fixture
def server(desktop: Desktop) -> Iterator[MessageServer]:
    with message_server(desktop.environment["DBUS_SESSION_BUS_ADDRESS"]) as found:
        yield found


def in_a_meeting(make: Make) -> Program:
    program = make(**GENTLE).start()
    program.done("meeting", "on")
    return program


def test_a_gentle_break_begins_by_the_button_of_its_message(
    make: Make, server: MessageServer
) -> None:
    program = in_a_meeting(make)
    wait_for(lambda: server.shown, 20)

    server.click(1, "Begin")

    program.stage("resting")
    program.terminate()


def test_what_waits_for_an_answer_goes_away_with_the_program(
    make: Make, server: MessageServer
) -> None:
    program = in_a_meeting(make)
    number = wait_for(lambda: next(iter(server.shown), None), 20)

    program.terminate()

    wait_for(lambda: number in server.closed)


def drawn() -> Path | None:
    """Return a server that draws its messages, if one is installed."""
    found = Path("/usr/lib").glob("*/xfce4/notifyd/xfce4-notifyd")
    return next(found, None)


@pytest.mark.skipif(drawn() is None, reason="needs xfce4-notifyd")
def test_a_real_click_on_a_button_that_is_drawn_begins_the_break(
    make: Make, desktop: Desktop
) -> None:
    shower = subprocess.Popen(
        [str(drawn())], env=desktop.environment, stderr=subprocess.DEVNULL
    )
    try:
        program = in_a_meeting(make)
        (window,) = wait_for(
            lambda: desktop.windows("--onlyvisible", "--class", "notifyd"), 20
        )
        left, top, width, height = desktop.place_of(window)
        x, y = left + width - FIRST[0], top + height - FIRST[1]
        desktop.xdotool("mousemove", "--sync", x, y, "click", 1)

        program.stage("resting")
        program.terminate()
    finally:
        end(shower)
