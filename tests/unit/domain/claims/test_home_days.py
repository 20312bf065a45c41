from datetime import date
from decimal import Decimal

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.home_days import home_days
from hybridwell.domain.claims.workday import Place, Workday, parts_of
from hybridwell.domain.insight import Rule
from tests.days import NOW

NOVEMBER = Period.month(date(2026, 11, 1))
TODAY = date(2026, 11, 14)


def month(home: int, confirmed: int) -> list[Workday]:
    """Return November, its first days at home and the rest at the office."""
    return [
        Workday(
            day,
            parts_of(Place.HOME if number < home else Place.OFFICE),
            confirmed_at=NOW if number < confirmed else None,
        )
        for number, day in enumerate(NOVEMBER.days())
    ]


def test_home_days_until_today_stand_beside_the_agreed_ones() -> None:
    found = home_days(month(5, 12), Decimal("2.5"), TODAY)

    assert found is not None
    assert found.rule is Rule.HOME_DAYS
    assert (found.period, found.days) == (Period(NOVEMBER.first, TODAY), 12)
    assert found.counts == {
        "home": 5, "agreed": Decimal("2.5"), "expected": Decimal("5.0"), "length": 14,
        "open": 2,
    }  # fmt: skip
    assert not found.times


def test_without_an_agreement_or_a_confirmed_day_nothing_is_told() -> None:
    assert home_days(month(5, 12), Decimal(0), TODAY) is None
    assert home_days(month(5, 0), Decimal(2), TODAY) is None
    assert home_days(month(5, 5), Decimal(2), date(2026, 10, 31)) is None


def test_a_month_that_is_over_counts_whole() -> None:
    found = home_days(month(9, 30), Decimal(2), date(2027, 1, 5))

    assert found is not None
    assert (found.counts["length"], found.counts["expected"]) == (30, Decimal("8.6"))
