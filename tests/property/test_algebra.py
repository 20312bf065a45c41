"""The algebra of stretches, the split at day starts, and texts that are read as written."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from hybridwell.domain.calendar import Calendar, Period
from hybridwell.domain.movement.growth import grow, open_span
from hybridwell.domain.movement.span import (
    Activity,
    Span,
    Stretch,
    bridge,
    subtract,
    total,
)
from hybridwell.setting_kinds import parse_duration, show_duration
from tests.mornings import AMSTERDAM

MONDAY = datetime(2026, 3, 2, 8, tzinfo=UTC)
MINUTES = st.integers(0, 600).map(lambda count: timedelta(minutes=count))
INSTANTS = st.timedeltas(timedelta(), timedelta(days=1000)).map(MONDAY.__add__)
CALENDARS = st.builds(
    Calendar, st.just(AMSTERDAM), st.sampled_from([time(0), time(2, 30), time(4)])
)
DATES = st.dates(date(2010, 1, 1), date(2100, 12, 31))


@st.composite
def drawn_stretches(draw: st.DrawFn) -> list[Stretch]:
    """Return stretches in order, without overlaps."""
    edges = sorted(draw(st.sets(MINUTES, max_size=16)))
    pairs = list(pairwise(MONDAY + edge for edge in edges))[::2]
    return [Stretch(start, end) for start, end in pairs]


@given(drawn_stretches(), MINUTES)
def test_bridging_loses_nothing_and_leaves_wider_gaps_only(
    some: list[Stretch], gap: timedelta
) -> None:
    joined = list(bridge(some, gap))

    assert list(subtract(some, joined)) == []
    assert all(other.start - one.end > gap for one, other in pairwise(joined))
    assert list(bridge(joined, gap)) == joined


@given(drawn_stretches())
def test_bridging_over_no_gap_keeps_the_total(some: list[Stretch]) -> None:
    assert total(bridge(some, timedelta())) == total(some)


@given(drawn_stretches(), drawn_stretches())
def test_what_is_cut_out_and_what_is_kept_add_up(
    some: list[Stretch], holes: list[Stretch]
) -> None:
    kept = list(subtract(some, holes))

    assert total(subtract(some, kept)) + total(kept) == total(some)
    assert list(subtract(kept, holes)) == kept
    assert all(one.end <= other.start for one, other in pairwise(kept))


@given(drawn_stretches())
def test_cutting_everything_leaves_nothing_and_nothing_leaves_all(
    some: list[Stretch],
) -> None:
    assert list(subtract(some, some)) == []
    assert list(subtract(some, [])) == some


@given(INSTANTS, st.timedeltas(timedelta(), timedelta(days=4)), CALENDARS)
def test_cutting_a_span_at_day_starts_conserves_time(
    start: datetime, length: timedelta, calendar: Calendar
) -> None:
    spans: list[Span] = []
    grow(open_span(start, Activity.ACTIVE, calendar), start + length, calendar, spans)

    assert sum((span.duration for span in spans), timedelta()) == length
    assert all(one.end == other.start for one, other in pairwise(spans))
    assert all(calendar.day_of(span.start) == span.workday for span in spans)
    assert all(span.end <= calendar.end_of(span.workday) for span in spans)


@given(INSTANTS, CALENDARS)
def test_an_instant_is_within_its_workday(instant: datetime, calendar: Calendar) -> None:
    day = calendar.day_of(instant)

    assert calendar.start_of(day) <= instant < calendar.end_of(day)


@given(DATES, st.times(), CALENDARS)
def test_a_time_on_the_wall_is_within_the_workday_it_was_asked_for(
    day: date, hour: time, calendar: Calendar
) -> None:
    instant = calendar.at(day, hour)

    assume(not 2 <= hour.hour < 4)  # the hour that the clock skips or repeats
    assert calendar.day_of(instant) == day


@given(DATES, DATES)
def test_a_period_is_read_as_it_is_written(one: date, other: date) -> None:
    periods = [
        Period(min(one, other), max(one, other)),
        Period.month(one),
        Period.week(one),
    ]

    assert [Period.parse(str(period)) for period in periods] == periods


@given(st.integers(0, 10**6))
def test_a_duration_is_read_as_it_is_written(seconds: int) -> None:
    duration = timedelta(seconds=seconds)

    assert parse_duration(show_duration(duration)) == duration
