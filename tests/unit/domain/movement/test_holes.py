from datetime import UTC, datetime, timedelta

import pytest

from hybridwell.domain.movement.breaks import BreakKind, Change
from hybridwell.domain.movement.holes import (
    Doing,
    Explained,
    Hole,
    breaks_had,
    holes,
    settled,
    sitting_bouts,
    to_ask,
)
from hybridwell.domain.movement.prompting import Outcome
from hybridwell.domain.movement.span import Activity, Span, Stretch
from tests.mornings import MONDAY, Morning

DAY = MONDAY.date()
MINUTE = timedelta(minutes=1)
TEN = 10 * MINUTE
GAP = 2 * MINUTE


def at(minute: float) -> datetime:
    return MONDAY + minute * MINUTE


def span(start: float, end: float, activity: Activity = Activity.ACTIVE) -> Span:
    return Span(at(start), at(end), activity, DAY, "Europe/Amsterdam")


def said(start: float, end: float, doing: Doing, later: float = 0) -> Explained:
    return Explained(Hole(at(start), at(end), DAY), doing, at(600 + later))


def minutes(
    some: tuple[Hole, ...] | tuple[Explained, ...] | tuple[Stretch, ...],
) -> list[tuple[float, float]]:
    return [((e.start - MONDAY) / MINUTE, (e.end - MONDAY) / MINUTE) for e in some]


def test_a_stretch_away_between_two_spans_is_a_hole() -> None:
    found = holes([span(0, 30), span(78, 90)], (), TEN)

    assert found == (Hole(at(30), at(78), DAY, "Europe/Amsterdam"),)
    assert found[0].duration == 48 * MINUTE


def test_a_hole_is_as_long_as_asked_for_or_longer() -> None:
    spans = [span(0, 30), span(40, 50), span(59.9, 70)]

    assert minutes(holes(spans, (), TEN)) == [(30, 40)]


def test_before_the_first_and_after_the_last_span_nothing_is_asked() -> None:
    assert holes([], (), TEN) == ()
    assert holes([span(0, 30)], (), TEN) == ()


def test_standing_is_no_hole_and_spans_may_come_in_any_order() -> None:
    spans = [span(50, 60), span(0, 10), span(10, 45, Activity.STANDING), span(70, 70)]

    assert holes(spans, (), TEN) == ()


def test_what_was_explained_is_not_asked_again() -> None:
    spans = [span(0, 30), span(78, 90)]

    assert holes(spans, [said(30, 78, Doing.AWAY)], TEN) == ()
    assert minutes(holes(spans, [said(30, 60, Doing.LUNCH)], TEN)) == [(60, 78)]


def test_a_hole_over_the_change_of_the_clock_lasts_as_long_as_it_lasted() -> None:
    start = datetime(2026, 10, 25, 0, 15, tzinfo=UTC)
    morning = Morning(start=start).live("work 30m, rest 40m, work 5m")

    (hole,) = holes(list(morning.spans.values()), (), TEN)

    assert timedelta(minutes=39) <= hole.duration <= timedelta(minutes=41)
    assert hole.workday.isoformat() == "2026-10-24"  # before four in the morning


def test_a_night_that_ends_a_workday_is_no_hole() -> None:
    late = datetime(2026, 3, 3, 2, 30, tzinfo=UTC)  # half past three in Amsterdam
    morning = Morning(start=late).live("work 10m, rest 40m, work 10m")
    spans = list(morning.spans.values())
    days = {each.workday for each in spans}

    assert len(days) == 2
    for day in days:
        assert holes([each for each in spans if each.workday == day], (), TEN) == ()


def test_what_was_counted_goes_before_what_was_said() -> None:
    found = settled([said(30, 78, Doing.MEETING)], [span(0, 35), span(50, 60)])

    assert minutes(found) == [(35, 50), (60, 78)]


