"""Put a finished file in its place, or leave everything as it was."""

import errno
import os
import tempfile
from pathlib import Path

from hybridwell.errors import StoreError, UsageError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


def write_new(path: Path, content: bytes, *, replace: bool) -> None:
    """Write beside and rename into place. Raises UsageError and StoreError."""
    try:
        _check(path, replace=replace)
        _write(path, content)
    except OSError as error:
        raise refused(path, error) from error


def _check(path: Path, *, replace: bool) -> None:
    if not path.parent.is_dir():
        raise UsageError("there is no folder {path}", path=path.parent)
    if path.is_dir():
        raise UsageError("{path} is a folder, not a file", path=path)
    if path.exists() and not path.is_file():
        raise UsageError("{path} is not an ordinary file", path=path)
    if path.exists() and not replace:
        raise UsageError("the file {path} exists already", path=path)


def _write(path: Path, content: bytes) -> None:
    number, name = tempfile.mkstemp(dir=path.parent, prefix=".hybridwell-", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def refused(path: Path, error: OSError) -> StoreError:
    if error.errno in _FULL:
        return StoreError("the file {path} cannot be written: the disk is full", path=path)
    if error.errno in _READ_ONLY:
        text = "the file {path} cannot be written: the folder or the disk is read-only"
        return StoreError(text, path=path)
    text = "the file {path} cannot be written: {reason}"
    return StoreError(text, path=path, reason=error.strerror)
