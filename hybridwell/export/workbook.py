"""A table as a workbook with real numbers and dates and no formulas, and back."""

import re
import zlib
from datetime import date
from decimal import Decimal
from importlib import import_module
from io import BytesIO
from typing import Any
from warnings import catch_warnings
from xml.etree.ElementTree import ParseError
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from hybridwell.errors import UsageError
from hybridwell.export.profile import DateFormat, Profile
from hybridwell.export.table import Cell, CellType, Table, harmless, normal

_DATES = {
    DateFormat.ISO: "yyyy-mm-dd",
    DateFormat.DASHES: "dd-mm-yyyy",
    DateFormat.SLASHES: "dd/mm/yyyy",
    DateFormat.DIGITS: "yyyymmdd",
}
_EUROS = "0.00##"
DAMAGED = (
    BadZipFile, LookupError, ValueError, TypeError, AttributeError, OSError, EOFError,
    RuntimeError, ParseError, zlib.error,
)  # fmt: skip
"""What openpyxl lets through when it reads a file that is none of its own."""
_WIDEST = 60
_STAMP = re.compile(rb"\d{4}-\d\d-\d\dT[0-9:.]+Z")


def written(table: Table, profile: Profile, title: str) -> bytes:
    """Write one sheet: a frozen bold header, columns as wide as what is in them."""
    book = import_module("openpyxl").Workbook()
    sheet = book.active
    sheet.title = title
    for at, row in enumerate([*([table.header] if table.header else []), *table.rows], 1):
        for column, cell in enumerate(row, 1):
            _put(sheet.cell(at, column), cell, table.types[column - 1], profile)
    if table.header:
        sheet.freeze_panes = "A2"
        _embolden(sheet[1])
    if profile.total_row:
        _embolden(sheet[sheet.max_row])
    for column in sheet.columns:
        longest = max(len(str(cell.value or "")) for cell in column)
        sheet.column_dimensions[column[0].column_letter].width = min(longest, _WIDEST) + 2
    book.properties.creator = "HybridWell"
    return timeless(_packed(book))


def _packed(book: Any) -> bytes:  # noqa: ANN401 - openpyxl has no types
    """Close the archive even where openpyxl's own temporary file finds no room."""
    content = BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as archive:
        import_module("openpyxl.writer.excel").ExcelWriter(book, archive).save()
    return content.getvalue()


def read(content: bytes, types: tuple[CellType, ...]) -> list[tuple[str, ...]]:
    """Return the cells of the first sheet as they are compared, whoever saved it.

    Raises UsageError for what is no workbook.
    """
    found = [_row(row, types) for row in _values(content)]
    return [row for row in found if any(row)]


def timeless(content: bytes) -> bytes:
    """Take the moment of writing out of a workbook: no file says when one works.

    The same batch then gives the same bytes, too.
    """
    kept = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(kept, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "docProps/core.xml":
                part = _STAMP.sub(b"2000-01-01T00:00:00Z", part)
            member = ZipInfo(name)
            member.compress_type = ZIP_DEFLATED
            new.writestr(member, part)
    return kept.getvalue()


def _put(place: Any, cell: Cell, kind: CellType, profile: Profile) -> None:  # noqa: ANN401 - as above
    match cell:
        case None:
            return
        case Decimal():
            place.value = cell
            place.number_format = _EUROS if kind is CellType.EUROS else "General"
        case date():
            place.value = cell
            place.number_format = _DATES[profile.date_format]
        case _:
            place.value = harmless(cell)
            # openpyxl takes "=1+1" for a formula unless it is told that it is text.
            place.data_type = "s"


def _embolden(row: Any) -> None:  # noqa: ANN401 - as above
    font = import_module("openpyxl.styles").Font(bold=True)
    for cell in row:
        cell.font = font


def _values(content: bytes) -> list[tuple[object, ...]]:
    load = import_module("openpyxl").load_workbook
    try:
        with catch_warnings(action="ignore"):  # of parts that it knows not
            book = load(BytesIO(content), data_only=True)
        return list(book.worksheets[0].iter_rows(values_only=True))
    except DAMAGED as error:
        raise UsageError("this is not a workbook (.xlsx)") from error


def _row(row: tuple[object, ...], types: tuple[CellType, ...]) -> tuple[str, ...]:
    width = max(len(types), len(row))
    cells = [*row, *([None] * (width - len(row)))]
    known = types + (CellType.TEXT,) * (width - len(types))
    said = [normal(cell, kind) for cell, kind in zip(cells, known, strict=True)]
    while len(said) > len(types) and not said[-1]:
        said.pop()
    return tuple(said)
