import pytest
from hypothesis import given
from hypothesis import strategies as st

from hybridwell.ui.graph import (
    COUNTS,
    HOURS,
    Graph,
    Norm,
    Series,
    Slot,
    every,
    graph_shapes,
    scale,
    wrapped,
)
from hybridwell.ui.shapes import Box

PLOT = Box(50, 20, 300, 200)
SLOTS = tuple(Slot(f"wk {number}", "") for number in range(3))


def graph(*series: Series, norms: tuple[Norm, ...] = ()) -> Graph:
    return Graph("key", "Name", "hours", SLOTS, series, norms)


def test_columns_stand_on_each_other_and_reach_their_sum() -> None:
    made = graph(
        Series("low", "brand", "column", (2.0, 0.0, None)),
        Series("high", "away", "column", (1.0, 3.0, None)),
    )

    shapes = graph_shapes(made, PLOT)

    unit = PLOT.height / shapes.grid[-1][0]
    first, second, third = shapes.bars
    assert (first[0].box.bottom, first[0].box.height) == (PLOT.bottom, 2 * unit)
    assert first[1].box.y == pytest.approx(PLOT.bottom - 3 * unit)
    assert first[1].box.bottom == first[0].box.y - 2
    assert [bar.series.name for bar in second] == ["high"]
    assert (third, shapes.top(2)) == ((), PLOT.bottom)
    assert shapes.top(0) == first[1].box.y


def test_a_line_leaves_out_what_has_no_value() -> None:
    shapes = graph_shapes(graph(Series("line", "ink", "circle", (1.0, None, 2.0))), PLOT)

    ((_, points),) = shapes.lines
    assert points[1] is None
    tops = [shapes.top(at) for at in range(3)]
    assert tops[1] == PLOT.bottom
    assert points[0] == (PLOT.x + 50, tops[0])
    assert tops[0] == pytest.approx(PLOT.bottom - 200 / shapes.grid[-1][0])
    assert PLOT.bottom - tops[2] == pytest.approx(2 * (PLOT.bottom - tops[0]))


def test_a_norm_has_room_even_if_nothing_reaches_it() -> None:
    made = graph(Series("line", "ink", "circle", (1.0, 1.0, 1.0)), norms=(Norm(8, "norm"),))

    shapes = graph_shapes(made, PLOT)

    assert PLOT.y < shapes.norms[0][1] < PLOT.bottom


def test_a_graph_without_values_still_has_a_grid() -> None:
    shapes = graph_shapes(graph(Series("none", "ink", "circle", (None, None, None))), PLOT)

    assert len(shapes.grid) >= 2


@given(st.floats(0, 2000), st.sampled_from([HOURS, COUNTS]))
def test_a_grid_has_few_lines_and_room_for_all(
    most: float, steps: tuple[float, ...]
) -> None:
    top, step = scale(most, steps)

    assert top >= most
    assert step in steps
    assert most > steps[-1] * 4 or round(top / step) <= 5


def test_a_key_goes_on_in_the_next_row() -> None:
    assert wrapped([50, 60, 70], 200, 16) == ((0, 1), (2,))
    assert wrapped([300, 10], 200, 16) == ((0,), (1,))
    assert wrapped([], 200, 16) == ((),)


def test_labels_that_would_touch_are_left_out() -> None:
    assert [every(40, width, 12) for width in (50, 25, 15, 5)] == [1, 2, 3, 12]
