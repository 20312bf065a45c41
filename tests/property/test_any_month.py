"""What holds for every month, whatever the days, distances and agreements in it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from hybridwell.domain.claims.agreement import Agreement, OfficeFixed, SameDay
from hybridwell.domain.claims.claim_line import LineKind
from hybridwell.domain.claims.rates import cents
from hybridwell.domain.claims.workday import (
    Allowance,
    Place,
    Purpose,
    Trip,
    Workday,
    parts_of,
)
from tests.days import NOVEMBER, NOW, agreed, claim

KILOMETRES = st.decimals(0, 9999, places=2)
AMOUNTS = st.none() | st.decimals(0, 5, places=4)
PLACES = st.lists(st.sampled_from(Place), min_size=1, max_size=3, unique=True)


@st.composite
def days(draw: st.DrawFn) -> Workday:
    """Return a day of any places, with a commute only where one is possible."""
    places = tuple(draw(PLACES))
    away = places != (Place.HOME,)
    purposes = list(Purpose) if away else [Purpose.BUSINESS]
    travelled = draw(st.lists(st.sampled_from(purposes), max_size=2, unique=True))
    return Workday(
        draw(st.dates(date(2026, 10, 25), date(2026, 12, 6))),
        parts_of(*places),
        tuple(Trip(purpose, draw(KILOMETRES)) for purpose in travelled),
        draw(st.sampled_from([None, *Allowance])),
        draw(st.sampled_from(["", "rain"])),
        draw(st.sampled_from([None, NOW])),
    )


DAYS = st.lists(days(), unique_by=lambda day: day.date)
AGREEMENTS = st.builds(
    agreed,
    km=KILOMETRES.map(str),
    same_day=st.sampled_from(SameDay).map(lambda each: each.value),
    home_amount=AMOUNTS,
    commute_amount=AMOUNTS,
    business_amount=AMOUNTS,
    office_fixed=st.sampled_from(OfficeFixed),
    fixed_above=st.none() | st.integers(0, 5).map(Decimal),
)


@given(DAYS, AGREEMENTS)
def test_the_total_is_the_sum_of_the_lines(known: list[Workday], of: Agreement) -> None:
    found = claim(*known, of=of)

    assert found.total == sum(line.amount for line in found.lines)
    assert found.total == found.totals.untaxed + found.totals.taxable
    assert all(line.amount > 0 for line in found.lines)
    assert all(line.amount == cents(line.rate * line.quantity) for line in found.lines)


@given(DAYS, AGREEMENTS)
def test_what_is_free_of_tax_is_never_above_the_norm(
    known: list[Workday], of: Agreement
) -> None:
    found = claim(*known, of=of)

    for line in found.lines:
        assert 0 <= line.taxable <= line.amount
        assert line.untaxed <= cents(line.norm * line.quantity)


@given(DAYS, AGREEMENTS)
def test_a_day_has_one_allowance_at_most(known: list[Workday], of: Agreement) -> None:
    found = claim(*known, of=of)

    allowances = [line.date for line in found.lines if line.kind is not LineKind.BUSINESS]

    assert len(allowances) == len(set(allowances))


@given(DAYS, AGREEMENTS)
def test_only_confirmed_worked_days_of_the_period_have_lines(
    known: list[Workday], of: Agreement
) -> None:
    found = claim(*known, of=of)

    worked = {day.date for day in found.days if day.confirmed and day.worked}

    assert {line.date for line in found.lines} <= worked
    assert all(date in NOVEMBER for date in worked)


@given(DAYS, AGREEMENTS)
def test_notes_and_the_order_of_days_count_for_nothing(
    known: list[Workday], of: Agreement
) -> None:
    silent = [replace(day, note="") for day in reversed(known)]

    found, again = claim(*known, of=of), claim(*silent, of=of)

    assert (found.lines, found.problems) == (again.lines, again.problems)
