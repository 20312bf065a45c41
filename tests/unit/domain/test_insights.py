from datetime import timedelta
from decimal import Decimal

import pytest

from hybridwell.domain.claims.workday import Place
from hybridwell.domain.day_facts import DayFacts
from hybridwell.domain.insight import Insight, Rule, insight_as_json
from hybridwell.domain.insights import (
    FOUR_WEEKS,
    breaks_trend,
    home_office_breaks,
    home_office_sitting,
    missed_hour,
    percent,
    sitting_trend,
    standing_share,
    told,
    usual_bout,
)
from tests.four_weeks import HOUR, MINUTE, PERIOD, at_two_places, facts, two_halves


def spoken(found: Insight | None) -> Insight:
    assert found is not None
    return found


def test_home_and_office_are_compared_from_half_an_hour_on() -> None:
    under = at_two_places(4, 4, more=29 * MINUTE)
    assert home_office_sitting(under, PERIOD) is None

    found = spoken(home_office_sitting(at_two_places(4, 5, more=30 * MINUTE), PERIOD))

    assert found.times == {
        "home": 4 * HOUR, "office": 4.5 * HOUR, "difference": 30 * MINUTE
    }  # fmt: skip
    assert (found.days, found.least, found.threshold) == (9, 4, 30 * MINUTE)
    assert found.counts == {"home_days": 4, "office_days": 5}


@pytest.mark.parametrize(("home", "office"), [(3, 9), (9, 3), (0, 0)])
def test_three_days_on_one_side_are_too_few(home: int, office: int) -> None:
    days = at_two_places(home, office, more=3 * HOUR, breaks=9)

    assert home_office_sitting(days, PERIOD) is None
    assert home_office_breaks(days, PERIOD) is None


def test_breaks_are_compared_from_one_a_day_on() -> None:
    some = at_two_places(4, 4, breaks=1)
    fewer = [*some[:-1], facts(7, side=Place.OFFICE, breaks=0)]
    assert home_office_breaks(fewer, PERIOD) is None

    found = spoken(home_office_breaks(some, PERIOD))

    assert found.counts["difference"] == Decimal("1.0")
    assert found.threshold == Decimal("1.0")


