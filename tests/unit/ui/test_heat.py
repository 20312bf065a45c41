import pytest

from hybridwell.ui.heat import Heat, HeatBox, heat_boxes, mixed, shade, shade_words
from hybridwell.ui.heat_paint import readable, shades
from hybridwell.ui.pairs import Pair, Pairs, pair_shapes
from hybridwell.ui.palettes import (
    DARK,
    DARK_CONTRAST,
    LIGHT,
    LIGHT_CONTRAST,
    Palette,
    contrast,
)
from hybridwell.ui.shapes import Box

CELL = HeatBox(10, "")
HEAT = Heat(
    "key", "Name", "sitting", ("Mon", "Tue"), ("08", "09", "10"), ((CELL,) * 3,) * 2
)


@pytest.mark.parametrize(
    ("minutes", "expected"), [(0, 0), (1, 1), (15, 1), (16, 2), (45, 3), (46, 4), (90, 4)]
)
def test_each_quarter_of_an_hour_has_a_shade(minutes: int, expected: int) -> None:
    assert shade(minutes) == expected


def test_the_scale_says_its_minutes() -> None:
    assert shade_words() == ("0", "1–15", "16–30", "31–45", "46–60")


def test_cells_fill_their_plot_row_by_row() -> None:
    boxes = heat_boxes(HEAT, Box(0, 0, 90, 40))

    assert len(boxes) == 6
    assert (boxes[1].x, boxes[3].y) == (30, 20)
    assert boxes[5].right == 88


def test_a_mixture_lies_between_two_colours() -> None:
    assert mixed("#000000", "#FFFFFF", 0) == "#000000"
    assert mixed("#000000", "#0A64FF", 1) == "#0A64FF"
    assert mixed("#000000", "#0A64FF", 0.5) == "#053280"


@pytest.mark.parametrize(
    "palette", [LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST], ids=lambda each: each.name
)
@pytest.mark.parametrize("role", ["sitting", "brand"])
def test_the_minutes_in_a_cell_can_be_read(palette: Palette, role: str) -> None:
    heat = Heat("key", "Name", role, (), (), ())

    assert [
        colour
        for colour in shades(heat, palette)
        if contrast(colour, readable(colour, palette)) < 4.5
    ] == []


def test_bars_of_a_measure_share_a_scale_with_its_norm() -> None:
    pair = Pair("Screen", 3, 6, ("3:00", "6:00"), "", norm=4)
    nought = Pair("Breaks", 0, 0, ("0,0", "0,0"), "")
    plot = Box(10, 0, 240, 120)

    first, second = pair_shapes(
        Pairs("key", "Name", ("a", "b"), (pair, nought)), plot, 14, 40
    )

    assert (first.home.width, first.office.width) == (100, 200)
    assert first.norm == pytest.approx(10 + 200 * 4 / 6)
    assert first.home.bottom <= first.office.y
    assert (second.home.width, second.norm, second.row.y) == (0, None, 60)
