from decimal import Decimal

import pytest

from hybridwell.domain.calendar import ONE_DAY, Period
from hybridwell.domain.claims.home_days import home_days
from hybridwell.domain.claims.workday import Place, Workday, parts_of
from hybridwell.domain.day_insights import DAY, WEEK
from hybridwell.domain.insight import Insight, Rule
from hybridwell.domain.insights import FOUR_WEEKS, told
from hybridwell.insight_words import Teller
from hybridwell.language import Language
from tests.days import NOW
from tests.fakes import dutch
from tests.four_weeks import (
    HOUR,
    MINUTE,
    MONDAY,
    PERIOD,
    at_two_places,
    facts,
    two_halves,
    week,
)
from tests.unit.domain.test_insights import bouts, missing

ENGLISH = Teller(Language())
TODAY = Period(MONDAY, MONDAY)


def one_of_each() -> dict[Rule, Insight]:
    """Return what every rule has to say about days that are made for it."""
    at_home = [Workday(MONDAY, parts_of(Place.HOME), confirmed_at=NOW)]
    home = home_days(at_home, Decimal(7), MONDAY)
    assert home is not None
    found = [
        *told(FOUR_WEEKS, at_two_places(9, 5, more=65 * MINUTE, breaks=2), PERIOD),
        *told(FOUR_WEEKS, missing(6), PERIOD),
        *told(FOUR_WEEKS, two_halves(5, 5, sitting=3 * HOUR, breaks=2), PERIOD),
        *told(FOUR_WEEKS, bouts(10, 2), PERIOD),
        *told(FOUR_WEEKS, [facts(number, stood=HOUR) for number in range(5)], PERIOD),
        *told(WEEK, *week(5, 5, 5)),
        *told(WEEK, *week(7, 7, 5)),
        *told(DAY, [facts(0, bout=2 * HOUR, prompts={9: 3}, taken=3)], TODAY),
        home,
    ]
    return {each.rule: each for each in found}


def test_every_rule_has_a_sentence_and_a_reason_in_both_languages() -> None:
    found = one_of_each()

    assert set(found) == set(Rule)
    for by in (ENGLISH, Teller(dutch())):
        for insight in found.values():
            said = by.text(insight) + by.why(insight)
            assert "{" not in said
            assert "%n" not in said
            assert by.text(insight).endswith(".")


def test_the_reason_names_days_sides_difference_and_threshold() -> None:
    found = one_of_each()[Rule.HOME_OFFICE_SITTING]

    assert ENGLISH.text(found) == (
        "On home days you sat 4:00 on average, on office days 5:05."
    )
    assert ENGLISH.why(found) == (
        "You see this because sitting differed over 14 days (9 at home, 5 at the office; "
        "4 of each needed); difference 1:05; threshold 0:30. From 2026-10-26 to "
        "2026-11-22: days with at least 1:00 at this computer."
    )


@pytest.mark.parametrize(
    ("sitting", "breaks", "said"),
    [
        (3, 2, ["You sat less", "More movement breaks"]),
        (5, 0, ["You sat more", "Fewer movement breaks"]),
    ],
)
def test_a_trend_is_told_in_its_own_direction(
    sitting: int, breaks: int, said: list[str]
) -> None:
    before = [facts(number, breaks=1) for number in range(5)]
    after = [
        facts(14 + number, sitting=sitting * HOUR, breaks=breaks) for number in range(5)
    ]

    texts = [ENGLISH.text(each) for each in told(FOUR_WEEKS, before + after, PERIOD)]

    assert [text.startswith(words) for text, words in zip(texts, said, strict=True)] == [
        True, True
    ]  # fmt: skip


def test_the_hours_and_the_parts_of_a_missed_hour_are_said() -> None:
    found = one_of_each()[Rule.MISSED_HOUR]

    assert ENGLISH.text(found) == (
        "Between 15:00 and 16:00 breaks passed you by most often: 6 of 8."
    )
    assert "(75%); in the other hours 0 of 10 (0%). Threshold 50%" in ENGLISH.why(found)


def test_home_days_say_nothing_of_screen_sitting_or_breaks() -> None:
    found = one_of_each()[Rule.HOME_DAYS]

    said = ENGLISH.text(found) + ENGLISH.why(found)

    assert "from your workdays alone" in said
    assert not any(word in said for word in ("screen", "sitting", "breaks"))


def test_a_day_of_the_week_is_said_as_the_window_says_it() -> None:
    by = Teller(Language(), say_weekday=lambda day: f"{day:%A}")

    found = one_of_each()[Rule.LONG_DAYS]

    assert by.text(found).endswith("You sat longest on end on Monday: 1:00.")
    assert found.on == PERIOD.first == PERIOD.last - 27 * ONE_DAY


def test_numbers_are_written_as_the_language_writes_them() -> None:
    found = one_of_each()[Rule.HOME_OFFICE_BREAKS]

    assert "office days 2." in ENGLISH.text(found)
    assert "2,5" in Teller(Language("nl")).text(
        Insight(found.rule, PERIOD, 8, 4, counts={"home": Decimal("2.5"), "office": 1})
    )
