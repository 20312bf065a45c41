from hybridwell.domain.calendar import Period
from hybridwell.domain.day_insights import (
    DAY,
    WEEK,
    all_breaks_today,
    good_week,
    long_bout_today,
    long_days,
    longest_bout,
)
from hybridwell.domain.insight import Rule, insight_as_json
from hybridwell.domain.insights import told
from tests.four_weeks import HOUR, MINUTE, MONDAY, facts, week

TODAY = Period(MONDAY, MONDAY)


def test_a_day_on_which_all_breaks_were_taken_is_praised_from_three_on() -> None:
    assert all_breaks_today([facts(0, prompts={9: 2}, taken=2)], TODAY) is None
    assert all_breaks_today([facts(0, prompts={9: 3}, taken=2)], TODAY) is None
    missed = facts(0, prompts={9: 4}, missed={9: 1}, taken=4)
    assert all_breaks_today([missed], TODAY) is None

    found = all_breaks_today([facts(0, prompts={9: 3}, taken=3)], TODAY)

    assert found is not None
    assert found.counts == {"prompted": 3, "missed": 0, "taken": 3}


def test_a_long_sitting_of_today_is_named_from_an_hour_and_a_half_on() -> None:
    assert long_bout_today([facts(0, bout=89 * MINUTE)], TODAY) is None

    found = long_bout_today([facts(0, bout=90 * MINUTE)], TODAY)

    assert found is not None
    assert found.times == {"bout": 90 * MINUTE}


def test_a_good_week_is_three_days_within_the_norms_with_breaks() -> None:
    assert good_week(*week(5, 5)) is None
    assert good_week(*week(5, 5, 7)) is None
    days, period = week(5, 6, 5)
    assert good_week([facts(number) for number in range(3)], period) is None
    missed = [facts(number, breaks=1, prompts={9: 3}, missed={9: 2}) for number in range(3)]
    assert good_week(missed, period) is None

    found = good_week(days, period)

    assert found is not None
    assert found.times["screen"] == 6 * HOUR
    assert found.counts == {"breaks": 6, "prompted": 0, "missed": 0}


def test_days_above_the_norm_are_counted_and_the_longest_sitting_is_named() -> None:
    assert long_days(*week(6, 6)) is None

    found = long_days(*week(6, 7, 8))

    assert found is not None
    assert (found.counts["over"], found.days, found.on) == (2, 3, MONDAY)
    assert insight_as_json(found)["on"] == "2026-10-26"


def test_a_week_without_sitting_names_none() -> None:
    assert longest_bout([], TODAY) is None
    assert longest_bout([facts(0)], TODAY) is None

    found = longest_bout([facts(0), facts(1, bout=MINUTE)], Period.week(MONDAY))

    assert found is not None
    assert found.on == facts(1).date
    assert insight_as_json(found)["threshold"] is None


def test_no_rule_of_a_day_or_week_speaks_without_days() -> None:
    assert told(DAY, [], TODAY) == told(WEEK, [], Period.week(MONDAY)) == ()
    assert {rule.rule for rule in told(WEEK, *week(5, 5, 5))} == {
        Rule.GOOD_WEEK, Rule.LONGEST_BOUT
    }  # fmt: skip
