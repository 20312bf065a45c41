"""The rows of the day log: all that any payroll file may hold of a workday."""

from collections.abc import Iterator
from dataclasses import dataclass

from hybridwell.domain.claims.claim import Claim
from hybridwell.domain.claims.day_lines import ClaimLine
from hybridwell.domain.claims.workday import Workday


@dataclass(frozen=True, slots=True)
class LoggedDay:
    """A confirmed worked day: its date, its places and what it pays; nothing else."""

    date: str
    places: tuple[str, ...]
    lines: tuple[ClaimLine, ...]


def day_log(claim: Claim) -> Iterator[LoggedDay]:
    """Leave out absence and its reason, notes, and when a day was confirmed."""
    for day in claim.days:
        if day.worked:
            yield LoggedDay(day.date.isoformat(), _places(day), _lines(claim, day))


def _places(day: Workday) -> tuple[str, ...]:
    return tuple(place.value for place in day.places)


def _lines(claim: Claim, day: Workday) -> tuple[ClaimLine, ...]:
    return tuple(line for line in claim.lines if line.date == day.date)
