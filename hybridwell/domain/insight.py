"""An insight: what a plain rule found, with every number that it was found in.

It holds no sentence: the words are made of the numbers, so that none can be invented.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum

from hybridwell.domain.calendar import Period

Number = int | Decimal


class Rule(Enum):
    """The rules by name; the value is what is remembered and written."""

    ALL_BREAKS_TODAY = "all-breaks-today"
    LONG_BOUT_TODAY = "long-bout-today"
    HOME_OFFICE_SITTING = "home-office-sitting"
    HOME_OFFICE_BREAKS = "home-office-breaks"
    MISSED_HOUR = "missed-hour"
    SITTING_TREND = "sitting-trend"
    BREAKS_TREND = "breaks-trend"
    USUAL_BOUT = "usual-bout"
    STANDING_SHARE = "standing-share"
    GOOD_WEEK = "good-week"
    LONG_DAYS = "long-days"
    LONGEST_BOUT = "longest-bout"
    HOME_DAYS = "home-days"


@dataclass(frozen=True, slots=True)
class Insight:
    """One thing that days tell, and why it is told."""

    rule: Rule
    period: Period
    """The days that were looked at."""
    days: int
    """How many of them were counted."""
    least: int
    """How many are needed before the rule speaks."""
    threshold: timedelta | Number | None = None
    """From where on the rule speaks; None: it has no such limit."""
    times: Mapping[str, timedelta] = field(default_factory=dict)
    counts: Mapping[str, Number] = field(default_factory=dict)
    on: date | None = None
    """The day that it is about."""


def insight_as_json(insight: Insight) -> dict[str, object]:
    """Return the numbers of an insight; the keys are documented in docs/data-format.md."""
    return {
        "rule": insight.rule.value,
        "from": insight.period.first.isoformat(),
        "to": insight.period.last.isoformat(),
        "days": insight.days,
        "least_days": insight.least,
        "threshold": _plain(insight.threshold),
        "on": None if insight.on is None else insight.on.isoformat(),
        "seconds": {name: _plain(time) for name, time in insight.times.items()},
        "counts": {name: _plain(number) for name, number in insight.counts.items()},
    }


def _plain(value: timedelta | Number | None) -> int | str | None:
    match value:
        case timedelta():
            return round(value.total_seconds())
        case Decimal():
            return str(value)
        case _:
            return value
