"""The agenda may be asked as often as one likes."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from hybridwell.domain.agenda import agenda, latest
from hybridwell.domain.calendar import Calendar
from hybridwell.domain.claims.workday import Place

ZONES = ["Europe/Amsterdam", "Australia/Lord_Howe", "America/New_York", "Asia/Beirut"]
instants = st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - the strategy adds the zone
times = st.times().map(lambda hour: hour.replace(second=0, microsecond=0))
weeks = st.tuples(*[st.sampled_from(list(Place))] * 7)
calendars = st.builds(
    Calendar, st.sampled_from(ZONES).map(ZoneInfo), st.sampled_from([time(0), time(4)])
)


@given(
    st.lists(instants, min_size=3, max_size=3, unique=True).map(sorted),
    calendars,
    times,
    weeks,
)
def test_asked_in_two_halves_it_names_the_same(
    moments: list[datetime], calendar: Calendar, ends: time, week: tuple[Place, ...]
) -> None:
    first, middle, last = moments
    halves = agenda(first, middle, calendar, ends, week)
    halves += agenda(middle, last, calendar, ends, week)

    assert latest(halves) == agenda(first, last, calendar, ends, week)


@given(instants, st.timedeltas(timedelta(seconds=1), timedelta(days=400)), calendars, weeks)
def test_it_names_each_duty_once_in_order_and_within_the_time_asked(
    since: datetime, length: timedelta, calendar: Calendar, week: tuple[Place, ...]
) -> None:
    tasks = agenda(since, since + length, calendar, time(17, 30), week)

    assert all(since < task.due <= since + length for task in tasks)
    assert [task.due for task in tasks] == sorted(task.due for task in tasks)
    assert len({task.duty for task in tasks}) == len(tasks)