def test_of_two_answers_to_one_stretch_the_later_counts() -> None:
    told = [said(30, 78, Doing.MEETING, later=1), said(20, 40, Doing.LUNCH)]

    found = settled(told, [])

    assert minutes(found) == [(20, 30), (30, 78)]
    assert [each.doing for each in found] == [Doing.LUNCH, Doing.MEETING]


@pytest.mark.parametrize("doing", [Doing.MEETING, Doing.DESK])
def test_who_sat_in_a_meeting_sat_on(doing: Doing) -> None:
    told = settled([said(30, 78, doing)], spans := [span(0, 30), span(78, 90)])

    assert minutes(sitting_bouts(spans, told, GAP)) == [(0, 90)]


@pytest.mark.parametrize("doing", [Doing.LUNCH, Doing.WALKED, Doing.AWAY])
def test_who_had_lunch_or_walked_did_not_sit(doing: Doing) -> None:
    told = settled([said(30, 78, doing)], spans := [span(0, 30), span(78, 90)])

    assert minutes(sitting_bouts(spans, told, GAP)) == [(0, 30), (78, 90)]


def test_a_walk_ends_sitting_that_a_long_gap_would_bridge() -> None:
    told = settled([said(30, 40, Doing.WALKED)], spans := [span(0, 30), span(40, 60)])

    assert minutes(sitting_bouts(spans, told, 15 * MINUTE)) == [(0, 30), (40, 60)]


def test_a_meeting_between_two_stretches_of_standing_was_sat() -> None:
    spans = [
        span(0, 30),
        span(0, 30, Activity.STANDING),
        span(34, 60),
        span(34, 60, Activity.STANDING),
    ]
    told = settled([said(30, 34, Doing.MEETING)], spans)

    assert minutes(sitting_bouts(spans, told, 5 * MINUTE)) == [(30, 34)]


def natural(minute: float, kind: BreakKind = BreakKind.MOVE) -> Outcome:
    return Outcome(at(minute), Change.RESTED_NATURALLY, kind)


def test_a_break_that_was_a_meeting_was_none_but_for_the_eyes() -> None:
    had = [
        Outcome(at(29), Change.PROMPTED),
        natural(31, BreakKind.EYES),
        Outcome(at(32), Change.TAKEN),
        natural(40, BreakKind.REST),
        natural(95),
    ]

    kept = breaks_had(had, [said(30, 78, Doing.MEETING)])

    assert kept == (had[0], had[1], had[4])


def test_a_break_noticed_on_the_way_back_belongs_to_the_time_away() -> None:
    noticed = [natural(78), natural(78 + 5 / 60)]

    assert breaks_had(noticed, [said(30, 78, Doing.DESK)]) == ()


def test_a_walk_is_a_break_once() -> None:
    counted = [natural(32)]
    before = [Outcome(at(20), Change.TAKEN), natural(31, BreakKind.EYES)]

    assert breaks_had(counted, [said(30, 78, Doing.WALKED)]) == tuple(counted)
    assert breaks_had(before, [said(30, 78, Doing.WALKED)]) == (*before, natural(78))
    assert breaks_had([], [said(30, 32, Doing.WALKED)]) == ()


@pytest.mark.parametrize("doing", [Doing.LUNCH, Doing.AWAY])
def test_other_answers_leave_the_breaks_as_they_are(doing: Doing) -> None:
    had = (natural(32), natural(95))

    assert breaks_had(had, [said(30, 78, doing)]) == had


def test_the_newest_hole_within_the_agreed_hours_is_asked() -> None:
    early, noon, late = (Hole(at(a), at(b), DAY) for a, b in ((0, 30), (60, 80), (90, 99)))
    shifts = [(at(20), at(70)), (at(75), at(85))]

    assert to_ask([early, noon, late], shifts) == noon
    assert to_ask([late], shifts) is None
    assert to_ask([early, noon, late], []) == late
    assert to_ask([], []) is None
