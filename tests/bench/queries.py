"""What reports, lists and claims take on ten years, from files as the program has them."""

import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import process_time

from hybridwell import paths
from hybridwell.daybook import Daybook
from hybridwell.domain.calendar import Period
from hybridwell.domain.streaks import streaks
from hybridwell.domain.trends import DayTotals, chunks, months_of, trend_of
from hybridwell.rate_files import load_rates
from hybridwell.reports import Recent, Reports
from hybridwell.settings import Settings
from hybridwell.store.claims import ClaimsStore
from hybridwell.store.movement import MovementStore
from hybridwell.ui.trends_desk import TrendDays, TrendsDesk
from tests.bench.table import Row, spread
from tests.bench.years import CALENDAR, TEN_YEARS, fill, stores

_TIMES = 15
_TODAY = date(2026, 11, 18)
_AFTER = date(2027, 1, 1)


def query_times() -> list[Row]:
    """Fill two files with ten years, then ask each question several times."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        movement, claims = stores(folder)
        days = fill(movement, claims, TEN_YEARS)
        movement.database.close()  # brings the log into the file
        rows = [*_sizes(folder, days), *_reports(movement, claims)]
        movement.database.close()
        return rows


def _sizes(folder: Path, days: int) -> list[Row]:
    return [
        Row(
            f"database bytes for each of {days} workdays: {name}",
            f"{sum(each.stat().st_size for each in folder.glob(name + '*')) / days:.0f}",
        )
        for name in ("movement", "claims")
    ]


def _reports(movement: MovementStore, claims: ClaimsStore) -> list[Row]:
    settings = Settings()
    daybook = Daybook(claims, load_rates(paths.resources() / "rates"), lambda: settings)
    reports = Reports(movement, daybook, lambda: CALENDAR, Recent)
    week, month = Period.week(_TODAY), Period.month(_TODAY)
    year = Period(date(2026, 1, 1), date(2026, 12, 31))

    def stored(period: Period) -> Callable[[], object]:
        return lambda: (
            movement.spans(period), movement.outcomes(period), daybook.days(period)
        )  # fmt: skip

    months, found = months_of(2026), _trends(reports, year)
    known = TrendDays(TrendsDesk(reports.totals))
    return [
        _row("a week out of the stores", stored(week), "5 ms"),
        _row("a week's report", lambda: reports.days(week)),
        _row("a month out of the stores", stored(month)),
        _row("a month's report", lambda: reports.days(month)),
        _row("a year out of the stores", stored(year), "50 ms"),
        _row("a year's report", lambda: reports.days(year)),
        _row("a step of the trends: a week", lambda: reports.totals(week), "20 ms"),
        _row("a year's trends, in 53 steps", lambda: _trends(reports, year)),
        _row("the same year again, known", lambda: list(known.read(months, _AFTER, {}))),
        _row("a year's trends put together", lambda: _together(months, found)),
        _row("the claim of a month", lambda: daybook.claim(month, _TODAY)),
        _row("the list of a month's days", lambda: daybook.days(month)),
        _row("the list of a year's days", lambda: daybook.days(year)),
    ]


def _trends(reports: Reports, period: Period) -> dict[date, DayTotals]:
    chunked = (reports.totals(chunk) for chunk in chunks(period))
    return {day.date: day for days in chunked for day in days}


def _together(months: tuple[Period, ...], found: dict[date, DayTotals]) -> object:
    trend = trend_of(months, found)
    return trend.heat, streaks(trend.days, _TODAY), trend.side("home")


def _row(name: str, ask: Callable[[], object], aim: str = "") -> Row:
    ask()
    return Row(name, spread([_milliseconds(ask) for _ in range(_TIMES)], "ms", 1), aim)


def _milliseconds(ask: Callable[[], object]) -> float:
    """Count CPU time, which another program disturbs less; the files are in the cache."""
    begin = process_time()
    ask()
    return (process_time() - begin) * 1000
