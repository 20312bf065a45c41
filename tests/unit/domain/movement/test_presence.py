"""Who has locked, gone or been switched away cannot be at work."""

from datetime import timedelta

import pytest

from hybridwell.domain.movement.presence import LEAVING_TAKES, Presence, together

SECOND = timedelta(seconds=1)
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("presence", "away"),
    [
        (Presence(), False),
        (Presence(locked=False, in_front=True), False),
        (Presence(locked=True), True),
        (Presence(in_front=False), True),
    ],
)
def test_unknown_is_not_away(presence: Presence, away: bool) -> None:
    assert presence.away(HOUR, timedelta()) is away


def test_who_has_asked_for_a_lock_is_away_until_there_is_input_again() -> None:
    left = Presence().leave(HOUR)

    assert left.away(HOUR, timedelta())
    assert left.away(HOUR + LEAVING_TAKES, timedelta())
    assert left.away(HOUR * 9, HOUR * 8)
    assert not left.away(HOUR * 9, timedelta())
    assert left.away(HOUR * 9, None)


def test_who_is_back_is_not_away() -> None:
    assert not Presence().leave(HOUR).back().away(HOUR, SECOND)


def test_one_source_that_says_away_is_enough() -> None:
    told = [Presence(locked=False, in_front=True), Presence(locked=True), Presence()]

    assert together(told) == Presence(locked=True, in_front=True)
    assert together([Presence(in_front=False), told[0]]).in_front is False
    assert together([Presence(left=SECOND), Presence(left=HOUR)]) == Presence(left=HOUR)
    assert together([]) == Presence()
