"""Copy the rows of a damaged table around the pages that cannot be read."""

import sqlite3
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

_LEAST, _MOST = -(2**63), 2**63 - 1
_BEYOND = 2**18
"""How far after the last readable row to look where the end of a table is lost."""
_ATTEMPTS = 6000
"""Stretches tried in one table; a damaged page takes about two for each of its rows."""

Row = tuple[object, ...]


def copy_table(old: sqlite3.Connection, new: sqlite3.Connection, table: str) -> int:
    """Return how many rows the fresh table took; it refuses what breaks its own rules."""
    columns = [name for _, name, *_ in new.execute(f'PRAGMA table_info("{table}")')]
    names = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" * (len(columns) + 1))
    insert = f'INSERT INTO "{table}" (rowid, {names}) VALUES ({marks})'  # noqa: S608 - names of our own schema
    kept = 0
    for row in _rows(_Table(old, table, names)):
        try:
            kept += new.execute(insert, row).rowcount
        except sqlite3.Error as error:
            if error.sqlite_errorcode & 0xFF not in _REFUSED:
                raise
    return kept


_REFUSED = frozenset({sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_MISMATCH})


@dataclass(frozen=True, slots=True)
class _Table:
    """A table of a damaged file, read by stretches of its row numbers."""

    connection: sqlite3.Connection
    name: str
    columns: str

    def read(self, low: int, high: int, order: str) -> tuple[list[Row], bool]:
        """Return the rows from low to high before any damage, and whether there was any."""
        query = (
            f'SELECT rowid, {self.columns} FROM "{self.name}" NOT INDEXED'  # noqa: S608 - names of our own schema
            f" WHERE rowid BETWEEN ? AND ? ORDER BY rowid {order}"
        )
        rows: list[Row] = []
        try:
            rows.extend(self.connection.execute(query, (low, high)))
        except sqlite3.DatabaseError:
            return rows, True
        return rows, False


def _rows(table: _Table) -> Iterator[Row]:
    """Read forwards to the damage, backwards to it, and halve what lies between.

    ::

    rows   1 2 3 4 5 x x x x 10 11 x x 14 15 16
           ------->                   <--------
                     halved: ----  ----
    """
    stretches = deque([(_LEAST, _MOST)])
    for _ in range(_ATTEMPTS):
        if not stretches:
            return
        low, high = stretches.popleft()
        rows, lost = table.read(low, high, "ASC")
        yield from rows
        if not lost:
            continue
        low = _number(rows[-1]) + 1 if rows else low
        rows, lost = table.read(low, high, "DESC")
        yield from rows
        high = _number(rows[-1]) - 1 if rows else high
        if lost:
            stretches.extend(_halves(low, high))


def _halves(low: int, high: int) -> list[tuple[int, int]]:
    low = max(low, 1) if high > 0 else low  # row numbers are counted from 1
    high = low + _BEYOND if high == _MOST else high
    if low >= high:
        return []
    middle = (low + high) // 2
    return [(low, middle), (middle + 1, high)]


def _number(row: Row) -> int:
    return int(str(row[0]))
