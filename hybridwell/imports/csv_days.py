"""Days from a plain table: a date and its parts on each line, as the user would type them.

::

    date;parts;trips;note
    2026-03-09;home;;
    2026-03-10;office:60+home:40;commute:34,5:car:petrol;at the desk by the window
"""

import csv
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from io import StringIO
from pathlib import Path

from hybridwell.domain.calendar import Calendar, Period
from hybridwell.domain.claims.workday import Workday
from hybridwell.domain.claims.workday_text import read_part, read_trip
from hybridwell.errors import Phrase, UsageError
from hybridwell.imports import source_of
from hybridwell.imports.given_file import (
    EntryError,
    Found,
    at,
    content,
    count_outside,
    decode,
    on_line,
    read_date,
    shown,
    within,
)

_COLUMNS = ("date", "parts", "trips", "note")
_REQUIRED = ("date", "parts")
_DELIMITERS = ";,\t"
_BETWEEN_PARTS = re.compile(r"[+\s]+")
_BETWEEN_TRIPS = re.compile(r"[|\s]+")
_NOTE = 500


def find(path: Path, period: Period, calendar: Calendar) -> Found:  # noqa: ARG001 - a table has no times
    rows = _rows(decode(content(path), path.name), path.name)
    line, header = next(rows, (1, []))
    with at(on_line(path.name, line)):
        read = _reader(header, source_of(path, "csv"))
    days: dict[date, Workday] = {}
    lines: dict[date, int] = {}
    for line, cells in rows:
        with at(on_line(path.name, line)):
            day = read(cells)
            if day.date in lines:
                raise EntryError(_twice(day.date, lines[day.date]))
        days[day.date], lines[day.date] = day, line
    return Found(within(period, days), count_outside(period, days))


def _rows(text: str, file: str) -> Iterator[tuple[int, list[str]]]:
    """Return the cells of each line that has any, with the number of its last line."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = next((each for each in _DELIMITERS if each in first), ";")
    table = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for row in table:
            cells = [cell.strip() for cell in row]
            if any(cells):
                yield table.line_num, cells
    except csv.Error as error:
        where = on_line(file, table.line_num)
        reason = Phrase("its quotes or characters are not those of a table")
        raise UsageError("{where}: {reason}", where=where, reason=reason) from error


def _reader(header: list[str], source: str) -> Callable[[list[str]], Workday]:
    names = [name.lower() for name in header]
    allowed = {"allowed": ", ".join(_COLUMNS)}
    for name in names:
        if name not in _COLUMNS or names.count(name) > 1:
            text = "{given} cannot be a column here; there are once each: {allowed}"
            raise EntryError(Phrase(text, {"given": shown(name), **allowed}))
    for name in _REQUIRED:
        if name not in names:
            text = "the column {name} is missing; there are: {allowed}"
            raise EntryError(Phrase(text, {"name": name, **allowed}))

    def read(cells: list[str]) -> Workday:
        if len(cells) != len(names):
            values = {"given": len(cells), "expected": len(names)}
            text = "it has {given} fields, where the header has {expected}"
            raise EntryError(Phrase(text, values))
        return _workday(dict(zip(names, cells, strict=True)), source)

    return read


def _workday(row: Mapping[str, str], source: str) -> Workday:
    day = read_date(row["date"], "date")
    if not row["parts"]:
        raise EntryError(Phrase("parts must be a place, such as home or home:50+office:50"))
    if len(row.get("note", "")) > _NOTE:
        raise EntryError(Phrase("a note has {most} characters at most", {"most": _NOTE}))
    trips = filter(None, _BETWEEN_TRIPS.split(row.get("trips", "")))
    return Workday(
        day,
        tuple(map(read_part, filter(None, _BETWEEN_PARTS.split(row["parts"])))),
        tuple(map(read_trip, trips)),
        note=row.get("note", ""),
        source=source,
    )


def _twice(day: date, line: int) -> Phrase:
    return Phrase("{date} is on line {line} already", {"date": day, "line": line})
