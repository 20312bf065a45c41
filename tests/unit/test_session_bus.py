"""A real bus: what is heard, asked, lost and found again."""

import shutil
import socket
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from hybridwell.bus_questions import read, watch
from hybridwell.bus_talk import BUS, LATE
from hybridwell.session_bus import (
    FIRST_PAUSE,
    LOST,
    PATIENCE,
    Bus,
    Remote,
    Reply,
    session_address,
    system_address,
)
from tests.buses import Later, private_bus, real_time, turn

NAME = "org.example.Test"
pytestmark = pytest.mark.skipif(
    not shutil.which("dbus-daemon"), reason="there is no dbus-daemon"
)


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as found:
        yield found


def opened(stack: ExitStack, address: str) -> Bus:
    bus = Bus(address, real_time)
    stack.callback(bus.close)
    bus.open()
    return bus


def owned(bus: Bus) -> Reply:
    """Let a bus take the name, and return its answer."""
    replies: list[Reply] = []
    bus.call(BUS, "RequestName", "su", (NAME, 4), replies.append)
    turn(bus, until=lambda: replies)
    return replies[0]


def test_a_service_that_comes_and_goes_is_told_of(stack: ExitStack, tmp_path: Path) -> None:
    address = stack.enter_context(private_bus(tmp_path))
    bus, other = opened(stack, address), opened(stack, address)
    told: list[bool] = []
    watch(bus, NAME, told.append)
    turn(bus, until=lambda: told == [False])

    owned(other)
    turn(bus, other, until=lambda: told == [False, True])
    other.close()

    turn(bus, until=lambda: told == [False, True, False])


def test_an_answer_comes_without_waiting_for_it(stack: ExitStack, tmp_path: Path) -> None:
    bus = opened(stack, stack.enter_context(private_bus(tmp_path)))

    assert owned(bus).value == 1


def test_a_property_comes_out_of_its_variant(stack: ExitStack, tmp_path: Path) -> None:
    bus = opened(stack, stack.enter_context(private_bus(tmp_path)))
    replies: list[Reply] = []

    read(bus, BUS, "Interfaces", replies.append)

    turn(bus, until=lambda: replies)
    assert "org.freedesktop.DBus.Monitoring" in replies[0].value


def test_a_question_nobody_can_answer_says_so(stack: ExitStack, tmp_path: Path) -> None:
    bus = opened(stack, stack.enter_context(private_bus(tmp_path)))
    replies: list[Reply] = []

    read(bus, Remote(NAME, "/", NAME), "Active", replies.append)

    turn(bus, until=lambda: replies)
    assert replies[0].error.startswith("org.freedesktop.DBus.Error.")
    assert replies[0].value is None


def test_who_stops_hears_nothing_more(stack: ExitStack, tmp_path: Path) -> None:
    address = stack.enter_context(private_bus(tmp_path))
    bus, other = opened(stack, address), opened(stack, address)
    heard: list[str] = []
    stop = bus.hear(BUS, "NameOwnerChanged", lambda _body: heard.append("first"), NAME)
    bus.hear(BUS, "NameOwnerChanged", lambda _body: heard.append("second"), NAME)
    turn(bus, other, until=lambda: not bus.due and not other.due)

    stop()
    stop()
    owned(other)

    turn(bus, other, until=lambda: heard)
    assert heard == ["second"]


def test_a_bus_that_dies_is_told_of_and_found_again(
    stack: ExitStack, tmp_path: Path
) -> None:
    clock, told, names = Later(), [""], [True]
    with private_bus(tmp_path) as address:
        bus = Bus(address, clock)
        stack.callback(bus.close)
        bus.follow(lambda: told.append("opened"), lambda: told.append("lost"))
        watch(bus, NAME, names.append)
        bus.open()
        turn(bus, until=lambda: names == [True, False])
    turn(bus, until=lambda: told == ["", "opened", "lost"])

    stack.enter_context(private_bus(tmp_path))
    clock.now += FIRST_PAUSE

    turn(bus, until=lambda: told == ["", "opened", "lost", "opened"])
    owned(opened(stack, address))
    turn(bus, until=lambda: names[-1])


def test_who_waits_when_the_bus_dies_is_told(stack: ExitStack, tmp_path: Path) -> None:
    replies: list[Reply] = []
    with private_bus(tmp_path) as address:
        bus = opened(stack, address)
        turn(bus, until=lambda: not bus.due)
    bus.call(BUS, "GetId", tell=replies.append)

    turn(bus, until=lambda: replies)

    assert replies == [Reply(error=LOST)]


def test_without_a_bus_there_is_no_answer_and_ever_longer_pauses() -> None:
    clock, replies = Later(), list[Reply]()
    bus = Bus("unix:path=/nowhere/bus", clock)

    bus.open()
    bus.call(BUS, "GetId", tell=replies.append)
    bus.tick()
    first = bus.due
    clock.now = FIRST_PAUSE
    bus.tick()

    assert replies == [Reply(error=LATE)]
    assert (first, bus.due) == (FIRST_PAUSE, FIRST_PAUSE * 3)
    assert bus.fileno() is None


@pytest.mark.parametrize("address", ["", "tcp:host=localhost,port=1", "unix", "unix:x"])
def test_an_address_that_leads_nowhere_is_no_bus(address: str) -> None:
    bus = Bus(address, Later())

    bus.open()

    assert not bus.connected


def test_a_bus_that_says_nothing_is_given_up(stack: ExitStack, tmp_path: Path) -> None:
    clock = Later()
    mute = stack.enter_context(socket.socket(socket.AF_UNIX))
    mute.bind(str(tmp_path / "bus"))
    mute.listen()
    bus = Bus(f"unix:path={tmp_path / 'bus'}", clock)
    bus.open()

    clock.now = PATIENCE
    bus.tick()

    assert not bus.connected


@pytest.mark.parametrize(
    "words", [b"REJECTED EXTERNAL\r\n", b"OK 1\r\nERROR\r\n", b"?" * 9000]
)
def test_a_bus_that_refuses_is_lost(stack: ExitStack, tmp_path: Path, words: bytes) -> None:
    server = stack.enter_context(socket.socket(socket.AF_UNIX))
    server.bind(str(tmp_path / "bus"))
    server.listen()
    bus = opened(stack, f"unix:path={tmp_path / 'bus'}")
    accepted, _ = server.accept()
    stack.enter_context(accepted)

    accepted.sendall(words)

    turn(bus, until=lambda: not bus.connected)


def test_the_buses_are_where_the_desktop_says_or_where_they_usually_are() -> None:
    said = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/a", "DBUS_SYSTEM_BUS_ADDRESS": "x"}

    assert (session_address(said), system_address(said)) == ("unix:path=/a", "x")
    assert session_address({"XDG_RUNTIME_DIR": "/run/1"}) == "unix:path=/run/1/bus"
    assert session_address({}) == ""
    assert system_address({}) == "unix:path=/run/dbus/system_bus_socket"