def missing(missed: int, prompted: int = 8, *, days: int = 5) -> list[DayFacts]:
    """Return days with prompts at 15 h, so many of them missed, and others at 10 h."""
    here = [prompted // days + (number < prompted % days) for number in range(days)]
    gone = [missed // days + (number < missed % days) for number in range(days)]
    return [
        facts(number, prompts={15: here[number], 10: 2}, missed={15: gone[number], 10: 0})
        for number in range(days)
    ]


def test_the_hour_at_which_breaks_are_missed_is_named_from_half_of_them_on() -> None:
    assert missed_hour(missing(3), PERIOD) is None

    found = spoken(missed_hour(missing(4), PERIOD))

    assert found.counts == {
        "hour": 15, "prompted": 8, "missed": 4, "prompted_elsewhere": 10,
        "missed_elsewhere": 0, "percent": 50, "percent_elsewhere": 0, "prompts": 8,
    }  # fmt: skip
    assert (found.days, found.least, found.threshold) == (5, 5, 50)


def test_an_hour_with_few_prompts_or_on_few_days_is_not_named() -> None:
    assert missed_hour(missing(7, 7), PERIOD) is None
    assert missed_hour(missing(8, 8, days=4), PERIOD) is None
    assert missed_hour([], PERIOD) is None


def test_an_hour_is_not_named_when_breaks_are_missed_all_day() -> None:
    days = [
        facts(number, prompts={15: 2, 10: 2}, missed={15: 2, 10: 2}) for number in range(5)
    ]

    assert missed_hour(days, PERIOD) is None


@pytest.mark.parametrize("sign", [1, -1])
def test_a_trend_of_sitting_is_told_from_half_an_hour_on(sign: int) -> None:
    under = two_halves(5, 5, sitting=4 * HOUR + sign * 29 * MINUTE)
    assert sitting_trend(under, PERIOD) is None

    found = spoken(
        sitting_trend(two_halves(5, 6, sitting=4 * HOUR + sign * 30 * MINUTE), PERIOD)
    )

    assert found.times["difference"] == 30 * MINUTE
    assert found.counts == {"days_before": 5, "days_after": 6}


@pytest.mark.parametrize(("before", "after"), [(4, 9), (9, 4)])
def test_a_trend_needs_five_days_in_each_half(before: int, after: int) -> None:
    days = two_halves(before, after, sitting=HOUR, breaks=9)

    assert sitting_trend(days, PERIOD) is None
    assert breaks_trend(days, PERIOD) is None


def test_a_trend_of_breaks_is_told_from_one_a_day_on() -> None:
    days = two_halves(5, 5, breaks=1)
    assert breaks_trend([*days[:-1], facts(20)], PERIOD) is None

    assert spoken(breaks_trend(days, PERIOD)).counts["after"] == Decimal("1.0")


def bouts(within: int, others: int, *, bout: timedelta = 45 * MINUTE) -> list[DayFacts]:
    return [
        facts(number, bout=bout, bout_hour=14 if number < within else 8)
        for number in range(within + others)
    ]


def test_the_usual_time_of_the_longest_sitting_needs_half_of_ten_days() -> None:
    assert usual_bout(bouts(9, 0), PERIOD) is None
    assert usual_bout(bouts(12, 0, bout=44 * MINUTE), PERIOD) is None
    spread = [
        facts(number, bout=HOUR, bout_hour=8 + 2 * (number % 5)) for number in range(15)
    ]
    assert usual_bout(spread, PERIOD) is None

    found = spoken(usual_bout(bouts(6, 4), PERIOD))

    assert found.counts == {"hour": 13, "until": 15, "times": 6, "percent": 60}
    assert found.times == {"mean": 45 * MINUTE, "shortest": 45 * MINUTE}


def test_standing_is_praised_from_a_tenth_of_the_screen_time_on() -> None:
    some = [facts(number, screen=5 * HOUR, stood=30 * MINUTE) for number in range(5)]
    less = [facts(number, screen=5 * HOUR, stood=28 * MINUTE) for number in range(5)]
    assert standing_share(less, PERIOD) is None
    assert standing_share(some[:4], PERIOD) is None

    found = spoken(standing_share(some, PERIOD))

    assert found.counts == {"percent": 10}
    assert found.times == {"stood": 2.5 * HOUR, "screen": 25 * HOUR}


def test_what_is_hidden_is_not_told_and_the_order_stays() -> None:
    days = at_two_places(5, 5, more=HOUR, breaks=3)

    rules = [each.rule for each in told(FOUR_WEEKS, days, PERIOD)]
    hidden = told(FOUR_WEEKS, days, PERIOD, {Rule.HOME_OFFICE_SITTING})

    assert rules == [Rule.HOME_OFFICE_SITTING, Rule.HOME_OFFICE_BREAKS]
    assert [each.rule for each in hidden] == [Rule.HOME_OFFICE_BREAKS]


def test_short_days_and_days_outside_the_period_do_not_count() -> None:
    short = [facts(number, screen=59 * MINUTE, stood=HOUR) for number in range(9)]
    outside = [facts(28 + number, stood=HOUR) for number in range(9)]

    assert told(FOUR_WEEKS, [*short, *outside], PERIOD) == ()


def test_an_insight_as_json_has_every_number() -> None:
    found = spoken(home_office_breaks(at_two_places(4, 4, breaks=2), PERIOD))
    sitting = spoken(home_office_sitting(at_two_places(4, 4, more=HOUR), PERIOD))

    assert insight_as_json(found) == {
        "rule": "home-office-breaks", "from": "2026-10-26", "to": "2026-11-22",
        "days": 8, "least_days": 4, "threshold": "1.0", "on": None, "seconds": {},
        "counts": {
            "home": "0.0", "office": "2.0", "difference": "2.0",
            "home_days": 4, "office_days": 4,
        },
    }  # fmt: skip
    assert insight_as_json(sitting)["threshold"] == 1800


def test_nothing_is_no_percent_of_nothing() -> None:
    assert percent(0, 0) == 0
