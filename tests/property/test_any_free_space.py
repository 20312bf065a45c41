"""What holds of the free space for all wages, years and spending."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from hybridwell.domain.claims.free_space import FreeSpace, free_space, known_years
from tests.provisions import RATES

CENT = Decimal("0.01")
EUROS = st.decimals(0, 2_000_000, places=2)
YEARS = st.sampled_from(known_years(RATES))


@given(EUROS, EUROS, YEARS)
def test_higher_wages_never_have_less_free_space(
    one: Decimal, other: Decimal, year: int
) -> None:
    low, high = sorted([one, other])

    assert free_space(low, year, RATES).amount <= free_space(high, year, RATES).amount


@given(st.integers(-500, 500), YEARS)
def test_nothing_leaps_where_the_second_percentage_begins(cents: int, year: int) -> None:
    band = free_space(Decimal(0), year, RATES).band.paid
    near = free_space(band + cents * CENT, year, RATES).amount
    next_to_it = free_space(band + (cents + 1) * CENT, year, RATES).amount

    assert 0 <= next_to_it - near <= CENT


@given(EUROS, YEARS, EUROS)
def test_something_is_left_or_in_excess_and_never_both(
    wages: Decimal, year: int, spent: Decimal
) -> None:
    found = free_space(wages, year, RATES, spent)

    assert found.left == 0 or found.excess == 0
    assert found.amount - found.spent == found.left - found.excess
    assert found.low.wages + found.high.wages == wages
    assert _in_cents(found)


def _in_cents(found: FreeSpace) -> bool:
    amounts = (found.amount, found.left, found.excess, found.final_levy)
    return all(amount == round(amount, 2) for amount in amounts)


@given(EUROS, YEARS, EUROS, EUROS)
def test_spending_more_never_costs_less_levy(
    wages: Decimal, year: int, one: Decimal, other: Decimal
) -> None:
    less, more = (free_space(wages, year, RATES, each) for each in sorted([one, other]))

    assert less.final_levy <= more.final_levy <= more.excess
