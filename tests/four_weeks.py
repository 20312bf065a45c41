"""Made-up numbers of days for insights: four weeks from a Monday."""

from datetime import date, timedelta

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.workday import Place
from hybridwell.domain.day_facts import DayFacts
from hybridwell.domain.insights import four_weeks_before

MONDAY = date(2026, 10, 26)
PERIOD = four_weeks_before(MONDAY + timedelta(days=28))
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)


def facts(number: int, **given: object) -> DayFacts:
    """Return a day by its number in the period, with five hours at the screen."""
    day = MONDAY + timedelta(days=number)
    return DayFacts(**({"date": day, "screen": 5 * HOUR, "sitting": 4 * HOUR} | given))  # type: ignore[arg-type]


def at_two_places(
    home: int, office: int, *, more: timedelta = timedelta(), breaks: int = 0
) -> list[DayFacts]:
    """Return days at home, and days at the office with `more` sitting and breaks."""
    return [facts(number, side=Place.HOME) for number in range(home)] + [
        facts(home + number, side=Place.OFFICE, sitting=4 * HOUR + more, breaks=breaks)
        for number in range(office)
    ]


def two_halves(before: int, after: int, **changed: object) -> list[DayFacts]:
    """Return days of the first two weeks, and others of the last two."""
    return [facts(number) for number in range(before)] + [
        facts(14 + number, **changed) for number in range(after)
    ]


def week(*screens: int) -> tuple[list[DayFacts], Period]:
    """Return a week of days with so many hours at the screen, two breaks on each."""
    days = [
        facts(number, screen=hours * HOUR, sitting=hours * HOUR, bout=HOUR, breaks=2)
        for number, hours in enumerate(screens)
    ]
    return days, Period.week(MONDAY)
