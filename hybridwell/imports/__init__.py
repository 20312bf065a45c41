"""Read days from other programs, whole or not at all; each source is loaded on use."""

from datetime import timedelta
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from hybridwell.domain.calendar import Calendar, Period
from hybridwell.errors import UsageError
from hybridwell.imports.given_file import FIRST_DAY, LAST_DAY, Found

FORMS = {
    "csv": "csv_days",
    "ics": "ics_calendar",
    "ho-planer": "ho_planer",
    "shuttel": "shuttel",
}
_LONGEST = timedelta(days=3660)


class _Source(Protocol):
    def find(self, path: Path, period: Period, calendar: Calendar) -> Found: ...


def read(path: Path, form: str, period: Period, calendar: Calendar) -> Found:
    """Return the days of the period as suggestions, one a date, in order.

    Raises UsageError, which names file, line and field of what is not as it must be.
    """
    if form not in FORMS:
        raise UsageError(
            "there is no import from {name}; there are: {forms}",
            name=repr(form),
            forms=", ".join(FORMS),
        )
    if period.last - period.first > _LONGEST:
        raise UsageError("{period} is too long: ten years at most", period=period)
    if period.first < FIRST_DAY or period.last > LAST_DAY:
        raise UsageError(
            "{period} must lie between {first} and {last}",
            period=period,
            first=FIRST_DAY,
            last=LAST_DAY,
        )
    source = import_module(f"{__name__}.{FORMS[form]}")
    return cast("_Source", source).find(path, period, calendar)


def source_of(path: Path, form: str) -> str:
    """Return what a suggestion says of where it comes from: `ics planning.ics`."""
    return f"{form} {path.name}"
