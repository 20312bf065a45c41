"""What the tests of imports share: a Dutch calendar, a year, and days as text."""

from pathlib import Path
from zoneinfo import ZoneInfo

from hybridwell.domain.calendar import Calendar, Period
from hybridwell.domain.claims.workday import Workday
from hybridwell.imports import read

CALENDAR = Calendar(ZoneInfo("Europe/Amsterdam"))
YEAR = Period.parse("2026")


def as_text(day: Workday) -> str:
    """Return `2026-03-09 home:50+office:50 commute:40`."""
    words = [str(day.date), "+".join(map(str, day.parts)), *map(str, day.trips)]
    return " ".join(words)


def found(path: Path, form: str, period: Period = YEAR) -> list[str]:
    return [as_text(day) for day in read(path, form, period, CALENDAR).days]


def ignored(path: Path, form: str, period: Period = YEAR) -> int:
    return read(path, form, period, CALENDAR).ignored
