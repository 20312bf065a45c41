"""A delay on sleep and shutdown, by logind: the computer waits until it is let go.

logind waits for five seconds at most (`InhibitDelayMaxSec`), so it is never in the way.
"""

import logging
from datetime import timedelta

from hybridwell.bus_questions import later
from hybridwell.bus_talk import LATE, Remote, Reply
from hybridwell.session_bus import FIRST_PAUSE, LONGEST_PAUSE, Bus

_log = logging.getLogger(__name__)
_WHAT = "sleep:shutdown"
_WHY = "Stores the time at work"


class Inhibitor:
    """Held as a descriptor; whoever ends, by a crash too, lets go of it."""

    def __init__(self, bus: Bus, manager: Remote) -> None:
        self.refused = ""
        """Why logind does not wait."""
        self._bus = bus
        self._manager = manager
        self._asked = 0
        self._held: object = None

    @property
    def held(self) -> bool:
        return self._held is not None

    def take(self, pause: timedelta = FIRST_PAUSE) -> None:
        """Ask for it anew; it is held when logind has answered."""
        self.release()
        asked = self._asked
        self._bus.call(
            self._manager,
            "Inhibit",
            "ssss",
            (_WHAT, "HybridWell", _WHY, "delay"),
            lambda reply: self._keep(asked, pause, reply),
        )

    def release(self) -> None:
        """Let go; an answer that is still under way is let go of when it comes."""
        self._asked += 1
        held, self._held = self._held, None
        _close(held)

    def _keep(self, asked: int, pause: timedelta, reply: Reply) -> None:
        if asked != self._asked:
            _close(reply.value)
            return
        self._held, self.refused = reply.value, reply.error
        if reply.error == LATE:
            later(self._bus, pause, lambda: self._again(asked, pause))
        elif reply.error:
            _log.warning("the computer does not wait before it sleeps: %s", reply.error)

    def _again(self, asked: int, pause: timedelta) -> None:
        if asked == self._asked:
            self.take(min(pause * 2, LONGEST_PAUSE))


def _close(descriptor: object) -> None:
    if (close := getattr(descriptor, "close", None)) is not None:
        close()
