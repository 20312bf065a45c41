"""What a column of a payroll table can hold: each field by name, and the totals."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from hybridwell.domain.claims.agreement import ValueKind
from hybridwell.domain.claims.batch import Batch, totals_of
from hybridwell.domain.claims.batch_json import euros, plain
from hybridwell.domain.claims.claim_line import ClaimLine, Correction, LineKind, Party
from hybridwell.domain.claims.period_number import period_number
from hybridwell.export.components import Entry, counted
from hybridwell.export.profile import Layout
from hybridwell.export.table import Cell, CellType


@dataclass(frozen=True, slots=True)
class Row:
    """What one row is about: a line, or several that are added up."""

    batch: Batch
    party: Party
    day: date | None = None
    place: str = ""
    line: ClaimLine | None = None
    """None: a worked day that pays nothing."""
    correction: Correction | None = None
    entry: Entry | None = None
    members: tuple["Row", ...] = ()

    @property
    def correction_of(self) -> str:
        return self.correction.period if self.correction else ""


@dataclass(frozen=True, slots=True)
class Field:
    type: CellType
    read: Callable[[Row], Cell]
    layouts: frozenset[Layout]


def money(amount: Decimal) -> Decimal:
    return Decimal(euros(amount))


def shortest(quantity: Decimal) -> Decimal:
    return Decimal(plain(quantity))


def _number(row: Row) -> Cell:
    number = period_number(row.batch.period).number
    return None if number is None else Decimal(number)


def _kind(row: Row) -> Cell:
    if row.entry:
        return row.entry.kind
    return row.line.kind.value if row.line else "none"


def _quantity(row: Row) -> Cell:
    """Give it once: with the line itself, not with its taxable part again."""
    if row.entry and row.entry.kind.endswith("_taxable"):
        return None
    return shortest(row.line.quantity) if row.line else Decimal(0)


def _amount(row: Row) -> Cell:
    if row.entry:
        return money(row.entry.amount)
    return money(row.line.amount if row.line else Decimal(0))


def _taxable(row: Row) -> Cell:
    if row.entry:
        return money(row.entry.taxable)
    return money(row.line.taxable if row.line else Decimal(0))


def _untaxed(row: Row) -> Cell:
    if row.entry:
        return money(row.entry.amount - row.entry.taxable)
    return money(row.line.untaxed if row.line else Decimal(0))


def _value(entry: Entry) -> Cell:
    counts = entry.value_kind is ValueKind.QUANTITY
    return shortest(entry.value) if counts else money(entry.value)


def _line(read: Callable[[ClaimLine], Cell]) -> Callable[[Row], Cell]:
    return lambda row: read(row.line) if row.line else None


def _entry(read: Callable[[Entry], Cell]) -> Callable[[Row], Cell]:
    return lambda row: read(row.entry) if row.entry else None


def _correction(read: Callable[[Correction], Cell]) -> Callable[[Row], Cell]:
    return lambda row: read(row.correction) if row.correction else None


_ANY = frozenset(Layout)
_DATED = frozenset({Layout.LONG, Layout.DAY})
_CODED = frozenset({Layout.LONG, Layout.COMPONENT})
_LONG = frozenset({Layout.LONG})
_TEXT, _WHOLE, _EUROS, _DATE = CellType.TEXT, CellType.NUMBER, CellType.EUROS, CellType.DATE

FIELDS: Mapping[str, Field] = {
    "employer": Field(_TEXT, lambda row: row.party.employer, _ANY),
    "employer_name": Field(_TEXT, lambda row: row.batch.employer, _ANY),
    "employee": Field(_TEXT, lambda row: row.party.employee, _ANY),
    "employment": Field(_TEXT, lambda row: row.party.employment, _ANY),
    "year": Field(_WHOLE, lambda row: Decimal(period_number(row.batch.period).year), _ANY),
    "period": Field(_TEXT, lambda row: str(row.batch.period), _ANY),
    "period_number": Field(_WHOLE, _number, _ANY),
    "period_type": Field(_TEXT, lambda row: period_number(row.batch.period).kind, _ANY),
    "date": Field(_DATE, lambda row: row.day, _DATED),
    "date_from": Field(_DATE, lambda row: row.batch.period.first, _ANY),
    "date_to": Field(_DATE, lambda row: row.batch.period.last, _ANY),
    "place": Field(_TEXT, lambda row: row.place, _DATED),
    "kind": Field(_TEXT, _kind, _CODED),
    "component": Field(_TEXT, _entry(lambda entry: entry.component), _CODED),
    "value_kind": Field(_TEXT, _entry(lambda entry: entry.value_kind.value), _CODED),
    "value": Field(_EUROS, _entry(_value), _CODED),
    "quantity": Field(_WHOLE, _quantity, _LONG),
    "unit": Field(_TEXT, _line(lambda line: line.unit), _LONG),
    "rate": Field(_EUROS, _line(lambda line: money(line.rate)), _LONG),
    "norm": Field(_EUROS, _line(lambda line: money(line.norm)), _LONG),
    "amount": Field(_EUROS, _amount, _CODED),
    "taxable": Field(_EUROS, _taxable, _CODED),
    "untaxed": Field(_EUROS, _untaxed, _CODED),
    "rate_status": Field(_TEXT, _line(lambda line: line.status), _LONG),
    "source": Field(_TEXT, _line(lambda line: line.source), _LONG),
    "batch": Field(
        _WHOLE,
        lambda row: None if row.batch.number is None else Decimal(row.batch.number),
        _ANY,
    ),
    "status": Field(_TEXT, lambda row: "draft" if row.batch.draft else "closed", _ANY),
    "closed_on": Field(_DATE, lambda row: row.batch.closed_on, _ANY),
    "checksum": Field(_TEXT, lambda row: row.batch.checksum, _ANY),
    "correction_of": Field(_TEXT, lambda row: row.correction_of, _ANY),
    "correction_batch": Field(_WHOLE, _correction(lambda it: Decimal(it.batch)), _LONG),
    "reason": Field(_TEXT, _correction(lambda it: it.reason.value), _LONG),
}
SUMMED = frozenset({"amount", "taxable", "untaxed"})
KIND_TOTALS = tuple(kind.value for kind in LineKind)
EURO_TOTALS = ("corrections", "untaxed", "taxable", "total")
TOTAL_LAYOUTS = frozenset({Layout.DAY, Layout.WIDE})


def total_of(row: Row, total: str, value: str) -> Decimal | None:
    """Add up the members of a row; a kind that comes to nothing leaves its cell empty."""
    every = [each for each in row.members if each.line]
    if total in EURO_TOTALS:
        return money(_euros(every, total))
    kept = [
        (each, each.line) for each in every if each.line and each.line.kind.value == total
    ]
    if value == "amount":
        found = money(sum((line.amount for _, line in kept), Decimal(0)))
    else:
        counts = (
            line.quantity
            for each, line in kept
            if each.correction is None or counted(each.correction)
        )
        found = shortest(sum(counts, Decimal(0)))
    return found or None


def _euros(rows: list[Row], total: str) -> Decimal:
    kept = [each for each in rows if each.correction or total != "corrections"]
    totals = totals_of(each.line for each in kept if each.line)
    if total == "untaxed":
        return totals.untaxed
    return totals.taxable if total == "taxable" else totals.total
