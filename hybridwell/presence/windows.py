"""What Windows tells a window of its session and of power, as decisions about numbers.

Seen under Wine only, with messages that a test sent.
`ui/windows_messages.py` receives the messages.
"""

from dataclasses import replace
from datetime import timedelta
from enum import Enum

from hybridwell.domain.movement.presence import Presence

QUERY_END_SESSION, END_SESSION = 0x0011, 0x0016
POWER, SESSION = 0x0218, 0x02B1
"""WM_QUERYENDSESSION, WM_ENDSESSION, WM_POWERBROADCAST and WM_WTSSESSION_CHANGE."""
_SUSPEND = 0x0004
_RESUMED = {0x0006, 0x0007, 0x0012}
"""PBT_APMRESUMECRITICAL, RESUMESUSPEND and RESUMEAUTOMATIC: one wake brings several."""
_LOCKED = {0x7: True, 0x8: False}
_IN_FRONT = {0x1: True, 0x2: False, 0x3: True, 0x4: False}
"""A session gets or loses the console, or a remote desktop."""


class Move(Enum):
    """What has to be done about a message."""

    NOTHING = "nothing"
    LOOK = "look"
    SAVE = "save"
    """At once: Windows goes on when the message has been answered."""


def follow(
    presence: Presence, message: int, what: int, boot: timedelta
) -> tuple[Presence, Move]:
    """Return what is known after a message; one that says nothing new changes nothing."""
    if message == SESSION:
        after = _session(presence, what)
    elif message == POWER:
        after = _power(presence, what, boot)
    elif message == QUERY_END_SESSION or (message == END_SESSION and what):
        return presence, Move.SAVE  # another program may still refuse
    else:
        return presence, Move.NOTHING
    if after == presence:
        return presence, Move.NOTHING
    left = after.left is not None and presence.left is None
    return after, Move.SAVE if left else Move.LOOK


def _session(presence: Presence, what: int) -> Presence:
    if what in _LOCKED:
        return replace(presence, locked=_LOCKED[what])
    if what in _IN_FRONT:
        return replace(presence, in_front=_IN_FRONT[what])
    return presence


def _power(presence: Presence, what: int, boot: timedelta) -> Presence:
    if what == _SUSPEND and presence.left is None:
        return presence.leave(boot)
    if what in _RESUMED:
        return presence.back()
    return presence
