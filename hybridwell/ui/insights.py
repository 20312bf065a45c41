"""What insights and comparisons are given: numbers of days, wishes, national figures."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

from hybridwell import paths
from hybridwell.benchmark_files import load_benchmarks
from hybridwell.domain.benchmarks import Benchmarks
from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.agreement import agreement_on
from hybridwell.domain.claims.home_days import home_days
from hybridwell.domain.claims.workday import Workday
from hybridwell.domain.day_facts import DayFacts, facts_of
from hybridwell.domain.day_insights import DAY, WEEK
from hybridwell.domain.insight import Insight
from hybridwell.domain.insights import told
from hybridwell.domain.report import DayReport, WeekReport
from hybridwell.errors import ResourceError, StoreError
from hybridwell.insight_file import InsightWishes, read_wishes, write_wishes
from hybridwell.parts import Parts

_log = logging.getLogger(__name__)


def _no_facts(_period: Period) -> tuple[DayFacts, ...]:
    return ()


def _none_agreed(_day: date) -> Decimal:
    return Decimal(0)


def _forget(_wishes: InsightWishes) -> None:
    """Nothing is kept."""


@dataclass(frozen=True, slots=True)
class Insights:
    """The field of the desk for insights and comparisons."""

    facts: Callable[[Period], Sequence[DayFacts]] = _no_facts
    """The numbers of the days with data. A week takes a few milliseconds."""
    home_days: Callable[[date], Decimal] = _none_agreed
    """The home days a week that are agreed on a day."""
    wishes: Callable[[], InsightWishes] = InsightWishes
    keep: Callable[[InsightWishes], None] = _forget
    benchmarks: Callable[[], Benchmarks] = Benchmarks


def insights_of(parts: Parts) -> Insights:
    """Join insights to the running program."""
    kept = KeptWishes(parts.ground.data.insights)
    return Insights(
        facts=lambda period: facts_in(parts.reports.days(period)),
        home_days=lambda day: agreed_home_days(parts, day),
        wishes=kept.known,
        keep=kept.keep,
        benchmarks=shipped,
    )


def agreed_home_days(parts: Parts, day: date) -> Decimal:
    found = agreement_on(parts.ground.daybook.agreements(), day)
    return found.agreed_home_days if found else Decimal(0)


def facts_in(report: WeekReport) -> tuple[DayFacts, ...]:
    return tuple(facts_of(day) for day in report.recorded)


def day_insights(day: DayReport) -> tuple[Insight, ...]:
    """Return what today tells, hidden or not."""
    return told(DAY, [facts_of(day)], Period(day.date, day.date))


def week_insights(week: WeekReport) -> tuple[Insight, ...]:
    return told(WEEK, facts_in(week), week.period)


def month_insights(
    days: Sequence[Workday], agreed: Decimal, today: date
) -> tuple[Insight, ...]:
    """Return what the workdays of a pay period tell: no screen, sitting or breaks."""
    found = home_days(days, agreed, today)
    return (found,) if found else ()


@cache
def shipped() -> Benchmarks:
    """Return the national figures; none where the file is damaged."""
    try:
        return load_benchmarks(paths.resources() / "benchmarks.toml")
    except ResourceError as error:
        _log.warning("no national figures: %s", error)
        return Benchmarks()


class KeptWishes:
    """What the user hides; without a disk to write to it holds until the program ends."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._wishes: InsightWishes | None = None

    def known(self) -> InsightWishes:
        if self._wishes is None:
            self._wishes = self._read()
        return self._wishes

    def keep(self, wishes: InsightWishes) -> None:
        self._wishes = wishes
        try:
            write_wishes(wishes, self._file)
        except StoreError as error:
            _log.warning("what is hidden is forgotten at the end: %s", error)

    def _read(self) -> InsightWishes:
        """Keep a file that cannot be read aside, and begin a new one."""
        try:
            return read_wishes(self._file)
        except ResourceError as error:
            _log.warning("begun anew, the old one is kept beside it: %s", error)
        try:
            self._file.replace(self._file.with_name("insights.damaged.toml"))
        except OSError:
            _log.warning("it cannot be kept either")
        return InsightWishes()
