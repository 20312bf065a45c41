"""Commands on holes from plain arguments, with and without a running instance."""

import re
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from hybridwell.domain.calendar import ONE_DAY, Calendar, Period
from hybridwell.domain.movement.holes import Doing, Explained, Hole
from hybridwell.domain.report_json import hole_as_json
from hybridwell.errors import UsageError
from hybridwell.reports import Reports


def explain(
    reports: Reports, now: datetime, start: str | datetime, what: str
) -> dict[str, Any]:
    """Keep what the hole of an instant was, instead of what was said of it before.

    Raises UsageError, StoreError.
    """
    at = instant_of(start)
    known = [each.value for each in Doing]
    if what not in known:
        raise UsageError(
            "{given} is not known as time away; there are: {known}",
            given=repr(what),
            known=", ".join(known),
        )
    found = _told(reports, at) or _open(reports, at)
    if found is None:
        raise UsageError("no time away is known at {at}", at=_wall(reports, at))
    said = Explained(found, Doing(what), now)
    reports.explained.say(said)
    return hole_as_json(found, said)


def forget(reports: Reports, start: str | datetime) -> dict[str, Any]:
    """Drop what was said of the hole of an instant. Raises UsageError, StoreError."""
    at = instant_of(start)
    found = _told(reports, at)
    if found is None:
        raise UsageError("nothing was said of {at}", at=_wall(reports, at))
    reports.explained.forget(at)
    return hole_as_json(found, None)


def hole_at(reports: Reports, day: date, hour: str) -> datetime:
    """Return the start of the hole that began at a time of a day, or was on then.

    Of two times that the clock shows alike when it is set back, the first.
    Raises UsageError, StoreError.
    """
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", hour):
        raise UsageError("{given} is not a time: write it as 12:09", given=repr(hour))
    report = reports.day(day)
    known = [*report.holes, *(each.hole for each in report.explained)]
    found = sorted(known, key=lambda hole: hole.start)
    wall = time.fromisoformat(hour)
    began = (hole for hole in found if _clock(hole.start, hole.zone) == hour)
    lasted = (hole for hole in found if _calendar(reports, hole).at(day, wall) in hole)
    for hole in (*began, *lasted):
        return hole.start
    raise UsageError("no time away is known at {at}", at=hour)


def instant_of(text: str | datetime) -> datetime:
    """Read 2026-11-23T12:09:00+01:00; raises UsageError."""
    try:
        instant = text if isinstance(text, datetime) else datetime.fromisoformat(text)
    except ValueError as error:
        raise UsageError("{given} is not a point in time", given=repr(text)) from error
    if instant.tzinfo is None:
        raise UsageError("{given} has no offset from UTC", given=repr(text))
    return instant


def _told(reports: Reports, at: datetime) -> Hole | None:
    """Return the hole of which something was said, as it was then."""
    found = (each.hole for each in reports.explained.of(_around(reports, at)))
    return next((hole for hole in found if at in hole), None)


def _open(reports: Reports, at: datetime) -> Hole | None:
    days = reports.days(_around(reports, at)).days
    return next((hole for day in days for hole in day.holes if at in hole), None)


def _around(reports: Reports, at: datetime) -> Period:
    """Return the days to seek in: someone who travelled has a workday of another zone."""
    try:
        day = reports.calendar.day_of(at)
        return Period(day - ONE_DAY, day + ONE_DAY)
    except OverflowError as error:
        raise UsageError("no time away is known at {at}", at=at) from error


def _wall(reports: Reports, at: datetime) -> str:
    """Return the time as the clock showed it to the user then."""
    found = _open(reports, at)
    return _clock(at, found.zone if found else reports.calendar.zone.key)


def _clock(at: datetime, zone: str) -> str:
    return f"{at.astimezone(ZoneInfo(zone)):%H:%M}"


def _calendar(reports: Reports, hole: Hole) -> Calendar:
    return Calendar(ZoneInfo(hole.zone), reports.calendar.day_start)
