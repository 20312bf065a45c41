"""Idle time of a Windows desktop: GetLastInputInfo, polled.

Not seen on a real machine in this release: the calls were run under Wine only.
"""

import ctypes
from collections.abc import Iterable
from ctypes import Structure, c_uint32
from datetime import timedelta

from hybridwell.errors import SensorError
from hybridwell.ports import IdleSensor

_WRAP = 2**32
# An input that a program sends brings its own tick count, which may lie ahead (Microsoft,
# "LASTINPUTINFO").  A minute is far more than that, and nothing against 49.7 days.
_AHEAD = 60_000


def since(last: int, now: int) -> timedelta:
    """Subtract 32-bit tick counts, which wrap every 49.7 days; ahead is just now."""
    passed = (now - last) % _WRAP
    return timedelta(milliseconds=0 if passed >= _WRAP - _AHEAD else passed)


class LastInput(Structure):
    """LASTINPUTINFO of the Windows API."""

    _fields_ = (("size", c_uint32), ("tick", c_uint32))


class WindowsSensor:
    """A sensor without events: it is asked every few seconds."""

    name = "windows"

    def __init__(self) -> None:
        # CDLL, as WinDLL differs from it on 32-bit Windows only, which Qt has left.
        try:
            user, kernel = ctypes.CDLL("user32"), ctypes.CDLL("kernel32")
        except OSError as error:
            raise SensorError(
                "Windows does not tell idle time, so screen time is not counted"
            ) from error
        self._last_input = user.GetLastInputInfo
        self._last_input.argtypes = (ctypes.POINTER(LastInput),)
        self._last_input.restype = ctypes.c_int
        self._ticks = kernel.GetTickCount
        self._ticks.restype = c_uint32

    def idle(self) -> timedelta:
        last = LastInput(ctypes.sizeof(LastInput), 0)
        if not self._last_input(ctypes.byref(last)):
            raise SensorError(
                "Windows does not tell idle time, so screen time is not counted"
            )
        # The clock is read second, or an input in between would lie ahead of it.
        return since(last.tick, self._ticks())

    def watch(self, thresholds: Iterable[timedelta]) -> None:
        """Do nothing: Windows tells of no crossing."""

    def fileno(self) -> int | None:
        return None

    def drain(self) -> bool:
        return False

    def close(self) -> None: ...


def open_sensor() -> IdleSensor:
    return WindowsSensor()
