"""Closing once, correcting later: on a real store, with the days of November 2026."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Self
from zoneinfo import ZoneInfo

import pytest

from hybridwell.daybook import Daybook
from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.agreement import Code, ValueKind
from hybridwell.domain.claims.batch import Batch, BatchStatus
from hybridwell.domain.claims.claim import Claim
from hybridwell.domain.claims.claim_line import Reason
from hybridwell.domain.claims.ledger import Ledger
from hybridwell.domain.claims.problems import HintKind
from hybridwell.errors import ProblemError, UsageError
from hybridwell.payroll import (
    batch_numbered,
    batch_of,
    close_period,
    codes_of,
    correct,
    draft,
    later_corrections,
    say_sent,
    unsaid,
)
from hybridwell.settings import Settings
from hybridwell.store.claims import ClaimsStore
from tests.days import NOVEMBER, NOW, RATES, day, on

JANUARY, FEBRUARY, MARCH = (Period.parse(f"2026-0{number}") for number in (1, 2, 3))
IN_MARCH = date(2026, 3, 31)
BEGIN = date(2026, 1, 1)


@pytest.fixture
def daybook() -> Daybook:
    daybook = Daybook(ClaimsStore.in_memory(), RATES, Settings)
    terms = {"employee_number": "120", "commute_km": "40", "employer": "Voorbeeld"}
    daybook.agree(BEGIN, terms, NOW)
    return daybook


def close_november(daybook: Daybook) -> Batch:
    daybook.set_days([day(23, "home")], None, NOW)
    return close_period(daybook, NOVEMBER, NOW).batch


def amounts(batch: Batch | None) -> list[str]:
    assert batch is not None
    return [
        *(f"{line.date} {line.kind.value} {line.amount}" for line in batch.lines),
        *(
            f"{each.line.date} {each.line.kind.value} {each.line.amount}"
            f" {each.period} {each.batch} {each.reason.value}"
            for each in batch.corrections
        ),
    ]


def test_at_night_a_day_that_has_not_begun_is_not_asked_for_yet(daybook: Daybook) -> None:
    daybook.set_days([day(23, "home")], None, NOW)
    night = datetime(2026, 11, 24, 0, 30, tzinfo=ZoneInfo("Europe/Amsterdam"))

    batch = close_period(daybook, NOVEMBER, night).batch

    assert batch.closed_on == date(2026, 11, 24)  # as the calendar has it


def test_an_open_day_blocks_until_it_is_confirmed(daybook: Daybook) -> None:
    daybook.set_days([day(20, "home")], None, NOW - timedelta(days=3))

    with pytest.raises(ProblemError, match="this is settled: 2026-11-23 is not confirmed"):
        close_period(daybook, NOVEMBER, NOW)
    daybook.confirm([date(2026, 11, 23)], NOW)

    assert close_period(daybook, NOVEMBER, NOW).fresh


@pytest.mark.parametrize(
    ("places", "on_day", "told"),
    [
        ("home+office", 23, r"2026-11-23 has home \(2.45\) and commute \(10.00\): choose"),
        ("home+leave", 23, "2026-11-23 is worked and not: give shares, or one of the two"),
    ],
)
def test_what_contradicts_itself_blocks(
    daybook: Daybook, places: str, on_day: int, told: str
) -> None:
    daybook.set_days([day(on_day, places)], None, NOW)

    with pytest.raises(ProblemError, match=told):
        close_period(daybook, NOVEMBER, NOW)

    assert daybook.batches.all() == []


def test_a_day_without_a_known_amount_blocks(daybook: Daybook) -> None:
    daybook.set_days([on(date(2027, 1, 4), "home")], None, NOW)

    with pytest.raises(ProblemError, match="2027-01-04: the tax-free amount is not known"):
        close_period(daybook, Period.parse("2027-01"), NOW)


def test_a_day_outside_every_agreement_blocks(daybook: Daybook) -> None:
    daybook.set_days([on(date(2025, 12, 31), "home")], None, NOW)

    with pytest.raises(ProblemError, match="2025-12-31 lies outside every agreement"):
        close_period(daybook, Period.parse("2025-12"), NOW)


def test_a_missing_employee_number_blocks_and_all_reasons_are_told(
    daybook: Daybook,
) -> None:
    daybook.agree(BEGIN, {"employee_number": ""}, NOW)
    daybook.set_days([day(23, "home+office")], None, NOW)

    with pytest.raises(ProblemError, match="no employee number, 2026-11-23 has home"):
        close_period(daybook, NOVEMBER, NOW)


def test_hints_do_not_block(daybook: Daybook) -> None:
    daybook.set_days([day(23, "home")], None, NOW)

    assert daybook.claim(NOVEMBER, NOW.date()).hints[0].kind is HintKind.NOT_OVER
    assert close_period(daybook, NOVEMBER, NOW).fresh


def test_a_closed_period_says_all_that_was_claimed(daybook: Daybook) -> None:
    daybook.set_days([day(23, "home", note="rain"), day(24, "sick")], None, NOW)

    batch = close_period(daybook, NOVEMBER, NOW).batch

    assert (batch.number, batch.closed_on, batch.employer) == (1, NOW.date(), "Voorbeeld")
    assert [(each.date.day, each.places) for each in batch.days] == [(23, ("home",))]
    assert amounts(batch) == ["2026-11-23 home 2.45"]
    assert daybook.claim(NOVEMBER, NOW.date()).batch == batch


def test_closing_twice_files_nothing(daybook: Daybook) -> None:
    daybook.set_days([day(23, "home")], None, NOW)
    first = close_period(daybook, NOVEMBER, NOW)

    again = close_period(daybook, NOVEMBER, NOW + timedelta(days=1))

    assert (again.fresh, again.batch) == (False, first.batch)
    assert daybook.batches.all() == [first.batch]


def test_closing_again_after_a_change_files_the_difference_alone(daybook: Daybook) -> None:
    close_november(daybook)
    daybook.set_days([day(23, "office")], None, NOW)

    again = close_period(daybook, NOVEMBER, NOW)

    assert (again.fresh, again.batch.whole) == (True, False)
    assert amounts(again.batch) == [
        "2026-11-23 home -2.45 2026-11 1 day_changed",
        "2026-11-23 commute 10.00 2026-11 1 day_changed",
    ]
    assert not close_period(daybook, NOVEMBER, NOW).fresh


def test_what_is_unsettled_blocks_a_correction_too(daybook: Daybook) -> None:
    close_november(daybook)
    daybook.set_days([day(23, "home+office")], None, NOW)

    for again in (
        lambda: close_period(daybook, NOVEMBER, NOW),
        lambda: correct(daybook, NOW),
    ):
        with pytest.raises(ProblemError, match=r"no correction .*: 2026-11-23 has home"):
            again()
    with pytest.raises(ProblemError, match=r"2026-12 cannot be .*: 2026-11-23 has"):
        close_period(daybook, Period.parse("2026-12"), NOW)

    assert len(daybook.batches.all()) == 1


@pytest.mark.parametrize("period", ["2026-W45", "2026", "2026-11-30..2026-12-31"])
def test_days_of_a_closed_period_are_not_closed_with_another(
    daybook: Daybook, period: str
) -> None:
    close_november(daybook)

    with pytest.raises(ProblemError, match="of it were paid with 2026-11, batch 1"):
        close_period(daybook, Period.parse(period), NOW)

    assert close_period(daybook, Period.parse("2026-10"), NOW).batch.number == 2


def known_in_march(daybook: Daybook) -> Daybook:
    known = [rate for rate in RATES if rate.known_from <= IN_MARCH]
    return replace(daybook, rates=tuple(known))


def test_a_rate_that_changes_backwards_is_corrected_in_the_next_claim(
    daybook: Daybook,
) -> None:
    march = known_in_march(daybook)
    march.set_days(
        [on(date(2026, 1, 5), "office"), on(date(2026, 1, 6), "home")], None, NOW
    )
    assert amounts(close_period(march, JANUARY, NOW).batch) == [
        "2026-01-05 commute 9.20",
        "2026-01-06 home 2.45",
    ]

    february = close_period(daybook, FEBRUARY, NOW).batch

    assert amounts(february) == ["2026-01-05 commute 0.80 2026-01 1 rate_changed"]
    (correction,) = february.corrections
    line = correction.line
    assert (line.quantity, line.rate, line.norm) == (
        Decimal(40),
        Decimal("0.02"),
        Decimal("0.02"),
    )
    assert (line.status, line.taxable, correction.reason) == (
        "decree",
        Decimal(0),
        Reason.RATE,
    )
    assert amounts(close_period(daybook, MARCH, NOW).batch) == []


def test_corrections_of_all_closed_periods_can_be_filed_alone(daybook: Daybook) -> None:
    march = known_in_march(daybook)
    days = [on(date(2026, 1, 5), "office"), on(date(2026, 3, 2), "office")]
    march.set_days(days, None, NOW)
    for period in (JANUARY, FEBRUARY, MARCH):
        close_period(march, period, NOW)
    assert correct(march, NOW) is None

    batch = correct(daybook, NOW)

    assert amounts(batch) == [
        "2026-01-05 commute 0.80 2026-01 1 rate_changed",
        "2026-03-02 commute 0.80 2026-03 3 rate_changed",
    ]
    assert batch is not None
    assert (str(batch.period), batch.whole, batch.days) == (
        "2026-11",
        False,
        (),
    )
    assert correct(daybook, NOW) is None


@pytest.mark.parametrize(
    ("pay_period", "paid_in"),
    [("month", "2026-11"), ("four_weeks", "2026-P12"), ("week", "2026-W48")],
)
def test_corrections_filed_alone_are_paid_in_a_period_that_payroll_knows(
    daybook: Daybook, pay_period: str, paid_in: str
) -> None:
    close_november(daybook)
    daybook.agree(BEGIN, {"pay_period": pay_period}, NOW)
    daybook.set_days([day(23, "leave")], None, NOW)

    batch = correct(daybook, NOW)

    assert batch is not None
    assert str(batch.period) == paid_in


def test_corrections_filed_after_the_last_agreement_are_paid_by_the_month(
    daybook: Daybook,
) -> None:
    close_november(daybook)
    daybook.agree(BEGIN, {"last_day": "2026-11-23"}, NOW)
    daybook.set_days([day(23, "leave")], None, NOW)

    batch = correct(daybook, datetime.fromisoformat("2026-12-01T08:00Z"))

    assert batch is not None
    assert str(batch.period) == "2026-12"


def test_nothing_closed_is_nothing_to_correct(daybook: Daybook) -> None:
    assert correct(daybook, NOW) is None


class Interrupted(Daybook):
    """Between its claim and its closing another program files the corrections."""

    def open_claim(self, period: Period, today: date, ledger: Ledger) -> Claim:
        found = super().open_claim(period, today, ledger)
        correct(Daybook(self.store, self.rates, self.chosen), NOW)
        return found

    @classmethod
    def like(cls, daybook: Daybook) -> Self:
        return cls(daybook.store, daybook.rates, daybook.chosen)


def test_corrections_that_another_program_filed_meanwhile_are_not_paid_twice(
    daybook: Daybook,
) -> None:
    march = known_in_march(daybook)
    march.set_days([on(date(2026, 1, 5), "office")], None, NOW)
    close_period(march, JANUARY, NOW)

    february = close_period(Interrupted.like(daybook), FEBRUARY, NOW).batch

    assert [amounts(batch) for batch in daybook.batches.all()] == [
        ["2026-01-05 commute 9.20"],
        ["2026-01-05 commute 0.80 2026-01 1 rate_changed"],
        [],
    ]
    assert february.number == 3


def test_a_closed_period_tells_that_it_changed_and_keeps_what_was_closed(
    daybook: Daybook,
) -> None:
    batch = close_november(daybook)
    daybook.store.undo(None, NOW)

    claim = daybook.claim(NOVEMBER, NOW.date())

    assert [(hint.kind, hint.date) for hint in claim.hints] == [
        (HintKind.CHANGED, None),
        (HintKind.UNCONFIRMED, date(2026, 11, 23)),
    ]
    assert (claim.lines, claim.total) == (batch.lines, Decimal("2.45"))


def test_a_day_after_an_early_closing_is_still_asked_for(daybook: Daybook) -> None:
    close_november(daybook)
    daybook.set_days([day(24, "home"), day(26, "home")], None, NOW + timedelta(days=3))

    claim = daybook.claim(NOVEMBER, date(2026, 11, 26))

    assert [(hint.kind, hint.date) for hint in claim.hints] == [
        (HintKind.CHANGED, None),
        (HintKind.UNCONFIRMED, date(2026, 11, 25)),
    ]


def test_only_a_closed_period_has_a_batch(daybook: Daybook) -> None:
    with pytest.raises(ProblemError, match="2026-11 is not closed: close it first, or"):
        batch_of(daybook, NOVEMBER)
    with pytest.raises(UsageError, match="there is no batch 1"):
        batch_numbered(daybook, 1)

    batch = close_november(daybook)

    assert batch_of(daybook, NOVEMBER) == batch_numbered(daybook, 1) == batch


def test_a_draft_is_of_what_is_open_and_closes_nothing(daybook: Daybook) -> None:
    daybook.set_days([day(23, "home+office"), day(20, "home")], None, NOW)

    found = draft(daybook, NOVEMBER, NOW)

    assert (found.draft, found.closed_on, found.checksum) == (True, None, "")
    assert amounts(found) == ["2026-11-20 home 2.45"]
    assert daybook.batches.all() == []


def test_a_draft_of_a_closed_period_is_what_was_closed(daybook: Daybook) -> None:
    batch = close_november(daybook)

    assert draft(daybook, NOVEMBER, NOW) == batch


def test_sent_is_said_of_a_batch_that_is_there(daybook: Daybook) -> None:
    batch = close_november(daybook)
    with pytest.raises(UsageError, match="there is no batch 2"):
        say_sent(daybook, 2, NOW)

    assert say_sent(daybook, 1, NOW) == batch
    assert daybook.batches.status(batch) is BatchStatus.SENT
    say_sent(daybook, 1, NOW, sent=False)
    assert daybook.batches.status(batch) is BatchStatus.CLOSED


def test_a_batch_knows_which_later_ones_correct_it(daybook: Daybook) -> None:
    first = close_november(daybook)
    october = close_period(daybook, Period.parse("2026-10"), NOW).batch
    daybook.set_days([day(23, "sick")], None, NOW)
    close_period(daybook, NOVEMBER, NOW)

    assert later_corrections(daybook, first) == [3]
    assert later_corrections(daybook, october) == []
    assert later_corrections(daybook, replace(first, number=None)) == [3]


def test_the_components_are_those_of_the_latest_agreement_of_an_employer(
    daybook: Daybook,
) -> None:
    daybook.agree(BEGIN, {"employer_number": "1", "codes": "home=1:quantity"}, NOW)
    daybook.agree(date(2026, 7, 1), {"codes": "home=2:amount"}, NOW)

    assert codes_of(daybook) == {"1": (Code("home", "2", ValueKind.AMOUNT),)}


def test_a_change_of_what_is_paid_is_corrected_as_one_of_the_agreement(
    daybook: Daybook,
) -> None:
    close_november(daybook)
    daybook.agree(date(2026, 11, 1), {"home_amount": "3"}, NOW)

    batch = close_period(
        daybook, NOVEMBER, datetime.fromisoformat("2026-12-01T08:00Z")
    ).batch

    assert amounts(batch) == ["2026-11-23 home 0.55 2026-11 1 agreement_changed"]
    assert (str(batch.totals.untaxed), str(batch.totals.taxable)) == ("0.00", "0.55")


def test_the_days_that_nobody_spoke_of_are_those_that_the_claim_misses(
    daybook: Daybook,
) -> None:
    daybook.set_days([day(2, "home"), day(3, "office")], None, NOW)
    today = NOW.date()

    missing = unsaid(daybook, NOVEMBER, today)

    assert missing
    assert [each.date for each in missing] == list(
        daybook.claim(NOVEMBER, today).unconfirmed
    )


def test_nobody_is_asked_for_a_day_of_a_closed_period(daybook: Daybook) -> None:
    close_november(daybook)

    assert unsaid(daybook, NOVEMBER, NOVEMBER.last) == []
