"""The buses of a Linux desktop, shared by all who ask or listen: docs/adr/0025.

Nothing here waits or runs by itself: whoever has a loop calls `drain` when the descriptor
can be read or written, and `tick` when `due` has come (`ui/buses.py`).
A bus that is lost is tried again, after ever longer pauses.
`bus_questions` has the usual questions: a property, whether a service is there.
"""

import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import timedelta

from hybridwell.bus_talk import BUS, Calls, Hear, Heard, Remote, Reply, Take, deliver
from hybridwell.bus_wire import BusGoneError, Wire, wire_to

__all__ = ["Bus", "Remote", "Reply", "session_address", "system_address"]

_log = logging.getLogger(__name__)
PATIENCE = timedelta(seconds=2)
"""How long an answer may take."""
FIRST_PAUSE, LONGEST_PAUSE = timedelta(seconds=5), timedelta(minutes=10)
LOST = "the bus cannot be reached"


def _nobody() -> None:
    """Nobody follows."""


class Bus:
    """A connection that comes back by itself; all is told in the thread of the loop."""

    def __init__(self, address: str, now: Callable[[], timedelta]) -> None:
        self.changed: Callable[[], None] = _nobody
        """Called when `fileno`, `writing` or `due` may be others."""
        self._address = address
        self.now = now
        self._wire: Wire | None = None
        self.calls = Calls()
        self._heard: list[Heard] = []
        self._followers: list[tuple[Callable[[], None], Callable[[], None]]] = []
        self._pause = FIRST_PAUSE
        self._again: timedelta | None = None

    @property
    def connected(self) -> bool:
        return self._wire is not None

    @property
    def writing(self) -> bool:
        return self._wire is not None and self._wire.writing

    @property
    def due(self) -> timedelta | None:
        """Return when `tick` has something to do."""
        again = [] if self._again is None else [self._again]
        return min([*self.calls.due, *again], default=None)

    def fileno(self) -> int | None:
        return None if self._wire is None else self._wire.fileno()

    def open(self) -> None:
        """Connect, without waiting, and go on hearing what was heard before."""
        self._again = None
        self._wire = wire_to(self._address)
        if self._wire is None:
            self._retry()
            return
        self.call(BUS, "Hello", tell=self._welcomed)
        for heard in self._heard:
            self._match("AddMatch", heard)
        for opened, _ in list(self._followers):
            opened()

    def follow(
        self, opened: Callable[[], None] = _nobody, lost: Callable[[], None] = _nobody
    ) -> None:
        """Be told of each connection and each loss; at once if there is one."""
        self._followers.append((opened, lost))
        if self.connected:
            opened()

    def call(
        self,
        remote: Remote,
        member: str,
        signature: str = "",
        body: tuple[object, ...] = (),
        tell: Take = lambda _reply: None,
    ) -> None:
        """Ask something; the answer comes later, or a reply that says why not.

        Asking starts no service that does not run.
        """
        patience = PATIENCE if self.connected else timedelta()
        serial = self.calls.add(self.now() + patience, tell)
        if self._wire is not None:
            message = remote.call(member, signature, body)
            with suppress(BusGoneError):  # the next `drain` meets it too, and says so
                self._wire.send(message.serialise(serial=serial))
        self.changed()

    def hear(
        self, remote: Remote, member: str, hear: Hear, about: str = ""
    ) -> Callable[[], None]:
        """Hear a signal from now on; returns how to stop. An empty path is any path."""
        heard = Heard(remote, member, hear, about)
        self._heard.append(heard)
        self._match("AddMatch", heard)

        def stop() -> None:
            if heard in self._heard:
                self._heard.remove(heard)
                self._match("RemoveMatch", heard)

        return stop

    def drain(self) -> None:
        """Read and write what can be now; tell whom it concerns."""
        wire = self._wire
        if wire is None:
            return
        try:
            wire.flush()
            for message in wire.messages():
                deliver(message, self.calls, self._heard)
                if self._wire is not wire:
                    break  # it was closed meanwhile
        except BusGoneError as error:
            self._lose(str(error))
        self.changed()

    def tick(self) -> None:
        """Give up what had no answer in time; try a lost bus again."""
        now = self.now()
        self.calls.give_up(now)
        if self._again is not None and self._again <= now:
            self.open()
        self.changed()

    def close(self) -> None:
        """Hang up for good, and tell nobody."""
        self._hang_up()
        self._again = None
        self.calls.forget()
        self._followers.clear()
        self._heard.clear()
        self.changed()

    def _welcomed(self, reply: Reply) -> None:
        if not reply.error:
            self._pause = FIRST_PAUSE
        elif self._wire is not None:
            self._lose(reply.error)

    def _match(self, member: str, heard: Heard) -> None:
        if self.connected:
            self.call(BUS, member, "s", (heard.rule,))

    def _lose(self, why: str) -> None:
        _log.warning("%s: %s", LOST, why)
        self._hang_up()
        self.calls.end(LOST)
        for _, lost in list(self._followers):
            lost()
        self._retry()

    def _hang_up(self) -> None:
        if self._wire is not None:
            self._wire.close()
        self._wire = None

    def _retry(self) -> None:
        self._again = self.now() + self._pause
        self._pause = min(self._pause * 2, LONGEST_PAUSE)
        self.changed()


def session_address(environment: Mapping[str, str]) -> str:
    """Return the D-Bus address of the bus of this desktop session."""
    folder = environment.get("XDG_RUNTIME_DIR", "")
    usual = f"unix:path={folder}/bus" if folder else ""
    return environment.get("DBUS_SESSION_BUS_ADDRESS") or usual


def system_address(environment: Mapping[str, str]) -> str:
    """Return the D-Bus address of the bus of this computer."""
    usual = "unix:path=/run/dbus/system_bus_socket"
    return environment.get("DBUS_SYSTEM_BUS_ADDRESS") or usual
