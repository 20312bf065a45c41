"""Commands on workdays from plain arguments, with and without a running instance."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from hybridwell.daybook import LONGEST, Daybook, workday_of
from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.workday import (
    Allowance,
    Part,
    Place,
    Trip,
    Workday,
    trips_of,
)
from hybridwell.domain.claims.workday_text import TextError, read_km, read_part, read_trip
from hybridwell.domain.report_json import workday_as_json
from hybridwell.errors import Phrase, UsageError

_WHAT = {
    "place": Phrase("place"),
    "purpose": Phrase("purpose"),
    "mode": Phrase("means of transport"),
    "fuel": Phrase("fuel"),
}

_YEARS = range(1900, 3000)


def set_day(  # noqa: PLR0913 - what can be said of a day
    daybook: Daybook,
    now: datetime,
    day: str | date | Sequence[str | date],
    places: Iterable[str],
    km: str | None = None,
    note: str | None = None,
    *,
    trips: Sequence[str] = (),
    all_days: bool = False,
) -> dict[str, Any]:
    """File a day, several, or each agreed workday of a range, as the user says it was.

    With `all_days` every day of the range. What is filed together is undone together.
    Raises UsageError, StoreError.
    """
    parts = [_read(read_part, place) for place in places]
    travelled = _trips(parts, km, trips)
    dates = _dates(daybook, day, every=all_days)
    if not dates:
        raise UsageError("{given} holds no agreed workday", given=repr(str(day)))
    found = daybook.set_days(
        [workday_of(each, parts, travelled) for each in dates], note, now
    )
    return _said(found)


def confirm_days(
    daybook: Daybook, now: datetime, days: Iterable[str | date]
) -> dict[str, Any]:
    """File the suggested places of these days, or of the agreed workdays of a range.

    Raises UsageError, StoreError.
    """
    today = daybook.today(now)
    dates = [each for day in days for each in _suggested(daybook, day, today)]
    return _said(daybook.confirm(dates, now))


def choose(
    daybook: Daybook, now: datetime, day: str | date, allowance: str
) -> dict[str, Any]:
    """Say which of two allowances a day gets: home, commute, or as agreed."""
    options = {"home": Allowance.HOME, "commute": Allowance.COMMUTE, "agreed": None}
    if allowance not in options:
        raise UsageError(
            "{given} is not an allowance; there are: {known}",
            given=repr(allowance), known=", ".join(options),
        )  # fmt: skip
    return _said([daybook.choose(read_day(day), options[allowance], now)])


def undo(daybook: Daybook, now: datetime, day: str | date | None = None) -> dict[str, Any]:
    """Take back the last change, of a day or at all. Raises UsageError, StoreError."""
    days = daybook.store.undo(None if day is None else read_day(day), now)
    if not days:
        raise UsageError("there is nothing to undo")
    return _said(daybook.days(Period(each, each))[0] for each in days)


def read_day(day: str | date) -> date:
    """Read 2026-11-23; raises UsageError."""
    if isinstance(day, date):
        return day
    try:
        return _of_our_time(date.fromisoformat(day))
    except ValueError as error:
        raise UsageError(
            "{given} is not a date: write it as 2026-11-23", given=repr(day)
        ) from error


def read_period(period: str) -> Period:
    """Read 2026-11, 2026-W47, 2026-P12, 2026 or two dates; raises UsageError."""
    try:
        found = Period.parse(period)
        _of_our_time(found.first)
        _of_our_time(found.last)
    except ValueError as error:
        raise UsageError(
            "{given} is not a period: write 2026-11, 2026-W47, 2026-P12, 2026"
            " or 2026-11-02..2026-11-29",
            given=repr(period),
        ) from error
    return found


def _of_our_time(day: date) -> date:
    """Raise ValueError at the ends of the calendar, where no day may be counted on."""
    if day.year not in _YEARS:
        raise ValueError(day)
    return day


def _dates(
    daybook: Daybook, day: str | date | Sequence[str | date], *, every: bool
) -> list[date]:
    """Return dates as they are, and of a range the workdays, or all of it."""
    if not isinstance(day, str | date):
        return list(dict.fromkeys(map(read_day, day)))
    if isinstance(day, date) or not _is_range(day):
        return [read_day(day)]
    period = read_period(day)
    if period.last - period.first > LONGEST:
        raise UsageError("{period} is too long: ten years at most", period=period)
    workdays = daybook.agreed_workdays(period) - daybook.off()
    return [each for each in period.days() if every or each in workdays]


def _suggested(daybook: Daybook, day: str | date, today: date) -> list[date]:
    """Return one date as it is, and of a range the open days up to today.

    Days to come are confirmed one by one: closing would pay them.
    """
    if isinstance(day, date) or not _is_range(day):
        return [read_day(day)]
    found = daybook.days(read_period(day))
    return [
        each.date
        for each in found
        if each.date <= today and not each.confirmed and (each.worked or each.source)
    ]


def _is_range(text: str) -> bool:
    try:
        Period.parse(text)
    except ValueError:
        return False
    return True


def _trips(parts: Sequence[Part], km: str | None, trips: Sequence[str]) -> tuple[Trip, ...]:
    places: tuple[Place, ...] = tuple(part.place for part in parts)
    plain = () if km is None else _read(lambda text: trips_of(places, read_km(text)), km)
    return (*plain, *(_read(read_trip, trip) for trip in trips))


def _read(how: Any, text: object) -> Any:  # noqa: ANN401 - a reader of any kind of word
    try:
        return how(str(text))
    except TextError as error:
        raise UsageError(
            "{given} is not a {what}; there are: {allowed}",
            given=repr(error.given), what=_WHAT[error.what], allowed=error.allowed,
        ) from error  # fmt: skip
    except ValueError as error:
        raise UsageError(
            "{given}: {reason}", given=repr(text), reason=Phrase(str(error))
        ) from error


def _said(days: Iterable[Workday]) -> dict[str, Any]:
    return {"days": [workday_as_json(day) for day in days]}
