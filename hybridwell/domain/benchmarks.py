"""National figures beside the user's own: what each counts, and where they differ."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum

from hybridwell.domain.claims.workday import Place
from hybridwell.domain.day_facts import DayFacts
from hybridwell.domain.insights import at

ALL = "all"
"""The group of all workers, to which each measure falls back."""
LEAST_DAYS = 5
"""Fewer days say nothing beside a national figure."""
LONG = timedelta(hours=6)
"""From where on the national figures call screen work or sitting long."""
_HOUR = timedelta(hours=1)
_TENTH = Decimal("0.1")


class Measure(Enum):
    """What is counted; the last ones have no figure of one's own."""

    LONG_SCREEN = "long_screen"
    SITTING_AT_WORK = "sitting_at_work"
    LONG_SITTING = "long_sitting"
    HOME_HOURS = "home_hours"
    HOME_WORKERS = "home_workers"
    ON_SITE_BELOW = "on_site_below"
    SITTING_A_DAY = "sitting_a_day"
    SITTING_WHOLE_DAY = "sitting_whole_day"
    SITTING_LEISURE = "sitting_leisure"
    SITTING_COMMUTE = "sitting_commute"
    ABSENT = "absent"
    ABSENT_DAYS = "absent_days"


class Unit(Enum):
    """What a figure is counted in."""

    PERCENT = "percent"
    HOURS = "hours"
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class Definition:
    """What a measure is, in English and what other languages there are."""

    measure: Measure
    unit: Unit
    title: Mapping[str, str]
    differs: Mapping[str, str]
    """What the national figure counts, and what one's own."""


@dataclass(frozen=True, slots=True)
class Benchmark:
    """One figure of one group in one year."""

    measure: Measure
    group: str
    value: Decimal
    year: int
    source: str
    year_exact: bool = True
    """False: the source does not say the year in so many words."""
    first_year: int | None = None
    """Where it is the mean of several years."""


@dataclass(frozen=True, slots=True)
class Benchmarks:
    """All that is shipped; empty where the file cannot be read."""

    definitions: Mapping[Measure, Definition] = field(default_factory=dict)
    groups: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Each group by name, with its words in each language."""
    figures: tuple[Benchmark, ...] = ()

    def latest(self, measure: Measure, group: str) -> Benchmark | None:
        """Return the newest figure of a group, or of all workers where it has none."""
        of_measure = [each for each in self.figures if each.measure is measure]
        some = [each for each in of_measure if each.group == group] or [
            each for each in of_measure if each.group == ALL
        ]
        return max(some, key=lambda each: each.year, default=None)

    def groups_to_choose(self) -> tuple[str, ...]:
        """Return the groups with a figure that one's own can be set beside."""
        some = {each.group for each in self.figures if each.measure in OWN}
        return tuple(name for name in self.groups if name in some)


@dataclass(frozen=True, slots=True)
class Comparison:
    """A figure of one's own beside a national one."""

    definition: Definition
    national: Benchmark
    own: Decimal | None
    """None: too few days."""
    days: int


class HomeGroup(Enum):
    """How much of the work is done at home, as TNO's groups have it."""

    ON_SITE = "on_site"
    PARTLY = "partly"
    """Partly or mainly: the boundary between them is not published with the figures."""
    FULLY = "fully"


def compare(
    benchmarks: Benchmarks, group: str, days: Sequence[DayFacts]
) -> tuple[Comparison, ...]:
    """Set the user's own days beside what is known of a group."""
    counted = [day for day in days if day.counted]
    found = []
    for measure, own in OWN.items():
        national = benchmarks.latest(measure, group)
        definition = benchmarks.definitions.get(measure)
        if national is not None and definition is not None:
            enough = len(counted) >= LEAST_DAYS
            value = own(counted).quantize(_TENTH, ROUND_HALF_UP) if enough else None
            found.append(Comparison(definition, national, value, len(counted)))
    return tuple(found)


def home_group(
    benchmarks: Benchmarks, days: Sequence[DayFacts]
) -> tuple[HomeGroup, int] | None:
    """Return the group that a share of home days falls in, and that share in percent.

    None: too few days at home and at the office, or the boundary is not known.
    """
    below = benchmarks.latest(Measure.ON_SITE_BELOW, ALL)
    home, office = len(at(days, Place.HOME)), len(at(days, Place.OFFICE))
    if below is None or home + office < LEAST_DAYS:
        return None
    share = Decimal(100 * home) / (home + office)
    if share < below.value:
        found = HomeGroup.ON_SITE
    else:
        found = HomeGroup.PARTLY if office else HomeGroup.FULLY
    return found, round(share)


def _long_screen(days: Sequence[DayFacts]) -> Decimal:
    return Decimal(100 * sum(day.screen >= LONG for day in days)) / len(days)


def _long_sitting(days: Sequence[DayFacts]) -> Decimal:
    return Decimal(100 * sum(day.sitting >= LONG for day in days)) / len(days)


def _sitting(days: Sequence[DayFacts]) -> Decimal:
    return _hours(sum((day.sitting for day in days), timedelta()) / len(days))


def _home_hours(days: Sequence[DayFacts]) -> Decimal:
    """Return the mean over the weeks in which there are days."""
    weeks = {day.date.isocalendar()[:2] for day in days}
    screen = sum((day.screen for day in at(days, Place.HOME)), timedelta())
    return _hours(screen / len(weeks))


def _hours(duration: timedelta) -> Decimal:
    return Decimal(duration // timedelta(seconds=1)) / (_HOUR // timedelta(seconds=1))


OWN: Mapping[Measure, Callable[[Sequence[DayFacts]], Decimal]] = {
    Measure.LONG_SCREEN: _long_screen,
    Measure.SITTING_AT_WORK: _sitting,
    Measure.LONG_SITTING: _long_sitting,
    Measure.HOME_HOURS: _home_hours,
}
