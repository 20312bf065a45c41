"""Insights from four weeks: plain rules in the order in which they are told.

For the screen only.  Each rule is silent with too few days and under its threshold.  What
goes together is told side by side; no rule says that one thing comes from another.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal

from hybridwell.domain.calendar import ONE_DAY, Period
from hybridwell.domain.claims.workday import Place
from hybridwell.domain.day_facts import DayFacts
from hybridwell.domain.insight import Insight, Number, Rule

Days = Sequence[DayFacts]
Telling = Callable[[Days, Period], Insight | None]

A_SIDE = 4
"""Days at home and days at the office, each."""
A_HALF = 5
"""Days in the first and in the last two weeks, each."""
FOR_HABITS = 10
MINUTES = timedelta(minutes=30)
BREAKS = Decimal("1.0")
"""A day."""
AN_HOUR = 8
"""Prompts within one hour of the day."""
HALF = 50
"""Percent."""
ABOVE_OTHERS = 20
"""Percent points: as much more often than in the other hours."""
HABIT_FROM = timedelta(minutes=45)
STOOD_FROM = 10
"""Percent of the screen time."""
_MINUTE = timedelta(minutes=1)


def four_weeks_before(today: date) -> Period:
    """Return the 28 days that are over."""
    return Period(today - 28 * ONE_DAY, today - ONE_DAY)


def told(
    rules: Iterable[Telling], days: Days, period: Period, hidden: Collection[Rule] = ()
) -> tuple[Insight, ...]:
    """Return what the rules find in the counted days of a period, but what is hidden."""
    counted = [day for day in days if day.counted and day.date in period]
    found = (rule(counted, period) for rule in rules)
    return tuple(each for each in found if each is not None and each.rule not in hidden)


def home_office_sitting(days: Days, period: Period) -> Insight | None:
    """Compare how long somebody sits at home and at the office."""
    home, office = at(days, Place.HOME), at(days, Place.OFFICE)
    if min(len(home), len(office)) < A_SIDE:
        return None
    means = mean_sitting(home), mean_sitting(office)
    difference = abs(means[0] - means[1])
    if difference < MINUTES:
        return None
    return Insight(
        Rule.HOME_OFFICE_SITTING, period, len(home) + len(office), A_SIDE, MINUTES,
        {"home": means[0], "office": means[1], "difference": difference},
        {"home_days": len(home), "office_days": len(office)},
    )  # fmt: skip


def home_office_breaks(days: Days, period: Period) -> Insight | None:
    """Compare how many breaks are had in a day at home and at the office."""
    home, office = at(days, Place.HOME), at(days, Place.OFFICE)
    if min(len(home), len(office)) < A_SIDE:
        return None
    means = mean_breaks(home), mean_breaks(office)
    difference = abs(means[0] - means[1])
    if difference < BREAKS:
        return None
    counts: dict[str, Number] = {
        "home": means[0], "office": means[1], "difference": difference,
        "home_days": len(home), "office_days": len(office),
    }  # fmt: skip
    number = len(home) + len(office)
    return Insight(Rule.HOME_OFFICE_BREAKS, period, number, A_SIDE, BREAKS, counts=counts)


def missed_hour(days: Days, period: Period) -> Insight | None:
    """Find the hour at which prompted breaks are missed more often than at others."""
    prompts = _by_hour(day.prompts for day in days)
    missed = _by_hour(day.missed for day in days)
    known = [hour for hour in sorted(prompts) if prompts[hour] >= AN_HOUR]
    if not known:
        return None
    hour = max(known, key=lambda each: Decimal(missed.get(each, 0)) / prompts[each])
    seen = sum(hour in day.prompts for day in days)
    counts = {
        "hour": hour,
        "prompted": prompts[hour],
        "missed": missed.get(hour, 0),
        "prompted_elsewhere": sum(prompts.values()) - prompts[hour],
        "missed_elsewhere": sum(missed.values()) - missed.get(hour, 0),
    }
    part = percent(counts["missed"], counts["prompted"])
    elsewhere = percent(counts["missed_elsewhere"], counts["prompted_elsewhere"])
    if seen < A_HALF or part < HALF or part - elsewhere < ABOVE_OTHERS:
        return None
    counts |= {"percent": part, "percent_elsewhere": elsewhere, "prompts": AN_HOUR}
    return Insight(Rule.MISSED_HOUR, period, seen, A_HALF, HALF, counts=counts)


def sitting_trend(days: Days, period: Period) -> Insight | None:
    """Compare the sitting of the first and of the last half of the period."""
    before, after = halves(days, period)
    if min(len(before), len(after)) < A_HALF:
        return None
    means = mean_sitting(before), mean_sitting(after)
    difference = abs(means[1] - means[0])
    if difference < MINUTES:
        return None
    return Insight(
        Rule.SITTING_TREND, period, len(before) + len(after), A_HALF, MINUTES,
        {"before": means[0], "after": means[1], "difference": difference},
        {"days_before": len(before), "days_after": len(after)},
    )  # fmt: skip


def breaks_trend(days: Days, period: Period) -> Insight | None:
    """Compare the breaks of the first and of the last half of the period."""
    before, after = halves(days, period)
    if min(len(before), len(after)) < A_HALF:
        return None
    means = mean_breaks(before), mean_breaks(after)
    difference = abs(means[1] - means[0])
    if difference < BREAKS:
        return None
    counts: dict[str, Number] = {
        "before": means[0], "after": means[1], "difference": difference,
        "days_before": len(before), "days_after": len(after),
    }  # fmt: skip
    number = len(before) + len(after)
    return Insight(Rule.BREAKS_TREND, period, number, A_HALF, BREAKS, counts=counts)


def usual_bout(days: Days, period: Period) -> Insight | None:
    """Find the two hours in which the longest sitting of a day begins most often."""
    long = [day for day in days if day.bout >= HABIT_FROM]
    if len(long) < FOR_HABITS:
        return None
    found = {
        hour: sum(hour <= day.bout_hour < hour + 2 for day in long) for hour in range(23)
    }
    hour = max(found, key=lambda each: found[each])
    part = percent(found[hour], len(long))
    if part < HALF:
        return None
    within = [day.bout for day in long if hour <= day.bout_hour < hour + 2]
    return Insight(
        Rule.USUAL_BOUT, period, len(long), FOR_HABITS, HALF,
        {"mean": _mean(within), "shortest": HABIT_FROM},
        {"hour": hour, "until": hour + 2, "times": found[hour], "percent": part},
    )  # fmt: skip


def standing_share(days: Days, period: Period) -> Insight | None:
    """Say how much of the screen time was stood, where it is worth a word."""
    screen = sum((day.screen for day in days), timedelta())
    stood = sum((day.stood for day in days), timedelta())
    if len(days) < A_HALF:
        return None
    part = percent(stood // _MINUTE, screen // _MINUTE)
    if part < STOOD_FROM:
        return None
    return Insight(
        Rule.STANDING_SHARE, period, len(days), A_HALF, STOOD_FROM,
        {"stood": stood, "screen": screen}, {"percent": part},
    )  # fmt: skip


FOUR_WEEKS: tuple[Telling, ...] = (
    home_office_sitting,
    missed_hour,
    sitting_trend,
    breaks_trend,
    home_office_breaks,
    usual_bout,
    standing_share,
)
"""In the order in which they are told."""


def at(days: Days, place: Place) -> list[DayFacts]:
    return [day for day in days if day.side is place]


def halves(days: Days, period: Period) -> tuple[list[DayFacts], list[DayFacts]]:
    middle = period.first + (period.last - period.first + ONE_DAY) // 2
    before = [day for day in days if day.date < middle]
    return before, [day for day in days if day.date >= middle]


def mean_sitting(days: Days) -> timedelta:
    return _mean([day.sitting for day in days])


def mean_breaks(days: Days) -> Decimal:
    return round(Decimal(sum(day.breaks for day in days)) / len(days), 1)


def percent(part: int, whole: int) -> int:
    return round(Decimal(100 * part) / whole) if whole else 0


def _mean(some: Sequence[timedelta]) -> timedelta:
    """Return whole minutes, so that a difference is that of the numbers on screen."""
    return sum(some, timedelta()) / len(some) // _MINUTE * _MINUTE


def _by_hour(counts: Iterable[Mapping[int, int]]) -> dict[int, int]:
    found: dict[int, int] = {}
    for each in counts:
        for hour, number in each.items():
            found[hour] = found.get(hour, 0) + number
    return found
