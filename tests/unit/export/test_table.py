from datetime import date, datetime
from decimal import Decimal

import pytest

from hybridwell.export.table import CellType, harmless, normal


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_text_that_looks_like_a_formula_is_made_harmless(start: str) -> None:
    assert harmless(f"{start}SUM(A1)") == f"'{start}SUM(A1)"
    assert harmless(f"\0{start}SUM(A1)") == f"'{start}SUM(A1)"


def test_other_text_stays_but_for_signs_that_no_file_takes() -> None:
    assert harmless("Financiën a=b") == "Financiën a=b"
    assert harmless("a\0b\x1fc\ufffed\ud800e") == "abcde"


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        (None, ""),
        (2.5, "2.5"),
        (40, "40"),
        (1e16, "10000000000000000"),
        (Decimal("10.00"), "10"),
        ("10,00", "10"),
        ("-2,45", "-2.45"),
        ("1.234,50", "1234.5"),
        ("1,234.50", "1234.5"),
        (" 2.4500 ", "2.45"),
        ("Total", "Total"),
        ("NaN", "NaN"),
        (True, "TRUE"),
        ("", ""),
    ],
)
def test_numbers_are_compared_by_value(cell: object, said: str) -> None:
    assert normal(cell, CellType.NUMBER) == said
    assert normal(cell, CellType.EUROS) == said


@pytest.mark.parametrize(
    ("text", "decimal", "said"),
    [
        ("1.000", ",", "1000"),
        ("1,000", ".", "1000"),
        ("-1.234.567", ",", "-1234567"),
        ("1,125", ",", "1.125"),
        ("0.225", ",", "0.225"),
        ("10.00", ",", "10"),
        ("1,000.50", ",", "1000.5"),
    ],
)
def test_a_thousand_never_passes_for_one(text: str, decimal: str, said: str) -> None:
    assert normal(text, CellType.EUROS, decimal) == said


@pytest.mark.parametrize(
    "cell",
    [
        date(2026, 11, 2),
        datetime(2026, 11, 2),  # noqa: DTZ001 - a workbook has no zones
        "2026-11-02",
        "2026-11-02 00:00:00",
        "20261102",
        "2-11-2026",
        "02-11-2026",
        "02/11/2026",
    ],
)
def test_dates_are_compared_as_days(cell: object) -> None:
    assert normal(cell, CellType.DATE) == "2026-11-02"


def test_what_is_no_date_stays() -> None:
    assert normal("date", CellType.DATE) == "date"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("nov-26", "2026-11"),
        ("Mrt-26", "2026-03"),
        ("May-26", "2026-05"),
        ("abc-26", "abc-26"),
    ],
)
def test_a_month_that_excel_took_for_a_date_is_read_back(text: str, said: str) -> None:
    assert normal(text, CellType.TEXT) == said


def test_a_number_of_an_employee_keeps_its_zeros() -> None:
    assert normal("0012", CellType.TEXT) == "0012"
    assert normal(12, CellType.TEXT) == "12"
