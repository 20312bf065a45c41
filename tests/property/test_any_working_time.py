"""Agreed hours survive their text; the next change is what a clock would find."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from hybridwell.domain.calendar import Calendar
from hybridwell.domain.working_hours import Hours, WorkingHours
from hybridwell.domain.working_time import WorkingTime

QUARTER = timedelta(minutes=15)
ZONES = ["Europe/Amsterdam", "Australia/Lord_Howe", "America/New_York", "Asia/Beirut"]
AROUND_CHANGES = [
    datetime(2026, 3, 28, tzinfo=UTC),
    datetime(2026, 10, 24, tzinfo=UTC),
    datetime(2027, 3, 27, tzinfo=UTC),
    datetime(2027, 10, 30, tzinfo=UTC),
    datetime(2026, 6, 1, tzinfo=UTC),
]


def _day(quarters: Iterable[int]) -> tuple[Hours, ...]:
    """Take sorted, different quarters in pairs: no overlap is possible."""
    ends = sorted(quarters)
    pairs = zip(ends[::2], ends[1::2], strict=False)
    return tuple(Hours(start * QUARTER, end * QUARTER) for start, end in pairs)


days = st.sets(st.integers(0, 96), max_size=6).map(_day)
hours = st.tuples(*[days] * 7).map(WorkingHours)
dates = st.dates(date(2026, 3, 25), date(2026, 4, 5))
times = st.builds(
    WorkingTime,
    hours,
    st.builds(
        Calendar,
        st.sampled_from(ZONES).map(ZoneInfo),
        st.sampled_from([time(0), time(2, 30), time(4)]),
    ),
    st.frozensets(st.integers(0, 6)),
    st.frozensets(dates),
    st.frozensets(dates),
    st.frozensets(dates),
)
instants = st.builds(
    lambda begin, quarters: begin + quarters * QUARTER,
    st.sampled_from(AROUND_CHANGES),
    st.integers(0, 200),
)


@given(hours)
def test_agreed_hours_survive_their_text(agreed: WorkingHours) -> None:
    assert WorkingHours.parse(str(agreed)) == agreed


@settings(max_examples=60, deadline=None)
@given(times, instants)
def test_nothing_changes_before_the_next_change(
    agreed: WorkingTime, instant: datetime
) -> None:
    change = agreed.next_change(instant)
    until = min(change or instant + timedelta(days=9), instant + timedelta(days=9))
    steps = (instant + number * QUARTER for number in range((until - instant) // QUARTER))

    assert all(agreed.working(each) is agreed.working(instant) for each in steps)
    if change is not None:
        assert change > instant
        assert agreed.working(change) is not agreed.working(instant)


@settings(max_examples=60, deadline=None)
@given(times, instants)
def test_work_ends_on_its_own_day_and_the_place_is_asked_on_it(
    agreed: WorkingTime, instant: datetime
) -> None:
    day = agreed.calendar.day_of(instant)
    end = agreed.end_of_work(day)
    begin, until = agreed.calendar.start_of(day), agreed.calendar.end_of(day)

    assert begin < agreed.end_of_day(day) <= until
    assert end is None or begin < end <= until
    assert (end is not None) == bool(agreed.shifts_on(day))
