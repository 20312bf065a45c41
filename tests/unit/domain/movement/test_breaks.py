"""Each list is everything that happened to breaks in that morning, with its second."""

from dataclasses import replace
from datetime import timedelta

import pytest

from hybridwell.domain.movement.breaks import BreakState
from tests.mornings import PLAN, RULE, Morning, play

MINUTE = timedelta(minutes=1)


def test_a_break_is_prompted_after_half_an_hour_of_sitting() -> None:
    assert play("work 29m59s") == []
    assert play("work 30m") == ["30:00 prompted"]


def test_the_break_begins_by_itself_when_typing_stops() -> None:
    assert play("work 30m20s, rest 4m") == [
        "30:00 prompted",
        "30:25 started",
        "32:20 taken",
    ]


def test_a_break_without_another_key_counts_from_the_last_one() -> None:
    assert play("work 30m, rest 4m") == [
        "30:00 prompted",
        "30:05 started",
        "32:00 taken",
    ]


def test_a_rest_as_long_as_a_break_counts_without_a_prompt() -> None:
    assert play("work 29m, rest 2m, work 30m") == ["31:00 natural"]
    assert play("work 29m, rest 2m, work 30m1s") == ["31:00 natural", "61:01 prompted"]


def test_a_rest_of_less_than_half_a_break_is_sitting_too() -> None:
    assert play("work 20m, rest 59s, work 9m1s") == ["30:00 prompted"]


def test_a_rest_of_half_a_break_is_worth_half_an_interval() -> None:
    assert play("work 20m, rest 60s, work 24m45s") == []  # 20:00 less 61 s of 120
    assert play("work 20m, rest 60s, work 24m46s") == []
    assert play("work 20m, rest 60s, work 25m16s") == ["46:16 prompted"]


def test_a_rest_is_never_worth_more_than_was_sat() -> None:
    assert play("work 10m, rest 110s, work 30m1s") == ["41:51 prompted"]


def test_a_rest_after_hardly_any_sitting_is_not_told() -> None:
    assert play("work 1m59s, rest 1h, work 1m, rest 1h") == []


def test_an_empty_chair_is_not_prompted() -> None:
    assert play("work 29m50s, rest 1m") == []
    assert play("work 29m50s, rest 55s, work 1s") == ["30:46 prompted"]


def test_working_on_through_prompt_and_card_postpones_twice_and_then_skips() -> None:
    assert play("work 47m30s") == [
        "30:00 prompted",
        "31:30 started",
        "32:30 postponed",
        "37:30 prompted",
        "39:00 started",
        "40:00 postponed",
        "45:00 prompted",
        "46:30 started",
        "47:30 skipped",
    ]


def test_a_skipped_break_is_followed_by_a_whole_interval() -> None:
    assert play("work 77m30s")[9:] == ["77:30 prompted"]


def test_postponing_by_a_click_prompts_five_minutes_later() -> None:
    assert play("work 30m, postpone, work 5m") == [
        "30:00 prompted",
        "30:00 postponed",
        "35:00 prompted",
    ]


def test_postponing_is_no_escape_for_ever() -> None:
    story = "work 30m, postpone, work 5m, postpone, work 5m, postpone, work 30m"

    assert play(story)[2:] == [
        "35:00 prompted",
        "35:00 postponed",
        "40:00 prompted",
        "40:00 skipped",
        "70:00 prompted",
    ]


def test_postponing_can_be_forbidden() -> None:
    rule = replace(RULE, max_postpones=0)

    assert play("work 30m, postpone", rule) == ["30:00 prompted", "30:00 skipped"]


def test_each_postponement_makes_the_next_interval_a_minute_shorter() -> None:
    story = "work 30m, postpone, work 5m, postpone, work 5m, rest 2m, work 28m1s"

    assert play(story)[4:] == [
        "40:00 prompted",
        "40:05 started",
        "42:00 taken",
        "70:01 prompted",
    ]


def test_the_next_interval_is_never_shorter_than_half_of_it() -> None:
    rule = replace(RULE, max_postpones=9, postpone_by=20 * MINUTE)
    state = BreakState(mark=MINUTE, postpones=9).done(MINUTE, rule)

    assert state.due_in(MINUTE, rule) == 15 * MINUTE


def test_postponing_longer_than_the_interval_is_a_whole_interval() -> None:
    rule = replace(RULE, postpone_by=45 * MINUTE)

    assert play("work 30m, postpone, work 30m", rule) == [
        "30:00 prompted",
        "30:00 postponed",
        "60:00 prompted",
    ]


def test_postponing_without_a_break_on_screen_does_nothing() -> None:
    assert play("work 10m, postpone, work 20m") == ["30:00 prompted"]


