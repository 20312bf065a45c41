"""Whether the events of a calendar are fit to be laid out on days, before any is."""

from collections.abc import Iterator
from datetime import date, timedelta
from math import prod
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import icalendar

from hybridwell.errors import Phrase, UsageError
from hybridwell.imports.given_file import EntryError, at

_TIMES = frozenset(
    {"DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID"}
)
_FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_CLOCK = ("BYHOUR", "BYMINUTE", "BYSECOND")
_MOST_A_DAY = 24
_LONGEST, _LONGEST_OF_MANY = timedelta(days=3660), timedelta(days=366)
_ZONE = "X-WR-TIMEZONE"
_UNFIT = (ValueError, KeyError, IndexError, TypeError, AttributeError)


def read_calendars(text: str, file: str) -> list[icalendar.Calendar]:
    """Return the calendars of a file; raises UsageError, which numbers the event."""
    try:
        parsed = icalendar.Calendar.from_ical(text, multiple=True)
    except _UNFIT as error:
        raise _no_calendar(file) from error
    calendars = [each for each in parsed if each.name == "VCALENDAR"]
    if not calendars:
        raise _no_calendar(file)
    events = [event for each in calendars for event in each.walk("VEVENT")]
    for number, event in enumerate(events, 1):
        with at(Phrase("{file}, event {number}", {"file": file, "number": number})):
            _check(event)
    for each in calendars:
        if _ZONE in each and not _known(str(each[_ZONE])):
            del each[_ZONE]  # its times are then the user's own, as of any unknown zone
    return calendars


def _no_calendar(file: str) -> UsageError:
    return UsageError(
        "{file} is not an iCalendar file: it must go from BEGIN:VCALENDAR to END:VCALENDAR",
        file=file,
    )


def _check(event: icalendar.Component) -> None:
    for name, _ in event.errors:
        if name in _TIMES:
            raise EntryError(
                Phrase("{field} must be written as in RFC 5545", {"field": name})
            )
    start = _when(event, "DTSTART")
    end = _when(event, "DTEND") if "DTEND" in event else start
    if _backwards(start, end):
        raise EntryError(Phrase("DTEND must not be before DTSTART"))
    rules = list(_rules(event))
    most = _LONGEST_OF_MANY if rules else _LONGEST
    if _lasts(event, start, end) > most:
        values = {"most": most.days}
        raise EntryError(Phrase("an event like it must last {most} days at most", values))
    for rule in rules:
        _check_rule(rule)


def _when(event: icalendar.Component, name: str) -> date:
    value = event.get(name)
    if not isinstance(value, icalendar.vDDDTypes) or not isinstance(value.dt, date):
        values = {"field": name}
        raise EntryError(Phrase("{field} must be there once, a date or a time", values))
    return value.dt


def _backwards(start: date, end: date) -> bool:
    try:
        return end < start
    except TypeError:
        return False  # a date and a time, or only one with a zone: the library decides


def _lasts(event: icalendar.Component, start: date, end: date) -> timedelta:
    given = event.get("DURATION")
    if isinstance(given, icalendar.vDDDTypes) and isinstance(given.dt, timedelta):
        return given.dt
    return date(end.year, end.month, end.day) - date(start.year, start.month, start.day)


def _rules(event: icalendar.Component) -> Iterator[icalendar.vRecur]:
    found = event.get("RRULE", [])
    yield from found if isinstance(found, list) else [found]


def _check_rule(rule: icalendar.vRecur) -> None:
    """Refuse what would be laid out for hours: an event of every second, or no step."""
    often = prod(len(rule.get(name, [0])) for name in _CLOCK) > _MOST_A_DAY
    if often or rule.get("FREQ", [""])[0] not in _FREQUENCIES:
        values = {"allowed": ", ".join(_FREQUENCIES)}
        raise EntryError(Phrase("RRULE must recur by one of {allowed}", values))
    if rule.get("INTERVAL", [1])[0] < 1:
        raise EntryError(Phrase("RRULE must have an INTERVAL from 1"))


def _known(zone: str) -> bool:
    try:
        ZoneInfo(zone)
    except (ValueError, OSError, ZoneInfoNotFoundError):
        return False
    return True
