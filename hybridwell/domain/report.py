"""Days and weeks as numbers, for the screen only: joins movement and workdays.

Norms are signals, not law and not medical advice; each says where it comes from.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.workday import Place, Workday
from hybridwell.domain.movement.breaks import BreakKind, Change
from hybridwell.domain.movement.holes import (
    HOLE_AFTER,
    Doing,
    Explained,
    Hole,
    Said,
    breaks_had,
    holes,
    settled,
    sitting_bouts,
)
from hybridwell.domain.movement.prompting import Outcome
from hybridwell.domain.movement.span import (
    Activity,
    Span,
    Stretch,
    longest,
    stretches,
    subtract,
    total,
)

SCREEN_NORM = timedelta(hours=6)
"""Screen work in a day: arbocatalogus norm; 54 % of workers were above it in mid 2023."""
SITTING_NORM = timedelta(hours=8)
"""Sitting in a day: risk named in TNO's factsheet on sitting at work (27-2-2024)."""
BOUT_NORM = timedelta(hours=1)
"""Sitting without a break: TNO's BAS checklist for screen work."""


@dataclass(frozen=True, slots=True)
class BreakCounts:
    """What became of a day's breaks."""

    prompted: int = 0
    taken: int = 0
    natural: int = 0
    postponed: int = 0
    skipped: int = 0

    @property
    def had(self) -> int:
        """Return the breaks that were had, prompted or not."""
        return self.taken + self.natural


@dataclass(frozen=True, slots=True)
class DayReport:
    """One workday in numbers."""

    date: date
    workday: Workday
    screen: timedelta
    sitting: timedelta
    standing: timedelta
    bouts: tuple[Stretch, ...]
    """Unbroken sitting, in order."""
    breaks: BreakCounts
    """Movement breaks."""
    spans: tuple[Span, ...]
    outcomes: tuple[Outcome, ...] = ()
    """By what the user said of holes: who sat in a meeting had no break."""
    explained: tuple[Explained, ...] = ()
    """What was said of holes, in order, where no span is."""
    hole_after: timedelta = HOLE_AFTER

    def breaks_of(self, kind: BreakKind) -> BreakCounts:
        return _count(self.outcomes, kind)

    @property
    def longest_sitting(self) -> timedelta:
        return longest(self.bouts)

    @property
    def screen_sitting(self) -> timedelta:
        """Return the screen time that was not stood."""
        stood = stretches(self.spans, Activity.STANDING)
        return total(subtract(stretches(self.spans, Activity.ACTIVE), stood))

    @property
    def screen_standing(self) -> timedelta:
        """Return the rest of the screen time; together they are `screen`."""
        return self.screen - self.screen_sitting

    @property
    def holes(self) -> tuple[Hole, ...]:
        """Return the stretches away of which nobody said what they were."""
        return holes(self.spans, self.explained, self.hole_after)

    def spent(self, doing: Doing) -> timedelta:
        """Return the time away from the computer that was this."""
        return total(_stretches(self.explained, doing))

    @property
    def recorded(self) -> bool:
        return bool(self.spans)


@dataclass(frozen=True, slots=True)
class WeekReport:
    """Seven days, Monday first, or any other run of days."""

    period: Period
    days: tuple[DayReport, ...]

    @property
    def recorded(self) -> tuple[DayReport, ...]:
        return tuple(day for day in self.days if day.recorded)

    @property
    def mean_screen(self) -> timedelta:
        """Return the mean over days with screen time."""
        return _mean(day.screen for day in self.recorded)

    @property
    def mean_sitting(self) -> timedelta:
        return _mean(day.sitting for day in self.recorded)

    @property
    def longest_sitting(self) -> timedelta:
        return max((day.longest_sitting for day in self.days), default=timedelta())

    @property
    def long_bouts(self) -> int:
        """Return how often someone sat longer on end than the norm."""
        return sum(bout.duration > BOUT_NORM for day in self.days for bout in day.bouts)

    @property
    def breaks(self) -> BreakCounts:
        return self.breaks_of(BreakKind.MOVE)

    def breaks_of(self, kind: BreakKind) -> BreakCounts:
        counts = [
            day.breaks if kind is BreakKind.MOVE else day.breaks_of(kind)
            for day in self.days
        ]
        return BreakCounts(
            sum(each.prompted for each in counts),
            sum(each.taken for each in counts),
            sum(each.natural for each in counts),
            sum(each.postponed for each in counts),
            sum(each.skipped for each in counts),
        )

    def days_at(self, place: Place) -> int:
        """Return the confirmed days at a place."""
        return sum(
            day.workday.confirmed and place in day.workday.places for day in self.days
        )


def report_day(
    workday: Workday,
    spans: Iterable[Span],
    outcomes: Iterable[Outcome],
    sitting_gap: timedelta,
    said: Said = Said(),  # noqa: B008 - frozen, and empty
) -> DayReport:
    """Add one day up: sitting is active time bridged, less what was stood.

    What the user said of holes counts too, where nothing was counted.
    """
    kept = tuple(spans)
    told = settled(said.explained, kept)
    had = breaks_had(outcomes, told)
    active = stretches(kept, Activity.ACTIVE)
    bouts = sitting_bouts(kept, told, sitting_gap)
    standing = total(stretches(kept, Activity.STANDING))
    return DayReport(
        workday.date, workday, total(active), total(bouts), standing, bouts,
        _count(had, BreakKind.MOVE), kept, had, told,
        max(said.hole_after, sitting_gap),  # what is bridged needs no explanation
    )  # fmt: skip


def report_days(
    period: Period,
    workdays: Mapping[date, Workday],
    spans: Sequence[Span],
    outcomes: Mapping[date, Sequence[Outcome]],
    sitting_gap: timedelta,
    said: Said = Said(),  # noqa: B008 - frozen, and empty
) -> WeekReport:
    """Add up each day of a period; `workdays` has every day of it."""
    by_day: dict[date, list[Span]] = {}
    for span in spans:
        by_day.setdefault(span.workday, []).append(span)
    told: dict[date, list[Explained]] = {}
    for each in said.explained:
        told.setdefault(each.hole.workday, []).append(each)
    days = (
        report_day(
            workdays[day], by_day.get(day, ()), outcomes.get(day, ()), sitting_gap,
            Said(told.get(day, ()), said.hole_after),
        )
        for day in period.days()
    )  # fmt: skip
    return WeekReport(period, tuple(days))


def _stretches(explained: Iterable[Explained], doing: Doing) -> Iterator[Stretch]:
    return (Stretch(each.start, each.end) for each in explained if each.doing is doing)


def _count(outcomes: Iterable[Outcome], kind: BreakKind) -> BreakCounts:
    changes = [outcome.change for outcome in outcomes if outcome.kind is kind]
    return BreakCounts(
        changes.count(Change.PROMPTED),
        changes.count(Change.TAKEN),
        changes.count(Change.RESTED_NATURALLY),
        changes.count(Change.POSTPONED),
        changes.count(Change.SKIPPED),
    )


def _mean(durations: Iterable[timedelta]) -> timedelta:
    some = list(durations)
    return sum(some, timedelta()) / len(some) if some else timedelta()
