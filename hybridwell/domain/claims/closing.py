"""Closing a pay period: once, and later changes only as corrections in the next batch."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.batch import Batch
from hybridwell.domain.claims.claim import Claim, build_claim, priced, still_open
from hybridwell.domain.claims.claim_line import ClaimLine, Correction
from hybridwell.domain.claims.corrections import Key, corrections_of, paid_of
from hybridwell.domain.claims.day_lines import unsettled
from hybridwell.domain.claims.ledger import Ledger
from hybridwell.domain.claims.problems import Hint, HintKind, Problem
from hybridwell.domain.claims.workday import Workday


@dataclass(frozen=True, slots=True)
class Pending:
    """What is to be corrected of closed periods, and what must be settled for it first."""

    corrections: tuple[Correction, ...] = ()
    problems: tuple[Problem, ...] = ()


def claim_with_corrections(
    period: Period,
    open_days: Sequence[Workday],
    ledger: Ledger,
    batches: Sequence[Batch],
    span: tuple[date, date],
) -> Claim:
    """Return the claim of a period that is open, or what was closed of it.

    `span` is today, and the first day on which open days are asked for.
    """
    today, since = span
    first = closed_as(period, batches)
    if first is not None:
        closed = _as_closed(first, ledger, batches)
        forgotten = (
            Hint(HintKind.UNCONFIRMED, day) for day in still_open(open_days, ledger, span)
        )
        return replace(closed, hints=(*closed.hints, *forgotten))
    claim = build_claim(period, open_days, ledger, today, since)
    return with_corrections(claim, ledger, batches)


def with_corrections(claim: Claim, ledger: Ledger, batches: Sequence[Batch]) -> Claim:
    """Return an open claim with the differences of all that is closed by now."""
    pending = pending_of(whole(batches), ledger, batches)
    return replace(
        claim,
        corrections=pending.corrections,
        problems=unsettled((*claim.problems, *pending.problems)),
    )


def batch_to_close(claim: Claim, today: date) -> Batch:
    """Return what closing an open claim files; its problems must be settled."""
    return Batch(
        None, claim.period, claim.logged, claim.lines, claim.corrections,
        claim.employer, today,
    )  # fmt: skip


def draft_of(claim: Claim) -> Batch:
    """Return the same without number and date: to look at, not to pay."""
    return replace(batch_to_close(claim, claim.period.last), closed_on=None)


def correction_batch(
    period: Period, corrections: Iterable[Correction], employer: str, today: date
) -> Batch:
    """Return a batch of corrections alone."""
    return Batch(None, period, (), (), tuple(corrections), employer, today, whole=False)


def pending_of(
    closed: Iterable[Batch], ledger: Ledger, batches: Sequence[Batch]
) -> Pending:
    """Return the differences of closed periods between what is due now and was paid."""
    corrections: list[Correction] = []
    problems: list[Problem] = []
    for first in closed:
        due, unsolved = _due(first.period, ledger)
        problems += unsolved
        later = [batch for batch in batches if (batch.number or 0) > (first.number or 0)]
        untouched = _untouched(first, later, ledger)
        corrections += corrections_of(first, paid_of(first, later), due, untouched)
    return Pending(tuple(corrections), unsettled(problems))


def _untouched(
    first: Batch, later: Sequence[Batch], ledger: Ledger
) -> Callable[[Key], bool]:
    """Return how to tell that a day is as it was when its period was last settled.

    A fixed allowance is touched by any absence that was marked since.
    """
    period = str(first.period)
    settled = [first.closed_at] + [
        batch.closed_at
        for batch in later
        if any(each.period == period for each in batch.corrections)
    ]
    last = max((at for at in settled if at is not None), default=None)
    fresh = {
        day.date: day
        for day in ledger.confirmed
        if last is None or (day.confirmed_at is not None and day.confirmed_at >= last)
    }
    known = {day.date for day in ledger.confirmed}
    absent = any(not day.worked for day in fresh.values())

    def untouched(key: Key) -> bool:
        day, kind = key
        if last is None:
            return False
        return not absent if kind.fixed else day in known and day not in fresh

    return untouched


def whole(batches: Iterable[Batch]) -> list[Batch]:
    """Return the batches that closed a period, without those of corrections alone."""
    return [batch for batch in batches if batch.whole]


def closed_as(period: Period, batches: Iterable[Batch]) -> Batch | None:
    return next((each for each in whole(batches) if each.period == period), None)


def overlapping(period: Period, batches: Iterable[Batch]) -> Batch | None:
    """Return a closed batch that holds days of another period: they would be paid twice."""
    for batch in whole(batches):
        other = batch.period
        if other != period and other.first <= period.last and period.first <= other.last:
            return batch
    return None


def _due(period: Period, ledger: Ledger) -> tuple[list[ClaimLine], list[Problem]]:
    days = [day for day in ledger.confirmed if day.date in period]
    lines, problems, _ = priced(period, days, ledger)
    return lines, problems


def _as_closed(first: Batch, ledger: Ledger, batches: Sequence[Batch]) -> Claim:
    days = tuple(day for day in ledger.confirmed if day.date in first.period)
    pending = pending_of([first], ledger, batches)
    changed = (Hint(HintKind.CHANGED, None),) if pending.corrections else ()
    return Claim(
        first.period, days, first.lines, pending.problems, changed,
        corrections=first.corrections, employer=first.employer, batch=first,
    )  # fmt: skip
