"""Insights from one day and from one week, in the order in which they are told."""

from datetime import timedelta

from hybridwell.domain.calendar import Period
from hybridwell.domain.insight import Insight, Rule
from hybridwell.domain.insights import Days, Telling
from hybridwell.domain.report import SCREEN_NORM, SITTING_NORM

LONG_BOUT = timedelta(minutes=90)
PROMPTS = 3
"""So many prompts before it is a feat to have taken them all."""
A_WEEK = 3
"""Days before a week is called a good one."""


def all_breaks_today(days: Days, period: Period) -> Insight | None:
    """Say so when every break that was prompted was taken."""
    prompted = sum(sum(day.prompts.values()) for day in days)
    missed = sum(sum(day.missed.values()) for day in days)
    taken = sum(day.taken for day in days)
    if prompted < PROMPTS or missed or taken < prompted:
        return None
    counts = {"prompted": prompted, "missed": missed, "taken": taken}
    return Insight(Rule.ALL_BREAKS_TODAY, period, len(days), 1, PROMPTS, counts=counts)


def long_bout_today(days: Days, period: Period) -> Insight | None:
    """Name a long sitting of the day."""
    bout = max((day.bout for day in days), default=timedelta())
    if bout < LONG_BOUT:
        return None
    return Insight(Rule.LONG_BOUT_TODAY, period, len(days), 1, LONG_BOUT, {"bout": bout})


def good_week(days: Days, period: Period) -> Insight | None:
    """Say so when every day stayed within both norms and breaks were had."""
    prompted = sum(sum(day.prompts.values()) for day in days)
    missed = sum(sum(day.missed.values()) for day in days)
    breaks = sum(day.breaks for day in days)
    within = all(day.screen <= SCREEN_NORM and day.sitting <= SITTING_NORM for day in days)
    if len(days) < A_WEEK or not within or not breaks or 2 * missed > prompted:
        return None
    longest = max(day.screen for day in days), max(day.sitting for day in days)
    return Insight(
        Rule.GOOD_WEEK, period, len(days), A_WEEK, None,
        {"screen": longest[0], "sitting": longest[1],
         "screen_norm": SCREEN_NORM, "sitting_norm": SITTING_NORM},
        {"breaks": breaks, "prompted": prompted, "missed": missed},
    )  # fmt: skip


def long_days(days: Days, period: Period) -> Insight | None:
    """Count the days above the norm of screen time, and name the longest sitting."""
    over = sum(day.screen > SCREEN_NORM for day in days)
    if not over:
        return None
    longest = max(days, key=lambda day: day.bout)
    return Insight(
        Rule.LONG_DAYS, period, len(days), 1, SCREEN_NORM,
        {"bout": longest.bout}, {"over": over}, longest.date,
    )  # fmt: skip


def longest_bout(days: Days, period: Period) -> Insight | None:
    """Name the longest sitting of the week."""
    longest = max(days, key=lambda day: day.bout, default=None)
    if longest is None or not longest.bout:
        return None
    return Insight(
        Rule.LONGEST_BOUT, period, len(days), 1, None,
        {"bout": longest.bout}, {}, longest.date,
    )  # fmt: skip


DAY: tuple[Telling, ...] = (all_breaks_today, long_bout_today)
WEEK: tuple[Telling, ...] = (good_week, long_days, longest_bout)
