"""What it was that someone did away from the computer, and what that changes.

A hole is a stretch without input between two spans of one workday.  What the user says of
it is clipped by the spans: what was counted goes before what was said.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum
from itertools import pairwise
from typing import Self

from hybridwell.domain.movement.breaks import BreakKind, Change
from hybridwell.domain.movement.prompting import Outcome
from hybridwell.domain.movement.session import HEARTBEAT
from hybridwell.domain.movement.span import (
    Activity,
    Span,
    Stretch,
    bridge,
    stretches,
    subtract,
)

HOLE_AFTER = timedelta(minutes=10)
"""Shorter is a cup of coffee: nobody wants to be asked about that."""
SHORTEST = timedelta(minutes=3)
"""Below this nothing is asked, and a walk is no break."""
NOTICED_WITHIN = HEARTBEAT
"""A break that ended by coming back is noticed so long after at most."""
_HAD = {Change.TAKEN, Change.RESTED_NATURALLY}
_ON_ONE_S_FEET = {BreakKind.MOVE, BreakKind.REST}
"""Breaks that nobody has in a chair; eyes rest in a meeting too."""


class Doing(Enum):
    """What someone did away from the computer."""

    LUNCH = "lunch"
    MEETING = "meeting"
    DESK = "desk"
    """On the phone or reading, at the desk."""
    WALKED = "walked"
    AWAY = "away"
    """Nothing that has to be told: it stays away, and is not asked again."""

    @property
    def sat(self) -> bool:
        return self in {Doing.MEETING, Doing.DESK}

    @property
    def rested(self) -> bool:
        return self in {Doing.LUNCH, Doing.WALKED}


class Source(Enum):
    """Who said what a hole was."""

    USER = "user"


@dataclass(frozen=True, slots=True)
class Hole:
    """A half-open stretch `[start, end)` away from the computer, within one workday."""

    start: datetime
    end: datetime
    workday: date
    zone: str = "UTC"
    """The user's zone when it began."""

    @property
    def duration(self) -> timedelta:
        return self.end - self.start

    def __contains__(self, instant: datetime) -> bool:
        return self.start <= instant < self.end


@dataclass(frozen=True, slots=True)
class Explained:
    """A hole with what it was, who said so, and when."""

    hole: Hole
    doing: Doing
    said_at: datetime
    source: Source = Source.USER

    @property
    def start(self) -> datetime:
        return self.hole.start

    @property
    def end(self) -> datetime:
        return self.hole.end

    @property
    def duration(self) -> timedelta:
        return self.hole.duration

    def clipped(self, to: Stretch) -> Self:
        return replace(self, hole=replace(self.hole, start=to.start, end=to.end))


@dataclass(frozen=True, slots=True)
class Said:
    """What was said of holes, and from when on a stretch away is one."""

    explained: Sequence[Explained] = ()
    hole_after: timedelta = HOLE_AFTER


def holes(
    spans: Sequence[Span], explained: Sequence[Explained], least: timedelta
) -> tuple[Hole, ...]:
    """Return what lies between the spans of a workday and nobody explained.

    ::

        spans      |==|      |===|  |==|        |=|
        explained                       |====|
        holes          |----|                 |-|
    """
    counted = _merged(map(_stretch, spans))
    between = [Stretch(a.end, b.start) for a, b in pairwise(counted)]
    if not any(each.duration >= least for each in between):
        return ()
    told = _merged(map(_stretch, explained))
    by_end = {span.end: span for span in spans}
    return tuple(
        Hole(each.start, each.end, by_end[gap.start].workday, by_end[gap.start].zone)
        for gap in between
        for each in subtract([gap], told)
        if each.duration >= least
    )


def settled(explained: Sequence[Explained], spans: Sequence[Span]) -> tuple[Explained, ...]:
    """Return what was said outside of all spans, in order; the later word counts."""
    if not explained:
        return ()
    taken = _merged(map(_stretch, spans))
    found: list[Explained] = []
    for each in sorted(explained, key=lambda said: said.said_at, reverse=True):
        kept = [each.clipped(part) for part in subtract([_stretch(each)], taken)]
        taken = _merged([*taken, *map(_stretch, kept)])
        found += kept
    return tuple(sorted(found, key=lambda said: said.start))


def sitting_bouts(
    spans: Sequence[Span], told: Sequence[Explained], gap: timedelta
) -> tuple[Stretch, ...]:
    """Return unbroken sitting: active time bridged, and what was sat off the screen.

    Less what was stood, and less what the user says was no sitting.
    """
    active = stretches(spans, Activity.ACTIVE)
    stood: Iterable[Stretch] = bridge(stretches(spans, Activity.STANDING), gap)
    if not told:
        return tuple(subtract(bridge(active, gap), stood))
    stood = subtract(stood, [_stretch(each) for each in told])
    sat = [_stretch(each) for each in told if each.doing.sat]
    rested = [_stretch(each) for each in told if each.doing.rested]
    seated = bridge(_merged([*active, *sat]), gap)
    return tuple(subtract(seated, _merged([*stood, *rested])))


def breaks_had(
    outcomes: Iterable[Outcome], told: Sequence[Explained]
) -> tuple[Outcome, ...]:
    """Return what became of breaks by what was said: who sat in a meeting had none.

    A walk is a movement break, once: one that was counted already is not counted again.
    """
    kept = [
        outcome
        for outcome in outcomes
        if not any(
            each.doing.sat and outcome.kind in _ON_ONE_S_FEET and _within(outcome, each)
            for each in told
        )
    ]
    walks = [
        Outcome(each.end, Change.RESTED_NATURALLY)
        for each in told
        if each.doing is Doing.WALKED
        and each.duration >= SHORTEST
        and not any(o.kind is BreakKind.MOVE and _within(o, each) for o in kept)
    ]
    return tuple(sorted([*kept, *walks], key=lambda o: o.at)) if walks else tuple(kept)


def to_ask(
    open_holes: Sequence[Hole], shifts: Sequence[tuple[datetime, datetime]]
) -> Hole | None:
    """Return the newest hole that touches the agreed hours; any where there are none."""
    touching = [
        hole
        for hole in open_holes
        if not shifts or any(hole.start < end and start < hole.end for start, end in shifts)
    ]
    return max(touching, key=lambda hole: hole.start, default=None)


def _within(outcome: Outcome, each: Explained) -> bool:
    had = outcome.change in _HAD
    return had and each.start < outcome.at <= each.end + NOTICED_WITHIN


def _stretch(each: Span | Explained) -> Stretch:
    return Stretch(each.start, each.end)


def _merged(some: Iterable[Stretch]) -> list[Stretch]:
    real = (each for each in some if each.end > each.start)
    ordered = sorted(real, key=lambda each: (each.start, each.end))
    return list(bridge(ordered, timedelta()))
