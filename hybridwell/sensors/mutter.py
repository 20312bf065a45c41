"""Idle time of GNOME: the idle monitor of Mutter, asked over the session bus.

Mutter tells the idle time when it is asked, and fires a watch when it passes a threshold.
The watch for the return is set only while the user is away: it fires once, at the very
next input, and in between somebody who types would set it off with each key.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta
from select import select

from hybridwell.bus_talk import BUS
from hybridwell.errors import SensorError
from hybridwell.ports import IdleSensor
from hybridwell.session_bus import PATIENCE, Bus, Remote, Reply, session_address

SERVICE = "org.gnome.Mutter.IdleMonitor"
MONITOR = Remote(SERVICE, "/org/gnome/Mutter/IdleMonitor/Core", SERVICE)
_MILLISECOND = timedelta(milliseconds=1)
_SILENT = "GNOME Shell does not answer on the session bus"


class MutterSensor:
    """The sensor of one run of GNOME Shell, on a connection of its own to the bus.

    A crossing that `idle` or `watch` takes off the bus is kept for the next `drain`.
    """

    name = "mutter"

    def __init__(self, bus: Bus, now: Callable[[], timedelta]) -> None:
        self._bus: Bus | None = bus
        self._now = now
        self._watches: dict[timedelta, int] = {}
        self._return: int | None = None
        self._asked_for_return = self._crossed = False
        bus.open()
        bus.follow(lost=self.close)
        bus.hear(BUS, "NameOwnerChanged", lambda _body: self.close(), about=SERVICE)
        bus.hear(MONITOR, "WatchFired", self._fired)
        try:
            self.idle()
        except SensorError:
            self.close()
            raise

    def idle(self) -> timedelta:
        return self._ask("GetIdletime") * _MILLISECOND

    def watch(self, thresholds: Iterable[timedelta]) -> None:
        """Move the watches to these thresholds; they fire from now on."""
        wanted = frozenset(thresholds)
        try:
            for threshold in self._watches.keys() - wanted:
                self._tell("RemoveWatch", "u", self._watches.pop(threshold))
            for threshold in wanted - self._watches.keys():
                words = ("t", threshold // _MILLISECOND)
                self._watches[threshold] = self._ask("AddIdleWatch", *words)
            if wanted and self.idle() >= min(wanted):
                self._await_return()
        except SensorError:
            self.close()  # the next idle() says so

    def fileno(self) -> int | None:
        return None if self._bus is None else self._bus.fileno()

    def drain(self) -> bool:
        """Read what the descriptor holds; True if a threshold was crossed.

        Also True when the bus or the Shell is gone: the caller then asks `idle`.
        """
        if self._bus is not None:
            self._bus.drain()
        crossed, self._crossed = self._crossed, False
        return crossed or self._bus is None

    def close(self) -> None:
        if self._bus is not None:
            self._bus.close()
        self._bus = None

    def _fired(self, body: tuple[int, ...]) -> None:
        if body[0] in self._watches.values():
            self._crossed = True
            self._await_return()
        elif body[0] == self._return:
            self._crossed, self._return, self._asked_for_return = True, None, False

    def _await_return(self) -> None:
        if not self._asked_for_return:
            self._asked_for_return = True
            self._tell("AddUserActiveWatch", tell=self._set_return)

    def _set_return(self, reply: Reply) -> None:
        self._return = reply.value
        self._asked_for_return = not reply.error

    def _tell(
        self,
        member: str,
        signature: str = "",
        *body: int,
        tell: Callable[[Reply], None] = lambda _reply: None,
    ) -> None:
        if self._bus is not None:
            self._bus.call(MONITOR, member, signature, body, tell)

    def _ask(self, member: str, signature: str = "", *body: int) -> int:
        """Return the one number of an answer, waiting for it; raises SensorError."""
        answers: list[Reply] = []
        self._tell(member, signature, *body, tell=answers.append)
        until = self._now() + PATIENCE
        while not answers:
            self._wait((until - self._now()).total_seconds())
        if not isinstance(answers[0].value, int):
            raise SensorError(_SILENT)
        return answers[0].value

    def _wait(self, seconds: float) -> None:
        """Take in what comes within so long; raises SensorError where nothing does."""
        descriptor = self.fileno()
        if self._bus is None or descriptor is None:
            raise SensorError(_SILENT)
        writing = [descriptor] if self._bus.writing else []
        if not any(select([descriptor], writing, [], max(seconds, 0))):
            raise SensorError(_SILENT)
        self._bus.drain()


def open_sensor(now: Callable[[], timedelta], environment: Mapping[str, str]) -> IdleSensor:
    return MutterSensor(Bus(session_address(environment), now), now)
