"""Corrections: what closed periods come to now, less what was paid for them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from hybridwell.domain.claims.batch import Batch
from hybridwell.domain.claims.claim_line import ClaimLine, Correction, LineKind, Reason

Key = tuple[date, LineKind]


@dataclass(frozen=True, slots=True)
class Paid:
    """A line as it was paid so far: first, and with every correction since."""

    line: ClaimLine
    batch: int


def paid_of(first: Batch, later: Iterable[Batch]) -> dict[Key, Paid]:
    """Return what was paid for the period of a closed batch, by day and kind.

    `later` are the batches that may hold corrections of it, in the order of closing.
    """
    number = first.number or 0
    paid = {line.key: Paid(line, number) for line in first.lines}
    period = str(first.period)
    for batch in later:
        for correction in batch.corrections:
            if correction.period == period:
                key = correction.line.key
                paid[key] = Paid(_after(paid.get(key), correction), number)
    return paid


def corrections_of(
    first: Batch,
    paid: Mapping[Key, Paid],
    due: Iterable[ClaimLine],
    untouched: Callable[[Key], bool],
) -> list[Correction]:
    """Return the difference for each day and kind of a closed period, by date.

    `untouched` tells whether the user left the day as it was when it was closed.
    """
    now = {line.key: line for line in due}
    order = list(LineKind)
    found = []
    for key in sorted({*paid, *now}, key=lambda key: (key[0], order.index(key[1]))):
        was = paid[key].line if key in paid else None
        known = now[key] if key in now else paid[key].line
        difference = _difference(known, was, now.get(key))
        if difference is not None:
            line, reason = difference
            if reason is Reason.DAY and untouched(key):
                both = was is not None and was.amount and key in now
                reason = Reason.QUANTITY if both else Reason.RULE
            found.append(Correction(line, str(first.period), first.number or 0, reason))
    return found


def _difference(
    known: ClaimLine, was: ClaimLine | None, now: ClaimLine | None
) -> tuple[ClaimLine, Reason] | None:
    amount = _amount(now) - _amount(was)
    taxable = _taxable(now) - _taxable(was)
    if not amount and not taxable:
        return None
    changed = replace(known, amount=amount, taxable=taxable)
    if was is None or now is None or was.quantity != now.quantity:
        quantity = _quantity(now) - _quantity(was)
        return replace(changed, quantity=quantity), Reason.DAY
    reason = Reason.RATE if was.norm != now.norm else Reason.AGREEMENT
    return replace(changed, rate=now.rate - was.rate, norm=now.norm - was.norm), reason


def _after(was: Paid | None, correction: Correction) -> ClaimLine:
    """Return a line as it was paid once a correction of it was."""
    line = correction.line
    if was is None:
        return line
    before = was.line
    same = correction.reason.of_rate
    return replace(
        line,
        quantity=before.quantity if same else before.quantity + line.quantity,
        rate=before.rate + line.rate if same else line.rate,
        norm=before.norm + line.norm if same else line.norm,
        amount=before.amount + line.amount,
        taxable=before.taxable + line.taxable,
    )


def _amount(line: ClaimLine | None) -> Decimal:
    return line.amount if line else Decimal(0)


def _taxable(line: ClaimLine | None) -> Decimal:
    return line.taxable if line else Decimal(0)


def _quantity(line: ClaimLine | None) -> Decimal:
    return line.quantity if line else Decimal(0)
