"""The real data of the package `holidays`, against dates that are known otherwise."""

from datetime import date, timedelta

import pytest

from hybridwell.public_holidays import dutch_holidays

EASTER = {
    2024: date(2024, 3, 31),
    2025: date(2025, 4, 20),
    2026: date(2026, 4, 5),
    2027: date(2027, 3, 28),
    2028: date(2028, 4, 16),
    2029: date(2029, 4, 1),
    2030: date(2030, 4, 21),
}
"""Of the almanac, not of a formula."""
FROM_EASTER = {
    "Goede vrijdag": -2,
    "Eerste paasdag": 0,
    "Tweede paasdag": 1,
    "Hemelvaartsdag": 39,
    "Eerste pinksterdag": 49,
    "Tweede pinksterdag": 50,
}
years = pytest.mark.parametrize("year", EASTER)


def named(year: int) -> dict[str, date]:
    return {day.name_nl: day.date for day in dutch_holidays(year)}


@years
def test_the_days_around_easter_are_those_of_the_almanac(year: int) -> None:
    days = named(year)

    assert {name: (days[name] - EASTER[year]).days for name in FROM_EASTER} == FROM_EASTER


@years
def test_the_other_days_are_those_of_the_law(year: int) -> None:
    kings_day = date(year, 4, 27)
    if kings_day.weekday() == 6:
        kings_day -= timedelta(days=1)

    assert {name: day for name, day in named(year).items() if name not in FROM_EASTER} == {
        "Nieuwjaarsdag": date(year, 1, 1),
        "Koningsdag": kings_day,
        "Bevrijdingsdag": date(year, 5, 5),
        "Eerste kerstdag": date(year, 12, 25),
        "Tweede kerstdag": date(year, 12, 26),
    }


@years
def test_good_friday_is_worked_and_liberation_day_but_in_lustrum_years(year: int) -> None:
    worked = {day.name_en for day in dutch_holidays(year) if not day.counts}

    assert worked == {"Good Friday"} | (
        set() if year in (2025, 2030) else {"Liberation Day"}
    )


def test_days_come_by_date_with_both_names() -> None:
    days = dutch_holidays(2027)

    assert [day.date for day in days] == sorted(day.date for day in days)
    assert (days[0].name_nl, days[0].name_en) == ("Nieuwjaarsdag", "New Year's Day")
