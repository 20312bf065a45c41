"""Loket.nl, import of variable data: a row for each employment, a column per component.

The header is that of the vendor's example, `aanslnr;persnr;ploeg;1;28;86`: digits only,
a decimal comma, no quotation marks, and an empty cell for what is not there.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from hybridwell.domain.claims.agreement import ValueKind
from hybridwell.domain.claims.batch import Batch
from hybridwell.domain.claims.claim_line import Party
from hybridwell.errors import ProblemError
from hybridwell.export import delimited
from hybridwell.export.components import Entry, entries
from hybridwell.export.fields import money, shortest
from hybridwell.export.layouts import digits
from hybridwell.export.options import Options
from hybridwell.export.profile import Column, Profile
from hybridwell.export.table import CellType, Table

_FIRST = ("aanslnr", "persnr", "ploeg")
_MOST = 1000
"""Below which a number of days must be; the manual has it of 2015, for hours."""
_PROFILE = Profile("loket", tuple(map(Column, _FIRST)))
_TYPES = (CellType.TEXT,) * len(_FIRST)


@dataclass(frozen=True, slots=True)
class _Total:
    """Of one employment and component."""

    value: Decimal
    days: bool
    kind: ValueKind


def content(batch: Batch, options: Options) -> bytes:
    """Raise ProblemError for a number that Loket would refuse."""
    by_party: dict[Party, dict[str, _Total]] = {}
    kinds: dict[str, ValueKind] = {}
    for entry in entries(batch, options):
        _check(entry, kinds.setdefault(entry.component, entry.value_kind))
        _add(by_party.setdefault(entry.party, {}), entry)
    components = sorted(kinds, key=int)
    table = Table(
        types=_TYPES + (CellType.NUMBER,) * len(components),
        header=(*_FIRST, *components),
        rows=tuple(
            (party.employer, party.employee, "", *_values(totals, components))
            for party, totals in by_party.items()
        ),
    )
    return delimited.written(table, _PROFILE)


def rows(content: bytes, options: Options) -> list[tuple[str, ...]]:  # noqa: ARG001 - as every format
    return delimited.read(content, _PROFILE, _TYPES, rest=CellType.NUMBER)


def _check(entry: Entry, kind: ValueKind) -> None:
    numbers = {
        "aanslnr": entry.party.employer,
        "persnr": entry.party.employee,
        "component": entry.component,
    }
    for field, number in numbers.items():
        if not digits(number):
            text = "{field} must be digits only in this file, not {value}"
            raise ProblemError(text, field=field, value=repr(number))
    if entry.value_kind is not kind:
        text = "component {component} has both a quantity and an amount"
        raise ProblemError(text, component=entry.component)


def _add(totals: dict[str, _Total], entry: Entry) -> None:
    so_far = totals.get(entry.component)
    value = entry.value + (so_far.value if so_far else 0)
    days = entry.value_kind is ValueKind.QUANTITY and entry.line.unit == "day"
    totals[entry.component] = _Total(value, days, entry.value_kind)


def _values(totals: Mapping[str, _Total], components: list[str]) -> list[Decimal | None]:
    return [_value(component, totals.get(component)) for component in components]


def _value(component: str, total: _Total | None) -> Decimal | None:
    if total is None or not total.value:
        return None
    if total.days and not 0 < total.value < _MOST:
        text = (
            "component {component} would be {value} days, and the file takes 0 to 999: "
            "give corrections a component code of their own that takes an amount"
        )
        raise ProblemError(text, component=component, value=total.value)
    counts = total.kind is ValueKind.QUANTITY
    return shortest(total.value) if counts else money(total.value)
