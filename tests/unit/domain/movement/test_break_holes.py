"""Mornings with sleep, frozen programs, clocks and standing: all that happened."""

from tests.mornings import play


def test_sleep_counts_as_one_rest() -> None:
    assert play("work 20m, sleep 8h, rest 1h, sleep 8h, rest 1m") == ["500:01 natural"]


def test_sleep_in_a_break_completes_it() -> None:
    assert play("work 30m, rest 30s, sleep 100s, rest 2m") == [
        "30:00 prompted",
        "30:05 started",
        "32:11 taken",
    ]


def test_a_nap_within_a_rest_adds_to_it() -> None:
    assert play("work 20m, rest 70s, sleep 70s, work 5m") == ["22:21 natural"]


def test_a_nap_withdraws_a_prompt_that_comes_again_but_not_at_once() -> None:
    assert play("work 30m, sleep 50s, work 3m1s") == [
        "30:00 prompted",
        "30:51 withdrawn",
        "33:51 prompted",
    ]


def test_a_nap_of_half_a_break_is_worth_half_an_interval() -> None:
    assert play("work 30m, sleep 1m, work 15m1s") == [
        "30:00 prompted",
        "31:01 withdrawn",
        "46:01 prompted",
    ]


def test_sleep_after_a_break_is_not_another_one() -> None:
    """The minutes by which postponing shortens the interval were not sat."""
    story = "work 30m, postpone, work 5m, postpone, work 5m, rest 3m, sleep 1h, rest 5m"

    assert play(story)[4:] == ["40:00 prompted", "40:05 started", "42:00 taken"]


def test_a_frozen_program_counts_as_rest() -> None:
    assert play("work 20m, frozen 1h, work 29m") == ["80:01 natural"]


def test_a_program_frozen_while_nobody_worked_counts_no_sitting() -> None:
    assert play("work 20m, rest 90s, frozen 1h, work 29m") == ["81:31 natural"]


def test_setting_the_clock_changes_nothing() -> None:
    assert play("work 15m, set 3h, work 15m") == ["210:00 prompted"]
    assert play("work 15m, back 15m, work 15m") == ["15:00 prompted"]


def test_standing_is_no_sitting() -> None:
    assert play("work 20m, stand, work 1h") == ["22:01 natural"]
    assert play("work 20m, stand, work 59s, sit, work 10m") == ["30:59 prompted"]


def test_standing_for_half_a_break_is_worth_half_an_interval() -> None:
    assert play("work 20m, stand, work 1m, sit, work 25m") == ["46:00 prompted"]


def test_standing_up_begins_and_takes_the_break() -> None:
    assert play("work 30m, stand, work 3m, sit, work 30m") == [
        "30:00 prompted",
        "30:05 started",
        "32:00 taken",
        "63:00 prompted",
    ]


def test_sitting_down_in_a_break_keeps_what_was_rested() -> None:
    assert play("work 10m, take, stand, work 1m, sit, rest 1m") == [
        "10:00 started",
        "12:00 taken",
    ]
