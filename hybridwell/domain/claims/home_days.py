"""Home days of a pay period beside what was agreed: from workdays alone."""

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from hybridwell.domain.calendar import ONE_DAY, Period
from hybridwell.domain.claims.workday import Place, Workday
from hybridwell.domain.insight import Insight, Rule

_TENTH = Decimal("0.1")


def home_days(days: Sequence[Workday], agreed: Decimal, today: date) -> Insight | None:
    """Count the confirmed home days of a pay period until today, beside the agreed ones.

    `agreed` is days a week; a period has that many times its calendar days by seven.
    """
    past = [day for day in days if day.date <= today]
    confirmed = [day for day in past if day.confirmed]
    if not agreed or not confirmed:
        return None
    home = sum(Place.HOME in day.places for day in confirmed)
    period = Period(past[0].date, past[-1].date)
    length = (period.last - period.first + ONE_DAY).days
    expected = (agreed * length / 7).quantize(_TENTH, ROUND_HALF_UP)
    counts: dict[str, int | Decimal] = {
        "home": home, "agreed": agreed, "expected": expected, "length": length,
        "open": sum(not day.confirmed and day.worked for day in past),
    }  # fmt: skip
    return Insight(Rule.HOME_DAYS, period, len(confirmed), 1, None, {}, counts)
