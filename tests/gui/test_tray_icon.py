from collections.abc import Callable
from datetime import timedelta
from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from hybridwell.domain.movement.breaks import Stage
from hybridwell.ui.palettes import contrast
from hybridwell.ui.tray_icon import COLOURS, SIZES, Face, Sign, face, icon, pixmap
from tests.table_desk import MINUTE, NOON, TableDesk, report

PANELS = ["#FFFFFF", "#202020"]
SIGNS: list[tuple[Callable[[TableDesk], None], Sign]] = [
    (lambda desk: None, Sign.COUNTING),
    (lambda desk: desk.stand(), Sign.STANDING),
    (lambda desk: desk.meet(), Sign.MEETING),
    (lambda desk: desk.pause(NOON + MINUTE), Sign.PAUSED),
    (lambda desk: desk.show(trouble="the log cannot be written"), Sign.PROBLEM),
    (
        lambda desk: desk.show(today=report(timedelta(hours=6), confirmed=True)),
        Sign.LIMIT,
    ),
]


@pytest.mark.parametrize(("happens", "sign"), SIGNS)
def test_each_state_has_its_sign(
    qtbot: QtBot, happens: Callable[[TableDesk], None], sign: Sign
) -> None:
    desk = TableDesk()

    happens(desk)

    assert face(desk.now).sign is sign


def test_trouble_is_shown_before_all_else(qtbot: QtBot) -> None:
    desk = TableDesk()

    desk.meet()
    desk.pause(NOON + MINUTE)
    desk.show(trouble="the log cannot be written")

    assert face(desk.now).sign is Sign.PROBLEM


def test_the_ring_fills_in_twelve_steps_and_not_each_second(qtbot: QtBot) -> None:
    desk = TableDesk()
    desk.pass_time(-18 * MINUTE)
    steps = []
    for _ in range(30 * 60):
        desk.pass_time(timedelta(seconds=1))
        steps.append(face(desk.now).step)

    assert steps == sorted(steps)
    assert set(steps) == set(range(13))


def test_the_ring_is_full_while_a_break_is_on_screen(qtbot: QtBot) -> None:
    desk = TableDesk()

    desk.enter(Stage.RESTING)

    assert face(desk.now) == Face(Sign.COUNTING, 12)


@pytest.mark.parametrize("panel", PANELS)
@pytest.mark.parametrize("sign", Sign)
def test_a_sign_stands_out_on_a_light_and_on_a_dark_panel(sign: Sign, panel: str) -> None:
    assert contrast(COLOURS[sign], panel) >= 3


@pytest.mark.parametrize("size", SIZES)
def test_signs_differ_in_shape_and_not_only_in_colour(qtbot: QtBot, size: int) -> None:
    shapes = [silhouette(pixmap(Face(sign, 6), size).toImage()) for sign in Sign]

    for one, other in combinations(shapes, 2):
        different = sum(a != b for a, b in zip(one, other, strict=True))
        assert different >= size * size * 0.08


def test_the_icon_has_every_size_that_panels_ask_for(qtbot: QtBot) -> None:
    sizes = [size.width() for size in icon(Face(Sign.COUNTING)).availableSizes()]

    assert tuple(sorted(sizes)) == SIZES


@pytest.mark.parametrize("sign", Sign)
def test_an_icon_leaves_no_room_unused(qtbot: QtBot, sign: Sign) -> None:
    image = pixmap(Face(sign, 12), 16).toImage()
    rows = [y for y in range(16) if any(opaque(image, x, y) for x in range(16))]
    columns = [x for x in range(16) if any(opaque(image, x, y) for y in range(16))]

    assert rows[0] <= 1
    assert rows[-1] >= 14
    assert columns[-1] - columns[0] >= 11


def opaque(image: QImage, x: int, y: int) -> bool:
    return QColor(image.pixelColor(x, y)).alpha() > 100


def silhouette(image: QImage) -> list[bool]:
    """Return where the sign's own colour is, not its track and not its glyph."""
    size = image.width()
    return [
        opaque(image, x, y) and image.pixelColor(x, y).lightness() < 215
        for y in range(size)
        for x in range(size)
    ]