def test_a_prompt_can_be_skipped() -> None:
    assert play("work 30m, skip, work 30m") == [
        "30:00 prompted",
        "30:00 skipped",
        "60:00 prompted",
    ]


def test_the_next_break_can_be_skipped_beforehand() -> None:
    assert play("work 10m, skip, work 30m") == ["10:00 skipped", "40:00 prompted"]


def test_a_break_can_be_taken_now() -> None:
    assert play("work 10m, take, rest 3m, work 30m") == ["10:00 started", "12:00 taken"]


def test_taking_a_break_twice_takes_it_once() -> None:
    assert play("work 10m, take, rest 1m, take, rest 1m") == [
        "10:00 started",
        "12:00 taken",
    ]


def test_a_break_taken_while_away_is_told_too() -> None:
    assert play("work 10m, rest 5m, take, rest 2m") == [
        "12:00 natural",
        "15:00 started",
        "17:00 taken",
    ]


def test_a_moment_of_work_in_a_break_makes_it_that_much_longer() -> None:
    assert play("work 10m, take, rest 1m, work 20s, rest 2m") == [
        "10:00 started",
        "12:19 taken",  # the first key after a rest ends that rest
    ]


def test_a_break_can_begin_with_some_more_work() -> None:
    assert play("work 10m, take, work 20s, rest 2m") == ["10:00 started", "12:20 taken"]


def test_work_in_pieces_through_a_break_puts_it_off_too() -> None:
    story = "work 10m, take, work 40s, rest 10s, work 21s, rest 1m"

    assert play(story) == ["10:00 started", "11:11 postponed"]


@pytest.mark.parametrize("event", ["meeting 1s", "locked 1s", "unknown 1s", "pause 1h"])
def test_a_prompt_is_withdrawn(event: str) -> None:
    told = play(f"work 30m, {event}")

    reason = {"pause 1h": "paused"}.get(event, event.partition(" ")[0])
    changes = [line.partition(" ")[2] for line in told]
    assert changes == ["prompted", f"withdrawn ({reason})"]


def test_a_meeting_defers_the_prompt() -> None:
    assert play("work 29m, meeting 45m, work 1s") == [
        "30:00 held (meeting)",
        "74:01 prompted",
    ]


def test_leaving_after_a_meeting_is_a_rest() -> None:
    assert play("work 10m, meeting 10m, rest 1h") == ["22:00 natural"]


def test_a_meeting_withdraws_a_break_that_has_begun() -> None:
    assert play("work 30m, rest 30s, meeting 10m, work 1s") == [
        "30:00 prompted",
        "30:05 started",
        "30:31 withdrawn (meeting)",
        "40:31 prompted",
    ]


def test_a_break_goes_on_behind_a_locked_screen() -> None:
    assert play("work 30m, rest 30s, locked 5m") == [
        "30:00 prompted",
        "30:05 started",
        "32:00 taken",
    ]


def test_a_pause_prompts_nobody_until_it_ends() -> None:
    assert play("work 10m, pause 1h, work 1h1s") == [
        "30:00 held (paused)",
        "70:00 prompted",
    ]


def test_a_pause_can_be_ended() -> None:
    assert play("pause 2h, work 40m, resume, work 1s") == [
        "30:00 held (paused)",
        "40:01 prompted",
    ]


def test_a_pause_withdraws_a_break_that_has_begun() -> None:
    assert play("work 10m, take, rest 20s, pause 1h, rest 5m") == [
        "10:00 started",
        "10:20 withdrawn (paused)",
        "12:00 natural",
    ]


def test_unknown_idle_time_counts_nothing_and_prompts_nobody() -> None:
    assert play("work 20m, unknown 1h, work 10m") == ["90:00 prompted"]


def test_breaks_can_be_turned_off() -> None:
    rule = replace(RULE, enabled=False)

    assert play("work 1h, rest 5m, sleep 1h, work 40m", rule) == []


def test_a_break_shorter_than_a_pause_is_taken_without_one() -> None:
    rule = replace(RULE, lasts=timedelta(seconds=2))

    assert play("work 30m, rest 4s", rule) == [
        "30:00 prompted",
        "30:02 started",
        "30:03 taken",
    ]


def test_sitting_time_is_shown_from_the_first_key_to_the_last() -> None:
    morning = Morning().live("work 10m, rest 1m")
    boot = morning.passed

    assert morning.session.move.sitting(boot, RULE) == 11 * MINUTE
    assert morning.session.move.due_in(boot, RULE) == 19 * MINUTE
    assert morning.live("rest 1m").session.move.due_in(boot, PLAN.move) == 30 * MINUTE
