"""Any story of work, rest, sleep, clocks and wishes leaves spans that can be."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from hybridwell.domain.calendar import Calendar, Period
from hybridwell.domain.movement.beginning import begin
from hybridwell.domain.movement.breaks import Change
from hybridwell.domain.movement.prompting import Outcome
from hybridwell.domain.movement.sample import SLEEP_TOLERANCE, Sample
from hybridwell.domain.movement.session import observe
from hybridwell.domain.movement.span import Activity, Span, Stretch, stretches, total
from hybridwell.store.database import Database
from hybridwell.store.movement import STEPS, MovementStore
from tests import mornings
from tests.mornings import AMSTERDAM, MONDAY, PLAN, Morning

LENGTHS = st.integers(1, 2400).map(lambda seconds: f"{seconds}s")
PASSING = st.sampled_from(["work"] * 6 + sorted(mornings.PASSING))
ELSEWHERE = st.sampled_from(["sleep", "frozen", "pause", "killed"])
CLICKS = st.sampled_from(["stand", "sit", "take", "postpone", "skip", "resume"])
CLOCKS = st.sampled_from(["set", "back"])
STARTS = st.sampled_from(
    [
        MONDAY,
        datetime(2026, 3, 2, 2, 45, tzinfo=UTC),  # a quarter to four in Amsterdam
        datetime(2026, 3, 29, 0, 45, tzinfo=UTC),
        datetime(2026, 10, 25, 0, 45, tzinfo=UTC),
    ]
)
AWHILE = st.tuples(PASSING | ELSEWHERE, LENGTHS).map(" ".join)
STORIES = st.lists(AWHILE | CLICKS, min_size=1, max_size=8).map(", ".join)
CLOCK_STORIES = st.lists(
    AWHILE | CLICKS | st.tuples(CLOCKS, LENGTHS).map(" ".join), min_size=1, max_size=8
).map(", ".join)
few = settings(max_examples=15, deadline=None)


def lived(story: str, start: datetime = MONDAY) -> Morning:
    return Morning(start=start).live(story)


@few
@given(STORIES, STARTS)
def test_spans_of_one_activity_come_in_order_and_never_overlap(
    story: str, start: datetime
) -> None:
    spans = lived(story, start).spans.values()

    for activity in Activity:
        chosen = [span for span in spans if span.activity is activity and span.duration]
        assert all(one.end <= other.start for one, other in pairwise(chosen))


@few
@given(CLOCK_STORIES, STARTS)
def test_screen_time_is_never_longer_than_the_computer_was_awake(
    story: str, start: datetime
) -> None:
    morning = lived(story, start)

    active = stretches(morning.spans.values(), Activity.ACTIVE)
    standing = stretches(morning.spans.values(), Activity.STANDING)
    unseen = len(story.split(",")) * SLEEP_TOLERANCE  # what a clock may be set by
    assert total(standing) <= total(active) <= morning.passed - morning.slept + unseen


@few
@given(CLOCK_STORIES, STARTS)
def test_each_span_is_within_its_workday(story: str, start: datetime) -> None:
    calendar = PLAN.calendar

    for span in lived(story, start).spans.values():
        assert calendar.start_of(span.workday) <= span.start
        assert span.end <= calendar.end_of(span.workday)


@few
@given(CLOCK_STORIES)
def test_at_most_one_change_follows_from_one_sample(story: str) -> None:
    morning = lived(story)
    session = begin(morning.samples[0], PLAN)

    for sample in morning.samples[1:]:
        observed = observe(session, sample, PLAN)
        session = observed.session
        assert len(observed.outcomes) <= 1


@few
@given(CLOCK_STORIES)
def test_nobody_is_prompted_in_a_meeting_behind_a_lock_or_in_a_pause(story: str) -> None:
    morning = Morning()
    for part in story.split(", "):
        before = len(morning.outcomes)
        quiet = part.startswith(("meeting", "typing in", "locked", "unknown", "rest"))
        paused = morning.session.paused_until
        morning.live(part)
        for outcome in morning.outcomes[before:]:
            if outcome.change is Change.PROMPTED:
                assert not quiet or part.startswith("rest")
                assert paused is None or outcome.at >= paused


def watched(story: str) -> Iterator[tuple[Sample, Span]]:
    morning = lived(story)
    session = begin(morning.samples[0], PLAN)
    for sample in morning.samples[1:]:
        observed = observe(session, sample, PLAN)
        session = observed.session
        yield from ((sample, span) for span in observed.spans)


@few
@given(STORIES)
def test_no_span_reaches_into_the_future(story: str) -> None:
    assert all(span.end <= sample.at for sample, span in watched(story))


@few
@given(st.lists(AWHILE, min_size=1, max_size=8).map(", ".join))
def test_the_samples_of_a_day_give_the_same_day_again(story: str) -> None:
    story = story.replace("killed", "sleep").replace("pause", "work")
    morning = lived(story)
    again: dict[tuple[Activity, datetime], Span] = {}
    outcomes: list[Outcome] = []
    session = begin(morning.samples[0], PLAN)

    for sample in morning.samples[1:]:
        observed = observe(session, sample, PLAN)
        session = observed.session
        again |= {(span.activity, span.start): span for span in observed.spans}
        outcomes += observed.outcomes

    assert again == morning.spans
    assert outcomes == morning.outcomes


MODULO = st.integers(0, 40).map(lambda minutes: f"{minutes * 60 + 12}s")
"""Sums of up to four of these stay clear of the rule's thresholds: whole minutes."""
BUSY = st.sampled_from(["work", "work", "meeting", "full screen", "dnd", "off"])
IDLE = st.sampled_from(["rest", "locked", "film"])
UNEQUIVOCAL = MODULO.filter(lambda length: length != "72s")
"""A rest is a break or nothing: what a part of one is worth is measured to the second."""
PLAIN_STORIES = st.lists(
    (st.tuples(BUSY, MODULO) | st.tuples(IDLE, UNEQUIVOCAL)).map(" ".join),
    min_size=1,
    max_size=4,
).map(", ".join)


@settings(max_examples=8, deadline=None)
@given(PLAIN_STORIES, st.sampled_from([None, 2, 4]))
def test_how_often_the_tracker_looks_changes_nothing(
    story: str, seconds: int | None
) -> None:
    second = timedelta(seconds=1)
    every = None if seconds is None else seconds * second

    each_second = Morning(tick=second).live(story).outcomes
    seldom = Morning(tick=every).live(story).outcomes

    assert [(each.change, each.reason) for each in seldom] == [
        (each.change, each.reason) for each in each_second
    ]
    late = [one.at - other.at for one, other in zip(seldom, each_second, strict=True)]
    assert all(-5 * second <= each <= 10 * second for each in late)


@few
@given(STORIES)
def test_saving_spans_twice_is_saving_them_once(story: str) -> None:
    morning = lived(story)
    calendar = Calendar(AMSTERDAM)
    once, twice = (MovementStore(Database.in_memory(STEPS)) for _ in range(2))
    spans = list(morning.spans.values())

    once.save(spans, morning.outcomes, calendar)
    for some in (spans[:2], spans):
        twice.save(some, (), calendar)

    week = Period.week(MONDAY.date())
    assert twice.spans(week) == once.spans(week)
    assert [Stretch(each.start, each.end) for each in once.spans(week)] == [
        Stretch(each.start, each.end)
        for each in sorted(spans, key=lambda each: (each.workday, each.activity.value))
        if each.duration
    ]
