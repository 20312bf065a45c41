"""Workdays, amounts, agreements and claims for tests, all of November 2026."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.agreement import Agreement, SameDay
from hybridwell.domain.claims.claim import Claim, build_claim
from hybridwell.domain.claims.day_lines import Norms
from hybridwell.domain.claims.ledger import Ledger
from hybridwell.domain.claims.workday import Place, Workday, parts_of, trips_of
from hybridwell.rate_files import load_rates

RATES = load_rates(Path(__file__).parent.parent / "resources" / "rates")
NORMS = Norms(RATES)
NOVEMBER = Period(date(2026, 11, 1), date(2026, 11, 30))
NOW = datetime(2026, 11, 23, 17, 45, tzinfo=UTC)
TODAY = NOW.date()
WEEK = (
    Place.HOME, Place.OFFICE, Place.HOME, Place.OFFICE, Place.HOME, Place.FREE, Place.FREE
)  # fmt: skip


def on(at: date, places: str, km: str | None = None, note: str = "") -> Workday:
    """Return a confirmed day: `on(date(2026, 11, 2), "home+office", km="30")`."""
    return replace(_open(at, places, km), note=note, confirmed_at=NOW)


def day(number: int, places: str, km: str | None = None, note: str = "") -> Workday:
    """Return a confirmed day of November: `day(2, "home+office", km="30")`."""
    return on(date(2026, 11, number), places, km, note)


def open_day(number: int, places: str) -> Workday:
    return _open(date(2026, 11, number), places, None)


def _open(at: date, places: str, km: str | None) -> Workday:
    found = tuple(Place(place) for place in places.split("+"))
    kilometres = None if km is None else Decimal(km)
    return Workday(at, parts_of(*found), trips_of(found, kilometres))


def agreed(km: str = "0", same_day: str = "ask", **terms: Any) -> Agreement:  # noqa: ANN401 - any term
    """Return an agreement from ever on, with an employee number."""
    usual = Agreement(
        week=WEEK, commute_km=Decimal(km), same_day=SameDay(same_day),
        employer_number="5555", employee_number="120",
    )  # fmt: skip
    return replace(usual, **terms)


def ledger(*days: Workday, of: Agreement | tuple[Agreement, ...] | None = None) -> Ledger:
    several = of if isinstance(of, tuple) else (of or agreed(),)
    return Ledger.of(days, several, NORMS)


def claim(
    *days: Workday,
    of: Agreement | tuple[Agreement, ...] | None = None,
    since: date = NOVEMBER.first,
    today: date = TODAY,
    period: Period = NOVEMBER,
) -> Claim:
    """Price a period from its days, confirmed and open."""
    open_days = [each for each in days if not each.confirmed]
    return build_claim(period, open_days, ledger(*days, of=of), today, since)
