"""Is the screen kept awake on Windows: a program asked that the display stays on.

`CallNtPowerInformation` tells what all programs together ask for, to every user and of no
program by name; `powercfg /requests` knows more, and is for administrators.
Seen under Wine only, where nobody ever asks.
"""

import ctypes
from collections.abc import Mapping
from ctypes import byref, c_int, c_int32, c_uint32, c_void_p, sizeof
from datetime import timedelta

from hybridwell.clock import SystemClock
from hybridwell.errors import SensorError
from hybridwell.ports import Probe, Signal
from hybridwell.signals.forgotten import WhileBelievable

_EXECUTION_STATE = 16
"""SystemExecutionState of POWER_INFORMATION_LEVEL."""
_DISPLAY_REQUIRED = 0x2
_MISSING = "Windows does not tell whether a film keeps the screen awake"


def kept_on(state: int) -> bool:
    """Read an EXECUTION_STATE; a system alone that is kept awake shows no film."""
    return bool(state & _DISPLAY_REQUIRED)


def execution_state() -> int:
    """Ask Windows; raises SensorError."""
    try:
        # CDLL, as WinDLL differs from it on 32-bit Windows only, which Qt has left.
        ask = ctypes.CDLL("powrprof").CallNtPowerInformation
    except (OSError, AttributeError) as error:
        raise SensorError(_MISSING) from error
    ask.argtypes, ask.restype = (c_int, c_void_p, c_uint32, c_void_p, c_uint32), c_int32
    state = c_uint32()
    if ask(_EXECUTION_STATE, None, 0, byref(state), sizeof(state)):
        raise SensorError(_MISSING)
    return state.value


class WindowsKeptAwake:
    """The display, as the power management of Windows has it."""

    name = "kept awake"
    signal = Signal.SCREEN_IN_USE
    every = timedelta(seconds=15)
    backend = "Windows"

    def look(self) -> bool | None:
        return kept_on(execution_state())


def open_probe(_environment: Mapping[str, str]) -> Probe:
    return WhileBelievable(WindowsKeptAwake(), SystemClock().monotonic)
