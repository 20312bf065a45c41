"""A year of 261 days: confirmed, closed month by month, and written in every format."""

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from time import perf_counter

from hybridwell import paths
from hybridwell.daybook import Daybook
from hybridwell.domain.calendar import Period
from hybridwell.export import FORMATS, export
from hybridwell.export.options import Options
from hybridwell.payroll import batch_of, close_period, codes_of
from hybridwell.rate_files import load_rates
from hybridwell.settings import Settings
from hybridwell.store.claims import ClaimsStore
from hybridwell.store.claims_steps import STEPS
from hybridwell.store.database import Database
from tests.bench.table import Row
from tests.nmbrs_books import at_nmbrs, template

_NOW = datetime(2025, 12, 31, 18, tzinfo=UTC)
_YEAR = Period.parse("2025")
_MONTHS = [Period.month(date(2025, month, 1)) for month in range(1, 13)]
_TERMS = {
    "employer_number": "5555",
    "employee_number": "120",
    "commute_km": "40",
    "codes": "home=5100:quantity; commute=5101:amount",
}


def year_of_claims() -> list[Row]:
    """Return the seconds of each step, in one process that has loaded nothing yet."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store = ClaimsStore(Database(folder / "claims.sqlite", STEPS, lambda: _NOW))
        daybook = Daybook(store, load_rates(paths.resources() / "rates"), Settings)
        daybook.agree(date(2024, 1, 1), _TERMS, _NOW)
        days = [day.date for day in daybook.days(_YEAR) if day.worked]
        daybook.confirm(days, _NOW)
        closing = _seconds(lambda: _close(daybook))
        taken = dict(_written(daybook, folder))
        rows = [Row(f"close a year of {len(days)} days by month, s", f"{closing:.2f}")]
        rows += [
            Row(f"12 months as {form}, s", f"{each:.2f}") for form, each in taken.items()
        ]
        total = closing + sum(taken.values())
        return [*rows, Row("all of it, s", f"{total:.2f}", "2")]


def _close(daybook: Daybook) -> None:
    for month in _MONTHS:
        close_period(daybook, month, _NOW)


def _written(daybook: Daybook, folder: Path) -> Iterator[tuple[str, float]]:
    usual = Options(codes=codes_of(daybook))
    for form in FORMATS:
        chosen = replace(usual, profile="wide") if form == "custom" else usual
        if form == "nmbrs":
            chosen = template(folder / "template.xlsx")
        yield form, _seconds(partial(_write, daybook, form, chosen, folder))


def _write(daybook: Daybook, form: str, options: Options, folder: Path) -> None:
    for month in _MONTHS:
        batch = batch_of(daybook, month)
        batch = at_nmbrs(batch) if form == "nmbrs" else batch
        path = folder / f"{month}-{form}{FORMATS[form].extension}"
        export(batch, path, form, options)


def _seconds(work: Callable[[], None]) -> float:
    began = perf_counter()
    work()
    return perf_counter() - began
