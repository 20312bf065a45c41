"""The customer's own Nmbrs workbook, filled: one row for each employment, from row 3.

Nmbrs takes a zero for a new value and a formula for an error, so neither is written;
rows 1 and 2 stay as they are, and so do the days, which are payroll's own.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from importlib import import_module
from io import BytesIO
from typing import Any
from warnings import catch_warnings

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.agreement import ValueKind
from hybridwell.domain.claims.batch import Batch
from hybridwell.domain.claims.claim_line import Party
from hybridwell.domain.claims.period_number import period_number
from hybridwell.errors import ProblemError, UsageError
from hybridwell.export.components import Entry, entries
from hybridwell.export.nmbrs_template import (
    FIRST_ROW,
    HEADINGS,
    Template,
    code_row,
    read_template,
)
from hybridwell.export.options import Options
from hybridwell.export.table import CellType, harmless, normal
from hybridwell.export.workbook import DAMAGED, timeless

_NAME = HEADINGS.index("Naam")
_PERIOD = HEADINGS.index("Periode")
_DRAFT = "concept"
_EMPLOYER = re.compile(r"(\d+)/(\d+)")


def content(batch: Batch, options: Options) -> bytes:
    """Raise UsageError for a template that cannot be filled, ProblemError for numbers."""
    book, file = _template(options)
    sheet = book.worksheets[0]
    template = read_template(_cells(sheet), file)
    found = entries(batch, options)
    for at, (party, totals) in enumerate(_totals(found, template).items(), FIRST_ROW):
        for column, said in enumerate(_first(party, batch.period, options), 1):
            _put(sheet.cell(at, column), said)
        for code, value in totals.items():
            _put(sheet.cell(at, template.columns[code]), value)
            if batch.draft and code in template.remarks:
                _put(sheet.cell(at, template.remarks[code]), _DRAFT)
    filled = BytesIO()
    book.save(filled)
    return timeless(filled.getvalue())


def rows(content: bytes, options: Options) -> list[tuple[str, ...]]:  # noqa: ARG001 - as every format
    """Return each row: its numbers and period, then what is filled, each with its code.

    The name, for information only, is left out: it is not kept with the claim.
    """
    try:
        cells = _cells(_load(content).worksheets[0])
    except DAMAGED as error:
        raise UsageError("this is not a workbook (.xlsx)") from error
    codes = code_row(cells)
    found = [tuple(_said(row, codes)) for row in cells[FIRST_ROW - 1 :]]
    return [row for row in found if any(row)]


def _said(row: tuple[object, ...], codes: list[str]) -> Iterator[str]:
    for column, cell in enumerate(row):
        kind = CellType.TEXT if column == _PERIOD else CellType.NUMBER
        said = normal(cell, kind)
        if column < len(HEADINGS):
            yield "" if column == _NAME else said
        elif said:
            yield f"{codes[column]}: {said}"


def _template(options: Options) -> tuple[Any, str]:
    path = options.template
    if path is None:
        raise UsageError("this format needs the template that is downloaded from Nmbrs")
    try:
        return _load(path.read_bytes()), path.name
    except OSError as error:
        text = "{file} cannot be read: {reason}"
        raise UsageError(text, file=path.name, reason=error.strerror) from error
    except DAMAGED as error:
        raise UsageError("{file} is not a workbook (.xlsx)", file=path.name) from error


def _load(content: bytes) -> Any:  # noqa: ANN401 - openpyxl has no types
    with catch_warnings(action="ignore"):  # of parts that it knows not
        return import_module("openpyxl").load_workbook(BytesIO(content))


def _cells(sheet: Any) -> list[tuple[object, ...]]:  # noqa: ANN401 - as above
    return list(sheet.iter_rows(values_only=True))


def _put(cell: Any, value: str | int | Decimal) -> None:  # noqa: ANN401 - as above
    """Write a text as text, also one that looks like a formula; an empty one not at all."""
    if value == "":
        return
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"


def _totals(found: Iterable[Entry], template: Template) -> dict[Party, dict[str, Decimal]]:
    """Return by employment the sum for each column, where it is not zero."""
    kinds: dict[str, ValueKind] = {}
    sums: dict[Party, dict[str, Decimal]] = {}
    for entry in found:
        code = template.code_of(entry.component)
        if entry.value_kind is not kinds.setdefault(code, entry.value_kind):
            text = "component {component} has both a quantity and an amount"
            raise ProblemError(text, component=entry.component)
        sum_of = sums.setdefault(entry.party, {})
        sum_of[code] = sum_of.get(code, Decimal(0)) + entry.value
    filled = {party: _without_zeros(sum_of) for party, sum_of in sums.items()}
    return {party: sum_of for party, sum_of in filled.items() if sum_of}


def _without_zeros(sums: Mapping[str, Decimal]) -> dict[str, Decimal]:
    # Written out, as Nmbrs may not know 4E+1.
    return {code: Decimal(f"{value:f}") for code, value in sums.items() if value}


def _first(party: Party, period: Period, options: Options) -> tuple[str | int, ...]:
    return (*_numbers(party), harmless(options.employee_name), _period(period))


def _numbers(party: Party) -> tuple[int, int, int]:
    employer = _EMPLOYER.fullmatch(party.employer)
    if not employer:
        text = "employer_number must be debtor/company, such as 1234/5, not {value}"
        raise ProblemError(text, value=repr(party.employer))
    if not re.fullmatch(r"\d+", party.employee):
        text = "employee_number must be digits only for Nmbrs, not {value}"
        raise ProblemError(text, value=repr(party.employee))
    return int(employer[1]), int(employer[2]), int(party.employee)


def _period(period: Period) -> str:
    numbered = period_number(period)
    if numbered.number is None:
        text = "Nmbrs takes a month, four weeks or a week, not {period}"
        raise ProblemError(text, period=period)
    return f"{numbered.year}-{numbered.number}"
