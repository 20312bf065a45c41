import ast
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path

import pytest

from hybridwell.domain.claims import free_space as module
from hybridwell.domain.claims.free_space import (
    UnknownYearError,
    free_space,
    known_years,
)
from hybridwell.domain.claims.rates import Scheme, Status
from tests.provisions import RATES

WORK_COSTS = [rate for rate in RATES if rate.scheme.value.startswith("work_costs")]
LEVY = [rate for rate in RATES if rate.scheme is Scheme.FINAL_LEVY]


@pytest.mark.parametrize(
    ("year", "wages", "amount"),
    [
        (2019, "500000", "6000.00"),
        (2020, "500000", "13200.00"),
        (2021, "500000", "13180.00"),
        (2022, "500000", "7980.00"),
        (2023, "500000", "13180.00"),
        (2023, "100000", "3000.00"),
        (2024, "500000", "8860.00"),
        (2025, "500000", "9180.00"),
        (2026, "500000", "9180.00"),
        (2026, "400000", "8000.00"),
        (2026, "400000.01", "8000.00"),
        (2026, "0", "0.00"),
        (2027, "500000", "9820.00"),
        (2027, "100000", "2160.00"),
    ],
)
def test_a_year_has_the_free_space_of_its_own_percentages(
    year: int, wages: str, amount: str
) -> None:
    found = free_space(Decimal(wages), year, RATES)

    assert found.amount == Decimal(amount)
    assert found.wages == Decimal(wages)


def test_a_day_stands_for_its_year() -> None:
    on_a_day = free_space(Decimal(500_000), date(2024, 7, 1), RATES)

    assert on_a_day == free_space(Decimal(500_000), 2024, RATES)


def test_each_band_names_its_percentage_and_who_reports_it() -> None:
    found = free_space(Decimal(500_000), 2026, RATES)

    assert [
        (band.wages, band.rate.paid, band.amount) for band in (found.low, found.high)
    ] == [
        (Decimal(400_000), Decimal("2.00"), Decimal("8000.00")),
        (Decimal(100_000), Decimal("1.18"), Decimal("1180.00")),
    ]
    assert found.low.rate.source == "youforce.nl, January 2026"
    assert found.low.rate.status is Status.ENACTED


@pytest.mark.parametrize(
    ("spent", "left", "excess", "levy"),
    [
        ("0", "9180.00", "0.00", "0.00"),
        ("9000.50", "179.50", "0.00", "0.00"),
        ("9180", "0.00", "0.00", "0.00"),
        ("9180.01", "0.00", "0.01", "0.01"),
        ("10180", "0.00", "1000.00", "800.00"),
    ],
)
def test_the_final_levy_is_on_the_excess_alone(
    spent: str, left: str, excess: str, levy: str
) -> None:
    found = free_space(Decimal(500_000), 2026, RATES, Decimal(spent))

    told = (found.left, found.excess, found.final_levy)
    assert told == (Decimal(left), Decimal(excess), Decimal(levy))


def test_half_a_cent_is_rounded_up() -> None:
    assert free_space(Decimal("0.25"), 2026, RATES).amount == Decimal("0.01")
    assert free_space(Decimal("0.24"), 2026, RATES).amount == Decimal("0.00")


@pytest.mark.parametrize("year", [2018, 2028, 0, -1, 10_000, 10**30])
def test_a_year_without_data_is_refused_with_the_years_that_have_them(year: int) -> None:
    with pytest.raises(UnknownYearError) as refusal:
        free_space(Decimal(1000), year, RATES)

    assert str(refusal.value) == (
        f"the free space of {year} is not known; it is known for:"
        " 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027"
    )


def test_a_year_is_known_only_if_all_its_amounts_are() -> None:
    proposed = [replace(rate, status=Status.PROPOSED) for rate in LEVY]

    assert known_years(WORK_COSTS) == ()
    assert known_years([*WORK_COSTS, *proposed]) == ()
    assert known_years([]) == ()
    with pytest.raises(UnknownYearError, match="is known for: –"):
        free_space(Decimal(1000), 2026, [])


def test_an_amount_of_the_users_own_file_goes_before_the_shipped_one() -> None:
    low = next(rate for rate in WORK_COSTS if rate.valid_on(date(2027, 1, 1)))
    own = replace(low, value=Decimal("2.50"), published=date(2026, 12, 20))

    assert free_space(Decimal(1000), 2027, [*RATES, own]).amount == Decimal("25.00")


@pytest.mark.parametrize("amount", ["-0.01", "NaN", "Infinity", "0.001", "1000000000000"])
@pytest.mark.parametrize("what", ["wages", "spent"])
def test_what_is_no_amount_is_refused(amount: str, what: str) -> None:
    given = {"wages": Decimal(1000), "spent": Decimal(0), what: Decimal(amount)}

    with pytest.raises(ValueError, match="euros from 0"):
        free_space(given["wages"], 2026, RATES, given["spent"])


def test_no_number_of_the_rules_is_in_code() -> None:
    """Percentages, the band and the levy come from the data alone."""
    folder = Path(module.__file__).parents[2]
    rules = {rate.paid for rate in (*WORK_COSTS, *LEVY)}
    rules |= {percent / 100 for percent in rules}
    rules -= {Decimal(2)}  # as well the decimals of an amount
    files = [*folder.rglob("free_space.py"), *folder.rglob("provision*.py")]

    assert len(files) >= 7
    assert {each for path in files for each in _numbers(path)} & rules == set()


def _numbers(path: Path) -> set[Decimal]:
    constants = {
        str(node.value)
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, int | float | str)
    }
    return {number for text in constants if (number := _number(text)) is not None}


def _number(text: str) -> Decimal | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
