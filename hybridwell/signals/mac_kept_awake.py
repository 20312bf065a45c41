"""Is the screen kept awake on macOS: the assertions that forbid the display to sleep.

Not seen on a real machine in this release.  Of all assertions only the sums by type are
asked for (`IOPMCopyAssertionsStatus`), so no program is named.
"""

import ctypes
from collections.abc import Mapping
from ctypes import byref, c_char_p, c_int32, c_int64, c_uint32, c_void_p
from datetime import timedelta

from hybridwell.clock import SystemClock
from hybridwell.errors import SensorError
from hybridwell.ports import Probe, Signal
from hybridwell.signals.forgotten import WhileBelievable

_FOLDER = "/System/Library/Frameworks"
_DISPLAY = b"PreventUserIdleDisplaySleep"
_UTF8, _INT32 = 0x08000100, 3
_MISSING = "macOS does not tell whether a film keeps the screen awake"


def kept_awake(level: int | None) -> bool:
    """Tell whether a level of an assertion is on; without one nobody ever asked."""
    return bool(level)


class _Library:
    """The functions in use; loaded when this is made, not on import."""

    def __init__(self) -> None:
        power = ctypes.CDLL(f"{_FOLDER}/IOKit.framework/IOKit")
        core = ctypes.CDLL(f"{_FOLDER}/CoreFoundation.framework/CoreFoundation")
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


def _level() -> int | None:
    """Ask macOS for the level of the assertion; raises SensorError."""
    try:
        library = _Library()
    except (OSError, AttributeError) as error:
        raise SensorError(_MISSING) from error
    held = c_void_p()
    if library.status(byref(held)) or held.value is None:
        raise SensorError(_MISSING)
    key, level = library.text(None, _DISPLAY, _UTF8), c_int32()
    try:
        found = library.value(held, key)
        known = found and library.number(found, _INT32, byref(level))
        return level.value if known else None
    finally:
        library.release(key)
        library.release(held)


class MacKeptAwake:
    """The display, as the power management of macOS has it."""

    name = "kept awake"
    signal = Signal.SCREEN_IN_USE
    every = timedelta(seconds=15)
    backend = "IOKit"

    def look(self) -> bool | None:
        return kept_awake(_level())


def open_probe(_environment: Mapping[str, str]) -> Probe:
    return WhileBelievable(MacKeptAwake(), SystemClock().monotonic)
