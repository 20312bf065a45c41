"""The free days on disk: an editable list by year, and the last good copy beside it.

A year that has its heading is the user's: it is never computed again, so an edit and even
a line taken out stay as they are.  Days that an employer gives are added as a line::

    [2026]
    2026-04-03 = {nl = "Goede vrijdag", en = "Good Friday", day_off = false}
    2026-12-24 = {nl = "Kerstavond", day_off = true}
"""

import json
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from hybridwell.domain.working_time import FreeDay
from hybridwell.errors import HybridWellError, Phrase, ResourceError, StoreError
from hybridwell.paths import DataDir
from hybridwell.whole_file import write_whole

HEADING = (
    "# Free days of HybridWell: yours to edit. day_off = false is a day that you work.\n"
    "# A year that is listed here is never changed by HybridWell; new years are added.\n"
)
_FIELDS = {"nl": str, "en": str, "day_off": bool}


@dataclass(frozen=True, slots=True)
class FreeDays:
    """What the list holds."""

    days: tuple[FreeDay, ...] = ()
    years: frozenset[int] = frozenset()

    @property
    def off(self) -> frozenset[date]:
        return frozenset(day.date for day in self.days if day.counts)

    def missing(self, today: date) -> list[int]:
        """Return which of this year and the next are not listed yet."""
        return [year for year in (today.year, today.year + 1) if year not in self.years]


@dataclass(frozen=True, slots=True)
class Loaded:
    """The free days to work with, and what was wrong with the file, if anything."""

    free_days: FreeDays
    complaint: HybridWellError | None = None


class HolidayList:
    """Follows the file: it is read again when it has changed."""

    def __init__(self, data: DataDir) -> None:
        self._data = data
        self._stamp: tuple[int, int] | None = None
        self._loaded: Loaded | None = None

    def load(self) -> Loaded:
        stamp = _stamp(self._data.free_days)
        if self._loaded is None or stamp != self._stamp:
            self._stamp, self._loaded = stamp, load(self._data)
        return self._loaded


def load(data: DataDir) -> Loaded:
    """Read the list; from a wrong file the last good one, with a sentence why."""
    try:
        found = read(data.free_days)
    except ResourceError as error:
        return Loaded(_last_good(data), error)
    if found != _last_good(data):
        _keep(data)
    return Loaded(found)


def read(path: Path) -> FreeDays:
    """Read one file, whole or not at all; raises ResourceError. No file: no days."""
    return _parsed(_text(path), path.name)


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise ResourceError(
            "{file} cannot be read: {reason}", file=path.name, reason=error.strerror
        ) from error
    except UnicodeDecodeError as error:
        raise ResourceError("{file} is not UTF-8 text", file=path.name) from error


def _parsed(text: str, file: str) -> FreeDays:
    try:
        years = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ResourceError(
            "{file} is not TOML: {reason}", file=file, reason=error
        ) from error
    try:
        days = [day for name, year in years.items() for day in _year(name, year)]
    except _EntryError as error:
        line = _line(text, error.name)
        raise ResourceError(
            "{file}, line {line}: {reason}", file=file, line=line, reason=error.reason
        ) from error
    return FreeDays(tuple(sorted(days, key=_by_date)), frozenset(map(int, years)))


def add_years(path: Path, years: Mapping[int, Iterable[FreeDay]]) -> None:
    """Add the years that the list lacks, below; the rest stays as it is.

    Raises ResourceError if it cannot be read, StoreError if it cannot be written.
    """
    known = read(path).years
    text = _text(path) or HEADING
    for year, days in years.items():
        if year not in known:
            entries = "".join(_entry(day) for day in sorted(days, key=_by_date))
            text = f"{text.rstrip()}\n\n[{year}]\n{entries}"
    write_whole(path, text)


def put(path: Path, day: FreeDay) -> None:
    """Replace the line of a date, or add one below the heading of its year.

    Raises ResourceError, StoreError; the year must be listed.
    """
    text = _text(path)
    known = {each.date for each in _parsed(text, path.name).days}
    changed = _with_line(text, day, known=day.date in known)
    if changed is None or day not in _parsed(changed, path.name).days:
        # A table of its own, or another form of TOML that this cannot edit.
        raise StoreError("{file}: change {day} by hand", file=path.name, day=day.date)
    write_whole(path, changed)


def _with_line(text: str, day: FreeDay, *, known: bool) -> str | None:
    """Return the text with the line of a day, or None where there is no place for it."""
    line = rf"^[ \t]*[\"']?{day.date}[\"']?[ \t]*=.*\n?"
    heading = rf"^[ \t]*\[[ \t]*{day.date.year}[ \t]*\].*\n"
    found = re.search(line if known else heading, text, re.MULTILINE)
    if found is None:
        return None
    begin = found.start() if known else found.end()
    return f"{text[:begin]}{_entry(day)}{text[found.end() :]}"


class _EntryError(Exception):
    """An entry that is no free day: its name in the file, and what is wrong with it."""

    def __init__(self, name: str, reason: Phrase) -> None:
        super().__init__(name)
        self.name, self.reason = name, reason


def _year(name: str, entries: object) -> list[FreeDay]:
    if not re.fullmatch(r"\d{4}", name) or not isinstance(entries, dict):
        reason = Phrase("{name} is not a year such as [2026]", {"name": repr(name)})
        raise _EntryError(name, reason)
    return [_day(key, entry) for key, entry in entries.items()]


def _day(name: str, entry: object) -> FreeDay:
    try:
        day = date.fromisoformat(name)
    except ValueError as error:
        values = {"given": repr(name)}
        reason = Phrase("{given} is not a date: write it as 2026-11-23", values)
        raise _EntryError(name, reason) from error
    if not isinstance(entry, dict):
        reason = Phrase("write it as {example}", {"example": '{nl = "…", day_off = true}'})
        raise _EntryError(name, reason)
    _check(name, entry)
    dutch, english = entry.get("nl"), entry.get("en")
    names = dutch or english or name, english or dutch or name
    return FreeDay(day, *names, entry.get("day_off", True))


def _check(name: str, entry: Mapping[str, object]) -> None:
    for key, value in entry.items():
        if key not in _FIELDS:
            raise _EntryError(name, Phrase("there is no field {name}", {"name": key}))
        if type(value) is not _FIELDS[key]:
            flag = _FIELDS[key] is bool
            allowed = Phrase("true or false" if flag else "a text")
            values = {"name": key, "allowed": allowed, "given": repr(value)}
            raise _EntryError(name, Phrase("{name} must be {allowed}, not {given}", values))


def _line(text: str, name: str) -> int:
    """Return the line on which an entry begins."""
    lines = enumerate(text.splitlines(), 1)
    return next((number for number, line in lines if name in line.split("#")[0]), 1)


def _entry(day: FreeDay) -> str:
    """Write a day as one line; the texts of JSON are texts of TOML too."""
    names = (day.name_nl, day.name_en)
    dutch, english = (json.dumps(each, ensure_ascii=False) for each in names)
    off = "true" if day.counts else "false"
    return f"{day.date} = {{nl = {dutch}, en = {english}, day_off = {off}}}\n"


def _by_date(day: FreeDay) -> date:
    return day.date


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def _last_good(data: DataDir) -> FreeDays:
    try:
        return read(data.good_free_days)
    except ResourceError:
        return FreeDays()


def _keep(data: DataDir) -> None:
    try:
        write_whole(data.good_free_days, _text(data.free_days))
    except (ResourceError, StoreError):
        return  # a read-only disk: the tray says so when the log cannot be written
