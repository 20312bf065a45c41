"""What a system knows of a start at login, and what is to be done about it.

The user may take the entry away with the tools of the desktop: that is respected, and the
setting follows.  An entry that leads elsewhere, as after an update, is put right.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol


class Standing(Enum):
    """Whether there is an entry, and whether the desktop goes by it."""

    MISSING = "missing"
    SWITCHED_OFF = "switched off"
    """The entry is there, and the user switched it off in the desktop."""
    ON = "on"


class Step(Enum):
    """What a start of the program has to do."""

    NOTHING = "nothing"
    PUT = "put"
    """Write the entry, or lead it to this HybridWell."""
    REMOVE = "remove"
    GIVE_IN = "give in"
    """The user took the entry away: the setting follows."""


@dataclass(frozen=True, slots=True)
class Found:
    """An entry as the system has it."""

    standing: Standing
    command: str = ""
    """As the system writes it."""


class LoginItem(Protocol):
    """The place where one system keeps what is started at login."""

    name: str
    """Of the way, for the self-test: `XDG autostart`, …"""

    def find(self) -> Found:
        """Return the entry. Raises StoreError if it cannot be read."""

    def written(self, command: Sequence[str]) -> str:
        """Return a command as this system writes it."""

    def put(self, command: Sequence[str]) -> None:
        """Write the entry and switch it on. Raises StoreError."""

    def remove(self) -> None:
        """Take the entry away, if there is one. Raises StoreError."""


def at_start(found: Found, command: str, *, wanted: bool, ours: bool) -> Step:
    """Return what to do; `ours`: an earlier run wrote an entry and did not take it back."""
    match found.standing:
        case Standing.MISSING if not wanted:
            return Step.NOTHING
        case Standing.ON if not wanted:
            return Step.REMOVE if ours else Step.NOTHING
        case Standing.ON:
            return Step.NOTHING if found.command == command else Step.PUT
        case Standing.MISSING if not ours:
            return Step.PUT
        case _:
            return Step.GIVE_IN if wanted else Step.NOTHING
