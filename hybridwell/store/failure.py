"""Tell the user what is wrong with a database: full, read-only, in use, damaged."""

import errno
import os
import shutil
import sqlite3
from pathlib import Path

from hybridwell.errors import Phrase, StoreError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_IN_USE = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_PASSING = _IN_USE | {sqlite3.SQLITE_FULL, sqlite3.SQLITE_CONSTRAINT}
_NO_ROOM = Phrase("{name} cannot be written: the disk is full")
_NO_WRITING = Phrase(
    "{name} cannot be written: the file, its folder or the disk is read-only"
)
_LITTLE = 65536
"""With fewer bytes free SQLite cannot open a file in WAL mode (its shared memory)."""


def damaged(error: BaseException) -> bool:
    return _code(error) in _DAMAGED


def passing(error: BaseException) -> bool:
    """Return whether the open connection stays good after this."""
    return _code(error) in _PASSING


def explained(error: BaseException, path: Path | None) -> StoreError:
    """Return what the user is told."""
    name = name_of(path)
    code = _code(error)
    if code in _DAMAGED:
        return StoreError("{name} is damaged", name=name)
    if code in _IN_USE:
        return StoreError("{name} is in use by another program", name=name)
    if code == sqlite3.SQLITE_CONSTRAINT:
        text = "{name} does not take this change: {reason}"
        return StoreError(text, name=name, reason=_reason(error))
    if path and (why := _disk(error, path)):
        return StoreError(why.text, name=name)
    text = "{name} cannot be read or written: {reason}"
    return StoreError(text, name=name, reason=_reason(error))


def name_of(path: Path | None) -> str:
    return path.name if path else "the database in memory"


def _disk(error: BaseException, path: Path) -> Phrase | None:
    """Say what is wrong with the disk; SQLite itself often says only `disk I/O error`."""
    code, number = _code(error), getattr(error, "errno", None)
    folder = next(parent for parent in path.absolute().parents if parent.is_dir())
    free = shutil.disk_usage(folder).free
    if code == sqlite3.SQLITE_FULL or number in _FULL or free < _LITTLE:
        return _NO_ROOM
    if code == sqlite3.SQLITE_READONLY or number in _READ_ONLY:
        return _NO_WRITING
    if not os.access(folder, os.W_OK):
        return _NO_WRITING
    return None


def _code(error: BaseException) -> int | None:
    """Return SQLite's primary result code; None if the error is not SQLite's."""
    code = getattr(_cause(error), "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def _reason(error: BaseException) -> str:
    cause = _cause(error)
    return getattr(cause, "strerror", None) or str(cause)


def _cause(error: BaseException) -> BaseException:
    """Look behind SQLAlchemy's error."""
    return getattr(error, "orig", None) or error
