from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from hybridwell.domain.claims.workday import Place, parts_of
from hybridwell.domain.day_facts import facts_of
from hybridwell.domain.movement.breaks import BreakKind, Change
from hybridwell.domain.movement.prompting import Outcome
from hybridwell.domain.movement.span import Activity, Span
from hybridwell.domain.report import DayReport, report_day
from tests.fakes import MONDAY, made_up_day

GAP = timedelta(minutes=2)


def day_of(*outcomes: tuple[str, Change, BreakKind]) -> DayReport:
    """Return a day from nine to twelve in Amsterdam, with what became of breaks."""
    day = made_up_day(MONDAY, "09:00 sit 180")
    said = [
        Outcome(datetime.fromisoformat(f"{MONDAY}T{at}:00+01:00"), change, kind)
        for at, change, kind in outcomes
    ]
    return report_day(day.workday, day.spans, said, GAP)


def test_a_confirmed_whole_day_has_a_side() -> None:
    assert facts_of(made_up_day(MONDAY, "09:00 sit 60")).side is Place.HOME
    assert (
        facts_of(made_up_day(MONDAY, "09:00 sit 60", (Place.OFFICE,))).side is Place.OFFICE
    )


@pytest.mark.parametrize("places", [(Place.CLIENT,), (Place.HOME, Place.OFFICE)])
def test_other_places_and_two_places_have_none(places: tuple[Place, ...]) -> None:
    assert facts_of(made_up_day(MONDAY, "09:00 sit 60", places)).side is None


def test_a_suggested_day_has_none() -> None:
    assert facts_of(made_up_day(MONDAY, "09:00 sit 60", confirmed=False)).side is None


def test_the_longest_sitting_has_its_hour_on_the_wall() -> None:
    found = facts_of(made_up_day(MONDAY, "09:00 sit 30 away 30 sit 90 away 10 sit 20"))

    assert (found.bout, found.bout_hour) == (timedelta(minutes=90), 10)
    assert found.counted


def test_the_hour_is_that_of_where_the_user_was() -> None:
    start = datetime(2026, 11, 16, 13, tzinfo=UTC)
    span = Span(
        start, start + timedelta(hours=2), Activity.ACTIVE, MONDAY, "America/New_York"
    )
    workday = made_up_day(MONDAY, "").workday

    assert facts_of(report_day(workday, [span], [], GAP)).bout_hour == 8


@pytest.mark.parametrize(("day", "hour"), [(date(2026, 3, 29), 3), (date(2026, 10, 25), 2)])
def test_the_hour_is_right_on_the_sundays_that_the_clock_is_set(
    day: date, hour: int
) -> None:
    start = datetime(day.year, day.month, day.day, 1, 30, tzinfo=UTC)
    span = Span(start, start + timedelta(hours=2), Activity.ACTIVE, day, "Europe/Amsterdam")
    workday = replace(made_up_day(MONDAY, "").workday, date=day)

    assert facts_of(report_day(workday, [span], [], GAP)).bout_hour == hour


def test_a_break_is_missed_in_the_hour_of_its_prompt() -> None:
    found = facts_of(
        day_of(
            ("09:59", Change.PROMPTED, BreakKind.MOVE),
            ("10:00", Change.POSTPONED, BreakKind.MOVE),
            ("10:05", Change.PROMPTED, BreakKind.MOVE),
            ("10:05", Change.PROMPTED, BreakKind.EYES),
            ("10:06", Change.SKIPPED, BreakKind.EYES),
            ("10:07", Change.TAKEN, BreakKind.MOVE),
            ("11:00", Change.RESTED_NATURALLY, BreakKind.MOVE),
        )
    )

    assert found.prompts == {9: 1, 10: 2}
    assert found.missed == {9: 1, 10: 1}
    assert (found.taken, found.breaks) == (1, 2)


def test_a_withdrawn_break_and_one_that_waits_are_not_missed() -> None:
    found = facts_of(
        day_of(
            ("09:00", Change.PROMPTED, BreakKind.MOVE),
            ("09:01", Change.WITHDRAWN, BreakKind.MOVE),
            ("09:02", Change.SKIPPED, BreakKind.MOVE),
            ("11:00", Change.PROMPTED, BreakKind.MOVE),
        )
    )

    assert (found.prompts, found.missed) == ({9: 1, 11: 1}, {})


def test_a_day_without_spans_has_no_hours() -> None:
    workday = replace(made_up_day(MONDAY, "").workday, parts=parts_of(Place.HOME))
    said = [Outcome(datetime(2026, 11, 16, 9, tzinfo=UTC), Change.PROMPTED)]

    found = facts_of(report_day(workday, [], said, GAP))

    assert (found.prompts, found.bout, found.counted) == ({}, timedelta(), False)
