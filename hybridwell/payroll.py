"""Pay periods: closed once, corrected later, sent by the user's word; the door to files."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from hybridwell.claim_words import problem_phrase
from hybridwell.daybook import Daybook
from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.agreement import Agreement, Code, agreement_on
from hybridwell.domain.claims.batch import Batch
from hybridwell.domain.claims.claim import still_open
from hybridwell.domain.claims.closing import (
    batch_to_close,
    closed_as,
    correction_batch,
    draft_of,
    overlapping,
    pending_of,
    whole,
    with_corrections,
)
from hybridwell.domain.claims.day_lines import Norms
from hybridwell.domain.claims.ledger import Ledger
from hybridwell.domain.claims.problems import Problem
from hybridwell.domain.claims.workday import Workday
from hybridwell.errors import Phrases, ProblemError, UsageError


@dataclass(frozen=True, slots=True)
class Closing:
    """What closing came to."""

    batch: Batch
    fresh: bool
    """False: nothing had changed since it was closed, and nothing was filed."""


def pay_period(daybook: Daybook, day: date) -> Period:
    """Return the period in which payroll settles a day, as agreed for that day."""
    agreed = agreement_on(daybook.agreements(), day) or Agreement()
    return agreed.pay_period_of(day)


def unsaid(daybook: Daybook, period: Period, today: date) -> list[Workday]:
    """Return the workdays up to today of which nobody has said the place yet.

    The same days as the claim's `unconfirmed`, but nothing is priced for it: the window
    asks while it opens.
    """
    if daybook.batches.of_period(period) is not None:
        return []
    days = [day for day in daybook.days(period) if not day.confirmed]
    ledger = Ledger.of((), daybook.agreements(), Norms(daybook.rates))
    dates = set(still_open(days, ledger, (today, daybook.store.since(today))))
    return [day for day in days if day.date in dates]


def close_period(daybook: Daybook, period: Period, now: datetime) -> Closing:
    """Close a period, or file what changed since it was closed.

    Raises ProblemError while something must be settled, or where days were paid in
    another closed period.
    """
    ledger, closed_on = daybook.ledger(), now.date()
    claim = daybook.open_claim(period, daybook.today(now), ledger)

    def make(batches: list[Batch]) -> Batch | None:
        first = closed_as(period, batches)
        if first is None:
            _refuse_overlap(period, batches)
            settled = with_corrections(claim, ledger, batches)
            _refuse(period, settled.problems)
            return batch_to_close(settled, closed_on)
        pending = pending_of([first], ledger, batches)
        _refuse_correction(pending.problems)
        if not pending.corrections:
            return None
        return correction_batch(period, pending.corrections, first.employer, closed_on)

    filed = daybook.batches.close(make, now)
    if filed is not None:
        return Closing(filed, fresh=True)
    return Closing(batch_of(daybook, period), fresh=False)


def correct(daybook: Daybook, now: datetime) -> Batch | None:
    """File the corrections of all closed periods by themselves; None: there are none.

    They are paid in the pay period of today: payroll knows no period of several months.
    """
    ledger, today = daybook.ledger(), now.date()
    paid_in = (ledger.agreed_on(today) or Agreement()).pay_period_of(today)

    def make(batches: list[Batch]) -> Batch | None:
        closed = whole(batches)
        pending = pending_of(closed, ledger, batches)
        _refuse_correction(pending.problems)
        if not pending.corrections:
            return None
        employer = closed[-1].employer
        return correction_batch(paid_in, pending.corrections, employer, today)

    return daybook.batches.close(make, now)


def batch_of(daybook: Daybook, period: Period) -> Batch:
    """Return the batch as which a period was closed. Raises ProblemError."""
    found = daybook.batches.of_period(period)
    if found is None:
        raise ProblemError(
            "{period} is not closed: close it first, or write a draft", period=period
        )
    return found


def batch_numbered(daybook: Daybook, number: int) -> Batch:
    """Return a closed batch. Raises UsageError."""
    known = {batch.number: batch for batch in daybook.batches.all()}
    if number not in known:
        raise UsageError("there is no batch {number}", number=number)
    return known[number]


def draft(daybook: Daybook, period: Period, now: datetime) -> Batch:
    """Return an open period as it would be closed now, and a closed one as it is."""
    claim = daybook.claim(period, daybook.today(now))
    return claim.batch or draft_of(claim)


def say_sent(daybook: Daybook, number: int, now: datetime, *, sent: bool = True) -> Batch:
    """Note that a batch went to payroll, by the user's word; nothing is sent by this."""
    found = batch_numbered(daybook, number)
    daybook.batches.say_sent(number, now, sent=sent)
    return found


def later_corrections(daybook: Daybook, batch: Batch) -> list[int]:
    """Return the numbers of the batches that hold corrections of a closed period."""
    return [
        each.number or 0
        for each in daybook.batches.all()
        if (each.number or 0) > (batch.number or 0)
        and any(one.period == str(batch.period) for one in each.corrections)
    ]


def codes_of(daybook: Daybook) -> dict[str, tuple[Code, ...]]:
    """Return the payroll components by employer number, the latest agreement's."""
    return {each.employer_number: each.codes for each in daybook.agreements()}


def _refuse_overlap(period: Period, batches: Sequence[Batch]) -> None:
    other = overlapping(period, batches)
    if other is not None:
        raise ProblemError(
            "{period} cannot be closed: days of it were paid with {other}, batch {number}",
            period=period, other=other.period, number=other.number,
        )  # fmt: skip


def _refuse(period: Period, problems: Sequence[Problem]) -> None:
    if problems:
        raise ProblemError(
            "{period} cannot be closed before this is settled: {reasons}",
            period=period,
            reasons=_reasons(problems),
        )


def _refuse_correction(problems: Sequence[Problem]) -> None:
    if problems:
        raise ProblemError(
            "no correction can be filed before this is settled: {reasons}",
            reasons=_reasons(problems),
        )


def _reasons(problems: Sequence[Problem]) -> Phrases:
    return Phrases(tuple(map(problem_phrase, problems)))
