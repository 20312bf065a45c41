"""Streaks: how many workdays and weeks on end had enough breaks, by one plain rule.

A day counts if it has a movement break for each full hour that was sat, taken or by
itself; a week counts if more than half of its days do.  Days that say nothing rest: leave,
sickness, holidays and free days, days without records or with less than an hour of
sitting, and today or this week as long as it may still come to count.  A streak goes on
over what rests.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from hybridwell.domain.calendar import Period
from hybridwell.domain.trends import DayTotals

EACH = timedelta(hours=1)
"""A break for each such time of sitting; TNO's norm for sitting on end."""


class Verdict(Enum):
    """What a day or a week does to a streak."""

    COUNTS = "counts"
    RESTS = "rests"
    ENDS = "ends"


@dataclass(frozen=True, slots=True)
class Run:
    """Days or weeks on end that count, from the first to the last of them."""

    length: int
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Streak:
    """The longest run of a range, and the one that still goes on at its end."""

    best: Run | None
    running: Run | None
    counted: int
    """How many days or weeks count in all."""
    asked: int
    """How many did not rest."""


@dataclass(frozen=True, slots=True)
class Streaks:
    days: Streak
    weeks: Streak


def day_verdict(day: DayTotals, today: date) -> Verdict:
    """Say whether a day counts; today may still get its breaks."""
    worked = any(place.worked for place in day.workday.places)
    wanted = day.sitting // EACH
    if not (day.recorded and worked and wanted) or day.date > today:
        return Verdict.RESTS
    if day.breaks.had >= wanted:
        return Verdict.COUNTS
    return Verdict.RESTS if day.date == today else Verdict.ENDS


def week_verdict(days: Sequence[DayTotals], today: date) -> Verdict:
    """Say whether the days of one week count together."""
    verdicts = [day_verdict(day, today) for day in days]
    counting, ending = verdicts.count(Verdict.COUNTS), verdicts.count(Verdict.ENDS)
    if counting > ending:
        return Verdict.COUNTS
    going_on = Period.week(days[0].date) == Period.week(today)
    return Verdict.RESTS if going_on or not ending else Verdict.ENDS


def streaks(days: Iterable[DayTotals], today: date) -> Streaks:
    """Look through days in order."""
    weeks: dict[date, list[DayTotals]] = {}
    each_day: list[tuple[date, Verdict]] = []
    for day in days:
        each_day.append((day.date, day_verdict(day, today)))
        weeks.setdefault(Period.week(day.date).first, []).append(day)
    each_week = [(first, week_verdict(some, today)) for first, some in weeks.items()]
    return Streaks(
        _streak(each_day, lambda day: day),
        _streak(each_week, lambda monday: Period.week(monday).last),
    )


def _streak(judged: Sequence[tuple[date, Verdict]], end: Callable[[date], date]) -> Streak:
    best: Run | None = None
    running: Run | None = None
    for first, verdict in judged:
        if verdict is Verdict.COUNTS:
            length, begun = (running.length, running.first) if running else (0, first)
            running = Run(length + 1, begun, end(first))
            if best is None or running.length >= best.length:
                best = running
        elif verdict is Verdict.ENDS:
            running = None
    verdicts = [verdict for _, verdict in judged]
    counted = verdicts.count(Verdict.COUNTS)
    return Streak(best, running, counted, counted + verdicts.count(Verdict.ENDS))
