"""What is worth a look and blocks nothing."""

from datetime import date
from decimal import Decimal

import pytest

from hybridwell.domain.calendar import ONE_DAY, Period
from hybridwell.domain.claims.agreement import Agreement, Method, PayPeriod
from hybridwell.domain.claims.claim import Claim
from tests.days import NOVEMBER, TODAY, agreed, claim, day, on

OVER = NOVEMBER.last


def hints(found: Claim) -> list[tuple[str, date | None]]:
    return [(hint.kind.value, hint.date) for hint in found.hints]


@pytest.mark.parametrize(
    ("today", "told"), [(TODAY, [("period_not_over", OVER)]), (OVER, [])]
)
def test_a_period_that_is_not_over_is_told(today: date, told: list[object]) -> None:
    assert hints(claim(today=today)) == told


@pytest.mark.parametrize("pay_period", PayPeriod)
def test_a_period_that_payroll_does_not_settle_is_told(pay_period: PayPeriod) -> None:
    of = agreed(pay_period=pay_period)
    settled = of.pay_period_of(OVER)
    other = Period(settled.first, settled.last - ONE_DAY)

    assert hints(claim(of=of, today=settled.last, period=settled)) == []
    assert hints(claim(of=of, today=settled.last, period=other)) == [
        ("not_a_pay_period", None)
    ]


def home_days(*numbers: int) -> list[str]:
    found = claim(*(day(number, "home") for number in numbers), today=OVER)
    assert {hint.kind.value for hint in found.hints} <= {"more_home_days_than_agreed"}
    return [str(hint.date) for hint in found.hints]


def test_a_week_with_more_home_days_than_agreed_is_told_by_its_monday() -> None:
    assert home_days(2, 4, 6) == []
    assert home_days(2, 3, 4, 6, 16, 17, 18, 19) == ["2026-11-02", "2026-11-16"]


def test_a_week_is_told_in_the_period_in_which_it_ends() -> None:
    week = [on(date(2026, 11, 30), "home")]
    week += [on(date(2026, 12, number), "home") for number in (1, 2, 3)]
    december = Period.parse("2026-12")

    assert hints(claim(*week, today=OVER)) == []
    assert hints(claim(*week, today=december.last, period=december)) == [
        ("more_home_days_than_agreed", date(2026, 11, 30))
    ]


def test_a_week_without_an_agreement_has_no_more_than_agreed() -> None:
    week = [day(number, "home") for number in (2, 3, 4, 5, 6)]
    later = agreed(first_day=date(2026, 11, 6))

    assert hints(claim(*week, of=later, today=OVER)) == []


@pytest.mark.parametrize(
    ("place", "hint"),
    [("hub", "hub_is_fixed_workplace"), ("client", "client_may_be_fixed_workplace")],
)
def test_a_place_visited_more_often_than_the_boundary_is_told(
    place: str, hint: str
) -> None:
    days = [day(number, place) for number in (2, 3)]

    for above, told in ((Decimal(2), []), (Decimal(1), [(hint, None)])):
        found = claim(*days, of=agreed(fixed_above=above), today=OVER)
        assert hints(found) == told


def test_a_place_that_was_not_visited_in_the_period_is_not_told() -> None:
    days = [on(date(2026, 10, number), "hub") for number in (1, 2, 5)]

    assert hints(claim(*days, of=agreed(fixed_above=Decimal(1)), today=OVER)) == []


def test_without_an_agreement_at_the_end_no_place_is_told() -> None:
    ended = agreed(fixed_above=Decimal(0), last_day=date(2026, 11, 29))

    assert hints(claim(day(2, "hub"), of=ended, today=OVER)) == []


def fixed(first_day: date = date.min) -> Agreement:
    return agreed(home_method=Method.FIXED, home_days=Decimal(5), first_day=first_day)


def test_a_pause_is_told_from_its_first_day_in_the_period() -> None:
    days = Period(date(2026, 9, 1), date(2026, 11, 30)).days()
    ill = [on(each, "sick") for each in days if each.weekday() < 5]

    assert hints(claim(*ill, of=fixed(), today=OVER)) == [
        ("fixed_allowance_paused", date(2026, 11, 1))
    ]
    later = fixed(first_day=date(2026, 11, 10))
    assert hints(claim(*ill, of=later, today=OVER)) == [
        ("fixed_allowance_paused", date(2026, 11, 10))
    ]


def test_a_pause_of_another_time_is_not_told() -> None:
    days = Period(date(2026, 5, 1), date(2026, 7, 31)).days()
    ill = [on(each, "sick") for each in days if each.weekday() < 5]

    assert hints(claim(*ill, of=fixed(), today=OVER)) == []
