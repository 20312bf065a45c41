"""Ten plausible years of one person, through the same stores as the program uses."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

from hybridwell.domain.calendar import Calendar, Period
from hybridwell.domain.claims.workday import Place, Workday, parts_of
from hybridwell.domain.movement.breaks import Change
from hybridwell.domain.movement.prompting import Outcome
from hybridwell.domain.movement.span import Activity, Span
from hybridwell.store.claims import ClaimsStore
from hybridwell.store.claims_steps import STEPS as CLAIMS
from hybridwell.store.database import Database
from hybridwell.store.movement import STEPS as MOVEMENT
from hybridwell.store.movement import MovementStore

TEN_YEARS = Period(date(2017, 1, 1), date(2026, 12, 31))
ZONE = ZoneInfo("Europe/Amsterdam")
CALENDAR = Calendar(ZONE, time(4))
_HOME_DAYS = (1, 2, 4)  # Tuesday, Wednesday, Friday
_BECAME = (Change.TAKEN, Change.TAKEN, Change.RESTED_NATURALLY, Change.POSTPONED)


def stores(folder: Path) -> tuple[MovementStore, ClaimsStore]:
    """Open both files of a folder."""
    now = datetime.combine(TEN_YEARS.last, time(17), UTC)
    return (
        MovementStore(Database(folder / "movement.sqlite", MOVEMENT, lambda: now)),
        ClaimsStore(Database(folder / "claims.sqlite", CLAIMS, lambda: now)),
    )


def fill(movement: MovementStore, claims: ClaimsStore, period: Period) -> int:
    """Write every workday of a period, a month at a time; returns how many there were."""
    random = Random(2026)  # noqa: S311 - the same years each time
    workdays = [day for day in period.days() if _worked(day, random)]
    for month in sorted({day.replace(day=1) for day in workdays}):
        days = [day for day in workdays if day in Period.month(month)]
        spans = [span for day in days for span in _spans(day, random)]
        outcomes = [each for day in days for each in _outcomes(day, random)]
        movement.save(spans, outcomes, CALENDAR)
        closed = datetime.combine(days[-1], time(17, 30), ZONE)
        claims.save((_workday(day, closed) for day in days), "user", closed)
    return len(workdays)


def _worked(day: date, random: Random) -> bool:
    """Weekends are free, and so is one weekday in ten: leave, sickness, holidays."""
    return day.weekday() < 5 and random.random() > 0.1


def _spans(day: date, random: Random) -> Iterator[Span]:
    """Work from half past eight till five: spells of about eleven minutes, two stood."""
    at = datetime.combine(day, time(8, 30), ZONE).astimezone(UTC)
    evening = datetime.combine(day, time(17), ZONE).astimezone(UTC)
    while at < evening:
        end = at + timedelta(seconds=random.randint(60, 1200))
        yield Span(at, end, Activity.ACTIVE, day, ZONE.key)
        if random.random() < 0.05:
            yield Span(at, end, Activity.STANDING, day, ZONE.key)
        at = end + timedelta(seconds=random.randint(60, 240))


def _outcomes(day: date, random: Random) -> Iterator[Outcome]:
    at = datetime.combine(day, time(9), ZONE).astimezone(UTC)
    for _ in range(12):
        yield Outcome(at, Change.PROMPTED)
        yield Outcome(at + timedelta(seconds=30), random.choice(_BECAME))
        at += timedelta(minutes=40)


def _workday(day: date, now: datetime) -> Workday:
    at_home = day.weekday() in _HOME_DAYS
    place = Place.HOME if at_home else Place.OFFICE
    return Workday(day, parts_of(place), confirmed_at=now)
