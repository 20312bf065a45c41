"""The agenda may be asked as often as one likes."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from hybridwell.domain.agenda import Task, agenda, latest
from hybridwell.domain.calendar import Period
from hybridwell.domain.working_time import WorkingTime
from tests.property.test_any_working_time import times

instants = st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - the strategy adds the zone


@settings(deadline=None)
@given(
    st.lists(instants, min_size=3, max_size=3, unique=True).map(sorted),
    times,
    st.sampled_from([Period.month, Period.four_weeks, Period.week]),
)
def test_asked_in_two_halves_it_names_the_same(
    moments: list[datetime], agreed: WorkingTime, pay_period: Callable[[date], Period]
) -> None:
    first, middle, last = moments

    def asked(since: datetime, now: datetime) -> list[Task]:
        return agenda(since, now, agreed, pay_period)

    halves = asked(first, middle) + asked(middle, last)
    assert latest(halves) == asked(first, last)


@settings(deadline=None)
@given(instants, st.timedeltas(timedelta(seconds=1), timedelta(days=400)), times)
def test_it_names_each_duty_once_in_order_and_within_the_time_asked(
    since: datetime, length: timedelta, agreed: WorkingTime
) -> None:
    tasks = agenda(since, since + length, agreed)

    assert all(since < task.due <= since + length for task in tasks)
    assert [task.due for task in tasks] == sorted(task.due for task in tasks)
    assert len({task.duty for task in tasks}) == len(tasks)
