"""The six charts of a trend: for the cards of the page, and together on one sheet."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter

from hybridwell.domain.trends import Trend
from hybridwell.language import Language
from hybridwell.ui.drawing import Drawing
from hybridwell.ui.paint import Ink, line_height, write
from hybridwell.ui.shapes import Box
from hybridwell.ui.sheet import EDGE, LEFT, Sheet, chart_sheet, paint_heading
from hybridwell.ui.theme import font
from hybridwell.ui.trend_places import heat_drawing, pairs_drawing, too_few
from hybridwell.ui.trend_words import (
    breaks_graph,
    longest_graph,
    places_graph,
    say_range,
    sitting_graph,
)

GRAPHS: Mapping[str, Callable[[Language, Trend], Drawing]] = {
    "sitting": sitting_graph,
    "longest": longest_graph,
    "breaks": breaks_graph,
    "places": places_graph,
    "pairs": pairs_drawing,
}
NAMES = ("sitting", "longest", "breaks", "places", "heat", "pairs")
"""In the order of the page."""
_SHEET = QSize(1200, 1120)
_ACROSS = 2
_GAP = 40.0


def draw(
    name: str, language: Language, trend: Trend, begin: int, *, of_screen: bool = False
) -> Drawing:
    """Return a chart by its name; a day begins at the hour `begin`."""
    if name == "heat":
        return heat_drawing(language, trend, begin, of_screen=of_screen)
    return GRAPHS[name](language, trend)


def title(name: str, language: Language) -> str:
    """Return what a chart is called while its days are still being added up."""
    tr = language.tr
    return {
        "sitting": tr("Sitting and screen a day"),
        "longest": tr("Longest sitting on end"),
        "breaks": tr("Movement breaks"),
        "places": tr("Days at home and at the office"),
        "heat": tr("Sitting by the hour"),
        "pairs": tr("Home against office"),
    }[name]


def nothing(name: str, language: Language, trend: Trend) -> tuple[str, str] | None:
    """Return kind words where there is nothing to draw."""
    tr = language.tr
    if name == "places" and not any(point.places.all for point in trend.points):
        return tr("No confirmed days here"), tr(
            "Confirm where you worked, in Month or Today, and the days are counted."
        )
    if name == "pairs" and (few := too_few(language, trend)):
        return tr("Too few days to compare"), few
    if name != "places" and not trend.recorded:
        return tr("Nothing was counted here"), tr(
            "Days appear here as soon as you have worked at this computer."
        )
    return None


def sheet_of(name: str, drawing: Drawing, language: Language, trend: Trend) -> Sheet:
    """Return one chart on a sheet of its own."""
    return chart_sheet(drawing, say_range(language, trend.period), _stem(trend, f"{name}-"))


def trend_sheet(trend: Trend, begin: int) -> Sheet:
    """Return all charts on one sheet."""

    def paint(painter: QPainter, ink: Ink) -> None:
        language, across = ink.language, _ACROSS
        about = say_range(language, trend.period)
        top = paint_heading(painter, language.tr("Trends"), about, _SHEET, ink) + 8
        wide = (_SHEET.width() - 2 * EDGE - _GAP) / across
        high = (_SHEET.height() - top - 24) / (len(NAMES) // across)
        for at, name in enumerate(NAMES):
            x, y = EDGE + at % across * (wide + _GAP), top + at // across * high
            _paint_chart(painter, Box(x, y, wide, high - 28), (name, trend, begin), ink)

    return Sheet(_stem(trend, ""), _SHEET, paint)


def _paint_chart(
    painter: QPainter, box: Box, what: tuple[str, Trend, int], ink: Ink
) -> None:
    name, trend, begin = what
    language, palette = ink.language, ink.palette
    drawing = draw(name, language, trend, begin)
    painter.setFont(font(1.1, bold=True))
    row = line_height(painter.font())
    head = Box(box.x, box.y, box.width, row)
    write(painter, drawing.name(language), head, palette.ink, LEFT)
    below = Box(box.x, head.bottom + 8, box.width, box.bottom - head.bottom - 8)
    words = nothing(name, language, trend)
    if words is None:
        drawing.paint(painter, below, ink)
        return
    painter.setFont(font())
    line = Box(below.x, below.y, below.width, line_height(painter.font()))
    write(painter, words[0], line, palette.muted, LEFT)


def _stem(trend: Trend, name: str) -> str:
    return f"hybridwell-{name}{trend.period}".replace("..", "-")
