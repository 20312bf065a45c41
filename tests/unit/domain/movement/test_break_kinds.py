"""Mornings with several kinds of break: each list is all that happened."""

from dataclasses import replace
from datetime import timedelta

from hybridwell.domain.movement.breaks import BreakKind
from hybridwell.domain.movement.look import next_look, outlook
from hybridwell.domain.movement.session import observe
from tests.mornings import EYES, PLAN, REST, RULE, Morning, play
from tests.rules import only

MINUTE = timedelta(minutes=1)
ALL = (EYES, RULE, REST)
TWO = replace(PLAN, rules=only(RULE, REST))
HOUR_REST = replace(REST, every=timedelta(hours=1))
SOON_REST = replace(REST, every=32 * MINUTE)


def test_each_kind_has_its_own_clock() -> None:
    assert play("work 20m20s, rest 20s, work 10m, rest 2m", *ALL) == [
        "20:00 eyes prompted",
        "20:25 eyes started",
        "20:40 eyes taken",
        "30:00 move prompted",
        "30:45 move started",
        "32:40 move taken",
    ]


def test_a_longer_break_that_is_near_swallows_a_shorter_one() -> None:
    assert play("work 32m10s, rest 10m", RULE, SOON_REST) == [
        "30:00 move held (longer_near)",
        "32:00 rest prompted",
        "32:15 rest started",
        "42:10 rest taken",
    ]


def test_a_movement_break_swallows_one_for_the_eyes() -> None:
    eyes = replace(EYES, every=28 * MINUTE)

    assert play("work 30m, rest 2m", eyes, RULE) == [
        "28:00 eyes held (longer_near)",
        "30:00 move prompted",
        "30:05 move started",
        "32:00 move taken",
    ]


def test_a_rest_break_sets_all_clocks_back() -> None:
    story = "work 19m, take rest, rest 10m, work 19m"

    assert play(story, *ALL) == ["19:00 rest started", "29:00 rest taken"]


def test_putting_a_longer_break_off_prompts_no_shorter_one_at_once() -> None:
    rule = replace(RULE, postpone_by=10 * MINUTE)
    rest = replace(SOON_REST, postpone_by=10 * MINUTE)

    assert play("work 32m, postpone, work 10m", rule, rest) == [
        "30:00 move held (longer_near)",
        "32:00 rest prompted",
        "32:00 rest postponed",
        "42:00 rest prompted",
        "42:00 move held (longer_near)",
    ]


def test_skipping_a_longer_break_prompts_no_shorter_one_at_once() -> None:
    assert play("work 32m, skip, work 5m", RULE, SOON_REST) == [
        "30:00 move held (longer_near)",
        "32:00 rest prompted",
        "32:00 rest skipped",
        "37:00 move prompted",
    ]


def test_a_message_about_a_longer_break_is_one_message() -> None:
    assert play("work 1m, dnd 32m", RULE, SOON_REST) == [
        "30:00 move held (longer_near)",
        "32:00 rest notified (do_not_disturb)",
    ]


def test_ignoring_a_longer_break_prompts_no_shorter_one_at_once() -> None:
    rest = replace(SOON_REST, max_postpones=0)

    assert play("work 39m30s", RULE, rest)[1:] == [
        "32:00 rest prompted",
        "33:30 rest started",
        "34:30 rest skipped",
        "39:30 move prompted",
    ]


def test_a_shorter_break_in_place_of_a_longer_one_puts_that_off() -> None:
    assert play("work 32m, take move, rest 2m, work 3m1s", RULE, SOON_REST)[1:] == [
        "32:00 rest prompted",
        "32:00 rest postponed",
        "32:00 move started",
        "34:00 move taken",
        "37:00 rest prompted",
    ]


def test_taking_a_break_takes_the_one_on_screen() -> None:
    assert play("work 32m, take, rest 10m", RULE, SOON_REST)[1:] == [
        "32:00 rest prompted",
        "32:00 rest started",
        "42:00 rest taken",
    ]


