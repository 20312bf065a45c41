"""The worked examples of the sources, by name; amounts are euros."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.agreement import (
    AbsenceRule,
    Agreement,
    Method,
    PayPeriod,
    Rounding,
)
from hybridwell.domain.claims.claim_line import ClaimLine
from hybridwell.domain.claims.fixed import yearly_days
from hybridwell.domain.claims.problems import HintKind, ProblemKind
from hybridwell.domain.claims.rates import Scheme
from hybridwell.domain.claims.workday import Workday
from tests.days import NORMS, agreed, claim, on

BEGIN = date(2026, 1, 1)


def fixed_home(days: str, **terms: Any) -> Agreement:  # noqa: ANN401 - any term
    return agreed(home_method=Method.FIXED, home_days=Decimal(days), **terms)


def fixed_commute(days: str, km: str, **terms: Any) -> Agreement:  # noqa: ANN401 - any term
    return agreed(km, commute_method=Method.FIXED, office_days=Decimal(days), **terms)


def lines(
    agreement: Agreement | tuple[Agreement, ...],
    period: str = "2026-03",
    *days: Workday,
) -> list[ClaimLine]:
    found = claim(*days, of=agreement, period=Period.parse(period))
    return [line for line in found.lines if line.kind.fixed]


def paid(
    agreement: Agreement | tuple[Agreement, ...],
    period: str = "2026-03",
    *days: Workday,
) -> list[str]:
    return [str(line.amount) for line in lines(agreement, period, *days)]


def test_five_office_days_of_40_km_pay_2140_a_year_and_178_33_a_month() -> None:
    assert paid(fixed_commute("5", "40")) == ["178.33"]


def test_three_office_days_of_60_km_pay_1926_a_year_and_160_50_a_month() -> None:
    assert paid(fixed_commute("3", "60")) == ["160.50"]


@pytest.mark.parametrize(
    ("rounding", "month", "days"),
    [(Rounding.EXACT, "17.48", "85.6"), (Rounding.UP, "17.56", "86")],
)
def test_two_home_days_a_week_in_2026_by_both_practices(
    rounding: Rounding, month: str, days: str
) -> None:
    agreement = fixed_home("2", rounding=rounding)

    year = yearly_days(Scheme.FULL_YEAR, NORMS, agreement, Decimal(2), BEGIN)

    assert year == Decimal(days)
    assert paid(agreement) == [month]


def test_january_2022_four_days_of_20_km_one_way_pay_1307_20_a_year() -> None:
    agreement = fixed_commute("4", "40", rounding=Rounding.UP)

    (line,) = lines(agreement, "2022-01")

    assert line.norm == Decimal("0.19")
    assert line.amount == Decimal("108.93")  # 1307.20 / 12
    assert yearly_days(Scheme.FULL_YEAR, NORMS, agreement, Decimal(4), BEGIN) == 172


@pytest.mark.parametrize(
    ("scheme", "days", "rounded"),
    [
        (Scheme.LEAST_DAYS, 4, 103),
        (Scheme.LEAST_DAYS, 3, 77),
        (Scheme.LEAST_DAYS, 2, 52),
        (Scheme.FULL_YEAR, 4, 172),
        (Scheme.FULL_YEAR, 3, 129),
        (Scheme.FULL_YEAR, 5, 214),
        (Scheme.LEAST_DAYS, 5, 128),
    ],
)
def test_fewer_days_a_week_are_rounded_up_in_the_practice_examples(
    scheme: Scheme, days: int, rounded: int
) -> None:
    agreement = agreed(rounding=Rounding.UP)

    assert yearly_days(scheme, NORMS, agreement, Decimal(days), BEGIN) == rounded


def ill(first: date, last: date) -> list[Workday]:
    return [on(day, "sick") for day in Period(first, last).days() if day.weekday() < 5]


def test_rendement_ill_from_8_july_back_on_11_october_is_paid_again_from_november() -> None:
    absence = ill(date(2026, 7, 8), date(2026, 10, 9))
    agreement = fixed_commute("5", "40")

    months = {month: paid(agreement, month, *absence) for month in (
        "2026-06", "2026-07", "2026-08", "2026-09", "2026-10", "2026-11"
    )}  # fmt: skip

    assert months == {
        "2026-06": ["178.33"],
        "2026-07": ["178.33"],
        "2026-08": ["178.33"],
        "2026-09": [],
        "2026-10": [],
        "2026-11": ["178.33"],
    }


def test_a_paused_allowance_is_told_without_a_reason() -> None:
    found = claim(
        *ill(date(2026, 7, 8), date(2026, 10, 9)),
        of=fixed_commute("5", "40"), period=Period.parse("2026-09"),
    )  # fmt: skip

    assert [hint.kind for hint in found.hints] == [HintKind.PAUSED]


def test_six_weeks_of_absence_leave_a_fixed_allowance_as_it_is() -> None:
    absence = ill(date(2026, 7, 6), date(2026, 8, 14))

    assert paid(fixed_commute("5", "40"), "2026-09", *absence) == ["178.33"]


def test_a_day_more_than_six_weeks_that_ends_in_time_pauses_nothing_either() -> None:
    absence = ill(date(2026, 7, 6), date(2026, 8, 17))

    assert paid(fixed_commute("5", "40"), "2026-08", *absence) == ["178.33"]
    assert paid(fixed_commute("5", "40"), "2026-09", *absence) == ["178.33"]


def test_the_legal_reading_stops_after_two_months_until_the_day_of_return() -> None:
    absence = ill(date(2026, 7, 8), date(2026, 10, 9))
    agreement = fixed_commute("5", "40", absence=AbsenceRule.LEGAL)

    assert paid(agreement, "2026-08", *absence) == ["178.33"]
    # Seven of 30 days before 8 September; 22 of 31 from Saturday 10 October on.
    assert paid(agreement, "2026-09", *absence) == ["41.61"]
    assert paid(agreement, "2026-10", *absence) == ["126.56"]


def test_the_legal_reading_counts_each_cause_and_each_year_by_itself() -> None:
    agreement = fixed_commute("5", "40", absence=AbsenceRule.LEGAL)
    two_causes = [
        *ill(date(2026, 3, 2), date(2026, 4, 10)),
        *(on(day, "leave") for day in Period(date(2026, 4, 13), date(2026, 5, 22)).days()),
    ]
    over_new_year = ill(date(2025, 12, 1), date(2026, 2, 20))

    assert paid(agreement, "2026-05", *two_causes) == ["178.33"]
    assert paid(agreement, "2026-02", *over_new_year) == ["178.33"]


def test_work_or_an_agreed_day_that_nobody_called_absent_ends_an_absence() -> None:
    agreement = fixed_commute("5", "40")
    first, second = date(2026, 6, 1), date(2026, 8, 31)
    interrupted = [day for day in ill(first, second) if day.date != date(2026, 7, 7)]
    worked = [*interrupted, on(date(2026, 7, 7), "office")]

    assert paid(agreement, "2026-08", *ill(first, second)) == []
    assert paid(agreement, "2026-08", *interrupted) == ["178.33"]
    assert paid(agreement, "2026-08", *worked) == ["178.33"]


def test_a_holiday_in_between_does_not_end_an_absence() -> None:
    days = {day.date: day for day in ill(date(2026, 6, 1), date(2026, 8, 31))}
    days[date(2026, 7, 7)] = on(date(2026, 7, 7), "holiday")

    assert paid(fixed_commute("5", "40"), "2026-08", *days.values()) == []


def test_a_change_of_agreement_in_the_month_splits_it() -> None:
    two = fixed_home("2", first_day=BEGIN)
    three = fixed_home("3", first_day=date(2026, 3, 16))

    # 15 of 31 days of 17.4767, and 16 of 31 of 26.215
    assert paid((two, three)) == ["8.46", "13.53"]
    assert [line.date for line in lines((two, three))] == [
        date(2026, 3, 1), date(2026, 3, 16)
    ]  # fmt: skip


def test_employment_that_ends_in_the_month_is_paid_in_proportion() -> None:
    assert paid(fixed_home("5", last_day=date(2026, 3, 10))) == ["14.09"]


def test_thirteen_four_week_periods_and_53_weeks_come_to_a_year() -> None:
    four_weeks = fixed_home("5", pay_period=PayPeriod.FOUR_WEEKS)
    weeks = fixed_home("5", pay_period=PayPeriod.WEEK)

    in_fours = [paid(four_weeks, f"2025-P{number:02d}") for number in range(1, 14)]
    by_week = sum(
        line.quantity
        for number in range(1, 54)
        for line in lines(weeks, f"2026-W{number:02d}")
        if line.date.year == 2026
    )

    assert {tuple(each) for each in in_fours[1:]} == {("39.51",)}  # 214 x 2.40 / 13
    assert len(in_fours[0]) == 2  # it begins on 30 December 2024: two amounts
    # Six days of the 371 lie in other years.
    assert round(by_week, 2) == round(Decimal(214) * 365 / 371, 2)


def test_what_the_employer_pays_above_the_norm_is_taxable() -> None:
    agreement = agreed("40", home_amount=Decimal("3.00"), commute_amount=Decimal("0.20"))
    found = claim(
        on(date(2026, 11, 2), "home"), on(date(2026, 11, 3), "office"), of=agreement
    )

    assert [(str(line.amount), str(line.taxable)) for line in found.lines] == [
        ("3.00", "0.55"),
        ("8.00", "0.00"),
    ]
    assert (str(found.totals.untaxed), str(found.totals.taxable)) == ("10.45", "0.55")


def test_at_25_cents_commute_beats_the_home_day_above_9_8_km() -> None:
    for km, chosen in (("9.8", "home"), ("9.84", "commute"), ("10", "commute")):
        (choice,) = claim(
            on(date(2026, 11, 2), "home+office", km), of=agreed(same_day="highest")
        ).choices
        assert (choice.chosen, choice.by) == (chosen, "highest")


def test_a_fixed_allowance_without_a_known_norm_is_a_problem() -> None:
    found = claim(of=fixed_home("5"), period=Period.parse("2027-01"))

    assert found.lines == ()
    assert [problem.kind for problem in found.problems] == [ProblemKind.NO_RATE]
