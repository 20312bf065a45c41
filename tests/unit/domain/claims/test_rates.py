from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from hybridwell.domain.claims.rates import (
    Rate,
    Scheme,
    Status,
    Unit,
    proposal_on,
    rate_on,
)
from tests.days import RATES

HOME = Rate(
    Scheme.HOME_DAY,
    date(2026, 1, 1),
    None,
    Decimal("2.45"),
    Unit.DAY,
    Status.ENACTED,
    "a test",
    date(2025, 12, 20),
    published_exact=True,
)


def paid(scheme: Scheme, day: date, known_on: date | None = None) -> str | None:
    rate = rate_on(RATES, scheme, day, known_on)
    return str(rate.paid) if rate else None


@pytest.mark.parametrize(
    ("year", "home", "km", "low", "high"),
    [
        (2019, None, "0.19", "1.20", "1.20"),
        (2020, None, "0.19", "3.00", "1.20"),
        (2021, None, "0.19", "3.00", "1.18"),
        (2022, "2.00", "0.19", "1.70", "1.18"),
        (2023, "2.15", "0.21", "3.00", "1.18"),
        (2024, "2.35", "0.23", "1.92", "1.18"),
        (2025, "2.40", "0.23", "2.00", "1.18"),
        (2026, "2.45", "0.25", "2.00", "1.18"),
        (2027, None, None, "2.16", "1.18"),
    ],
)
def test_every_year_pays_its_own_amounts(
    year: int, home: str | None, km: str | None, low: str, high: str
) -> None:
    schemes = (
        Scheme.HOME_DAY,
        Scheme.COMMUTE_KM,
        Scheme.WORK_COSTS_LOW,
        Scheme.WORK_COSTS_HIGH,
    )

    for day in (date(year, 1, 1), date(year, 12, 31)):
        assert tuple(paid(scheme, day) for scheme in schemes) == (home, km, low, high)


def test_the_final_levy_is_eighty_percent() -> None:
    assert paid(Scheme.FINAL_LEVY, date(2026, 7, 1)) == "80"


def test_the_kilometre_of_2026_was_known_as_23_cents_until_the_decree() -> None:
    day = date(2026, 1, 5)

    assert paid(Scheme.COMMUTE_KM, day, known_on=date(2026, 5, 20)) == "0.23"
    assert paid(Scheme.COMMUTE_KM, day, known_on=date(2026, 5, 21)) == "0.25"


def test_an_amount_without_an_exact_date_counts_as_known_from_its_first_day() -> None:
    assert paid(Scheme.COMMUTE_KM, date(2025, 3, 3), known_on=date(2025, 3, 31)) == "0.23"


def test_a_proposed_amount_is_told_but_not_paid() -> None:
    day = date(2027, 2, 1)

    proposal = proposal_on(RATES, Scheme.COMMUTE_KM, day)

    assert paid(Scheme.COMMUTE_KM, day) is None
    assert proposal is not None
    assert proposal.value == Decimal("0.25")
    assert proposal_on(RATES, Scheme.HOME_DAY, day) is None


def test_of_two_published_on_one_day_the_later_in_the_list_counts() -> None:
    own = replace(HOME, value=Decimal("2.00"))

    assert rate_on((HOME, own), Scheme.HOME_DAY, date(2026, 3, 2)) is own


def test_half_a_cent_is_rounded_up() -> None:
    assert replace(HOME, value=Decimal("0.25")).price(Decimal("0.1")) == Decimal("0.03")


def test_an_unknown_rate_pays_nothing() -> None:
    unknown = replace(HOME, value=None, status=Status.UNKNOWN)

    with pytest.raises(ValueError, match="unknown rate"):
        unknown.price(Decimal(1))


@pytest.mark.parametrize(
    "change",
    [
        {"last_day": HOME.first_day - timedelta(days=1)},
        {"unit": Unit.KM},
        {"value": None},
        {"status": Status.UNKNOWN},
        {"value": Decimal("100.01")},
        {"value": Decimal("-0.01")},
    ],
)
def test_an_impossible_rate_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"must be|is before"):
        replace(HOME, **change)  # type: ignore[arg-type]  # the point of the test
