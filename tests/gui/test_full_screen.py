"""A full screen seen on a real X server with a window manager, and what is asked of it."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path
from select import select
from signal import SIGCONT, SIGSTOP
from struct import unpack_from
from threading import Thread
from time import monotonic
from typing import IO

import pytest

from devkit.desk import virtual_desk
from hybridwell.clock import SystemClock
from hybridwell.errors import SensorError
from hybridwell.ports import Signal
from hybridwell.signals.watch import SignalWatch
from hybridwell.signals.x11_full_screen import X11FullScreen
from tests.gui.test_x11_sensor import x_server

ROOT = Path(__file__).parents[2]
DEADLINE = 20.0
LIMIT = timedelta(milliseconds=200)
FIRST_PORT = 6000
INTERN_ATOM, GET_PROPERTY = 16, 20
PREDEFINED = 68
"""The title, class and command of a window have numbers up to this in X11 itself."""
MAY_BE_ASKED = {
    "_NET_SUPPORTING_WM_CHECK",
    "_NET_SUPPORTED",
    "_NET_ACTIVE_WINDOW",
    "_NET_WM_STATE",
    "_NET_WM_STATE_FULLSCREEN",
    "_NET_WM_PID",
    "_NET_WM_WINDOW_TYPE",
    "_NET_WM_WINDOW_TYPE_DESKTOP",
}


@pytest.fixture(scope="module")
def screen() -> Iterator[dict[str, str]]:
    with virtual_desk(tray=False) as environment:
        yield environment | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "xcb"}


class Shown:
    """The window of another program."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        assert process.stdin is not None
        self.pid = process.pid
        self._in: IO[str] = process.stdin

    def tell(self, command: str) -> None:
        self._in.write(f"{command}\n")
        self._in.flush()


@contextmanager
def shown(screen: dict[str, str]) -> Iterator[Shown]:
    command = [sys.executable, str(ROOT / "tests/gui/shown_window.py")]
    with subprocess.Popen(command, env=screen, stdin=subprocess.PIPE, text=True) as process:
        try:
            yield Shown(process)
        finally:
            process.kill()


def becomes(probe: X11FullScreen, wanted: bool) -> bool:
    """Look until the probe says so, or too long."""
    end = monotonic() + DEADLINE
    while probe.look() is not wanted:
        if monotonic() > end:
            return False
    return True


def test_a_window_that_fills_the_screen_is_seen_until_it_does_no_more(
    screen: dict[str, str],
) -> None:
    probe = X11FullScreen(screen["DISPLAY"])
    assert probe.look() is False

    with shown(screen) as window:
        window.tell("full")
        assert becomes(probe, True)
        window.tell("normal")
        assert becomes(probe, False)
        window.tell("full")
        assert becomes(probe, True)

    assert becomes(probe, False)


def test_the_windows_of_hybridwell_itself_do_not_count(screen: dict[str, str]) -> None:
    with shown(screen) as window:
        window.tell("full")
        assert becomes(X11FullScreen(screen["DISPLAY"]), True)

        assert X11FullScreen(screen["DISPLAY"], own=window.pid).look() is False


def test_without_a_window_manager_it_is_unknown() -> None:
    with (
        x_server() as (_, display),
        pytest.raises(SensorError, match="the window manager does not tell"),
    ):
        X11FullScreen(display).look()


def test_a_display_that_is_not_there_is_an_error() -> None:
    with pytest.raises(SensorError, match="display cannot be reached"):
        X11FullScreen(":65000").look()


def test_a_server_that_hangs_makes_it_unknown_and_holds_nobody_up() -> None:
    clock = SystemClock()
    with x_server() as (server, display):
        watch = SignalWatch([X11FullScreen(display)], unexpected, clock.monotonic, LIMIT)
        server.send_signal(SIGSTOP)
        watch.active(True)
        end = monotonic() + DEADLINE
        while watch.states()[0].error is None and monotonic() < end:
            pass

        assert "does not answer in time" in str(watch.states()[0].error)
        watch.close()
        server.send_signal(SIGCONT)


def unexpected(signal: Signal, value: bool | None) -> None:
    pytest.fail(f"{signal} became {value}")


def open_files() -> int:
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


def test_looking_closes_what_it_opens(screen: dict[str, str]) -> None:
    probe = X11FullScreen(screen["DISPLAY"])
    probe.look()
    before = open_files()

    for _ in range(50):
        probe.look()

    assert open_files() == before


@contextmanager
def listening(display: str) -> Iterator[tuple[str, list[bytes]]]:
    """Stand between a program and the X server, and keep what the program asks."""
    asked: list[bytes] = []
    with closing(socket.create_server(("127.0.0.1", 0))) as door:
        work = Thread(target=pass_on, args=(door, display, asked), daemon=True)
        work.start()
        yield f"127.0.0.1:{door.getsockname()[1] - FIRST_PORT}", asked
        work.join(DEADLINE)


def pass_on(door: socket.socket, display: str, asked: list[bytes]) -> None:
    program, _ = door.accept()
    server = socket.socket(socket.AF_UNIX)
    server.connect(f"/tmp/.X11-unix/X{display.removeprefix(':')}")  # noqa: S108 - X's own
    other = {program: server, server: program}
    with program, server:
        while True:
            for end in select([program, server], [], [])[0]:
                if not (content := end.recv(65536)):
                    return
                if end is program:
                    asked.append(content)
                other[end].sendall(content)


def requests(stream: bytes) -> Iterator[tuple[int, bytes]]:
    """Cut what a program sent into requests: the number of each, and the rest of it."""
    name, data = unpack_from("=HH", stream, 6)
    at = 12 + name + -name % 4 + data + -data % 4
    while at < len(stream):
        kind, _, words = unpack_from("=BBH", stream, at)
        yield kind, stream[at + 4 : at + 4 * words]
        at += 4 * words


def test_no_title_class_or_other_text_of_a_window_is_asked_for(
    screen: dict[str, str],
) -> None:
    with shown(screen) as window:
        window.tell("full")
        assert becomes(X11FullScreen(screen["DISPLAY"]), True)

        with listening(screen["DISPLAY"]) as (display, asked):
            assert X11FullScreen(display).look() is True

    sent = list(requests(b"".join(asked)))
    names = [rest[4 : 4 + rest[0]] for kind, rest in sent if kind == INTERN_ATOM]
    properties = [
        unpack_from("=I", rest, 4)[0] for kind, rest in sent if kind != INTERN_ATOM
    ]
    assert {kind for kind, _ in sent} == {INTERN_ATOM, GET_PROPERTY}
    assert {name.decode("ascii") for name in names} == MAY_BE_ASKED
    assert min(properties) > PREDEFINED
