from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise

import pytest

from hybridwell.domain.movement.holes import Doing
from hybridwell.ui.shapes import Box, bars, shown_days, timeline
from tests.fakes import AMSTERDAM, MONDAY, empty_week, made_up_day, made_up_week

PLOT = Box(0, 0, 500, 400)


def test_a_bar_is_as_high_as_the_screen_time() -> None:
    shapes = bars(made_up_week(), PLOT)
    hour = (shapes.hours[0][1] - shapes.hours[1][1]) / 2

    for column in shapes.columns:
        height = (PLOT.bottom - column.top) / hour
        assert height == pytest.approx(column.day.screen / timedelta(hours=1))


def test_standing_is_stacked_on_sitting_with_a_seam() -> None:
    column = bars(made_up_week(), PLOT).columns[0]

    assert column.standing.bottom == column.sitting.y - 2


def test_the_norm_is_at_six_hours() -> None:
    shapes = bars(made_up_week(), PLOT)

    assert shapes.norm == dict(shapes.hours)[6]


def test_no_bar_reaches_the_top_so_that_its_label_fits() -> None:
    week = made_up_week()
    long = made_up_day(MONDAY, "06:00 sit 475")
    shapes = bars(replace(week, days=(long, *week.days[1:])), PLOT)

    assert shapes.columns[0].top - PLOT.y >= PLOT.height * 0.06


def test_a_weekend_is_shown_only_if_something_was_counted() -> None:
    week = made_up_week()
    saturday = made_up_day(MONDAY + timedelta(days=5), "10:00 sit 30")
    busy = replace(week, days=(*week.days[:5], saturday, week.days[6]))

    assert [day.date.weekday() for day in shown_days(week)] == [0, 1, 2, 3, 4]
    assert [day.date.weekday() for day in shown_days(busy)] == [0, 1, 2, 3, 4, 5]


def test_an_empty_week_has_slots_without_bars() -> None:
    columns = bars(empty_week(), PLOT).columns

    assert len(columns) == 5
    assert {column.top for column in columns} == {PLOT.bottom}


def test_very_long_days_take_bigger_steps() -> None:
    long = made_up_day(MONDAY, "05:00 sit 800")
    shapes = bars(replace(made_up_week(), days=(long,)), PLOT)

    assert [hours for hours, _ in shapes.hours] == [0, 4, 8, 12, 16]


def test_a_timeline_runs_from_seven_to_nineteen() -> None:
    shapes = timeline(made_up_day(MONDAY, "08:30 sit 30"), AMSTERDAM, PLOT)

    assert (shapes.hours[0][0], shapes.hours[-1][0]) == (7, 19)


def test_a_timeline_grows_with_its_data() -> None:
    day = made_up_day(MONDAY, "05:50 sit 20 away 1100 sit 30")
    shapes = timeline(day, AMSTERDAM, PLOT)

    assert (shapes.hours[0][0], shapes.hours[-1][0]) == (5, 25)


def test_between_two_stretches_someone_was_away() -> None:
    day = made_up_day(MONDAY, "08:00 sit 60 away 9 stand 20 b sit 10")
    pieces = timeline(day, AMSTERDAM, PLOT).pieces

    assert [piece.kind for piece in pieces] == [
        "sitting", "away", "standing", "away", "sitting",
    ]  # fmt: skip
    assert pieces[0].box.right == pytest.approx(pieces[1].box.x)


def test_what_was_said_and_what_is_asked_are_pieces_of_their_own() -> None:
    day = made_up_day(MONDAY, "08:00 sit 60 meeting 30 sit 20 lunch 30 sit 9 away 20 sit 9")
    pieces = timeline(day, AMSTERDAM, PLOT).pieces

    assert [(piece.kind, piece.doing, piece.hole is None) for piece in pieces] == [
        ("sitting", None, True),
        ("meeting", Doing.MEETING, False),
        ("sitting", None, True),
        ("lunch", Doing.LUNCH, False),
        ("sitting", None, True),
        ("hole", None, False),
        ("sitting", None, True),
    ]
    ends = pairwise(pieces)
    assert all(one.box.right == pytest.approx(other.box.x) for one, other in ends)


def test_only_breaks_that_were_had_are_marked() -> None:
    day = made_up_day(MONDAY, "08:00 sit 30 b sit 30 s sit 30 n sit 5")

    assert len(timeline(day, AMSTERDAM, PLOT).marks) == 2


def test_agreed_hours_and_now_have_their_place() -> None:
    noon = datetime(2026, 11, 16, 12, tzinfo=UTC)
    day = made_up_day(MONDAY, "")
    lane = Box(0, 0, 120, 10)
    shapes = timeline(day, AMSTERDAM, lane, noon, (time(8), time(17)))

    assert shapes.now == pytest.approx(60)
    assert shapes.agreed == Box(10, 0, 90, 10)


def test_a_box_knows_what_is_inside() -> None:
    assert (1, 1) in Box(0, 0, 2, 2)
    assert (2, 1) not in Box(0, 0, 2, 2)
