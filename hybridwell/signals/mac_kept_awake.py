"""Is the screen kept awake on macOS: the assertions that forbid the display to sleep.

Not seen on a real machine in this release.  Of all assertions only the sums by type are
asked for (`IOPMCopyAssertionsStatus`), so no program is named.
"""

import ctypes
from collections.abc import Mapping
from ctypes import byref, c_char_p, c_int32, c_int64, c_uint32, c_void_p
from datetime import timedelta
from typing import Any

from hybridwell.clock import SystemClock
from hybridwell.errors import SensorError
from hybridwell.ports import Probe, Signal
from hybridwell.signals.forgotten import WhileBelievable
from hybridwell.signals.mac_objects import framework

_DISPLAY = b"PreventUserIdleDisplaySleep"
_UTF8, _INT32 = 0x08000100, 3
_MISSING = "macOS does not tell whether a film keeps the screen awake"


class Power:
    """The functions in use, of IOKit and of CoreFoundation."""

    def __init__(self, power: Any, core: Any) -> None:  # noqa: ANN401 - libraries
        self.status = power.IOPMCopyAssertionsStatus
        self.status.argtypes, self.status.restype = (c_void_p,), c_int32
        self.text = core.CFStringCreateWithCString
        self.text.argtypes, self.text.restype = (c_void_p, c_char_p, c_uint32), c_void_p
        self.value = core.CFDictionaryGetValue
        self.value.argtypes, self.value.restype = (c_void_p, c_void_p), c_void_p
        self.number = core.CFNumberGetValue
        self.number.argtypes = (c_void_p, c_int64, c_void_p)
        self.number.restype = ctypes.c_ubyte
        self.release = core.CFRelease
        self.release.argtypes, self.release.restype = (c_void_p,), None

    def held(self) -> bool:
        """Tell whether anybody forbids the display to sleep; raises SensorError."""
        sums = c_void_p()
        if self.status(byref(sums)) or sums.value is None:
            raise SensorError(_MISSING)
        key, level = self.text(None, _DISPLAY, _UTF8), c_int32()
        try:
            found = self.value(sums, key)
            known = found and self.number(found, _INT32, byref(level))
            return bool(known and level.value)  # without a sum nobody ever asked
        finally:
            self.release(key)
            self.release(sums)


class MacKeptAwake:
    """The display, as the power management of macOS has it."""

    name = "kept awake"
    signal = Signal.SCREEN_IN_USE
    every = timedelta(seconds=15)
    backend = "IOKit"

    def __init__(self, power: Power | None = None) -> None:
        self._power = power

    def look(self) -> bool | None:
        return (self._power or _loaded()).held()


def _loaded() -> Power:
    power, core = framework("IOKit", _MISSING), framework("CoreFoundation", _MISSING)
    try:
        return Power(power, core)
    except AttributeError as error:
        raise SensorError(_MISSING) from error


def open_probe(_environment: Mapping[str, str]) -> Probe:
    return WhileBelievable(MacKeptAwake(), SystemClock().monotonic)
