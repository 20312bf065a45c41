"""A made-up year of workdays: where each was spent, with leave, sickness and trips.

The same seed and last day give the same year.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from hybridwell.domain.calendar import ONE_DAY, Period
from hybridwell.domain.claims.workday import (
    Fuel,
    Mode,
    Part,
    Place,
    Purpose,
    Trip,
    Workday,
    parts_of,
)

WEEK = (
    Place.HOME, Place.OFFICE, Place.HOME, Place.OFFICE, Place.HOME, Place.FREE, Place.FREE,
)  # fmt: skip
"""The agreed week, Monday first."""
WEEKS = 52
COMMUTE = Decimal(44)
_SUMMER = range(30, 33)
_LATE = timedelta(weeks=3)
"""The end of the year is no time for leave: it is what the window opens on."""
_ILL = timedelta(days=33)
"""How long ago the last sick day was."""
_HALF = 50


def workday_before(today: date, off: frozenset[date]) -> date:
    """Return today, or the last day before it that is no weekend and no day off."""
    day = today
    while day.weekday() >= 5 or day in off:
        day -= ONE_DAY
    return day


def year_to(last: date) -> Period:
    """Return the 52 weeks that end with a day: 260 days from Monday to Friday."""
    return Period(last - timedelta(weeks=WEEKS) + ONE_DAY, last)


def made_up_days(year: Period, off: frozenset[date], seed: str) -> Iterator[Workday]:
    """Tell where each day from Monday to Friday was spent; none is confirmed yet."""
    for day in year.days():
        if day.weekday() < 5:
            absent = _absence(day, year, off)
            if absent is not None:
                yield Workday(day, parts_of(absent))
            else:
                yield _worked(day, Random(f"{seed} {day}"), year)  # noqa: S311 - made up


def _absence(day: date, year: Period, off: frozenset[date]) -> Place | None:
    if day in off:
        return Place.HOLIDAY
    week = day.isocalendar().week
    if day in (year.last - _ILL, *_flu(year)):
        return Place.SICK
    long_ago = day < year.last - _LATE
    bridge = day.weekday() == 4 and day - ONE_DAY in off
    christmas = day.month == 12 and day.day > 26
    if long_ago and (week in _SUMMER or bridge or christmas):
        return Place.LEAVE
    return None


def _flu(year: Period) -> tuple[date, ...]:
    """Return Tuesday and Wednesday of a week in February, where it is long ago."""
    for number in (year.first.year, year.last.year):
        tuesday = date.fromisocalendar(number, 7, 2)
        if tuesday in year and tuesday < year.last - _LATE:
            return tuesday, tuesday + ONE_DAY
    return ()


def _worked(day: date, random: Random, year: Period) -> Workday:
    """Return a day as agreed, or one of the exceptions that every month has."""
    agreed, chance = WEEK[day.weekday()], random.random()
    if day == year.last:
        return Workday(day, parts_of(agreed))
    if chance < 0.06:
        other = Place.OFFICE if agreed is Place.HOME else Place.HOME
        return Workday(day, parts_of(other))
    if chance < 0.10:
        kilometres = Decimal(random.randrange(24, 180, 2))
        drive = Trip(Purpose.BUSINESS, kilometres, Mode.CAR, Fuel.PETROL)
        return Workday(day, parts_of(Place.CLIENT), (drive,))
    if chance < 0.2 and day.weekday() == 4:
        half = Part(agreed, _HALF), Part(Place.LEAVE, _HALF)
        return Workday(day, half)
    if chance < 0.16 and agreed is Place.OFFICE:
        train = Trip(Purpose.COMMUTE, COMMUTE, Mode.TRAIN)
        return Workday(day, parts_of(agreed), (train,))
    return Workday(day, parts_of(agreed))
