from datetime import date

import pytest

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.period_number import PeriodNumber, period_number


def number(first: tuple[int, int, int], last: tuple[int, int, int]) -> PeriodNumber:
    return period_number(Period(date(*first), date(*last)))


@pytest.mark.parametrize(
    ("first", "last", "kind", "year", "expected"),
    [
        ((2026, 11, 1), (2026, 11, 30), "month", 2026, 11),
        ((2024, 2, 1), (2024, 2, 29), "month", 2024, 2),
        ((2026, 11, 16), (2026, 11, 22), "week", 2026, 47),
        ((2026, 12, 28), (2027, 1, 3), "week", 2026, 53),
        ((2024, 12, 30), (2025, 1, 5), "week", 2025, 1),
        ((2025, 12, 29), (2026, 1, 25), "4week", 2026, 1),
        ((2026, 11, 2), (2026, 11, 29), "4week", 2026, 12),
        ((2025, 12, 1), (2025, 12, 28), "4week", 2025, 13),
        ((2026, 11, 30), (2027, 1, 3), "4week", 2026, 13),
        ((2021, 2, 1), (2021, 2, 28), "month", 2021, 2),
    ],
)
def test_payroll_has_a_number_for_months_weeks_and_four_weeks(
    first: tuple[int, int, int],
    last: tuple[int, int, int],
    kind: str,
    year: int,
    expected: int,
) -> None:
    assert number(first, last) == PeriodNumber(kind, year, expected)


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ((2026, 1, 1), (2026, 12, 31)),
        ((2026, 11, 2), (2026, 11, 28)),
        ((2026, 11, 9), (2026, 12, 6)),
        ((2026, 11, 3), (2026, 11, 30)),
        ((2026, 11, 3), (2026, 11, 9)),
        ((2026, 12, 28), (2027, 1, 24)),
        ((2026, 11, 30), (2026, 12, 27)),
    ],
)
def test_any_other_period_has_none(
    first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    assert number(first, last) == PeriodNumber("", first[0], None)
