"""A table in cells, before it is text or a workbook, and cells as they are compared."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import TypeAlias

from hybridwell.domain.claims.batch_json import plain

Cell: TypeAlias = str | Decimal | date | None


class CellType(Enum):
    """What a column holds as a rule; a label in its place stays a text."""

    TEXT = "text"
    NUMBER = "number"
    EUROS = "euros"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Table:
    """Rows as wide as the header."""

    types: tuple[CellType, ...]
    header: tuple[str, ...]
    """Empty: the table has none."""
    rows: tuple[tuple[Cell, ...], ...]


_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What neither a workbook (XML 1.0) nor a text editor takes."""
_YEAR_FIRST = re.compile(r"(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?:[ T]00:00(?::00)?)?")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_THOUSANDS = re.compile(r"-?[1-9]\d{0,2}(?:[.,]\d{3})+")
_MONTH = re.compile(r"([a-z]{3})-(\d{2})")
_MONTHS = (
    *("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
    *("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
)


def harmless(text: str) -> str:
    """Keep a spreadsheet from taking text for a formula (OWASP, CSV injection)."""
    clean = _NO_TEXT.sub("", text)
    return f"'{clean}" if clean.startswith(_FORMULA) else clean


def normal(cell: object, kind: CellType, decimal: str = ",") -> str:
    """Return a cell as it is compared, whatever a spreadsheet made of it.

    `decimal` is the sign that the file was written with.
    A text in the place of a number or a date stays what it is.
    """
    match cell:
        case None:
            return ""
        case bool():  # a spreadsheet's own TRUE, which is an int to Python
            return str(cell).upper()
        case datetime():
            return cell.date().isoformat()
        case date():
            return cell.isoformat()
        case int() | float() | Decimal():
            return plain(Decimal(str(cell)))
    text = str(cell)
    if kind is CellType.TEXT:
        return _month(text)
    found = _date(text.strip()) if kind is CellType.DATE else _number(text.strip(), decimal)
    return text if found is None else found


def _number(text: str, decimal: str) -> str | None:
    """Take the last of comma and point for the decimal sign, the other for thousands.

    `1.000` in a file with decimal commas is a thousand: an amount that someone raised
    must not pass for one euro.
    """
    sign = max(",.", key=text.rfind)
    if sign != decimal and _THOUSANDS.fullmatch(text):
        sign = decimal
    other = "," if sign == "." else "."
    try:
        number = Decimal(text.replace(other, "").replace(sign, "."))
    except InvalidOperation:
        return None
    return plain(number) if number.is_finite() else None


def _date(text: str) -> str | None:
    if found := _YEAR_FIRST.fullmatch(text):
        return "-".join(found.groups())
    if found := _DAY_FIRST.fullmatch(text):
        day, month, year = found.groups()
        return f"{year}-{month:0>2}-{day:0>2}"
    return None


def _month(text: str) -> str:
    """Read `nov-26` as 2026-11: what Excel makes of it when it opens a CSV."""
    found = _MONTH.fullmatch(text.lower())
    if not found or found[1] not in _MONTHS:
        return text
    return f"20{found[2]}-{_MONTHS.index(found[1]) % 12 + 1:02d}"
