"""What was seen of places, as codes: `places.json` in the data folder, for its user alone.

A file of its own, because it is neither movement nor claims, and because it must be gone
when the user says so: a database keeps what was deleted in free pages and in copies.
A code has 24 bits and is made with a salt that only this file holds (docs/adr/0029).
"""

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from hashlib import blake2b
from pathlib import Path
from typing import Self

from hybridwell.domain.place_evidence import Mark, Marks, Trace
from hybridwell.errors import ResourceError, StoreError
from hybridwell.whole_file import write_whole

KEPT = timedelta(days=180)
_BYTES = 3
_SALT = 16


@dataclass(frozen=True, slots=True)
class Kept:
    """What is known, and the salt of its codes."""

    salt: bytes = field(repr=False)
    days: Mapping[date, Marks] = field(default_factory=dict)

    @classmethod
    def fresh(cls) -> Self:
        return cls(os.urandom(_SALT))

    def mark(self, trace: Trace, value: str) -> Mark:
        """Return a value as a code: the same value gives the same code in this file."""
        found = blake2b(
            value.encode(), digest_size=_BYTES, key=self.salt, person=trace.value.encode()
        )
        return Mark(trace, found.hexdigest())

    def with_marks(self, day: date, marks: Iterable[Mark]) -> Self:
        """Return this with what was seen on a day; days of long ago are forgotten."""
        days = {each: kept for each, kept in self.days.items() if day - each <= KEPT}
        days[day] = days.get(day, frozenset()) | frozenset(marks)
        return type(self)(self.salt, days)


def read_kept(path: Path) -> Kept | None:
    """Return what is known; None: there is no file. Raises ResourceError."""
    try:
        said = json.loads(path.read_bytes())
        salt = bytes.fromhex(said["salt"])
        days = {date.fromisoformat(day): _marks(kept) for day, kept in said["days"].items()}
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise ResourceError("{file} cannot be read", file=path.name) from error
    if len(salt) != _SALT:
        raise ResourceError("{file} cannot be read", file=path.name)
    return Kept(salt, days)


def write_kept(kept: Kept, path: Path) -> None:
    """Write it whole or not at all, for this user alone. Raises StoreError."""
    days = {
        day.isoformat(): sorted(map(_text, kept.days[day])) for day in sorted(kept.days)
    }
    text = json.dumps({"salt": kept.salt.hex(), "days": days}, indent=1) + "\n"
    write_whole(path, text)


def forget(path: Path) -> None:
    """Remove all codes and their salt. Raises StoreError."""
    try:
        for each in (path, path.with_suffix(".new")):
            each.unlink(missing_ok=True)
    except OSError as error:
        raise StoreError(
            "{file} cannot be removed: {reason}", file=path.name, reason=error.strerror
        ) from error


def _text(mark: Mark) -> str:
    return f"{mark.trace.value} {mark.code}"


def _marks(texts: Iterable[str]) -> Marks:
    """Return marks; a newer version may have written of traces that are not known here."""
    known = {trace.value: trace for trace in Trace}
    pairs = [text.split() for text in texts]
    return frozenset(Mark(known[name], code) for name, code in pairs if name in known)
