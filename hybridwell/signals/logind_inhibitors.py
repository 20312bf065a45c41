"""Does a program of this user keep the screen awake by logind.

With care: backups, updates and builds ask logind not to sleep or shut down, and being
idle is forbidden along with it (`systemd-inhibit` does so if not told otherwise).  That
is no film.  What asks for no more than not being idle may be one.
"""

import os
from collections.abc import Iterable
from dataclasses import dataclass

from hybridwell.bus_talk import Remote
from hybridwell.errors import SensorError
from hybridwell.signals.bus_question import Question, ask, property_of

_SERVICE, _PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
_MANAGER = Remote(_SERVICE, _PATH, "org.freedesktop.login1.Manager")
BLOCKED = property_of(_MANAGER, "BlockInhibited")
LIST = Question(_MANAGER, "ListInhibitors")


@dataclass(frozen=True, slots=True)
class Inhibitor:
    """What is forbidden, and for whom; who asked and why is not taken from the list."""

    what: frozenset[str]
    mode: str
    user: int

    def keeps_awake(self, user: int) -> bool:
        mine = self.user == user and self.mode.startswith("block")
        return mine and "idle" in self.what and not self.what & {"sleep", "shutdown"}


def inhibitors(rows: object) -> list[Inhibitor]:
    """Read the answer of `ListInhibitors`; raises SensorError."""
    try:
        return [_inhibitor(row) for row in rows]  # type: ignore[attr-defined]  # it may lie
    except (TypeError, ValueError, AttributeError) as error:
        raise SensorError("the list of inhibitors of logind cannot be read") from error


def _inhibitor(row: Iterable[object]) -> Inhibitor:
    what, _who, _why, mode, user, _process = row
    return Inhibitor(frozenset(str(what).split(":")), str(mode), int(str(user)))


class LogindInhibitors:
    """The inhibitors of the whole computer, of which those of one user count."""

    backend = "logind"

    def __init__(self, address: str, user: int | None = None) -> None:
        self._address = address
        self._user = os.getuid() if user is None else user

    def look(self) -> bool | None:
        if "idle" not in str(ask(self._address, BLOCKED)).split(":"):
            return False
        listed = inhibitors(ask(self._address, LIST))
        return any(each.keeps_awake(self._user) for each in listed)
