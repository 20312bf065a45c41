"""Keep what can be read of a damaged database: a copy aside, then a fresh file instead.

The copy is never opened, the damaged file is only read, and the fresh one takes its place
when it is complete; a failure on the way leaves all as it was.
"""

import os
import shutil
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from hybridwell.store.failure import damaged
from hybridwell.store.salvage_rows import copy_table
from hybridwell.store.upgrade import Steps, aside, newer, version_of

_HEADER = 100
"""Bytes of the file header; the rest of the first page is the list of tables."""
_PAGE = 4096


@dataclass(frozen=True, slots=True)
class Recovery:
    """What was kept of a damaged file."""

    copy: Path
    """The damaged file as it was found."""
    kept: Mapping[str, int]
    """How many rows of each table."""


def whole(path: Path) -> bool:
    """Return whether SQLite finds no damage; a file of no bytes is a new one.

    It looks without the right to write: SQLite would else bring its log into the file.
    """
    size = path.stat().st_size
    if size == 0:
        # SQLite would throw the log of an empty file away.
        return _size(_log(path)) == 0
    with path.open("rb") as file:
        if file.read(16) != b"SQLite format 3\0":
            return False
    try:
        with closing(sqlite3.connect(_read_only(path), uri=True)) as connection:
            connection.execute("PRAGMA busy_timeout=5000")
            found = connection.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.DatabaseError as error:
        if damaged(error):
            return False
        raise
    return bool(found == ("ok",))


def recover(path: Path, steps: Steps, now: datetime) -> Recovery:
    """Put a fresh file in the place of a damaged one, with every row that can be read."""
    copy = aside(path, "damaged", now)
    work = path.with_name(f"{path.stem}.work{path.suffix}")
    fresh = path.with_name(f"{path.stem}.fresh{path.suffix}")
    try:
        _copy(path, copy)
        _copy(path, work)
        kept = _salvage(work, fresh, steps, path)
    except BaseException:
        _remove(copy)
        raise
    else:
        _replace(path, fresh)
        return Recovery(copy, kept)
    finally:
        _remove(work)
        _remove(fresh)


def _salvage(work: Path, fresh: Path, steps: Steps, path: Path) -> dict[str, int]:
    _remove(fresh)
    _build(fresh, steps)
    version = _readable(work, fresh)
    if version > len(steps):
        raise newer(path)
    if 0 < version < len(steps):
        _remove(fresh)
        _build(fresh, steps[:version])
    with closing(_reader(work)) as old, closing(sqlite3.connect(fresh)) as new:
        kept = {table: copy_table(old, new, table) for table in tables(new)}
        new.commit()
    return kept


def _build(fresh: Path, steps: Steps) -> None:
    """Make an empty database; without a log of its own, so that it is one file."""
    _touch(fresh)
    with closing(sqlite3.connect(fresh, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous=FULL")
        for step in steps:
            for statement in step:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version={len(steps)}")


def _readable(work: Path, fresh: Path) -> int:
    """Mend the first page until the tables can be listed; return the version, 0: unknown.

    The first page of a fresh file is that of an old one where the tables were made by the
    same steps, so it can stand in for a lost one.
    """
    _forget_size(work)
    for length in (0, _HEADER):
        _graft(work, fresh, length)
        try:
            with closing(_reader(work)) as connection:
                if tables(connection):
                    return version_of(connection)
        except sqlite3.DatabaseError:
            continue
    _graft(work, fresh, _PAGE)
    return 0


def _graft(work: Path, fresh: Path, length: int) -> None:
    if length:
        with fresh.open("rb") as source, work.open("r+b") as target:
            target.write(source.read(length))
        _forget_size(work)


def _forget_size(work: Path) -> None:
    """Blank the number of pages, so that SQLite goes by the file's length."""
    with work.open("r+b") as file:
        file.seek(28)
        file.write(bytes(4))


def _reader(work: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(work, isolation_level=None)
    # Read on where the list of tables or the length is not as it should be.
    connection.execute("PRAGMA writable_schema=ON")
    connection.text_factory = _text
    return connection


def _text(found: bytes) -> str | None:
    """Return None for what is not text any more; the fresh table refuses the row."""
    try:
        return found.decode()
    except UnicodeDecodeError:
        return None


def tables(connection: sqlite3.Connection) -> list[str]:
    found = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite_%'"
    )
    return [name for (name,) in found]


def _replace(path: Path, fresh: Path) -> None:
    with fresh.open("rb+") as file:
        os.fsync(file.fileno())
    # The log belongs to the damaged file; beside the fresh one it would be played into it.
    _log(path).unlink(missing_ok=True)
    path.with_name(f"{path.name}-shm").unlink(missing_ok=True)
    fresh.replace(path)


def _copy(path: Path, copy: Path) -> None:
    for source, target in ((path, copy), (_log(path), _log(copy))):
        if _size(source) or source == path:
            _touch(target)
            shutil.copyfile(source, target)
            with target.open("rb+") as file:
                os.fsync(file.fileno())


def _remove(path: Path) -> None:
    for each in _files(path):
        each.unlink(missing_ok=True)


def _files(path: Path) -> Iterator[Path]:
    for end in ("", "-wal", "-shm", "-journal"):
        yield path.with_name(path.name + end)


def _touch(path: Path) -> None:
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def _log(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _read_only(path: Path) -> str:
    return f"{path.resolve().as_uri()}?mode=ro"
