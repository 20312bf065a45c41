"""The other end of a Wayland connection, which says what a test wants it to say."""

import socket
from collections.abc import Mapping
from datetime import timedelta

from hybridwell.sensors.wayland_wire import Event, WaylandWire, message, split

DISPLAY, REGISTRY, FIRST = 1, 2, 3
"""Numbers of objects: the first new one is the callback of the client's first question."""


class MadeUpCompositor:
    """Has answered the first question before it is asked, so that nothing waits."""

    def __init__(self, offers: Mapping[str, int]) -> None:
        self._client, self._server = socket.socketpair()
        self._server.settimeout(0)
        self._rest = b""
        self.numbers = {name: 10 + at for at, name in enumerate(offers)}
        for name, version in offers.items():
            self.say(REGISTRY, 0, self.numbers[name], name.encode(), version)
        self.say(FIRST, 0, 7)
        self.say(DISPLAY, 1, FIRST)

    def wire(self) -> WaylandWire:
        """Let the client connect; its questions so far are forgotten."""
        made = WaylandWire(self._client)
        self.asked()
        return made

    def say(self, sender: int, opcode: int, *words: int | bytes) -> None:
        self._server.sendall(message(sender, opcode, *words))

    def send(self, data: bytes) -> None:
        self._server.sendall(data)

    def asked(self) -> list[Event]:
        """Return what the client has asked since the last look."""
        try:
            self._rest += self._server.recv(65536)
        except BlockingIOError:
            return []
        events, self._rest = split(self._rest)
        return events

    def hang_up(self) -> None:
        self._server.close()

    def close(self) -> None:
        self._client.close()
        self._server.close()


class HandClock:
    """A monotonic clock that the test moves."""

    def __init__(self) -> None:
        self.time = timedelta(days=3)

    def __call__(self) -> timedelta:
        return self.time

    def pass_by(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)
