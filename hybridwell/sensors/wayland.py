"""Idle time of a Wayland desktop: ext-idle-notify-v1, or org_kde_kwin_idle before it.

A compositor tells no idle time, but when nobody has touched anything for so long as a
notification asks, and when somebody does again.
One notification stands at a second, which gives the time of the last input; further ones
stand at the thresholds, so nothing runs between two crossings.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from hybridwell.errors import SensorError
from hybridwell.ports import IdleSensor
from hybridwell.sensors.wayland_wire import GONE, Event, WaylandWire, connected, socket_path

_MILLISECOND = timedelta(milliseconds=1)
_ZERO = timedelta()
_SECOND = timedelta(seconds=1)
# KWin before Plasma 5.27 takes fewer than five seconds of the older protocol for five.
_OLD_PLASMA = "org_kde_plasma_shell"
_OLD_PLASMA_SECOND = timedelta(seconds=5)
_LONGEST = (2**31 - 1) * _MILLISECOND  # compositors count them in a signed number
_DESTROY = 0
_IDLED, _RESUMED = 0, 1


@dataclass(frozen=True, slots=True)
class Protocol:
    """A way to ask for notifications: the opcodes of its requests, by version."""

    interface: str
    version: int
    ask: int
    seat_first: bool = False

    def words(self, new: int, seat: int, timeout: int) -> tuple[int, int, int]:
        return (new, seat, timeout) if self.seat_first else (new, timeout, seat)


# Version 2 has a request of its own for input alone.  The first one also waits while a
# video plays, so that somebody who only watches counts as somebody who types.
PROTOCOLS = (
    Protocol("ext_idle_notifier_v1", 2, 2),
    Protocol("ext_idle_notifier_v1", 1, 1),
    Protocol("org_kde_kwin_idle", 1, 0, seat_first=True),
)


@dataclass(frozen=True, slots=True)
class _Mark:
    """A notification that stands; its timeout is shorter where idle time went before."""

    threshold: timedelta
    timeout: timedelta
    number: int


class WaylandSensor:
    """The sensor of one connection to a compositor.

    What was before the connection nobody tells: idle time begins with it.
    A crossing that `idle` or `watch` takes off the wire is kept for the next `drain`.
    """

    def __init__(self, now: Callable[[], timedelta], wire: WaylandWire) -> None:
        self._now = now
        self._thresholds: frozenset[timedelta] = frozenset()
        self._marks: dict[timedelta, _Mark] = {}
        self._quiet = self._crossed = False
        self._last_input = now()
        self._at_least = _ZERO
        self._wire: WaylandWire | None = wire
        try:
            self._protocol = _offered(wire)
            self._seat = wire.bind("wl_seat", 1)
            self._notifier = wire.bind(self._protocol.interface, self._protocol.version)
            self._second = self._least(wire)
            self._base = self._new(wire, self._second)
        except SensorError:
            self.close()
            raise

    @property
    def name(self) -> str:
        return f"wayland ({self._protocol.interface}, {self._protocol.version})"

    def idle(self) -> timedelta:
        """Return the time since the last input; less than a second is none."""
        self._take_in()
        if self._wire is None:
            raise SensorError(GONE)
        return self._idle()

    def watch(self, thresholds: Iterable[timedelta]) -> None:
        """Move the notifications to these thresholds: of their crossings `drain` tells."""
        self._take_in()
        self._thresholds = frozenset(thresholds)
        try:
            self._arrange()
        except SensorError:
            self._lose()  # the next idle() says so

    def fileno(self) -> int | None:
        return None if self._wire is None else self._wire.fileno()

    def drain(self) -> bool:
        """Read what the descriptor holds; True if a threshold was crossed.

        Also True when the connection is lost: the caller then asks `idle`, which says so.
        """
        self._take_in()
        crossed, self._crossed = self._crossed, False
        return crossed or self._wire is None

    def close(self) -> None:
        self._lose()

    def _take_in(self) -> None:
        if self._wire is None:
            return
        try:
            for event in self._wire.events():
                self._hear(event)
        except SensorError:
            self._lose()

    def _hear(self, event: Event) -> None:
        if event.sender == self._base:
            if event.opcode == _IDLED:
                self._stopped()
            elif event.opcode == _RESUMED and self._quiet:
                self._returned()
        elif event.opcode == _IDLED:
            for mark in self._marks.values():
                if mark.number == event.sender:
                    self._passed(mark)

    def _stopped(self) -> None:
        # Its first word only says that nothing came since it was made.
        since = self._now() - self._second
        self._last_input = max(self._last_input, since)
        self._quiet = True

    def _idle(self) -> timedelta:
        if not self._quiet:
            return _ZERO
        return max(self._now() - self._last_input, self._at_least)

    def _passed(self, mark: _Mark) -> None:
        # KWin's timers may be early by a twentieth, and the first word may be read late;
        # who is told of a crossing must see it in the reading too.
        self._at_least = max(self._at_least, mark.threshold)
        self._crossed = True

    def _returned(self) -> None:
        idle = self._idle()
        self._crossed |= any(threshold <= idle for threshold in self._thresholds)
        self._last_input, self._at_least, self._quiet = self._now(), _ZERO, False
        self._arrange()

    def _arrange(self) -> None:
        """Let a notification stand at each threshold that is still ahead.

        Each counts from when it is made, so one that is made while the user is away has
        only the rest of the time to wait, and is made anew after the return.
        """
        if self._wire is None:
            return
        idle = self._idle()
        for threshold, mark in list(self._marks.items()):
            outdated = not self._quiet and mark.timeout != threshold
            if threshold not in self._thresholds or outdated:
                self._wire.request(mark.number, _DESTROY)
                del self._marks[threshold]
        for threshold in self._thresholds - self._marks.keys():
            if threshold > idle:
                timeout = threshold - idle
                number = self._new(self._wire, timeout)
                self._marks[threshold] = _Mark(threshold, timeout, number)

    def _new(self, wire: WaylandWire, timeout: timedelta) -> int:
        number = wire.new_id()
        wait = min(max(timeout, self._second), _LONGEST)
        milliseconds = -(-wait // _MILLISECOND)
        words = self._protocol.words(number, self._seat, milliseconds)
        wire.request(self._notifier, self._protocol.ask, *words)
        return number

    def _least(self, wire: WaylandWire) -> timedelta:
        old = self._protocol.seat_first and _OLD_PLASMA in wire.globals
        return _OLD_PLASMA_SECOND if old else _SECOND

    def _lose(self) -> None:
        if self._wire is not None:
            self._wire.close()
        self._wire = None


def _offered(wire: WaylandWire) -> Protocol:
    for protocol in PROTOCOLS:
        offered = wire.globals.get(protocol.interface)
        if offered and offered.version >= protocol.version and "wl_seat" in wire.globals:
            return protocol
    raise SensorError("the Wayland compositor does not offer ext-idle-notify-v1")


def open_sensor(now: Callable[[], timedelta], environment: Mapping[str, str]) -> IdleSensor:
    return WaylandSensor(now, WaylandWire(connected(socket_path(environment))))
