"""Whether the user can be at this session at all: locked, another in front, asleep."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Self

LEAVING_TAKES = timedelta(seconds=10)
"""A hand that has asked for a lock may still let go of a key or push the mouse aside."""


@dataclass(frozen=True, slots=True)
class Presence:
    """What a desktop tells of the session in which the user works; None: unknown."""

    locked: bool | None = None
    """Locked, or behind a screen saver; the desktop will also tell its end."""
    in_front: bool | None = None
    """False while another session has the screen."""
    left: timedelta | None = None
    """Boot time at which a lock was asked for, or sleep or shutdown was announced.

    Nobody promises to tell its end: some lockers do not.  So input ends it too.
    """

    def leave(self, boot: timedelta) -> Self:
        return replace(self, left=boot)

    def back(self) -> Self:
        return replace(self, left=None)

    def away(self, boot: timedelta, idle: timedelta | None) -> bool:
        """Tell whether the user cannot be working here, by the input that came last."""
        if self.locked or self.in_front is False:
            return True
        if self.left is None:
            return False
        return idle is None or boot - idle <= self.left + LEAVING_TAKES


def together(told: Iterable[Presence]) -> Presence:
    """Return what all sources tell: one that says away is enough."""
    each = tuple(told)
    locked = [one.locked for one in each if one.locked is not None]
    in_front = [one.in_front for one in each if one.in_front is not None]
    left = [one.left for one in each if one.left is not None]
    return Presence(
        locked=any(locked) if locked else None,
        in_front=all(in_front) if in_front else None,
        left=max(left, default=None),
    )
