"""What has come due since the app last looked: no timer has to be on time.

Of each kind only the latest is named, so that nobody is asked a question for every day
of a holiday.  That holds for closing days too: a day that is closed closes all before it,
and asking day by day would cost more the longer the absence.
So the agenda may be asked as often as one likes::

    agenda(a, c) == latest(agenda(a, b) + agenda(b, c))      for a <= b <= c
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum

from hybridwell.domain.calendar import ONE_DAY, Calendar, Period
from hybridwell.domain.working_time import WorkingTime

REMIND_AT = time(9)
"""On the first agreed workday of a pay period, when people have just sat down."""


class Duty(Enum):
    """What can come due; of two at one instant, the earlier one here goes first."""

    CLOSE_DAY = "close_day"
    DAY_IS_DONE = "day_is_done"
    ASK_PLACE = "ask_place"
    REMIND_CLAIM = "remind_claim"


@dataclass(frozen=True, slots=True)
class Task:
    """Something to do once, since the instant at which it came due."""

    due: datetime
    duty: Duty
    day: date
    """The day that is over, done or asked about; the first of the period to claim."""


def agenda(
    since: datetime | None,
    now: datetime,
    agreed: WorkingTime,
    pay_period: Callable[[date], Period] = Period.month,
) -> list[Task]:
    """Return what fell due in `(since, now]`, in order; None: never looked, so nothing."""
    if since is None or since >= now:
        return []
    today = agreed.calendar.day_of(now)
    tasks = [
        *_days_closed(today, agreed.calendar),
        *_last_day(since, now, agreed, Duty.DAY_IS_DONE, agreed.end_of_work),
        *_last_day(since, now, agreed, Duty.ASK_PLACE, agreed.end_of_day),
        *_claims_reminded(today, agreed, pay_period),
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


def _last_day(
    since: datetime,
    now: datetime,
    agreed: WorkingTime,
    duty: Duty,
    due_on: Callable[[date], datetime | None],
) -> list[Task]:
    """Return the last workday on which it fell due; there may be weeks of leave since."""
    day = agreed.calendar.day_of(now)
    while agreed.calendar.end_of(day) > since:
        due = None if agreed.day_off(day) else due_on(day)
        if due is not None and since < due <= now:
            return [Task(due, duty, day)]
        day -= ONE_DAY
    return []


def _claims_reminded(
    today: date, agreed: WorkingTime, pay_period: Callable[[date], Period]
) -> list[Task]:
    this = pay_period(today)
    last = pay_period(this.first - ONE_DAY)
    return [
        Task(
            agreed.calendar.at(_first_workday(period.first, agreed), REMIND_AT),
            Duty.REMIND_CLAIM,
            pay_period(period.first - ONE_DAY).first,
        )
        for period in (last, this)
    ]


def _first_workday(first: date, agreed: WorkingTime) -> date:
    """Return the first agreed workday of a period; its first day if none is agreed.

    What was confirmed does not move it: nobody is reminded twice.
    """
    days = (first + timedelta(days=number) for number in range(7))
    worked = (
        day
        for day in days
        if day.weekday() in agreed.weekdays and day not in agreed.free_days
    )
    return next(worked, first)
