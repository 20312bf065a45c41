"""What payroll calls a pay period: a month, a week or four weeks, by number in a year."""

from dataclasses import dataclass
from datetime import date, timedelta

from hybridwell.domain.calendar import Period

_WEEK = timedelta(weeks=1)
_LAST = 13
"""Of the periods of four weeks in a year; it holds week 53 where there is one."""


@dataclass(frozen=True, slots=True)
class PeriodNumber:
    kind: str
    """`month`, `4week` or `week`; empty for any other period."""
    year: int
    """Of a week, the ISO year: that of its Thursday."""
    number: int | None
    """None: payroll has no number for it."""


def period_number(period: Period) -> PeriodNumber:
    """Return month 1 to 12, ISO week 1 to 53, or 1 to 13 for ISO weeks 4n-3 to 4n."""
    if period == Period.month(period.first):
        return PeriodNumber("month", period.first.year, period.first.month)
    iso = period.first.isocalendar()
    length = period.last - period.first + timedelta(days=1)
    if iso.weekday == 1 and length == _WEEK:
        return PeriodNumber("week", iso.year, iso.week)
    number, rest = divmod(iso.week + 3, 4)
    if iso.weekday == 1 and rest == 0 and length == _four_weeks(iso.year, number):
        return PeriodNumber("4week", iso.year, number)
    return PeriodNumber("", period.first.year, None)


def _four_weeks(year: int, number: int) -> timedelta:
    """Return how long that period is; no period is as long as the 14th."""
    if number > _LAST:
        return timedelta()
    weeks_of_year = date(year, 12, 28).isocalendar().week
    return (weeks_of_year - 48 if number == _LAST else 4) * _WEEK
