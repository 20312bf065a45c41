"""Commands on workdays from plain arguments, with and without a running instance."""

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from hybridwell.daybook import Daybook
from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.workday import Place, Workday
from hybridwell.domain.report_json import workday_as_json
from hybridwell.errors import UsageError
from hybridwell.export import export


def set_day(
    daybook: Daybook,
    now: datetime,
    day: str | date,
    places: Iterable[str],
    km: str | None = None,
    note: str | None = None,
) -> dict[str, Any]:
    """File a day as the user says it was. Raises UsageError, StoreError."""
    found = daybook.set_day(
        read_day(day), tuple(map(read_place, places)), _kilometres(km), note, now
    )
    return workday_as_json(found)


def confirm_days(
    daybook: Daybook, now: datetime, days: Iterable[str | date]
) -> dict[str, Any]:
    """File the suggested places of these days. Raises UsageError, StoreError."""
    confirmed = daybook.confirm([read_day(day) for day in days], now)
    return {"days": [workday_as_json(day) for day in confirmed]}


def export_period(
    daybook: Daybook,
    today: date,
    period: str | Period,
    form: str,
    out: Path,
    *,
    replace: bool = False,
) -> dict[str, Any]:
    """Write the day log of a period. Raises ProblemError, UsageError, StoreError."""
    claim = daybook.claim(read_period(period), today)
    export(claim, out, form, replace=replace)
    return {
        "file": str(out),
        "lines": len(claim.lines),
        "total": f"{claim.total:.2f}",
        "unconfirmed": [day.isoformat() for day in claim.unconfirmed],
    }


def read_day(day: str | date) -> date:
    """Read 2026-11-23; raises UsageError."""
    if isinstance(day, date):
        return day
    try:
        return date.fromisoformat(day)
    except ValueError as error:
        raise UsageError(
            "{given} is not a date: write it as 2026-11-23", given=repr(day)
        ) from error


def read_period(period: str | Period) -> Period:
    """Read 2026-11, 2026-W47, 2026 or two dates; raises UsageError."""
    if isinstance(period, Period):
        return period
    try:
        return Period.parse(period)
    except ValueError as error:
        raise UsageError(
            "{given} is not a period: write 2026-11, 2026-W47, 2026"
            " or 2026-11-02..2026-11-29",
            given=repr(period),
        ) from error


def read_place(place: str) -> Place:
    """Read `home`, `office`, …; raises UsageError."""
    try:
        return Place(place)
    except ValueError as error:
        raise UsageError(
            "{given} is not a place; there are: {places}",
            given=repr(place),
            places=", ".join(each.value for each in Place),
        ) from error


def say_day(workday: Workday) -> str:
    """Return a day for the command line: 2026-11-23 home+office."""
    return f"{workday.date} {'+'.join(place.value for place in workday.places)}"


def _kilometres(text: str | None) -> Decimal | None:
    if text is None:
        return None
    try:
        return Decimal(str(text).replace(",", "."))
    except InvalidOperation as error:
        raise UsageError(
            "--km must be a number from 0 to 9999, not {given}", given=repr(text)
        ) from error
