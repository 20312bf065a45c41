"""Stretches of time and their algebra: bridge, merge, subtract, clip, total."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum
from itertools import pairwise
from typing import Self


class Activity(Enum):
    """What a span was: input at the computer, or standing meanwhile."""

    ACTIVE = "active"
    STANDING = "standing"


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open stretch `[start, end)` of one activity, within one workday."""

    start: datetime
    end: datetime
    activity: Activity
    workday: date
    """Decided once, when the span begins: travel never moves the past."""
    zone: str = "UTC"
    """The user's zone at the start, by its name in the tz database."""

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"span ends before it starts: {self}")

    @property
    def duration(self) -> timedelta:
        return self.end - self.start

    def until(self, end: datetime) -> Self:
        return replace(self, end=end)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A half-open stretch of time, of whatever; what the algebra works on."""

    start: datetime
    end: datetime

    @property
    def duration(self) -> timedelta:
        return self.end - self.start


def stretches(spans: Iterable[Span], activity: Activity) -> list[Stretch]:
    """Return the spans of one activity, in order, overlaps joined."""
    chosen = (Stretch(span.start, span.end) for span in spans if span.activity is activity)
    return list(bridge(sorted(chosen, key=lambda each: each.start), timedelta()))


def bridge(ordered: Iterable[Stretch], gap: timedelta) -> Iterator[Stretch]:
    """Join neighbours that are at most `gap` apart.

    Sitting time is active time bridged over the minutes in which nobody
    leaves a chair::

        stretches |==|  |===|          |==|
        bridge    |=========|          |==|
    """
    grown: Stretch | None = None
    for each in ordered:
        if grown is None:
            grown = each
        elif each.start - grown.end <= gap:
            grown = Stretch(grown.start, max(grown.end, each.end))
        else:
            yield grown
            grown = each
    if grown is not None:
        yield grown


def subtract(ordered: Iterable[Stretch], holes: Iterable[Stretch]) -> Iterator[Stretch]:
    """Cut `holes` out; both in order and without overlaps.

    ::

        stretches |=============|   |====|
        holes         |===|           |=======|
        subtract  |===|   |=====|   |=|
    """
    cuts = list(holes)
    for each in ordered:
        edges = [
            each.start,
            *(edge for cut in cuts for edge in (cut.start, cut.end)),
            each.end,
        ]
        for number, (start, end) in enumerate(pairwise(edges)):
            kept = Stretch(max(start, each.start), min(end, each.end))
            if number % 2 == 0 and kept.end > kept.start:
                yield kept


def total(some: Iterable[Stretch]) -> timedelta:
    return sum((each.duration for each in some), timedelta())


def longest(some: Iterable[Stretch]) -> timedelta:
    return max((each.duration for each in some), default=timedelta())
