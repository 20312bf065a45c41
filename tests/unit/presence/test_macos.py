"""What the dictionary of a macOS session means."""

from dataclasses import dataclass, field

import pytest

from hybridwell.domain.movement.presence import Presence
from hybridwell.errors import SensorError
from hybridwell.presence.macos import MacSession, presence_of

LOCKED, IN_FRONT = b"CGSSessionScreenIsLocked", b"kCGSSessionOnConsoleKey"


@dataclass
class Session:
    """Fits `Facts`."""

    facts: dict[bytes, bool] = field(default_factory=dict)

    def truth(self, key: bytes) -> bool | None:
        return self.facts.get(key)


def test_the_key_of_a_lock_is_not_there_while_nothing_is_locked() -> None:
    assert presence_of(Session({IN_FRONT: True})) == Presence(locked=False, in_front=True)


def test_a_locked_session_says_so() -> None:
    told = Session({LOCKED: True, IN_FRONT: True})

    assert presence_of(told) == Presence(locked=True, in_front=True)


def test_another_user_in_front_is_told_of() -> None:
    assert presence_of(Session({IN_FRONT: False})).in_front is False


def test_without_a_session_of_the_window_server_nothing_is_known() -> None:
    assert presence_of(None) == Presence()


def test_elsewhere_than_on_macos_there_is_nothing_to_read() -> None:
    with pytest.raises(SensorError, match="does not tell of locks"):
        MacSession()
