"""The only module that asks the system for the time."""

import ctypes
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import tzlocal

# CLOCK_BOOTTIME goes on in suspend where CLOCK_MONOTONIC stops (Linux).
# macOS is the other way round: there CLOCK_MONOTONIC goes on in sleep and
# time.monotonic (mach_absolute_time) stops.  On Windows time.monotonic goes on as well
# (GetTickCount64), and QueryUnbiasedInterruptTime stops.
_BOOT_CLOCK: int | None = getattr(
    time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None)
)


def _awake_on_windows() -> Callable[[], float] | None:
    """Return a clock that stops in sleep, in seconds, where Python has none; else None."""
    if _BOOT_CLOCK is not None:
        return None
    ticks = ctypes.c_uint64()
    read = ctypes.CDLL("kernel32").QueryUnbiasedInterruptTime

    def seconds() -> float:
        read(ctypes.byref(ticks))
        return ticks.value / 1e7

    return seconds


_awake = _awake_on_windows() or time.monotonic

_ZONE_HOLDS = timedelta(minutes=1)
"""Asking the system takes 3 ms."""


class SystemClock:
    """The computer's own clocks."""

    speed = 1.0

    def __init__(self) -> None:
        self._zone: tuple[timedelta, ZoneInfo] | None = None

    def now(self) -> datetime:
        return datetime.now(UTC)  # noqa: TID251 - the one place

    def monotonic(self) -> timedelta:
        return timedelta(seconds=_awake())

    def boot(self) -> timedelta:
        if _BOOT_CLOCK is None:
            return timedelta(seconds=time.monotonic())
        return timedelta(seconds=time.clock_gettime(_BOOT_CLOCK))

    def zone(self) -> ZoneInfo:
        """Return the zone of the wall clock here; a laptop travels, but not each second."""
        now = self.monotonic()
        if self._zone is None or now - self._zone[0] > _ZONE_HOLDS:
            self._zone = (now, _zone(tzlocal.reload_localzone()))
        return self._zone[1]


class FastClock:
    """A clock that begins at a given instant and runs at any speed, for demonstrations."""

    def __init__(self, start: datetime, zone: ZoneInfo, speed: float = 1.0) -> None:
        self._start = start
        self._zone = zone
        self._real = time.monotonic()
        self._passed = timedelta()
        self._speed = speed

    @property
    def speed(self) -> float:
        return self._speed

    @speed.setter
    def speed(self, speed: float) -> None:
        self._passed = self.monotonic()
        self._real = time.monotonic()
        self._speed = speed

    def now(self) -> datetime:
        return self._start + self.monotonic()

    def monotonic(self) -> timedelta:
        return self._passed + timedelta(seconds=time.monotonic() - self._real) * self._speed

    def boot(self) -> timedelta:
        return self.monotonic()

    def zone(self) -> ZoneInfo:
        return self._zone


def _zone(zone: object) -> ZoneInfo:
    return zone if isinstance(zone, ZoneInfo) else ZoneInfo("UTC")
