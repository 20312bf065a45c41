from datetime import timedelta

from tests.fakes import MONDAY, made_up_day

MINUTE = timedelta(minutes=1)


def test_sitting_and_standing_parts_are_the_screen_time() -> None:
    day = made_up_day(MONDAY, "08:00 sit 50 b stand 30 away 20 sit 10")

    assert (day.screen_sitting, day.screen_standing) == (60 * MINUTE, 30 * MINUTE)
    assert day.screen_sitting + day.screen_standing == day.screen


def test_a_day_without_spans_has_no_parts() -> None:
    day = made_up_day(MONDAY, "")

    assert day.screen_sitting == day.screen_standing == timedelta()
