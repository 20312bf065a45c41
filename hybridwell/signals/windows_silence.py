"""Did the user ask Windows for silence: do not disturb (focus assist) or quiet time.

No documented call tells of do not disturb.  Windows tells its own programs by a state
that programs such as Stretchly read too (`NtQueryWnfStateData`); where that is missing
or says something new, it is unknown.
"""

import ctypes
from collections.abc import Mapping
from ctypes import byref, c_int32, c_uint32, c_void_p, sizeof
from datetime import timedelta

from hybridwell.errors import SensorError
from hybridwell.ports import Probe, Signal
from hybridwell.signals.windows_presentation import QUIET_TIME, notification_state

_ACTIVE_PROFILE = (0xA3BF1C75, 0x0D83063E)
"""WNF_SHEL_QUIETHOURS_ACTIVE_PROFILE_CHANGED."""
_OFF, _PRIORITY_ONLY, _ALARMS_ONLY = range(3)
_SILENT = "Windows does not tell of do not disturb, so breaks come as always"


def silent(state: int, profile: int | None) -> bool | None:
    """Join what the shell says with the profile of do not disturb; None: not known."""
    if state == QUIET_TIME or profile in (_PRIORITY_ONLY, _ALARMS_ONLY):
        return True
    return False if profile == _OFF else None


def active_profile() -> int | None:
    """Ask Windows for the profile in force; None where it does not tell."""
    try:
        query = ctypes.CDLL("ntdll").NtQueryWnfStateData
    except (OSError, AttributeError):
        return None
    query.argtypes, query.restype = (c_void_p,) * 6, c_int32
    name = (c_uint32 * 2)(*_ACTIVE_PROFILE)
    stamp, profile, size = c_uint32(), c_uint32(), c_uint32(sizeof(c_uint32))
    failed = query(byref(name), None, None, byref(stamp), byref(profile), byref(size))
    known = failed == 0 and size.value == sizeof(c_uint32)
    return profile.value if known else None


class WindowsSilence:
    """Do not disturb of this user."""

    name = "notifications"
    signal = Signal.DO_NOT_DISTURB
    every = timedelta(seconds=15)
    backend = "Windows"

    def look(self) -> bool | None:
        said = silent(notification_state(), active_profile())
        if said is None:
            raise SensorError(_SILENT)
        return said


def open_probe(_environment: Mapping[str, str]) -> Probe:
    return WindowsSilence()
