from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hybridwell.domain.claims.agreement import (
    Agreement,
    Method,
    agreement_on,
    closed_ends,
)
from hybridwell.domain.claims.workday import Fuel, Mode, Place

NEW_YEAR, JULY, OCTOBER = date(2026, 1, 1), date(2026, 7, 1), date(2026, 10, 1)
ONE_DAY = timedelta(days=1)
WEEK = (Place.HOME, Place.HOME, Place.OFFICE, Place.OFFICE, *3 * (Place.FREE,))


def agreed(first: date, last: date | None = None) -> Agreement:
    return Agreement(first_day=first, last_day=last)


def test_an_agreement_ends_on_or_after_its_first_day() -> None:
    assert agreed(JULY, JULY).holds_on(JULY)
    with pytest.raises(ValueError, match="before the first day"):
        agreed(JULY, JULY - ONE_DAY)


def test_a_fuel_needs_a_way_to_travel() -> None:
    assert Agreement(commute_mode=Mode.CAR, commute_fuel=Fuel.DIESEL).commute_fuel
    with pytest.raises(ValueError, match="a fuel goes with car"):
        Agreement(commute_fuel=Fuel.DIESEL)
    with pytest.raises(ValueError, match="a fuel goes with car"):
        Agreement(commute_mode=Mode.TRAIN, commute_fuel=Fuel.DIESEL)


def test_an_agreement_holds_on_its_first_and_last_day() -> None:
    found = agreed(JULY, OCTOBER)

    days = [JULY - ONE_DAY, JULY, OCTOBER, OCTOBER + ONE_DAY]
    assert [found.holds_on(day) for day in days] == [False, True, True, False]
    assert agreed(JULY).holds_on(date.max)


def test_agreed_days_are_those_of_the_week_if_nothing_else_is_said() -> None:
    by_week = Agreement(week=WEEK)
    said = Agreement(week=WEEK, home_days=Decimal("2.5"), office_days=Decimal(0))

    assert by_week.agreed_home_days == by_week.agreed_office_days == Decimal(2)
    assert (said.agreed_home_days, said.agreed_office_days) == (
        Decimal("2.5"),
        Decimal(0),
    )


@pytest.mark.parametrize(
    ("home", "commute", "declared"),
    [
        (Method.PER_DAY, Method.PER_DAY, True),
        (Method.FIXED, Method.PER_DAY, True),
        (Method.PER_DAY, Method.FIXED, True),
        (Method.FIXED, Method.FIXED, False),
    ],
)
def test_days_are_declared_where_one_allowance_is_paid_by_them(
    home: Method, commute: Method, declared: bool
) -> None:
    assert Agreement(home_method=home, commute_method=commute).declared is declared


def test_the_latest_that_has_begun_is_in_force() -> None:
    first, second = agreed(NEW_YEAR), agreed(JULY)

    in_force = [
        agreement_on([second, first], day)
        for day in (NEW_YEAR - ONE_DAY, NEW_YEAR, JULY - ONE_DAY, JULY, OCTOBER)
    ]

    assert in_force == [None, first, first, second, second]


def test_after_the_latest_has_ended_none_is_in_force() -> None:
    agreements = [agreed(NEW_YEAR), agreed(JULY, OCTOBER)]

    assert agreement_on(agreements, OCTOBER) == agreements[1]
    assert agreement_on(agreements, OCTOBER + ONE_DAY) is None
    assert agreement_on([], OCTOBER) is None


def test_each_ends_before_the_next_begins_or_earlier_if_agreed_so() -> None:
    ends = closed_ends([agreed(OCTOBER), agreed(NEW_YEAR), agreed(JULY, date(2026, 8, 31))])

    assert [(each.first_day, each.last_day) for each in ends] == [
        (NEW_YEAR, JULY - ONE_DAY),
        (JULY, date(2026, 8, 31)),
        (OCTOBER, None),
    ]
    assert closed_ends([agreed(NEW_YEAR, date(2026, 12, 31)), agreed(JULY)])[0] == agreed(
        NEW_YEAR, JULY - ONE_DAY
    )


def test_where_nothing_is_agreed_nothing_ends() -> None:
    assert closed_ends([]) == []


DAYS = st.dates(NEW_YEAR, date(2026, 12, 31))
AGREEMENTS = st.lists(
    st.builds(
        lambda first, length: agreed(first, length and first + length * ONE_DAY),
        DAYS,
        st.none() | st.integers(1, 200),
    ),
    unique_by=lambda each: each.first_day,
    min_size=1,
    max_size=6,
)


@given(AGREEMENTS, DAYS)
def test_closing_the_ends_changes_nothing_that_is_in_force(
    agreements: list[Agreement], day: date
) -> None:
    found, same = (
        agreement_on(each, day) for each in (agreements, closed_ends(agreements))
    )

    assert _open(found) == _open(same)


@given(AGREEMENTS, DAYS)
def test_with_closed_ends_one_agreement_at_most_holds_on_a_day(
    agreements: list[Agreement], day: date
) -> None:
    closed = closed_ends(agreements)
    holding = [each for each in closed if each.holds_on(day)]

    assert holding == [each for each in [agreement_on(closed, day)] if each is not None]


def _open(agreement: Agreement | None) -> Agreement | None:
    return agreement and replace(agreement, last_day=None)
