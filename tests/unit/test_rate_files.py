from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from hybridwell.domain.claims.rates import Scheme, rate_on
from hybridwell.errors import ResourceError
from hybridwell.rate_files import load_rates
from tests.days import RATES

GOOD = """
[[rate]]
scheme = "home_day"
first_day = 2027-01-01
last_day = 2027-12-31
value = "2.50"
unit = "EUR/day"
status = "enacted"
published = 2026-12-15
published_exact = true
source = "our payroll office"
"""


def test_the_amounts_of_the_user_count_beside_the_shipped_ones(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(GOOD)
    shipped = Path("resources/rates")

    rates = load_rates(shipped, tmp_path)

    found = rate_on(rates, Scheme.HOME_DAY, date(2027, 5, 3))
    assert found is not None
    assert found.paid == Decimal("2.50")
    assert len(rates) == len(RATES) + 1


def test_a_folder_that_is_not_there_holds_no_amounts(tmp_path: Path) -> None:
    assert load_rates(tmp_path / "rates") == ()


def test_every_shipped_amount_names_its_source() -> None:
    assert all(rate.source for rate in RATES)


@pytest.mark.parametrize(
    ("was", "becomes", "complaint"),
    [
        ("2.50", "2,50", "value must be a text such as"),
        ('"2.50"', "2.50", "value must be a text such as"),
        ('"2.50"', '"Infinity"', "value must be a text such as"),
        ('"2.50"', '"250"', "value must be from 0 to 100"),
        ("home_day", "home", "scheme must be one of home_day, commute_km"),
        ("EUR/day", "EUR/km", "unit must be EUR/day"),
        ("enacted", "sure", "status must be one of enacted, decree"),
        ("2027-01-01", '"2027-01-01"', "first_day must be a date"),
        ("2027-01-01", "2027-01-01T08:00:00", "first_day must be a date"),
        ("2027-12-31", "2026-12-31", "last_day is before first_day"),
        ("true", "1", "published_exact must be true or false"),
        ('"our payroll office"', '" "', "source must be a text"),
        ("source", "sauce", "there is no field sauce"),
        ("published = 2026-12-15", "", "published is missing"),
    ],
)
def test_a_wrong_file_is_refused_by_file_entry_and_field(
    was: str, becomes: str, complaint: str, tmp_path: Path
) -> None:
    (tmp_path / "own.toml").write_text(GOOD + GOOD.replace(was, becomes, 1))

    with pytest.raises(ResourceError, match=f"own.toml, entry 2: {complaint}"):
        load_rates(tmp_path)


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"rate = 2", "must hold"),
        (b"[rates]\nx = 1", "must hold"),
        (b"rate = [1]", "entry 1: must be a"),
        (b"[[rate]", "is not TOML"),
        (b"\xff\xfe", "is not TOML"),
    ],
)
def test_a_file_of_another_kind_is_refused(
    content: bytes, complaint: str, tmp_path: Path
) -> None:
    (tmp_path / "own.toml").write_bytes(content)

    with pytest.raises(ResourceError, match=complaint):
        load_rates(tmp_path)


def test_a_folder_named_as_a_file_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "own.toml").mkdir()

    with pytest.raises(ResourceError, match=r"own\.toml cannot be read"):
        load_rates(tmp_path)
