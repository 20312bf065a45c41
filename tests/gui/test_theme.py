"""The look follows the user at once, and the system where it is left to that."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QFile, Qt
from PySide6.QtGui import QAccessible, QFont, QImage
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from hybridwell.ui.marks import marks
from hybridwell.ui.palettes import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, PALETTES
from hybridwell.ui.roles import role_of
from hybridwell.ui.theme import Palette, Theme, dressed
from hybridwell.ui.timeline import Timeline
from hybridwell.ui.week_chart import WeekChart

MORE = Qt.ContrastPreference.HighContrast


@pytest.fixture
def left(theme: Theme) -> Iterator[Theme]:
    """A theme that leaves all to the system, which says light."""
    theme.choose("system", "system")
    theme.follow(Qt.ColorScheme.Light)
    yield theme
    theme.follow(Qt.ColorScheme.Light)
    theme.follow_contrast(Qt.ContrastPreference.NoPreference)
    theme.choose("system", "system")


def test_a_choice_shows_at_once(qtbot: QtBot, left: Theme, qapp: QApplication) -> None:
    with qtbot.waitSignal(left.changed):
        left.choose("dark", "high")

    assert left.palette is DARK_CONTRAST
    assert qapp.palette().window().color().name() == DARK_CONTRAST.background.lower()


def test_the_same_choice_again_changes_nothing(qtbot: QtBot, left: Theme) -> None:
    with qtbot.assertNotEmitted(left.changed):
        left.choose("light", "normal")


def test_the_system_may_ask_for_more_contrast_while_it_runs(
    qtbot: QtBot, left: Theme
) -> None:
    with qtbot.waitSignal(left.changed):
        left.follow_contrast(MORE)

    assert left.palette is LIGHT_CONTRAST


def test_what_the_user_chose_is_not_the_systems_to_change(left: Theme) -> None:
    left.choose("light", "normal")
    left.follow_contrast(MORE)
    left.follow(Qt.ColorScheme.Dark)

    assert left.palette is LIGHT

    left.choose("system", "normal")
    assert left.palette is DARK


def test_marks_and_fields_grow_with_the_letters_while_it_runs(
    left: Theme, qapp: QApplication
) -> None:
    before, usual = QFont(qapp.font()), qapp.styleSheet()
    larger = QFont(before)
    larger.setPointSizeF(20)

    qapp.setFont(larger)

    assert qapp.styleSheet() == dressed(left.palette, larger) != usual
    qapp.setFont(before)
    assert qapp.styleSheet() == usual


@pytest.mark.parametrize("palette", PALETTES, ids=lambda each: each.name)
def test_every_picture_that_the_stylesheet_names_is_there(
    qapp: QApplication, palette: Palette
) -> None:
    sheet = dressed(palette, QFont(qapp.font()))
    named = {part.partition(")")[0] for part in sheet.split("url(")[1:]}

    assert len(named) > 8
    assert all(QFile.exists(each) for each in named)


@pytest.mark.parametrize("ratio", ["", "@2x", "@3x"])
def test_marks_are_sharp_on_every_screen(qapp: QApplication, ratio: str) -> None:
    image = QImage(f"{marks(LIGHT, 16)}/check{ratio}.png")

    assert image.width() == 16 * int(ratio[1:2] or 1)
    assert any(
        image.pixelColor(x, y).alpha()
        for x in range(image.width())
        for y in range(image.height())
    )


def test_what_we_paint_ourselves_says_that_it_is_a_chart(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    sheet = QScrollArea(parent)
    sheet.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    assert role_of(WeekChart(parent)) is QAccessible.Role.Chart
    assert role_of(Timeline(parent)) is QAccessible.Role.Chart
    assert role_of(sheet) is QAccessible.Role.Pane
    assert role_of(QWidget(parent)) is None
