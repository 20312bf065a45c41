"""Made-up days for the trends: the week of `fakes`, over and over, with weeks off."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.workday import Place
from hybridwell.domain.trends import DayTotals, Trend, totals_of, trend_of
from tests.fakes import DAYS, made_up_day

MONDAY = date(2026, 11, 23)
LEAVE = (date(2026, 10, 12), date(2026, 10, 16))
LAST = date(2026, 11, 23)


@cache
def made_up_totals(day: date) -> DayTotals:
    """Return a day of the made-up week, a little other in each week; leave in October."""
    story, places = DAYS[day.weekday()]
    if LEAVE[0] <= day <= LEAVE[1]:
        story, places = "", (Place.LEAVE,)
    if day > LAST:
        story = ""
    week = day.isocalendar().week
    told = story.replace("sit 4", f"sit {3 + week % 3}").replace("b ", "", week % 4)
    confirmed = day < LAST - timedelta(days=3)
    return totals_of(made_up_day(day, told, places, confirmed=confirmed))


def made_up_period(period: Period) -> Sequence[DayTotals]:
    return [made_up_totals(day) for day in period.days()]


def made_up_trend(points: Sequence[Period]) -> Trend:
    days = (day for point in points for day in point.days())
    return trend_of(points, {day: made_up_totals(day) for day in days if day <= LAST})