def test_a_longer_break_in_place_of_a_shorter_one_is_both() -> None:
    assert play("work 30m, take rest, rest 10m", RULE, REST) == [
        "30:00 move prompted",
        "30:00 move withdrawn (longer_near)",
        "30:00 rest started",
        "40:00 rest taken",
    ]


def test_a_longer_break_waits_for_a_shorter_one_on_screen() -> None:
    assert play("work 31m45s, take, work 20s, rest 2m, work 1s", RULE, SOON_REST)[1:] == [
        "31:45 move started",
        "32:00 rest held (on_screen)",
        "34:05 move taken",
        "34:06 rest prompted",
    ]


def test_a_kind_that_is_off_can_be_taken_all_the_same() -> None:
    assert play("work 10m, take rest, rest 10m, work 10m", RULE) == [
        "10:00 started",
        "12:00 taken",
    ]


def test_a_notice_of_a_kind_that_is_turned_off_is_withdrawn() -> None:
    morning = Morning(TWO).live("work 30m")
    plan = replace(TWO, rules=only(REST))

    observed = observe(morning.session, morning.sample(), plan)

    assert [each.change.value for each in observed.outcomes] == ["withdrawn"]


def test_short_rests_for_the_eyes_are_no_noise() -> None:
    assert play("work 4m, rest 30s, work 4m, rest 30s, work 4m, rest 30s", EYES) == []
    assert play("work 10m, rest 30s, work 4m, rest 30s", EYES) == ["10:20 natural"]


def test_a_rest_of_less_than_an_eye_break_is_worth_nothing() -> None:
    assert play("work 10m, rest 19s, work 9m41s", EYES) == ["20:00 prompted"]


def test_one_long_absence_is_a_rest_from_everything() -> None:
    assert play("work 19m, rest 1h, work 10m", *ALL) == [
        "19:20 eyes natural",
        "21:00 move natural",
        "29:00 rest natural",
    ]


def test_sleep_in_a_rest_break_is_that_break_and_no_other() -> None:
    story = "work 19m, take rest, rest 5s, sleep 1h, work 10m"

    assert play(story, *ALL) == ["19:00 rest started", "79:06 rest taken"]


def test_standing_sets_the_sitting_clock_back_and_not_the_screen_clock() -> None:
    assert play("work 20m, stand, work 20m, sit, work 20m", RULE, HOUR_REST) == [
        "22:01 move natural",
        "60:00 rest prompted",
    ]


def test_a_movement_break_does_not_set_the_screen_clock_back() -> None:
    assert play("work 30m, rest 2m, work 28m", RULE, HOUR_REST) == [
        "30:00 move prompted",
        "30:05 move started",
        "32:00 move taken",
        "60:00 rest prompted",
    ]


def test_a_meeting_counts_for_every_clock_and_ends_with_the_longest_break() -> None:
    assert play("meeting 61m, work 31s", *(RULE, HOUR_REST)) == [
        "30:00 move held (meeting)",
        "60:00 rest held (meeting)",
        "61:01 rest prompted",
        "61:01 move held (longer_near)",
        "61:31 rest postponed",
    ]


def test_a_restart_goes_on_with_the_screen_clock_too() -> None:
    told = play("work 20m, stand, work 20m, killed 30s, work 20m", RULE, HOUR_REST)

    assert told == ["22:01 move natural", "60:00 rest prompted"]


def test_the_outlook_is_on_the_longer_break_that_takes_the_place() -> None:
    session = Morning(replace(TWO, rules=only(RULE, SOON_REST))).live("work 29m").session
    now = outlook(session, replace(TWO, rules=only(RULE, SOON_REST)))

    assert (now.kind, now.due_in, now.held_by) == (BreakKind.REST, 3 * MINUTE, None)


def test_a_break_that_is_off_but_taken_is_counted_down() -> None:
    morning = Morning().live("work 10m, take rest, work 1s")

    assert next_look(morning.session, PLAN).after == timedelta(seconds=1)
