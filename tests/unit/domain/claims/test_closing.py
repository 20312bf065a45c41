"""From an open claim to a batch, and back from a batch to what was closed."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.batch import Batch
from hybridwell.domain.claims.claim import Claim
from hybridwell.domain.claims.closing import (
    batch_to_close,
    claim_with_corrections,
    closed_as,
    correction_batch,
    draft_of,
    overlapping,
    pending_of,
    whole,
)
from hybridwell.domain.claims.ledger import Ledger
from hybridwell.domain.claims.problems import HintKind, ProblemKind
from tests.days import NOVEMBER, TODAY, agreed, day, ledger, open_day

DECEMBER = Period.parse("2026-12")
OVER = date(2027, 1, 1)


def claimed(
    known: Ledger, *batches: Batch, period: Period = NOVEMBER, today: date = OVER
) -> Claim:
    return claim_with_corrections(period, [], known, batches, (today, today))


def closed(known: Ledger, number: int = 1) -> Batch:
    return replace(batch_to_close(claimed(known), TODAY), number=number)


def test_a_closed_claim_holds_lines_and_worked_days_without_absence_or_note() -> None:
    known = ledger(
        day(2, "home+client", note="rain"), day(3, "sick"), day(4, "hub"),
        of=agreed(employer="Voorbeeld"),
    )  # fmt: skip

    batch = batch_to_close(claimed(known), TODAY)

    assert [(each.date.day, each.places) for each in batch.days] == [
        (2, ("home", "client")),
        (4, ("hub",)),
    ]
    assert [line.kind.value for line in batch.lines] == ["home"]
    assert (batch.employer, batch.closed_on, batch.number) == ("Voorbeeld", TODAY, None)
    assert "sick" not in repr(batch)


def test_a_draft_has_no_date_of_closing() -> None:
    draft = draft_of(claimed(ledger(day(2, "home"))))

    assert (draft.draft, draft.closed_on, draft.totals.total) == (
        True,
        None,
        Decimal("2.45"),
    )


def test_the_next_claim_holds_the_differences_of_all_that_is_closed() -> None:
    batch = closed(ledger(day(2, "home")))

    found = claimed(ledger(day(3, "home")), batch, period=DECEMBER)

    assert [(each.line.date.day, str(each.line.amount)) for each in found.corrections] == [
        (2, "-2.45"),
        (3, "2.45"),
    ]
    assert (found.lines, found.total, found.batch) == ((), Decimal(0), None)


def test_what_must_be_settled_for_a_correction_is_asked_in_the_next_claim_once() -> None:
    batch = closed(ledger(day(2, "home")))

    found = claimed(ledger(day(2, "home+office")), batch, period=DECEMBER)

    assert [(each.kind, each.date) for each in found.problems] == [
        (ProblemKind.TWO_ALLOWANCES, date(2026, 11, 2))
    ]


def test_a_closed_period_stays_as_it_was_closed() -> None:
    batch = closed(ledger(day(2, "home")))

    found = claimed(ledger(day(2, "home"), open_day(3, "home")), batch)

    assert (found.lines, found.batch, found.hints) == (batch.lines, batch, ())
    assert (found.corrections, found.problems, found.unconfirmed) == ((), (), ())


def test_a_closed_period_that_changed_says_so() -> None:
    batch = closed(ledger(day(2, "home")))

    found = claimed(ledger(day(2, "office")), batch)

    assert [hint.kind for hint in found.hints] == [HintKind.CHANGED]
    assert found.total == Decimal("2.45")


def test_only_later_batches_count_as_paid_for_a_period() -> None:
    known, now = ledger(day(2, "home")), ledger(day(2, "sick"))
    first = closed(known, number=2)
    taken_back = pending_of([first], now, [first]).corrections
    correction = correction_batch(NOVEMBER, taken_back, "", TODAY)

    before, after = replace(correction, number=1), replace(correction, number=3)

    assert len(pending_of([first], now, [before, first]).corrections) == 1
    assert pending_of([first], now, [first, after]).corrections == ()


def test_a_batch_of_corrections_alone_closes_no_period() -> None:
    first = closed(ledger(day(2, "home")))
    taken_back = pending_of([first], ledger(), [first]).corrections
    alone = correction_batch(DECEMBER, taken_back, "Voorbeeld", TODAY)

    assert (alone.days, alone.lines, alone.employer) == ((), (), "Voorbeeld")
    assert whole([first, alone]) == [first]
    assert closed_as(DECEMBER, [first, alone]) is None
    assert closed_as(NOVEMBER, [first, alone]) == first


@pytest.mark.parametrize(
    ("first", "last", "overlaps"),
    [
        (-30, -1, False),
        (-30, 0, True),
        (0, 29, False),
        (5, 11, True),
        (-5, 40, True),
        (29, 40, True),
        (30, 60, False),
    ],
)
def test_a_period_overlaps_another_by_one_day_already(
    first: int, last: int, overlaps: bool
) -> None:
    batch = closed(ledger())
    begin = NOVEMBER.first

    found = overlapping(
        Period(begin + timedelta(days=first), begin + timedelta(days=last)), [batch]
    )

    assert found == (batch if overlaps else None)
