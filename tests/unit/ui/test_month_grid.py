import pytest

from hybridwell.ui.month_grid import GAP, MonthGrid
from hybridwell.ui.shapes import Box

NOVEMBER = MonthGrid(6, 30, Box(0, 20, 7 * 70 - GAP, 6 * 60 - GAP))
"""Begins on a Sunday: six weeks."""
FEBRUARY = MonthGrid(0, 28, Box(0, 0, 490, 240))


def test_a_month_has_as_many_weeks_as_it_touches() -> None:
    assert (NOVEMBER.weeks, FEBRUARY.weeks) == (6, 4)


def test_a_month_of_no_days_has_room_for_one_week() -> None:
    nothing = MonthGrid(0, 0, Box(0, 0, 490, 240))

    assert nothing.weeks == 1
    assert nothing.number_at(5, 5) is None
    assert nothing.between(0, 0) == ()


def test_the_first_stands_under_its_weekday() -> None:
    assert NOVEMBER.cell(0) == Box(420, 20, 66, 56)
    assert NOVEMBER.cell(1) == Box(0, 80, 66, 56)
    assert list(NOVEMBER.heads())[6] == (420, 66)


def test_a_point_is_on_a_day_or_between_them() -> None:
    assert NOVEMBER.number_at(425, 30) == 0
    assert NOVEMBER.number_at(5, 30) is None
    assert NOVEMBER.number_at(68, 90) is None


def test_a_drag_beside_the_grid_reaches_the_nearest_day() -> None:
    assert NOVEMBER.nearest(-50, 900) == 29
    assert NOVEMBER.nearest(900, 0) == 0


@pytest.mark.parametrize(("one", "other"), [(1, 12), (12, 1), (5, 8)])
def test_two_corners_mark_a_rectangle_without_the_weekend(one: int, other: int) -> None:
    assert NOVEMBER.between(one, other) == (1, 2, 3, 4, 5, 8, 9, 10, 11, 12)


def test_a_rectangle_holds_days_of_the_month_only() -> None:
    assert NOVEMBER.between(0, 3) == (0, 3, 4, 5, 6, 7)
    assert NOVEMBER.between(29, 27) == (22, 23, 24, 25, 26, 27, 29)


@pytest.mark.parametrize(
    ("number", "step", "to"),
    [(0, "left", 0), (0, "right", 1), (0, "up", 0), (5, "down", 12), (29, "down", 29)],
)
def test_arrows_move_by_days_and_weeks(number: int, step: str, to: int) -> None:
    assert NOVEMBER.moved(number, step) == to


def test_a_rectangle_does_not_turn_the_corner_of_a_week() -> None:
    assert NOVEMBER.moved(7, "right") == 8
    assert NOVEMBER.moved(7, "right", stretching=True) == 7
    assert NOVEMBER.moved(6, "right", stretching=True) == 7
    assert NOVEMBER.moved(1, "down", stretching=True) == 8
