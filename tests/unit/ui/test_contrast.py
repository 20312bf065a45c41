"""WCAG 2.2: text 4.5:1 (1.4.3), graphics and focus 3:1 (1.4.11); text 7:1 on request."""

import re
from dataclasses import fields
from itertools import product
from pathlib import Path

import pytest

from hybridwell.ui.palettes import PALETTES, Palette, contrast
from hybridwell.ui.stylesheet import STYLESHEET
from tests.stylesheets import Rule, effective, roles, rules

UI = Path(__file__).parents[3] / "hybridwell/ui"
TEXT = ("ink", "muted", "brand", "office", "travel", "limit")
PARTS = ("sitting", "standing", "away")
GROUNDS = ("background", "surface", "brand_soft", "warning", "track")
FILLS = ("brand", "brand_hover")
ON_FILLS = ("on_brand",)
QUIET = ("line",)
"""Hairlines: each frames words that say what it is; none shows focus or an error."""
BARE = ("background", "surface")
"""What lies under a widget without a ground of its own, besides coloured cards."""
SHEET = rules(STYLESHEET)
EDITORS = {"QLineEdit", "QComboBox", "QAbstractSpinBox"}


def shown(rule: Rule) -> str:
    at = rule.at
    return (
        f"{at.around} {at.kind}#{at.name}{sorted(at.wishes)}::{at.part}{sorted(at.states)}"
    )


def of(palette: Palette, role: str) -> str:
    found = getattr(palette, role)
    assert isinstance(found, str)
    return found


def level(palette: Palette) -> float:
    return 7 if palette.hatched else 4.5


each_palette = pytest.mark.parametrize("palette", PALETTES, ids=lambda each: each.name)
each_rule = pytest.mark.parametrize("rule", SHEET, ids=shown)


def test_contrast_runs_from_one_to_twenty_one() -> None:
    assert contrast("#FFFFFF", "#FFFFFF") == 1
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def test_every_colour_of_the_palette_has_its_use() -> None:
    colours = {each.name for each in fields(Palette) if each.type in {str, "str"}}

    used = {*TEXT, *PARTS, *GROUNDS, *FILLS, *ON_FILLS, *QUIET, "name"}
    assert used == colours


@each_palette
@pytest.mark.parametrize(("text", "ground"), [*product(TEXT, GROUNDS)])
def test_every_text_can_be_read_on_every_ground(
    palette: Palette, text: str, ground: str
) -> None:
    assert contrast(of(palette, text), of(palette, ground)) >= level(palette)


@each_palette
@pytest.mark.parametrize(("text", "ground"), [*product(ON_FILLS, FILLS)])
def test_every_text_can_be_read_on_a_filled_button(
    palette: Palette, text: str, ground: str
) -> None:
    assert contrast(of(palette, text), of(palette, ground)) >= level(palette)


@each_palette
@pytest.mark.parametrize(("part", "ground"), [*product(PARTS, GROUNDS)])
def test_every_part_of_a_chart_stands_out(palette: Palette, part: str, ground: str) -> None:
    assert contrast(of(palette, part), of(palette, ground)) >= 3


@each_palette
def test_sitting_and_standing_differ_in_more_than_hue(palette: Palette) -> None:
    lightness = contrast(palette.sitting, palette.standing)

    assert palette.hatched or lightness >= 1.4


@each_rule
def test_the_stylesheet_writes_only_what_can_be_read(rule: Rule) -> None:
    says = effective(rule.at, SHEET)
    texts = list(roles(says, "color", "placeholder-text-color"))
    grounds = list(roles(says, "background")) or BARE
    pairs = set(product(texts, grounds))
    pairs |= set(
        product(
            roles(says, "selection-color"),
            roles(says, "selection-background-color"),
        )
    )

    for text, ground in pairs:
        for palette in PALETTES:
            found = contrast(of(palette, text), of(palette, ground))
            assert found >= level(palette), (text, ground, palette.name)


@each_rule
def test_focus_and_errors_are_seen_around_their_widget(rule: Rule) -> None:
    told = {"focus", "on"} & rule.at.states or '[wrong="true"]' in rule.at.wishes
    for role in roles(rule.says, "border", "border-color") if told else ():
        for ground, palette in product(BARE, PALETTES):
            assert contrast(of(palette, role), of(palette, ground)) >= 3, role


@each_rule
def test_the_outline_of_an_editor_is_seen(rule: Rule) -> None:
    box = rule.at.kind in EDITORS or rule.at.part == "indicator"
    inside = bool(rule.at.around) or rule.at.part not in {"", "indicator"}
    if not box or inside or "disabled" in rule.at.states:
        return
    says = effective(rule.at, SHEET)
    for role in roles(says, "border", "border-color"):
        for ground, palette in product(BARE, PALETTES):
            assert contrast(of(palette, role), of(palette, ground)) >= 3, role


@each_rule
def test_only_hairlines_are_drawn_in_colours_that_nobody_must_see(rule: Rule) -> None:
    for role in roles(rule.says, "border", "border-color", "border-bottom"):
        assert role in {*TEXT, *QUIET, "brand_soft", "warning"}, role


def focusable() -> list[str]:
    return [
        "QPushButton", "QToolButton", "QLineEdit", "QComboBox", "QAbstractSpinBox",
        "QCheckBox", "QRadioButton", "QSlider", "QTextEdit", "QPlainTextEdit",
        "QListView", "QTreeView", "QTableView", "QTabBar", "QGroupBox", "QScrollArea",
    ]  # fmt: skip


@pytest.mark.parametrize("kind", focusable())
def test_every_kind_of_widget_shows_the_keyboard(kind: str) -> None:
    marked = [
        rule
        for rule in SHEET
        if rule.at.kind == kind and "focus" in rule.at.states and not rule.at.around
    ]

    assert any("thick" in rule.says.get("border", "") for rule in marked)


def test_no_colour_is_written_outside_the_palettes() -> None:
    own = {"palettes.py", "tray_icon.py"}  # the tray's icons stand on any panel
    found = [
        path.name
        for path in UI.glob("*.py")
        if path.name not in own and re.search(r"#[0-9A-Fa-f]{6}\b", path.read_text("utf-8"))
    ]

    assert not found
