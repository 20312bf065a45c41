"""What the messages of Windows mean, by the numbers that Microsoft documents."""

from datetime import timedelta

import pytest

from hybridwell.domain.movement.presence import Presence
from hybridwell.presence.windows import (
    END_SESSION,
    POWER,
    QUERY_END_SESSION,
    SESSION,
    Move,
    follow,
)

HOUR = timedelta(hours=1)
LOCK, UNLOCK, SUSPEND, RESUME_BY_ITSELF, RESUME_BY_USER = 7, 8, 4, 0x12, 7


def told(*messages: tuple[int, int]) -> list[tuple[Presence, Move]]:
    """Return what is known and done after each message."""
    presence, found = Presence(), []
    for message, what in messages:
        presence, move = follow(presence, message, what, HOUR)
        found.append((presence, move))
    return found


def test_a_lock_is_told_once_for_many_windows() -> None:
    locked = Presence(locked=True)

    assert told((SESSION, LOCK), (SESSION, LOCK), (SESSION, UNLOCK)) == [
        (locked, Move.LOOK),
        (locked, Move.NOTHING),
        (Presence(locked=False), Move.LOOK),
    ]


@pytest.mark.parametrize(("away", "back"), [(2, 1), (4, 3)])
def test_a_console_or_a_remote_desktop_that_is_lost_is_another_session_in_front(
    away: int, back: int
) -> None:
    assert told((SESSION, away), (SESSION, back)) == [
        (Presence(in_front=False), Move.LOOK),
        (Presence(in_front=True), Move.LOOK),
    ]


def test_all_is_saved_before_sleep_and_one_wake_brings_two_messages() -> None:
    asleep = Presence(left=HOUR)

    assert told(
        (POWER, SUSPEND),
        (POWER, SUSPEND),
        (POWER, RESUME_BY_ITSELF),
        (POWER, RESUME_BY_USER),
    ) == [
        (asleep, Move.SAVE),
        (asleep, Move.NOTHING),
        (Presence(), Move.LOOK),
        (Presence(), Move.NOTHING),
    ]


@pytest.mark.parametrize("message", [(QUERY_END_SESSION, 0), (END_SESSION, 1)])
def test_all_is_saved_before_windows_ends_the_session(message: tuple[int, int]) -> None:
    assert told(message) == [(Presence(), Move.SAVE)]


@pytest.mark.parametrize(
    "message", [(END_SESSION, 0), (SESSION, 5), (SESSION, 9), (POWER, 0xA), (0x0010, 7)]
)
def test_another_message_says_nothing(message: tuple[int, int]) -> None:
    assert told(message) == [(Presence(), Move.NOTHING)]
