"""Idle time of a macOS desktop: the event source of CoreGraphics, polled.

Not seen on a real machine in this release.
It needs no permission of the user: it tells when, never what.
"""

import ctypes
from collections.abc import Iterable
from datetime import timedelta

from hybridwell.errors import SensorError
from hybridwell.ports import IdleSensor

_FRAMEWORK = "/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices"
_COMBINED_SESSION_STATE = 0
_ANY_INPUT = 0xFFFFFFFF


def passed(seconds: float) -> timedelta:
    """Return the duration of these seconds; an input ahead of the clock is just now."""
    return max(timedelta(), timedelta(seconds=seconds))


class MacSensor:
    """A sensor without events: it is asked every few seconds."""

    name = "macos"

    def __init__(self) -> None:
        try:
            framework = ctypes.CDLL(_FRAMEWORK)
        except OSError as error:
            raise SensorError(
                "macOS does not tell idle time, so screen time is not counted"
            ) from error
        self._seconds = framework.CGEventSourceSecondsSinceLastEventType
        self._seconds.argtypes = (ctypes.c_int32, ctypes.c_uint32)
        self._seconds.restype = ctypes.c_double

    def idle(self) -> timedelta:
        return passed(self._seconds(_COMBINED_SESSION_STATE, _ANY_INPUT))

    def watch(self, thresholds: Iterable[timedelta]) -> None:
        """Do nothing: CoreGraphics tells of no crossing."""

    def fileno(self) -> int | None:
        return None

    def drain(self) -> bool:
        return False

    def close(self) -> None: ...


def open_sensor() -> IdleSensor:
    return MacSensor()
