"""Is the screen in use on Windows: a full screen or a presentation, as the shell says.

`SHQueryUserNotificationState` is what Windows itself asks before it shows a message.
"""

import ctypes
import os
from collections.abc import Mapping
from ctypes import byref, c_int, c_uint32, c_void_p
from datetime import timedelta

from hybridwell.errors import SensorError
from hybridwell.ports import Probe, Signal

_NOBODY, _BUSY, _GAME, _PRESENTATION = 1, 2, 3, 4
QUIET_TIME = 6
"""The first hour of a new user: Windows shows no messages then."""
_KNOWN = range(1, 8)
_SILENT = "Windows does not tell whether a full screen is shown"


def in_use(state: int, *, own: bool) -> bool | None:
    """Read a QUERY_USER_NOTIFICATION_STATE; `own`: the front window is HybridWell's."""
    if state not in _KNOWN or state == _NOBODY:  # locked, or a screen saver
        return None
    busy = state == _BUSY and not own
    return busy or state in (_GAME, _PRESENTATION)


def notification_state() -> int:
    """Ask Windows; raises SensorError."""
    state = c_int()
    try:
        # CDLL, as WinDLL differs from it on 32-bit Windows only, which Qt has left.
        query = ctypes.CDLL("shell32").SHQueryUserNotificationState
    except (OSError, AttributeError) as error:
        raise SensorError(_SILENT) from error
    query.argtypes, query.restype = (c_void_p,), c_int
    if query(byref(state)):
        raise SensorError(_SILENT)
    return state.value


def own_window_in_front() -> bool:
    """Tell whether the window in front belongs to this process; its title is not read."""
    try:
        user = ctypes.CDLL("user32")
    except OSError as error:
        raise SensorError(_SILENT) from error
    user.GetForegroundWindow.restype = c_void_p
    user.GetWindowThreadProcessId.argtypes = (c_void_p, c_void_p)
    user.GetWindowThreadProcessId.restype = c_uint32
    process = c_uint32()
    user.GetWindowThreadProcessId(user.GetForegroundWindow(), byref(process))
    return process.value == os.getpid()


class WindowsPresentation:
    """What is in front of all windows."""

    name = "full screen"
    signal = Signal.SCREEN_IN_USE
    every = timedelta(seconds=10)
    backend = "Windows"

    def look(self) -> bool | None:
        state = notification_state()
        return in_use(state, own=state == _BUSY and own_window_in_front())


def open_probe(_environment: Mapping[str, str]) -> Probe:
    return WindowsPresentation()
