"""Mornings at a desk that goes up and down."""

from decimal import Decimal

import pytest

from hybridwell.domain.desk_heights import Heights
from hybridwell.domain.movement.session import Posture
from hybridwell.domain.movement.span import Activity
from hybridwell.domain.movement.standing_desk import Move, move_for, posture_at
from tests.mornings import Morning

HEIGHTS = Heights(Decimal(70), Decimal(110))
SITTING, STANDING = Posture.SITTING, Posture.STANDING


def stood(story: str) -> list[str]:
    return Morning().live(story).hours(Activity.STANDING)


def test_a_raised_desk_is_standing_and_a_lowered_one_sitting() -> None:
    assert stood("work 10m, desk up, work 20m, desk down, work 5m") == ["09:10:00-09:30:00"]


def test_what_the_desk_says_again_is_no_news() -> None:
    assert stood("work 10m, desk up, work 5m, sit, work 5m, desk up, work 5m") == [
        "09:10:00-09:15:00"
    ]


def test_a_choice_by_hand_stays_until_the_desk_crosses_the_border() -> None:
    story = "desk down, work 10m, stand, work 5m, desk down, work 5m, desk up, work 5m"

    assert stood(f"{story}, desk down, work 5m") == ["09:10:00-09:25:00"]


def test_who_comes_back_to_a_high_desk_stands() -> None:
    assert stood("work 5m, desk up, work 5m, rest 30m, work 5m") == [
        "09:05:00-09:10:00",
        "09:40:01-09:45:00",
    ]


def test_who_sat_down_at_a_high_desk_sits_after_lunch_too() -> None:
    assert stood("desk up, work 5m, sit, rest 30m, work 5m") == ["09:00:00-09:05:00"]


def test_who_stood_by_hand_at_a_low_desk_is_forgotten_to_stand() -> None:
    assert stood("desk down, work 5m, stand, work 5m, rest 30m, work 5m") == [
        "09:05:00-09:10:00"
    ]


def test_a_desk_out_of_reach_leaves_no_standing_of_its_own() -> None:
    morning = Morning().live("desk up, work 5m, desk gone, work 5m")

    assert (morning.session.desk, morning.session.posture) == (None, SITTING)
    assert morning.hours(Activity.STANDING) == ["09:00:00-09:05:00"]


def test_a_desk_out_of_reach_leaves_a_standing_by_hand() -> None:
    morning = Morning().live("desk down, work 5m, stand, work 5m, desk gone, work 5m")

    assert (morning.session.desk, morning.session.posture) == (None, STANDING)


def test_a_desk_that_was_never_in_reach_changes_nothing() -> None:
    assert stood("work 5m, stand, work 5m, desk gone, work 5m") == ["09:05:00-09:15:00"]


def test_a_raised_desk_is_a_rest_from_sitting() -> None:
    told = list(Morning().live("work 31m, desk up, work 30m, desk down, work 2m").told())

    assert told[:2] == ["30:00 prompted", "31:05 started"]
    assert not any("prompted" in each for each in told[2:])


@pytest.mark.parametrize(
    ("height", "before", "posture"),
    [
        ("70", None, SITTING),
        ("110", None, STANDING),
        ("91", SITTING, SITTING),
        ("91", STANDING, STANDING),
        ("91", None, STANDING),
    ],
)
def test_the_height_says_who_stands(
    height: str, before: Posture | None, posture: Posture
) -> None:
    assert posture_at(Decimal(height), HEIGHTS, before) is posture


@pytest.mark.parametrize(
    ("height", "moving", "move"),
    [("72", False, Move.RAISE), ("108", False, Move.LOWER), ("91", True, Move.STOP)],
)
def test_a_click_does_what_makes_sense_now(height: str, moving: bool, move: Move) -> None:
    assert move_for(Decimal(height), HEIGHTS, moving=moving) is move
