"""Write a small text file whole or not at all, for this user alone."""

import os
from contextlib import suppress
from pathlib import Path

from hybridwell.errors import StoreError


def write_whole(path: Path, text: str) -> None:
    """Write beside and rename into place: the old file or the new one, never half.

    Makes the folder if it is not there.  Raises StoreError.
    """
    beside = path.with_suffix(".new")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside.unlink(missing_ok=True)
        binary: int = getattr(os, "O_BINARY", 0)  # or Windows writes two bytes for a line
        number = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | binary, 0o600)
        with os.fdopen(number, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise StoreError(
            "{file} cannot be written: {reason}", file=path.name, reason=error.strerror
        ) from error
