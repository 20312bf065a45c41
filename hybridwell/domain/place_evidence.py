"""Where a day is spent, by what was seen on the days of which the user said the place.

A suggestion and its reason, never more: nothing here files a day.
Days with two places teach nothing, as nobody knows which of them was seen.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from hybridwell.domain.claims.workday import Place, Workday, parts_of

LEARNED = "learned"
"""The source of a suggestion that follows from evidence."""
_LATEST = 20
"""Who moves house or desk is believed again after these days."""
_MOST_OF = 0.75
"""A telephone that lends its network goes everywhere, so it tells nothing."""


class Trace(Enum):
    """What is seen of a place."""

    GATEWAY = "gateway"
    NETWORK = "network"
    SCREENS = "screens"


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing that was seen, as a code: it can be known again, but not read."""

    trace: Trace
    code: str


Marks = frozenset[Mark]


@dataclass(frozen=True, slots=True)
class Lesson:
    """A day of which the user said where it was spent, and what was seen on it."""

    date: date
    place: Place
    marks: Marks


class Reason(Enum):
    """What a suggestion follows from."""

    CONFIRMED = "confirmed"
    EVIDENCE = "evidence"
    PLANNED = "planned"
    DAY_OFF = "day-off"
    AGREED = "agreed"


class Certainty(Enum):
    """How sure a suggestion is."""

    SURE = "sure"
    """The user said it, or two things that do not hang together say the same."""
    LIKELY = "likely"
    GUESS = "guess"
    """A habit only, or what was seen contradicts."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Where a day is spent, why that is thought, and what speaks against it."""

    day: Workday
    reason: Reason
    certainty: Certainty
    traces: tuple[Trace, ...] = ()
    """What was seen that says so."""
    days: int = 0
    """On how many earlier days it was seen there."""
    expected: bool = False
    """The agreed week, or what was planned, says the same."""
    against: tuple[Place, ...] = ()
    """Other places that evidence points to."""

    @property
    def plain(self) -> bool:
        """Return whether it is the agreed week and nothing else."""
        return self.reason is Reason.AGREED and not self.against


@dataclass(frozen=True, slots=True)
class _Vote:
    """What one mark says."""

    trace: Trace
    place: Place
    days: int


def lessons_of(confirmed: Iterable[Workday], seen: Mapping[date, Marks]) -> list[Lesson]:
    """Return what can be learned, oldest first."""
    found = [
        Lesson(day.date, day.places[0], seen[day.date])
        for day in confirmed
        if seen.get(day.date) and len(day.places) == 1 and day.worked
    ]
    return sorted(found, key=lambda lesson: lesson.date)


def suggestion(expected: Workday, marks: Marks, lessons: Sequence[Lesson]) -> Suggestion:
    """Suggest the place of a day from what is expected of it and what was seen on it.

    A day off stays one, and a plan stays a plan; against the agreed week evidence goes
    first, unless it contradicts itself.
    """
    if expected.confirmed:
        return Suggestion(expected, Reason.CONFIRMED, Certainty.SURE)
    votes = _votes(marks, lessons) if expected.worked else []
    places = tuple(dict.fromkeys(vote.place for vote in votes))
    others = tuple(place for place in places if place not in expected.places)
    if not votes:
        return _by_habit(expected)
    if not others:
        return _by_evidence(expected, votes, expected=True)
    if len(places) > 1 or expected.source:
        return Suggestion(expected, _habit(expected), Certainty.GUESS, against=others)
    learned = Workday(expected.date, parts_of(places[0]), source=LEARNED)
    return _by_evidence(learned, votes, expected=False)


def _by_habit(day: Workday) -> Suggestion:
    reason = _habit(day)
    sure = Certainty.GUESS if reason is Reason.AGREED else Certainty.LIKELY
    return Suggestion(day, reason, sure)


def _habit(day: Workday) -> Reason:
    if day.source:
        return Reason.PLANNED
    return Reason.DAY_OFF if day.places == (Place.HOLIDAY,) else Reason.AGREED


def _by_evidence(day: Workday, votes: list[_Vote], *, expected: bool) -> Suggestion:
    traces = tuple(trace for trace in Trace if any(vote.trace is trace for vote in votes))
    # A gateway and the name of its network hang together: they count as one.
    signs = expected + (Trace.SCREENS in traces) + (traces != (Trace.SCREENS,))
    return Suggestion(
        day,
        Reason.EVIDENCE,
        Certainty.SURE if signs > 1 else Certainty.LIKELY,
        traces,
        max(vote.days for vote in votes),
        expected,
    )


def _votes(marks: Marks, lessons: Sequence[Lesson]) -> list[_Vote]:
    ordered = sorted(marks, key=lambda mark: (mark.trace.value, mark.code))
    found = (_vote(mark, lessons) for mark in ordered)
    return [vote for vote in found if vote is not None]


def _vote(mark: Mark, lessons: Sequence[Lesson]) -> _Vote | None:
    """Return the place where a mark was seen on most of its latest days."""
    seen = [lesson.place for lesson in lessons if mark in lesson.marks][-_LATEST:]
    if not seen:
        return None
    (place, days), *_ = Counter(seen).most_common(1)
    return _Vote(mark.trace, place, days) if days >= _MOST_OF * len(seen) else None
