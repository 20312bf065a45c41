"""Office days from a Dutch mobility card: the dates on which something was travelled.

Shuttel's `transactions-export*.xlsx`: of each row only the date is read, as a card does not
say what was travelled for.
"""

import warnings
import zlib
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import date, datetime
from importlib import import_module
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from hybridwell.domain.calendar import Calendar, Period
from hybridwell.domain.claims.workday import Place, Workday, parts_of
from hybridwell.errors import Phrase, UsageError
from hybridwell.imports import source_of
from hybridwell.imports.given_file import (
    EntryError,
    Found,
    at,
    content,
    count_outside,
    in_reach,
    read_date,
    shown,
    within,
)

_COLUMNS = ("date", "datum")
_HEADER_WITHIN = 20
_MOST_UNPACKED = 500_000_000
_UNFIT = (
    BadZipFile, zlib.error, EOFError, OSError, RuntimeError, SyntaxError,
    ValueError, TypeError, AttributeError, LookupError,
)  # fmt: skip


def find(path: Path, period: Period, calendar: Calendar) -> Found:  # noqa: ARG001 - its dates have no zone
    raw, source = content(path), source_of(path, "shuttel")
    days: dict[date, Workday] = {}
    ignored = 0
    try:
        with warnings.catch_warnings():
            # openpyxl warns of styles and extensions, which are no concern of ours.
            warnings.simplefilter("ignore")
            for where, cell in _cells(raw, path.name):
                with at(where):
                    day = _date(cell)
                if day is None:
                    ignored += 1
                else:
                    days[day] = Workday(day, parts_of(Place.OFFICE), source=source)
    except _UNFIT as error:
        text = "{file} is not a workbook (.xlsx) that can be read"
        raise UsageError(text, file=path.name) from error
    return Found(within(period, days), ignored + count_outside(period, days))


def _cells(raw: bytes, file: str) -> Iterator[tuple[Phrase, object]]:
    """Return the dates as they stand in the first sheet that has a column of them."""
    with ZipFile(BytesIO(raw)) as packed:
        if sum(each.file_size for each in packed.infolist()) > _MOST_UNPACKED:
            raise UsageError("{file} is too large: 500 MB unpacked at most", file=file)
    workbook = import_module("openpyxl").load_workbook
    with closing(workbook(BytesIO(raw), read_only=True, data_only=True)) as book:
        for sheet in book.worksheets:
            sheet.reset_dimensions()  # some programs write wrong ones
            column = None
            for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
                if column is not None and any(cell is not None for cell in row):
                    values = {"file": file, "table": sheet.title, "row": number}
                    where = Phrase("{file}, {table}, row {row}", values)
                    yield where, row[column] if column < len(row) else None
                elif column is None and number <= _HEADER_WITHIN:
                    column = _column(row)
            if column is not None:
                return
    raise UsageError("{file}: no sheet has a column Date or Datum", file=file)


def _column(row: Sequence[object]) -> int | None:
    names = [str(cell).strip().lower() for cell in row]
    return next((number for number, name in enumerate(names) if name in _COLUMNS), None)


def _date(cell: object) -> date | None:
    """Return the date of a row; None: it has none, as the line of a total."""
    match cell:
        case None:
            return None
        case datetime():
            return in_reach(cell.date(), "Date")
        case str():
            words = cell.replace("T", " ").split()
            return read_date(words[0], "Date") if words else None
        case _:
            values = {"field": "Date", "given": shown(cell)}
            text = "{field} must be a date such as 2026-03-09 or 09-03-2026, not {given}"
            raise EntryError(Phrase(text, values))
