"""Is the user at this session at all: locks, session switches, sleep and shutdown.

One file for each that tells: logind and screen savers on Linux, messages on Windows,
the session's dictionary on macOS.  `domain/movement/presence.py` says what it means.
The clocks are compared as well, always, so a sleep that nobody told of is noticed.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol

from hybridwell.domain.movement.presence import Presence
from hybridwell.errors import Phrase

LOCK, WAIT, SAVER = "sleep and lock", "wait before sleep", "screen saver"
"""The rows of the self-test."""
_MODULES = {
    "linux": ("logind", "screen_savers"),
    "win32": ("windows",),
    "darwin": ("macos",),
}


@dataclass(frozen=True, slots=True)
class Row:
    """What the self-test shows of a source."""

    name: str
    works: bool | None
    """None: it is not there, or does not tell."""
    said: Phrase


class Source(Protocol):
    """Something that tells of the user's session; it says so when it changes."""

    @property
    def presence(self) -> Presence: ...

    def rows(self) -> list[Row]: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Told:
    """Whom a source tells."""

    changed: Callable[[], None]
    """Look: the user has come, gone, or may have."""
    leaving: Callable[[], None]
    """Store everything, now: the computer sleeps or goes down when this returns."""


def load(platform: str = sys.platform) -> None:
    """Load what this system needs, before Qt, as that costs less (docs/adr/0011)."""
    for name in _MODULES.get(platform, ("nobody",)):
        import_module(f"{__name__}.{name}")


def state_of(presence: Presence, source: str) -> Phrase:
    """Say what a source tells now."""
    said = {"source": source}
    if presence.locked:
        return Phrase("{source}: locked", said)
    if presence.in_front is False:
        return Phrase("{source}: another session has the screen", said)
    if presence.left is not None:
        return Phrase("{source}: a lock or sleep was asked for", said)
    if presence.locked is None:
        return Phrase("{source}: nothing told yet, which the first lock changes", said)
    return Phrase("{source}: not locked", said)
