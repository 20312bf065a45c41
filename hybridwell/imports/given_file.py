"""What every import asks of its file: that it can be read, and which dates may be in it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.workday import Workday
from hybridwell.domain.claims.workday_text import TextError
from hybridwell.errors import Phrase, UsageError

FIRST_DAY, LAST_DAY = date(2010, 1, 1), date(2100, 12, 31)
_MOST_BYTES = 50_000_000
_SHOWN = 40
_NUMBERS = ("year", "month", "day")
_ISO = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})")
_DUTCH = re.compile(r"(?P<day>[0-9]{1,2})-(?P<month>[0-9]{1,2})-(?P<year>[0-9]{4})")


@dataclass(frozen=True, slots=True)
class Found:
    """The days of one file, and how many of its entries say nothing for the period."""

    days: tuple[Workday, ...]
    ignored: int


class EntryError(Exception):
    """What is not as it must be; `at` says where."""

    def __init__(self, reason: Phrase) -> None:
        super().__init__(str(reason))
        self.reason = reason


@contextmanager
def at(where: Phrase) -> Iterator[None]:
    """Say where in the file it is that an entry, or a day made of it, cannot be."""
    try:
        yield
    except (EntryError, ValueError) as error:
        reason = error.reason if isinstance(error, EntryError) else _said(error)
        raise UsageError("{where}: {reason}", where=where, reason=reason) from error


def content(path: Path) -> bytes:
    """Return all of the file; raises UsageError for what is no file, or too large a one."""
    try:
        _check(path, path.stat().st_size)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UsageError("there is no file {path}", path=path) from error
    except OSError as error:
        text = "{file} cannot be read: {reason}"
        raise UsageError(text, file=path.name, reason=error.strerror) from error


def _check(path: Path, size: int) -> None:
    if path.is_dir():
        raise UsageError("{path} is a folder, not a file", path=path)
    if not path.is_file():
        raise UsageError("{path} is not an ordinary file", path=path)
    if size > _MOST_BYTES:
        raise UsageError("{file} is too large: 50 MB at most", file=path.name)


def decode(raw: bytes, file: str) -> str:
    """Return UTF-8 text, without the mark that Windows programs begin it with."""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        reason = Phrase("it is not UTF-8 text")
        raise UsageError(
            "{where}: {reason}", where=on_line(file, line), reason=reason
        ) from error


def read_date(text: str, field: str) -> date:
    """Read 2026-03-09 or 09-03-2026; raises EntryError."""
    found = _ISO.fullmatch(text) or _DUTCH.fullmatch(text)
    try:
        day = date(*(int(found[name]) for name in _NUMBERS)) if found else None
    except ValueError:
        day = None  # such as 31 February
    if day is None:
        values = {"field": field, "given": shown(text)}
        raise EntryError(
            Phrase(
                "{field} must be a date such as 2026-03-09 or 09-03-2026, not {given}",
                values,
            )
        )
    return in_reach(day, field)


def in_reach(day: date, field: str) -> date:
    """Raise EntryError for a date that no workday has."""
    if not FIRST_DAY <= day <= LAST_DAY:
        values = {"field": field, "first": FIRST_DAY, "last": LAST_DAY, "given": day}
        raise EntryError(
            Phrase("{field} must be from {first} to {last}, not {given}", values)
        )
    return day


def on_line(file: str, line: int) -> Phrase:
    return Phrase("{file}, line {line}", {"file": file, "line": line})


def shown(given: object) -> str:
    """Return what was given as it stands in a message: quoted, and not too long."""
    text = repr(given)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def within(period: Period, days: Mapping[date, Workday]) -> tuple[Workday, ...]:
    return tuple(days[day] for day in sorted(days) if day in period)


def count_outside(period: Period, days: Iterable[date]) -> int:
    return sum(day not in period for day in days)


def _said(error: ValueError) -> Phrase:
    """Return what the domain says; its words are to be translated, the user's are not."""
    if isinstance(error, TextError):
        values = {"given": shown(error.given), "allowed": error.allowed}
        return Phrase("{given} is not known here; there are: {allowed}", values)
    return Phrase(str(error))
