"""Days from HO-Planer, a planner of days at home and at the office.

Comments are never read, and times only to share out a day with several places.
"""

import re
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path

from hybridwell.domain.calendar import ONE_DAY, Calendar, Period
from hybridwell.domain.claims.workday import Place, Workday, parts_of
from hybridwell.errors import Phrase
from hybridwell.imports import source_of
from hybridwell.imports.given_file import (
    EntryError,
    Found,
    at,
    count_outside,
    read_date,
    shown,
    within,
)
from hybridwell.imports.ho_planer_files import Row, read_tables
from hybridwell.imports.shares import Stay, shared_parts

_NO_PLACE = ("", "planned", None)
_PLACES = {
    "home": Place.HOME,
    "office": Place.OFFICE,
    "dr": Place.ELSEWHERE,
    "sick": Place.SICK,
    "vacation": Place.LEAVE,
    "glz": Place.FREE,
}
_TIME = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])")


def find(path: Path, period: Period, calendar: Calendar) -> Found:  # noqa: ARG001 - its dates have no zone
    entries, holidays = read_tables(path)
    source = source_of(path, "ho-planer")
    stays: dict[date, list[Stay]] = defaultdict(list)
    ignored = 0
    for day, stay in map(_entry, entries):
        if stay is None:
            ignored += 1
        else:
            stays[day].append(stay)
    days = {
        day: Workday(day, shared_parts(each), source=source) for day, each in stays.items()
    }
    for off in filter(None, map(_holiday, holidays)):
        days.setdefault(off, Workday(off, parts_of(Place.HOLIDAY), source=source))
    return Found(within(period, days), ignored + count_outside(period, days))


def _entry(row: Row) -> tuple[date, Stay | None]:
    """Return the date and where it was spent; None: not known yet."""
    with at(row.where):
        day, kind, start, end = row.cells
        on = _date(day)
        if kind in _NO_PLACE:
            return on, None
        if not isinstance(kind, str) or kind not in _PLACES:
            values = {"given": shown(kind), "allowed": ", ".join(_PLACES)}
            text = "type must be planned, empty or one of {allowed}, not {given}"
            raise EntryError(Phrase(text, values))
        begun, ended = _time(start, "start"), _time(end, "end")
        if begun is None or ended is None:
            return on, Stay(_PLACES[kind])
        # A night shift ends on the day after.
        return on, Stay(_PLACES[kind], (ended - begun) % ONE_DAY)


def _holiday(row: Row) -> date | None:
    """Return the date of a day that is free altogether."""
    with at(row.where):
        day, hours = row.cells
        on = _date(day)
        if hours is None:
            return on
        if isinstance(hours, bool) or not isinstance(hours, int | float) or hours < 0:
            values = {"given": shown(hours)}
            raise EntryError(Phrase("hours must be a number from 0, not {given}", values))
        return None if hours else on


def _date(given: object) -> date:
    return read_date(given if isinstance(given, str) else shown(given), "date")


def _time(given: object, field: str) -> timedelta | None:
    if given in ("", None):
        return None
    found = _TIME.fullmatch(given) if isinstance(given, str) else None
    if found is None:
        values = {"field": field, "given": shown(given)}
        text = "{field} must be a time such as 08:30 or empty, not {given}"
        raise EntryError(Phrase(text, values))
    return timedelta(hours=int(found[1]), minutes=int(found[2]))
