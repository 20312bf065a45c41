"""Mornings in which something holds a break back: each list is all that happened."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from hybridwell.domain.movement.breaks import Held
from hybridwell.domain.movement.prompting import Policies, Policy
from tests.mornings import MONDAY, PLAN, RULE, Morning, play

MINUTE = timedelta(minutes=1)


def with_policy(signal: Held, policy: Policy) -> Policies:
    return Policies({**Policies().of, signal: policy})


def test_a_meeting_ends_with_a_short_offer_that_goes_away_by_itself() -> None:
    assert play("work 29m, meeting 45m, work 5m31s") == [
        "30:00 held (meeting)",
        "74:01 prompted",
        "74:31 postponed",
        "79:31 prompted",
    ]


def test_an_offer_after_a_meeting_is_taken_by_leaving() -> None:
    assert play("work 29m, meeting 45m, rest 2m") == [
        "30:00 held (meeting)",
        "74:01 prompted",
        "74:06 started",
        "76:00 taken",
    ]


def test_a_break_due_long_after_a_meeting_is_no_short_offer() -> None:
    assert play("work 20m, meeting 5m, work 6m20s") == ["30:00 prompted"]


def test_a_break_is_not_due_in_a_meeting_that_ends_before_it() -> None:
    assert play("work 10m, meeting 10m, work 9m59s") == []


def test_typing_in_a_meeting_is_a_meeting() -> None:
    assert play("typing in a meeting 40m, work 1s") == [
        "30:00 held (meeting)",
        "40:01 prompted",
    ]


def test_a_full_screen_holds_the_prompt_back_until_it_ends() -> None:
    assert play("work 29m, full screen 5m, work 91s") == [
        "30:00 held (screen_in_use)",
        "34:01 prompted",
        "35:31 started",
    ]


def test_a_full_screen_withdraws_a_notice() -> None:
    assert play("work 30m, full screen 5m, work 1s") == [
        "30:00 prompted",
        "30:01 withdrawn (screen_in_use)",
        "35:01 prompted",
    ]


def test_a_film_is_a_rest() -> None:
    assert play("work 10m, film 1h, work 30m") == ["12:00 natural"]


def test_do_not_disturb_gives_messages_only_and_then_leaves_an_interval() -> None:
    assert play("work 29m, dnd 41m") == [
        "30:00 notified (do_not_disturb)",
        "35:00 notified (do_not_disturb)",
        "40:00 notified (do_not_disturb)",
        "70:00 notified (do_not_disturb)",
    ]


def test_outside_the_agreed_hours_there_are_messages_only() -> None:
    assert play("work 29m, off 2m, work 4m") == [
        "30:00 notified (outside_hours)",
        "35:00 prompted",
    ]


@pytest.mark.parametrize(
    ("word", "reason"), [("free day", "free_day"), ("leave", "absent")]
)
def test_a_day_off_prompts_nobody(word: str, reason: str) -> None:
    assert play(f"{word} 3h") == [f"30:00 held ({reason})"]


def test_unknown_signals_neither_hold_back_nor_count() -> None:
    assert play("no signals 30m") == ["30:00 prompted"]
    assert play("no signals 20m, rest 2m") == ["22:00 natural"]


def test_a_second_reason_is_told_too_and_the_first_one_again_after_it() -> None:
    assert play("meeting 40m, locked 3s, meeting 1m, full screen 2m") == [
        "30:00 held (meeting)",
        "40:01 held (locked)",
        "40:04 held (meeting)",
        "41:04 held (screen_in_use)",
    ]


@pytest.mark.parametrize(
    ("signal", "word", "policy", "told"),
    [
        (Held.MEETING, "typing in a meeting", Policy.IGNORE, "prompted"),
        (Held.MEETING, "typing in a meeting", Policy.NOTIFY, "notified (meeting)"),
        (Held.SCREEN_IN_USE, "full screen", Policy.IGNORE, "prompted"),
        (Held.SCREEN_IN_USE, "full screen", Policy.NOTIFY, "notified (screen_in_use)"),
        (Held.DO_NOT_DISTURB, "dnd", Policy.IGNORE, "prompted"),
        (Held.DO_NOT_DISTURB, "dnd", Policy.DEFER, "held (do_not_disturb)"),
        (Held.OUTSIDE_HOURS, "off", Policy.IGNORE, "prompted"),
        (Held.OUTSIDE_HOURS, "off", Policy.DEFER, "held (outside_hours)"),
    ],
)
def test_what_a_signal_does_is_a_setting(
    signal: Held, word: str, policy: Policy, told: str
) -> None:
    plan = replace(PLAN, policies=with_policy(signal, policy))

    assert play(f"{word} 30m", plan=plan) == [f"30:00 {told}"]


def test_a_break_in_a_meeting_that_is_ignored_begins_and_is_taken() -> None:
    plan = replace(PLAN, policies=with_policy(Held.MEETING, Policy.IGNORE))

    assert play("typing in a meeting 30m, meeting 3m", plan=plan) == [
        "30:00 prompted",
        "30:05 started",
        "32:00 taken",
    ]


def test_a_pause_is_kept_over_a_restart() -> None:
    assert play("work 10m, pause 1h, killed 10s, work 59m49s, work 2s") == [
        "30:00 held (paused)",
        "70:00 prompted",
    ]


def test_a_withdrawn_prompt_comes_again() -> None:
    assert play("work 30m, withdraw, work 1s") == [
        "30:00 prompted",
        "30:00 withdrawn",
        "30:01 prompted",
    ]


def test_nothing_is_prompted_at_once_after_a_restart() -> None:
    assert play("pause 29m59s, work 29m58s, killed 30s, work 3m") == [
        "32:58 prompted",
    ]


def test_sleep_lock_and_a_hole_are_one_rest() -> None:
    assert play("work 20m, locked 1h, sleep 8h, rest 1m, frozen 1h, locked 1m") == [
        "22:00 natural"
    ]


def test_an_insisting_break_stays_after_the_last_postponement() -> None:
    rule = replace(RULE, insist=True, max_postpones=1)

    assert play("work 45m, rest 2m", rule) == [
        "30:00 prompted",
        "31:30 started",
        "32:30 postponed",
        "37:30 prompted",
        "39:00 started",
        "47:00 taken",
    ]


ADAPTIVE = replace(RULE, adaptive=True)


def test_a_stop_in_typing_in_the_last_fifth_is_the_moment_to_prompt() -> None:
    assert play("work 24m30s, rest 3s, work 1m", ADAPTIVE) == ["24:33 prompted"]


def test_a_stop_before_the_last_fifth_is_not() -> None:
    assert play("work 23m50s, rest 4s, work 6m5s", ADAPTIVE) == []


def test_without_a_stop_the_prompt_comes_at_its_second() -> None:
    assert play("work 30m", ADAPTIVE) == ["30:00 prompted"]


def test_a_postponed_break_does_not_come_early() -> None:
    assert play("work 30m, postpone, work 4m30s, rest 3s, work 27s", ADAPTIVE) == [
        "30:00 prompted",
        "30:00 postponed",
        "35:00 prompted",
    ]


def test_a_stop_in_a_meeting_is_not_told_as_held_back() -> None:
    assert play("work 24m30s, full screen 1s, film 4s, work 5m24s", ADAPTIVE) == []


@pytest.mark.parametrize(
    "start",
    [
        datetime(2026, 3, 29, 0, 45, tzinfo=UTC),
        datetime(2026, 10, 25, 0, 45, tzinfo=UTC),
        datetime(2027, 3, 28, 0, 45, tzinfo=UTC),
        datetime(2027, 10, 31, 0, 45, tzinfo=UTC),
    ],
)
def test_the_hour_that_the_clock_jumps_over_changes_no_break(start: datetime) -> None:
    story = "work 31m, rest 3m, meeting 40m, sleep 1h, work 31m"

    assert list(Morning(start=start).live(story).told()) == play(story)
    assert start.weekday() == 6
    assert MONDAY.weekday() == 0
