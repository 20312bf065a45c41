"""Planned days from an iCalendar file, as Outlook, Google and Nextcloud write them.

Only dates and places are taken: nothing of an event's text is kept or shown.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from importlib import import_module
from pathlib import Path

import icalendar

from hybridwell.domain.calendar import ONE_DAY, Calendar, Period
from hybridwell.domain.claims.workday import Place, Workday, parts_of
from hybridwell.errors import Phrase, UsageError
from hybridwell.imports import source_of
from hybridwell.imports.calendar_words import PlaceWords, load_words
from hybridwell.imports.event_check import read_calendars
from hybridwell.imports.given_file import Found, at, content, decode
from hybridwell.paths import resources

_WORDY = ("SUMMARY", "CATEGORIES", "LOCATION")
_BUSY = "X-MICROSOFT-CDO-BUSYSTATUS"
_INSTANT = timedelta(microseconds=1)
_UNFIT = (ValueError, KeyError, TypeError, AttributeError, OverflowError)


@dataclass(frozen=True, slots=True)
class _Said:
    """What one event says of one day."""

    places: tuple[Place, ...]
    whole: bool
    """It fills the day from midnight to midnight."""
    vague: bool
    """It says only that the work is not done where it usually is."""

    @property
    def absent(self) -> bool:
        return self.whole and not any(place.worked for place in self.places)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """From `start` to `end` in the user's zone; the end is not in it."""

    start: datetime
    end: datetime

    def days(self, period: Period, calendar: Calendar) -> list[date]:
        """Return its dates in the period; a night that ends early adds no date."""
        first = self.start.date()
        last = max(first, calendar.day_of(self.end - _INSTANT))
        if first > period.last or last < period.first:
            return []
        return list(Period(max(first, period.first), min(last, period.last)).days())

    def fills(self, day: date) -> bool:
        begin = datetime.combine(day, time(), self.start.tzinfo)
        return self.start <= begin and self.end >= begin + ONE_DAY


def find(path: Path, period: Period, calendar: Calendar) -> Found:
    words = load_words(resources() / "calendar" / "words.toml")
    said: dict[date, list[_Said]] = defaultdict(list)
    ignored = 0
    for event in _events(path, period):
        stretch = _Stretch(
            _local(event, "DTSTART", calendar), _local(event, "DTEND", calendar)
        )
        days = stretch.days(period, calendar)
        places, vague = _meaning(event, words)
        ignored += bool(days and not places)
        for day in days if places else ():
            said[day].append(_Said(places, stretch.fills(day), vague))
    return Found(tuple(_workdays(said, path)), ignored)


def _events(path: Path, period: Period) -> Iterator[icalendar.Event]:
    """Return each event that happens in or near the period, once for each recurrence."""
    first, last = period.first - ONE_DAY, period.last + 2 * ONE_DAY
    for each in read_calendars(decode(content(path), path.name), path.name):
        try:
            found = import_module("recurring_ical_events").of(each).between(first, last)
        except _UNFIT as error:
            raise UsageError(
                "{file}: the recurrences of its events must be as in RFC 5545",
                file=path.name,
            ) from error
        yield from found


def _local(event: icalendar.Event, name: str, calendar: Calendar) -> datetime:
    """Return when it is on the user's wall; a time without a zone is meant so already."""
    value = event.decoded(name)
    if not isinstance(value, datetime):
        return datetime.combine(value, time(), calendar.zone)
    if value.tzinfo is None:
        return value.replace(tzinfo=calendar.zone)
    return value.astimezone(calendar.zone)


def _meaning(event: icalendar.Event, words: PlaceWords) -> tuple[tuple[Place, ...], bool]:
    """Return the places that its first telling field names, and whether they are vague."""
    if _text(event, "STATUS").upper() == "CANCELLED":
        return (), False
    for name in _WORDY:
        if places := words.places(_text(event, name)):
            return places, False
    vague = _text(event, _BUSY).upper() == "WORKINGELSEWHERE"
    return ((Place.ELSEWHERE,) if vague else ()), vague


def _text(event: icalendar.Event, name: str) -> str:
    value = event.get(name, "")
    values = value if isinstance(value, list) else [value]
    texts = [
        text
        for each in values
        for text in (each.cats if isinstance(each, icalendar.vCategory) else [each])
    ]
    return " / ".join(map(str, texts))


def _workdays(said: dict[date, list[_Said]], path: Path) -> Iterator[Workday]:
    source = source_of(path, "ics")
    for day in sorted(said):
        with at(Phrase("{file}, {date}", {"file": path.name, "date": day})):
            yield Workday(day, parts_of(*_places(said[day])), source=source)


def _places(said: list[_Said]) -> list[Place]:
    """Return where the day is spent; leave that fills it leaves no room for work."""
    clear = [each for each in said if not each.vague] or said
    counted = [each for each in clear if each.absent] or clear
    named = {place for each in counted for place in each.places}
    return [place for place in Place if place in named]
