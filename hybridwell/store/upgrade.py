"""Bring a database to the newest version by numbered steps, with a copy aside first."""

import os
import sqlite3
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from hybridwell.errors import StoreError
from hybridwell.store.failure import name_of

Steps = Sequence[Sequence[str]]
"""Item i: the statements that lead version i to version i + 1."""

# In one statement, so that another process that makes the file is seen wholly or not.
_STATE = (
    "SELECT user_version, (SELECT count(*) FROM sqlite_schema) FROM pragma_user_version"
)


def upgrade(
    connection: sqlite3.Connection,
    steps: Steps,
    path: Path | None,
    now: Callable[[], datetime],
) -> None:
    """Raise StoreError for a file of a newer version, or of another program."""
    version, tables = connection.execute(_STATE).fetchone()
    if version > len(steps):
        raise newer(path)
    if version == 0 and tables:
        raise StoreError("{name} is not a database of HybridWell", name=name_of(path))
    if version == len(steps):
        return
    if path and version:
        copy = aside(path, f"version-{version}", now())
        os.close(os.open(copy, os.O_CREAT | os.O_EXCL, 0o600))
        connection.execute("VACUUM INTO ?", (str(copy),))
    _step(connection, steps)


def _step(connection: sqlite3.Connection, steps: Steps) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Asked again, alone now: another process may have done it meanwhile.
        for step in steps[version_of(connection) :]:
            for statement in step:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version={len(steps)}")
    except BaseException:
        connection.rollback()
        raise
    connection.commit()


def version_of(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def aside(path: Path, why: str, now: datetime) -> Path:
    """Return a free name beside the file: `claims.damaged-20261123-101500.sqlite`."""
    stem = f"{path.stem}.{why}-{now:%Y%m%d-%H%M%S}"
    number, copy = 1, path.with_name(f"{stem}{path.suffix}")
    while copy.exists():
        number += 1
        copy = path.with_name(f"{stem}-{number}{path.suffix}")
    return copy


def newer(path: Path | None) -> StoreError:
    return StoreError(
        "{name} was written by a newer HybridWell than this one", name=name_of(path)
    )
