"""What holds for every four weeks: no insight says a number that the days do not have."""

from datetime import timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from hybridwell.domain.claims.workday import Place
from hybridwell.domain.day_facts import DayFacts
from hybridwell.domain.insight import Rule
from hybridwell.domain.insights import FOUR_WEEKS, at, halves, percent, told
from hybridwell.insight_words import Teller
from hybridwell.language import Language
from tests.four_weeks import PERIOD, facts

MINUTES = st.integers(0, 600).map(lambda number: timedelta(minutes=number))


@st.composite
def some_day(draw: st.DrawFn, number: int) -> DayFacts:
    """Return a day with any numbers; what is missed was prompted."""
    prompts = draw(st.dictionaries(st.integers(8, 18), st.integers(1, 6), max_size=4))
    screen = draw(MINUTES)
    return facts(
        number,
        side=draw(st.sampled_from([None, Place.HOME, Place.OFFICE])),
        screen=screen,
        sitting=draw(MINUTES),
        stood=min(screen, draw(MINUTES)),
        bout=draw(MINUTES),
        bout_hour=draw(st.integers(0, 23)),
        breaks=draw(st.integers(0, 20)),
        prompts=prompts,
        missed={hour: draw(st.integers(0, most)) for hour, most in prompts.items()},
    )


@st.composite
def four_weeks(draw: st.DrawFn) -> list[DayFacts]:
    numbers = draw(st.sets(st.integers(0, 27)))
    return [draw(some_day(number)) for number in sorted(numbers)]


def mean(times: list[timedelta]) -> timedelta:
    whole = sum(times, timedelta()) / len(times)
    return whole - whole % timedelta(minutes=1)


@given(four_weeks())
def test_every_number_can_be_found_again_in_the_days(days: list[DayFacts]) -> None:
    counted = [day for day in days if day.counted]
    before, after = halves(counted, PERIOD)
    home, office = at(counted, Place.HOME), at(counted, Place.OFFICE)

    for found in told(FOUR_WEEKS, days, PERIOD):
        times, counts = found.times, found.counts
        match found.rule:
            case Rule.HOME_OFFICE_SITTING:
                assert times["home"] == mean([day.sitting for day in home])
                assert times["office"] == mean([day.sitting for day in office])
                assert found.days == len(home) + len(office)
            case Rule.HOME_OFFICE_BREAKS:
                total = sum(day.breaks for day in home)
                assert counts["home"] == round(Decimal(total) / len(home), 1)
            case Rule.SITTING_TREND:
                assert times["before"] == mean([day.sitting for day in before])
                assert times["after"] == mean([day.sitting for day in after])
            case Rule.BREAKS_TREND:
                total = sum(day.breaks for day in after)
                assert counts["after"] == round(Decimal(total) / len(after), 1)
            case Rule.MISSED_HOUR:
                hour = int(counts["hour"])
                missed = sum(day.missed.get(hour, 0) for day in counted)
                every = sum(sum(day.prompts.values()) for day in counted)
                assert counts["missed"] == missed
                assert counts["prompted"] + counts["prompted_elsewhere"] == every
            case Rule.USUAL_BOUT:
                hours = {counts["hour"], counts["hour"] + 1}
                long = [day for day in counted if day.bout >= times["shortest"]]
                assert counts["times"] == sum(day.bout_hour in hours for day in long)
            case _:
                assert times["stood"] == sum((day.stood for day in counted), timedelta())
                minute = timedelta(minutes=1)
                part = percent(times["stood"] // minute, times["screen"] // minute)
                assert counts["percent"] == part


@given(four_weeks())
def test_no_rule_speaks_with_too_few_days_or_without_words(days: list[DayFacts]) -> None:
    by = Teller(Language())

    for found in told(FOUR_WEEKS, days, PERIOD):
        assert found.days >= found.least
        assert "{" not in by.text(found) + by.why(found)
        assert "%n" not in by.text(found) + by.why(found)


@given(st.lists(st.integers(0, 27), max_size=3, unique=True).flatmap(
    lambda numbers: st.tuples(*map(some_day, numbers))
))  # fmt: skip
def test_three_days_tell_nothing(days: tuple[DayFacts, ...]) -> None:
    assert told(FOUR_WEEKS, days, PERIOD) == ()
