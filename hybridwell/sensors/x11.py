"""Idle time of an X11 desktop: the IDLETIME counter of its SYNC extension.

Two alarms stand at each threshold, one for the way up and one for the way back, so
nothing runs between two crossings.
The counter tells when the last input was, never what it was.
"""

from collections.abc import Iterable
from ctypes import c_uint32, string_at
from datetime import timedelta

from hybridwell.errors import SensorError
from hybridwell.ports import IdleSensor
from hybridwell.sensors.xcb import (
    AlarmEvent,
    Cookie,
    CounterReply,
    ExtensionData,
    Libraries,
    Reply,
    counters,
)

# Numbers of the SYNC protocol 3.1, "X Synchronization Extension Protocol", appendix A.
_VERSION = (3, 1)
_ALARM_NOTIFY = 1
_ABSOLUTE = 0
_POSITIVE_TRANSITION, _NEGATIVE_TRANSITION = 0, 1
_COUNTER, _VALUE_TYPE, _VALUE, _TEST_TYPE, _DELTA, _EVENTS = 1, 2, 4, 8, 16, 32

_MILLISECOND = timedelta(milliseconds=1)
_GONE = "the X server went away, so screen time is not counted"
_REFUSED = "the X server does not tell idle time, so screen time is not counted"


class X11Sensor:
    """The sensor of one connection to an X server.

    Waiting for an answer can take alarms off the wire that the descriptor then stays
    silent about.
    They are kept: `idle` never returns a reading older than such an alarm, and the next
    `drain` reports it, so drain after each `idle` and `watch`.
    """

    name = "x11"

    def __init__(self, display: str | None = None) -> None:
        try:
            self._xcb = Libraries()
        except OSError as error:
            raise SensorError(
                "the library libxcb-sync is missing, so screen time is not counted;"
                " install the package libxcb-sync1 (Debian, Ubuntu) or libxcb (elsewhere)"
            ) from error
        self._alarms: dict[tuple[int, int], int] = {}
        self._crossed = False
        self._connection: int | None = self._xcb.connect(
            display.encode() if display else None, None
        )
        try:
            self._alarm_kind = self._first_event() + _ALARM_NOTIFY
            self._counter = self._idle_counter()
        except SensorError:
            self.close()
            raise

    def idle(self) -> timedelta:
        reading = self._read()
        while self._take_in(queued_only=True):
            reading = self._read()
        return reading

    def watch(self, thresholds: Iterable[timedelta]) -> None:
        """Move the alarms to these thresholds; they tell of crossings from now on."""
        if not self._alive:
            return  # the next idle() says so
        wanted = {
            (threshold // _MILLISECOND, way)
            for threshold in thresholds
            for way in (_POSITIVE_TRANSITION, _NEGATIVE_TRANSITION)
        }
        for key in self._alarms.keys() - wanted:
            alarm = self._alarms.pop(key)
            self._confirm(self._xcb.destroy_alarm(self._connection, alarm))
        for key in wanted - self._alarms.keys():
            self._alarms[key] = self._new_alarm(*key)

    def fileno(self) -> int | None:
        """Return the descriptor of the connection; None once it is lost."""
        # A lost connection stays readable for ever: watching it would spin.
        return int(self._xcb.descriptor(self._connection)) if self._alive else None

    def drain(self) -> bool:
        """Read what the descriptor holds; True if a threshold was crossed.

        Also True when the connection is lost: the caller then asks `idle`, which says so.
        """
        if self._alive:
            self._take_in()
        crossed, self._crossed = self._crossed, False
        return crossed or not self._alive

    def close(self) -> None:
        if self._connection is not None:
            self._xcb.disconnect(self._connection)
        self._connection = None

    @property
    def _alive(self) -> bool:
        return self._connection is not None and not self._xcb.broken(self._connection)

    def _first_event(self) -> int:
        if not self._alive:
            raise SensorError(
                "the X display cannot be reached, so screen time is not counted;"
                " start HybridWell from your desktop session"
            )
        # libxcb keeps this answer itself: it is not ours to free.
        address = self._xcb.extension(self._connection, self._xcb.sync_id)
        extension = ExtensionData.from_address(address) if address else None
        if extension is None or not extension.present:
            raise SensorError(_REFUSED)
        return int(extension.first_event)

    def _idle_counter(self) -> int:
        xcb, connection = self._xcb, self._connection
        asked = xcb.initialize(connection, *_VERSION)
        self._taken(xcb.initialize_reply(connection, asked, None))
        asked = xcb.list_counters(connection)
        reply = self._taken(xcb.list_counters_reply(connection, asked, None))
        found = dict(counters(reply)).get("IDLETIME")
        if found is None:
            raise SensorError(_REFUSED)
        return found

    def _read(self) -> timedelta:
        if not self._alive:
            raise SensorError(_GONE)
        asked = self._xcb.query(self._connection, self._counter)
        reply = self._taken(self._xcb.query_reply(self._connection, asked, None))
        value = CounterReply.from_buffer_copy(reply).value
        return timedelta(milliseconds=(value.high << 32) | value.low)

    def _take_in(self, *, queued_only: bool = False) -> bool:
        """Empty the queue of events; True if one of our alarms was among them."""
        poll = self._xcb.poll_queue if queued_only else self._xcb.poll_event
        fired = False
        while address := poll(self._connection):
            event = AlarmEvent.from_address(address)
            # The server also announces each alarm that was destroyed; those are forgotten.
            if event.kind & 0x7F == self._alarm_kind:
                fired |= event.alarm in self._alarms.values()
            self._xcb.free(address)
        self._crossed |= fired
        return fired

    def _new_alarm(self, milliseconds: int, way: int) -> int:
        alarm = int(self._xcb.new_id(self._connection))
        mask = _COUNTER | _VALUE_TYPE | _VALUE | _TEST_TYPE | _DELTA | _EVENTS
        high, low = milliseconds >> 32, milliseconds & 0xFFFFFFFF
        # A delta of 0 leaves the alarm in place after it fired; the default is 1.
        values = (c_uint32 * 8)(self._counter, _ABSOLUTE, high, low, way, 0, 0, 1)
        self._confirm(self._xcb.create_alarm(self._connection, alarm, mask, values))
        return alarm

    def _confirm(self, asked: Cookie) -> None:
        if refusal := self._xcb.check(self._connection, asked):
            self._xcb.free(refusal)
            raise SensorError(_REFUSED)

    def _taken(self, address: int | None) -> bytes:
        """Copy a reply out of libxcb's memory and give that back."""
        if address is None:
            raise SensorError(_GONE)
        reply = string_at(address, 32 + 4 * Reply.from_address(address).length)
        self._xcb.free(address)
        return reply


def open_sensor() -> IdleSensor:
    return X11Sensor()
