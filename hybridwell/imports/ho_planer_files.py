"""The two files of HO-Planer: its SQLite database, and the JSON that its editions exchange.

Both hold rows of a date, a type and two times, and rows of holidays.
"""

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from hybridwell.errors import Phrase, UsageError
from hybridwell.imports.given_file import content, decode

_SQLITE = b"SQLite format 3\x00"
_FORMAT, _VERSION = "ho-planer-export", 1
_ENTRY = ("date", "type", "start_time", "end_time")
_HOLIDAY = ("date", "hours")
_COLUMNS = (
    "SELECT c.name FROM sqlite_master AS t, pragma_table_info(t.name) AS c"
    " WHERE t.type = 'table' AND t.name = ?"
)


@dataclass(frozen=True, slots=True)
class Row:
    """One row, as far as it is read, and where it stands."""

    where: Phrase
    cells: tuple[object, ...]


def read_tables(path: Path) -> tuple[list[Row], list[Row]]:
    """Return the entries (date, type, start, end) and the holidays (date, hours)."""
    raw = content(path)
    return _database(path) if raw.startswith(_SQLITE) else _exchange(raw, path.name)


def _database(path: Path) -> tuple[list[Row], list[Row]]:
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as db:
            return (
                _rows(db, path.name, "work_entry", _ENTRY),
                _rows(db, path.name, "custom_holiday", _HOLIDAY),
            )
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise UsageError(
            "{file} is not a database of HO-Planer that can be read", file=path.name
        ) from error


def _rows(
    db: sqlite3.Connection, file: str, table: str, needed: Sequence[str]
) -> list[Row]:
    columns = {name for (name,) in db.execute(_COLUMNS, (table,))}
    for name in ("id", *needed):
        if name not in columns:
            raise UsageError(
                "{file}: the table {table} of HO-Planer with its column {name} is missing",
                file=file,
                table=table,
                name=name,
            )
    query = f"SELECT id, {', '.join(needed)} FROM {table} ORDER BY date, id"  # noqa: S608 - our own names
    return [
        Row(_place_of(file, table, number), tuple(cells))
        for number, *cells in db.execute(query)
    ]


def _exchange(raw: bytes, file: str) -> tuple[list[Row], list[Row]]:
    try:
        held = json.loads(decode(raw, file))
    except (ValueError, RecursionError) as error:
        text = "{file} is neither the database nor the JSON export of HO-Planer"
        raise UsageError(text, file=file) from error
    if not isinstance(held, dict) or held.get("format") != _FORMAT:
        text = "{file} is neither the database nor the JSON export of HO-Planer"
        raise UsageError(text, file=file)
    if held.get("version") != _VERSION:
        text = "{file}: version must be {allowed}, not {given}"
        given = repr(held.get("version"))[:20]
        raise UsageError(text, file=file, allowed=_VERSION, given=given)
    return (
        _objects(held, file, "entries", ("date", "type", "start", "end")),
        _objects(held, file, "custom_holidays", _HOLIDAY),
    )


def _objects(
    held: dict[str, object], file: str, name: str, fields: Sequence[str]
) -> list[Row]:
    entries = held.get(name)
    if not isinstance(entries, list) or not all(isinstance(e, dict) for e in entries):
        text = "{file}: {name} must be a list of objects"
        raise UsageError(text, file=file, name=name)
    return [
        Row(_place_of(file, name, number), tuple(entry.get(field) for field in fields))
        for number, entry in enumerate(entries, 1)
    ]


def _place_of(file: str, table: str, row: object) -> Phrase:
    values = {"file": file, "table": table, "row": row}
    return Phrase("{file}, {table}, row {row}", values)
