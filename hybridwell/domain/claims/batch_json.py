"""A batch as plain data for JSON, and back: no cent and no digit is lost on the way."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.batch import Batch, LoggedDay, Totals
from hybridwell.domain.claims.claim_line import (
    ClaimLine,
    Correction,
    LineKind,
    Party,
    Reason,
)
from hybridwell.domain.claims.period_number import period_number

FORMAT = "hybridwell-claim"
VERSION = 2


def batch_as_json(batch: Batch) -> dict[str, Any]:
    """Return all that a batch says, as `resources/schemas/claim-2.schema.json` has it."""
    named = period_number(batch.period)
    return {
        "format": FORMAT,
        "version": VERSION,
        "status": "draft" if batch.draft else "closed",
        "batch": batch.number,
        "checksum": batch.checksum or None,
        "closed_on": batch.closed_on.isoformat() if batch.closed_on else None,
        "period": str(batch.period),
        "period_type": named.kind or None,
        "year": named.year,
        "number": named.number,
        "employer": batch.employer,
        "days": [_day(day) for day in batch.days],
        "lines": [line_as_json(line) for line in batch.lines],
        "corrections": [correction_as_json(each) for each in batch.corrections],
        "totals": totals_as_json(batch.totals),
    }


def line_as_json(line: ClaimLine) -> dict[str, Any]:
    return {
        "date": line.date.isoformat(),
        "kind": line.kind.value,
        "quantity": plain(line.quantity),
        "unit": line.unit,
        "rate": euros(line.rate),
        "norm": euros(line.norm),
        "amount": euros(line.amount),
        "taxable": euros(line.taxable),
        "rate_status": line.status,
        "source": line.source,
        "employer": line.party.employer,
        "employee": line.party.employee,
        "employment": line.party.employment,
    }


def correction_as_json(correction: Correction) -> dict[str, Any]:
    return {
        **line_as_json(correction.line),
        "of": correction.period,
        "batch": correction.batch,
        "reason": correction.reason.value,
    }


def totals_as_json(totals: Totals) -> dict[str, Any]:
    return {
        "untaxed": euros(totals.untaxed),
        "taxable": euros(totals.taxable),
        "total": euros(totals.total),
    }


def batch_from_json(data: Mapping[str, Any]) -> Batch:
    """Read what `batch_as_json` wrote; raises ValueError for anything else."""
    try:
        if data.get("format") != FORMAT or data.get("version") != VERSION:
            raise ValueError(f"not a {FORMAT} of version {VERSION}")
        return _batch(data)
    except (KeyError, TypeError, AttributeError, InvalidOperation) as error:
        raise ValueError(f"not a whole {FORMAT}: {error!r}") from error


def euros(amount: Decimal) -> str:
    """Return at least two decimals: `2.45`, but `0.225` where a rate has three."""
    whole, _, decimals = plain(amount).partition(".")
    return f"{whole}.{decimals:0<2}"


def plain(quantity: Decimal) -> str:
    """Return `1` or `34.5`: as few digits as tell the same."""
    text = f"{quantity:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _day(day: LoggedDay) -> dict[str, Any]:
    return {"date": day.date.isoformat(), "places": list(day.places)}


def _batch(data: Mapping[str, Any]) -> Batch:
    closed_on = data["closed_on"]
    return Batch(
        number=data["batch"],
        period=Period.parse(data["period"]),
        days=tuple(
            LoggedDay(date.fromisoformat(day["date"]), tuple(day["places"]))
            for day in data["days"]
        ),
        lines=tuple(map(_line, data["lines"])),
        corrections=tuple(map(_correction, data["corrections"])),
        employer=data["employer"],
        closed_on=date.fromisoformat(closed_on) if closed_on else None,
        checksum=data["checksum"] or "",
    )


def _line(data: Mapping[str, Any]) -> ClaimLine:
    return ClaimLine(
        date=date.fromisoformat(data["date"]),
        kind=LineKind(data["kind"]),
        quantity=Decimal(data["quantity"]),
        rate=Decimal(data["rate"]),
        norm=Decimal(data["norm"]),
        amount=Decimal(data["amount"]),
        taxable=Decimal(data["taxable"]),
        status=data["rate_status"],
        source=data["source"],
        party=Party(data["employer"], data["employee"], data["employment"]),
    )


def _correction(data: Mapping[str, Any]) -> Correction:
    return Correction(_line(data), data["of"], data["batch"], Reason(data["reason"]))
