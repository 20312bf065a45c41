from datetime import date
from decimal import Decimal

import pytest

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.agreement import Method
from hybridwell.domain.claims.claim import Claim
from hybridwell.domain.claims.problems import Problem, ProblemKind
from tests.days import TODAY, agreed, claim, day, on, open_day


def told(found: Claim) -> list[str]:
    lines = [
        f"{line.date.day} {line.kind.value} {line.quantity} {line.amount}"
        for line in found.lines
    ]
    return lines + [
        f"{problem.date.day if problem.date else '-'} {problem.kind.value}"
        for problem in found.problems
    ]


@pytest.mark.parametrize(
    ("places", "km", "same_day", "pays"),
    [
        ("home", None, "ask", ["2 home 1 2.45"]),
        ("office", None, "ask", ["2 commute 40 10.00"]),
        ("office", "44", "ask", ["2 commute 44 11.00"]),
        ("hub", None, "ask", []),
        ("hub", "12.5", "ask", ["2 business 12.5 3.13"]),
        ("client", "80", "ask", ["2 business 80 20.00"]),
        ("client", None, "ask", []),
        ("home+client", "80", "ask", ["2 home 1 2.45", "2 business 80 20.00"]),
        ("office+client", "80", "ask", ["2 commute 40 10.00", "2 business 80 20.00"]),
        ("home+elsewhere", None, "ask", ["2 home 1 2.45"]),
        ("home+office", None, "ask", ["2 two_allowances"]),
        ("home+hub", "12", "ask", ["2 home 1 2.45", "2 business 12 3.00"]),
        ("home+office", None, "highest", ["2 commute 40 10.00"]),
        ("home+office", "8", "highest", ["2 home 1 2.45"]),
        ("home+office", "9.8", "highest", ["2 home 1 2.45"]),
        ("home+hub", None, "highest", ["2 home 1 2.45"]),
        ("home+office", None, "home", ["2 home 1 2.45"]),
        ("home+office", "3", "commute", ["2 commute 3 0.75"]),
        ("home+office", "0", "commute", []),
        ("sick", None, "ask", []),
        ("leave", None, "highest", []),
    ],
)
def test_a_day_pays_at_most_one_allowance_and_business_trips(
    places: str, km: str | None, same_day: str, pays: list[str]
) -> None:
    assert told(claim(day(2, places, km), of=agreed("40", same_day))) == pays


@pytest.mark.parametrize(
    ("home", "commute", "pays"),
    [
        (Method.PER_DAY, Method.PER_DAY, ["2 two_allowances"]),
        (Method.FIXED, Method.PER_DAY, ["1 home_fixed", "2 two_allowances"]),
        (Method.PER_DAY, Method.FIXED, ["1 commute_fixed", "2 two_allowances"]),
        (Method.FIXED, Method.FIXED, ["1 home_fixed", "1 commute_fixed"]),
    ],
)
def test_two_fixed_allowances_leave_a_single_day_nothing_to_choose(
    home: Method, commute: Method, pays: list[str]
) -> None:
    of = agreed("40", home_method=home, commute_method=commute)

    told_of = told(claim(day(2, "home+office"), of=of))

    assert [" ".join(each.split()[:2]) for each in told_of] == pays


def test_where_home_is_never_paid_a_commute_needs_no_choice() -> None:
    found = claim(day(2, "home+office"), of=agreed("40", home_amount=Decimal(0)))

    assert told(found) == ["2 commute 40 10.00"]
    assert found.choices == ()


def test_an_amount_below_half_a_cent_makes_no_line() -> None:
    assert told(claim(day(2, "client", km="0.01"))) == []


def test_an_open_workday_asks_to_be_confirmed_and_pays_nothing() -> None:
    assert told(claim(open_day(3, "home"))) == ["3 unconfirmed_day"]


def test_an_open_day_off_asks_nothing() -> None:
    assert told(claim(open_day(3, "free"))) == []


def test_open_days_are_asked_for_from_the_first_use_up_to_today() -> None:
    week = [open_day(number, "home") for number in (18, 19, TODAY.day, TODAY.day + 1)]

    found = claim(*week, since=date(2026, 11, 19))

    assert found.unconfirmed == (date(2026, 11, 19), TODAY)


def test_days_outside_the_period_do_not_count() -> None:
    assert told(claim(on(date(2026, 12, 1), "home"))) == []


def test_a_day_without_a_known_rate_is_a_problem_of_that_day_once() -> None:
    january = Period(date(2027, 1, 1), date(2027, 1, 31))
    worked = on(date(2027, 1, 4), "home+client", "8")

    found = claim(worked, period=january, today=january.last)

    assert found.lines == ()
    assert found.problems == (Problem(ProblemKind.NO_RATE, worked.date),)


def test_a_claim_counts_home_days_kilometres_and_euros() -> None:
    found = claim(
        day(2, "home"),
        day(3, "office"),
        day(4, "home+client", km="12.5"),
        day(5, "sick"),
        of=agreed("40"),
    )

    assert found.home_days == 2
    assert found.kilometres == Decimal("52.5")
    assert found.totals.untaxed == Decimal("18.03")
    assert found.totals.taxable == 0
    assert found.total == Decimal("18.03")
