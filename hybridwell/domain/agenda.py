"""What has come due since the app last looked: no timer has to be on time.

Of each kind only the latest is named, so that nobody is asked a question for every day
of a holiday.  That holds for closing days too: a day that is closed closes all before it,
and asking day by day would cost more the longer the absence.
So the agenda may be asked as often as one likes::

    agenda(a, c) == latest(agenda(a, b) + agenda(b, c))      for a <= b <= c
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum

from hybridwell.domain.calendar import ONE_DAY, Calendar
from hybridwell.domain.claims.workday import Place

REMIND_AT = time(9)
"""On the first agreed workday of a month, when people have just sat down."""


class Duty(Enum):
    """What can come due; of two at one instant, the earlier one here goes first."""

    CLOSE_DAY = "close_day"
    ASK_PLACE = "ask_place"
    REMIND_CLAIM = "remind_claim"


@dataclass(frozen=True, slots=True)
class Task:
    """Something to do once, since the instant at which it came due."""

    due: datetime
    duty: Duty
    day: date
    """The day that is over or whose place is asked; the first of the month to claim."""


def agenda(
    since: datetime | None,
    now: datetime,
    calendar: Calendar,
    workday_ends: time,
    week: tuple[Place, ...],
) -> list[Task]:
    """Return what fell due in `(since, now]`, in order; None: never looked, so nothing."""
    if since is None or since >= now:
        return []
    today = calendar.day_of(now)
    tasks = [
        *_days_closed(today, calendar),
        *_places_asked(today, calendar, workday_ends, week),
        *_claims_reminded(today, calendar, week),
    ]
    return latest(task for task in tasks if since < task.due <= now)


def latest(tasks: Iterable[Task]) -> list[Task]:
    """Keep the latest of each duty, in the order in which they fell due."""
    order = list(Duty)
    by_time = sorted(tasks, key=lambda task: (task.due, order.index(task.duty)))
    last = {task.duty: task for task in by_time}
    return [task for task in by_time if task is last[task.duty]]


def _days_closed(today: date, calendar: Calendar) -> list[Task]:
    yesterday = today - ONE_DAY
    return [Task(calendar.end_of(yesterday), Duty.CLOSE_DAY, yesterday)]


def _places_asked(
    today: date, calendar: Calendar, workday_ends: time, week: tuple[Place, ...]
) -> list[Task]:
    """Return a week of them: the latest that fell due is among these."""
    days = (today - number * ONE_DAY for number in range(8))
    return [
        Task(calendar.at(day, workday_ends), Duty.ASK_PLACE, day)
        for day in days
        if week[day.weekday()].worked
    ]


def _claims_reminded(
    today: date, calendar: Calendar, week: tuple[Place, ...]
) -> list[Task]:
    this_month = today.replace(day=1)
    last_month = _month_before(this_month)
    return [
        Task(
            calendar.at(_first_workday(month, week), REMIND_AT),
            Duty.REMIND_CLAIM,
            _month_before(month),
        )
        for month in (last_month, this_month)
    ]


def _first_workday(first: date, week: tuple[Place, ...]) -> date:
    """Return the first agreed workday of a month; its first day if none is agreed."""
    days = (first + timedelta(days=number) for number in range(7))
    return next((day for day in days if week[day.weekday()].worked), first)


def _month_before(first: date) -> date:
    return (first - ONE_DAY).replace(day=1)
