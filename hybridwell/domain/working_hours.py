"""The agreed hours of a week, as text and back: `mon-fri 09:00-12:30 13:00-17:30`.

Entries stand between semicolons; each names a weekday or a range of them and its hours,
or `none`.  A later entry replaces an earlier one for the same weekday::

    mon-fri 09:00-12:30 13:00-17:30; wed 09:00-12:00
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby, pairwise
from typing import Self

from hybridwell.domain.calendar import ONE_DAY
from hybridwell.errors import Phrase

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
NONE = "none"
_ENTRY = re.compile(r"([a-z]{3})(?:-([a-z]{3}))?((?: \S+)+)")
_HOURS = re.compile(r"(\d\d):([0-5]\d)-(\d\d):([0-5]\d)")


class HoursError(ValueError):
    """Hours that contradict; `reason` says which, ready to be translated."""

    def __init__(self, reason: Phrase) -> None:
        super().__init__(str(reason))
        self.reason = reason


@dataclass(frozen=True, slots=True, order=True)
class Hours:
    """From one time on the wall to a later one, at most 24:00."""

    start: timedelta
    end: timedelta

    def __post_init__(self) -> None:
        if not timedelta() <= self.start < self.end <= ONE_DAY:
            raise ValueError(f"hours end after they start, by 24:00 at the latest: {self}")

    def __str__(self) -> str:
        return f"{show_hour(self.start)}-{show_hour(self.end)}"


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """What was agreed for each weekday, Monday first; each in order, without overlap."""

    days: tuple[tuple[Hours, ...], ...] = ((),) * 7

    def __post_init__(self) -> None:
        if len(self.days) != 7:
            raise ValueError("a week has seven days")
        for name, day in zip(WEEKDAYS, self.days, strict=True):
            _check(name, day)

    def __bool__(self) -> bool:
        """Tell whether any hours were agreed at all."""
        return any(self.days)

    def __str__(self) -> str:
        """Write it as `parse` reads it."""
        return "; ".join(_entries(self.days)) or NONE

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the text form; raises ValueError, of kind HoursError with a reason."""
        if text.strip() == NONE:
            return cls()
        days: list[tuple[Hours, ...]] = [()] * 7
        for entry in text.split(";"):
            named, hours = _read_entry(" ".join(entry.split()))
            days[named] = [hours] * len(range(7)[named])
        return cls(tuple(days))


def show_hour(since_midnight: timedelta) -> str:
    """Return `09:00`, or `24:00` for the end of a day."""
    minutes = since_midnight // timedelta(minutes=1)
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _check(name: str, day: tuple[Hours, ...]) -> None:
    for first, second in pairwise(day):
        if second.start < first.end:
            values = {"day": name, "first": first, "second": second}
            raise HoursError(Phrase("{day}: {first} and {second} overlap", values))


def _read_entry(entry: str) -> tuple[slice, tuple[Hours, ...]]:
    found = _ENTRY.fullmatch(entry)
    if found is None:
        raise ValueError(entry)
    first, last, texts = found.groups()
    begin, end = WEEKDAYS.index(first), WEEKDAYS.index(last or first)
    if end < begin:
        values = {"given": f"{first}-{last}"}
        raise HoursError(Phrase("{given} ends before it starts", values))
    if texts.split() == [NONE]:
        return slice(begin, end + 1), ()
    hours = sorted(_read_hours(first, text) for text in texts.split())
    _check(first, tuple(hours))
    return slice(begin, end + 1), tuple(hours)


def _read_hours(day: str, text: str) -> Hours:
    found = _HOURS.fullmatch(text)
    if found is None:
        raise ValueError(text)
    numbers = [int(number) for number in found.groups()]
    start = timedelta(hours=numbers[0], minutes=numbers[1])
    end = timedelta(hours=numbers[2], minutes=numbers[3])
    if end > ONE_DAY:
        raise ValueError(text)
    if end <= start:
        values = {"day": day, "given": text}
        raise HoursError(Phrase("{day}: {given} ends before it starts", values))
    return Hours(start, end)


def _entries(days: tuple[tuple[Hours, ...], ...]) -> Iterator[str]:
    """Write neighbouring weekdays with the same hours as one entry."""
    for hours, group in groupby(zip(days, WEEKDAYS, strict=True), lambda each: each[0]):
        names = [name for _, name in group]
        named = names[0] if len(names) == 1 else f"{names[0]}-{names[-1]}"
        if hours:
            yield " ".join([named, *map(str, hours)])
