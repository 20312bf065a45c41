"""The wire format of Wayland, and a connection that does not come about."""

import socket
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hybridwell.errors import SensorError
from hybridwell.sensors.wayland_wire import (
    Event,
    WaylandWire,
    connected,
    message,
    socket_path,
    split,
)
from tests.made_up_compositor import MadeUpCompositor

WORDS = st.integers(0, 2**32 - 1) | st.binary(max_size=40)
MESSAGES = st.lists(
    st.tuples(st.integers(1, 2**32 - 1), st.integers(0, 2**16 - 1), st.lists(WORDS))
)


@given(MESSAGES, st.data())
def test_messages_are_read_whole_wherever_the_stream_is_cut(
    sent: list[tuple[int, int, list[int | bytes]]], data: st.DataObject
) -> None:
    stream = b"".join(message(target, opcode, *words) for target, opcode, words in sent)
    cut = data.draw(st.integers(0, len(stream)))

    first, rest = split(stream[:cut])
    second, end = split(rest + stream[cut:])

    events = first + second
    assert end == b""
    assert [(each.sender, each.opcode) for each in events] == [each[:2] for each in sent]
    bodies = [message(1, 0, *words)[8:] for _, _, words in sent]
    assert [each.body for each in events] == bodies


def test_a_text_is_ended_and_filled_up_to_whole_words() -> None:
    ((event,), _) = split(message(3, 1, b"wl_seat", 7))

    assert event == Event(3, 1, b"\x08\0\0\0wl_seat\0\x07\0\0\0")


@given(st.integers(0, 7))
def test_a_length_that_no_message_has_is_the_end(length: int) -> None:
    with pytest.raises(SensorError):
        split((1).to_bytes(4, "little") + (length << 16).to_bytes(4, "little"))


def test_of_several_seats_the_first_is_the_users(
    compositor_of: Callable[[Mapping[str, int]], MadeUpCompositor],
) -> None:
    compositor = compositor_of({"wl_seat": 5})
    compositor.say(2, 0, 50, b"wl_seat", 7)

    wire = compositor.wire()

    assert (list(wire.events()), wire.globals["wl_seat"].number) == ([], 10)


def test_a_compositor_that_hangs_up_at_once_does_not_answer() -> None:
    client, server = socket.socketpair()
    server.close()

    with pytest.raises(SensorError, match="does not answer"):
        WaylandWire(client)


@pytest.mark.skipif(sys.platform == "win32", reason="a socket of Unix")
def test_a_compositor_that_is_not_there_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(SensorError, match="start HybridWell from your desktop session"):
        connected(tmp_path / "wayland-0")


@pytest.mark.parametrize(
    ("environment", "path"),
    [
        (
            {"XDG_RUNTIME_DIR": "/run/user/7", "WAYLAND_DISPLAY": "way-2"},
            "/run/user/7/way-2",
        ),
        ({"XDG_RUNTIME_DIR": "/run/user/7"}, "/run/user/7/wayland-0"),
        ({"XDG_RUNTIME_DIR": "/run/user/7", "WAYLAND_DISPLAY": "/srv/w"}, "/srv/w"),
    ],
)
def test_the_socket_is_in_the_folder_of_the_session(
    environment: dict[str, str], path: str
) -> None:
    assert socket_path(environment) == Path(path)
