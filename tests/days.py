"""Workdays, amounts and claims for tests, all of November 2026."""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.claim import Claim, build_claim
from hybridwell.domain.claims.day_lines import Agreed, SameDay
from hybridwell.domain.claims.workday import Place, Workday
from hybridwell.rate_files import load_rates

RATES = load_rates(Path(__file__).parent.parent / "resources" / "rates")
NOVEMBER = Period(date(2026, 11, 1), date(2026, 11, 30))
NOW = datetime(2026, 11, 23, 17, 45, tzinfo=UTC)
TODAY = NOW.date()


def day(number: int, places: str, km: str | None = None, note: str = "") -> Workday:
    """Return a confirmed day of November: `day(2, "home+office", km="30")`."""
    return Workday(
        date(2026, 11, number),
        tuple(Place(place) for place in places.split("+")),
        None if km is None else Decimal(km),
        note,
        NOW,
    )


def open_day(number: int, places: str) -> Workday:
    return Workday(date(2026, 11, number), tuple(map(Place, places.split("+"))))


def agreed(km: str = "0", same_day: str = "ask") -> Agreed:
    return Agreed(Decimal(km), SameDay(same_day))


def claim(*days: Workday, of: Agreed | None = None, since: date = NOVEMBER.first) -> Claim:
    return build_claim(NOVEMBER, days, RATES, of or agreed(), TODAY, since)
