"""The six charts of the trends in their cards."""
# ruff: noqa: N802 - Qt gave these methods their names

from collections.abc import Callable, Iterator

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from hybridwell.domain.trends import Trend
from hybridwell.language import Language
from hybridwell.ui.card_grid import CardGrid
from hybridwell.ui.chart_card import ChartCard
from hybridwell.ui.chart_view import ChartView
from hybridwell.ui.drawing import Drawing
from hybridwell.ui.paint import Ink, line_height
from hybridwell.ui.sheet import chart_sheet
from hybridwell.ui.theme import font
from hybridwell.ui.trend_places import heat_drawing, pairs_drawing, too_few
from hybridwell.ui.trend_words import (
    breaks_graph,
    longest_graph,
    places_graph,
    say_range,
    sitting_graph,
)

GRAPHS: dict[str, Callable[[Language, Trend], Drawing]] = {
    "sitting": sitting_graph,
    "longest": longest_graph,
    "breaks": breaks_graph,
    "places": places_graph,
}
ROWS = 16
"""So many lines of small text a chart is at least high."""


class TrendChart(ChartView):
    """Small: several stand beside each other."""

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        row = line_height(font(0.9))
        return QSize(round(18 * row), round(ROWS * row))


class TrendCards(CardGrid):
    """One card for each chart; two or three in a row."""

    turned = Signal()
    """The heat map is to show the other measure."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent, least=round(21 * line_height(font())), most=3)
        self._language, tr = language, language.tr
        self.of_screen = QPushButton(tr("Screen"), self)
        self.of_screen.setCheckable(True)
        self.of_screen.setToolTip(tr("Screen time instead of sitting"))
        self.of_screen.toggled.connect(self.turned)
        self.cards: dict[str, ChartCard] = {}
        for name in (*GRAPHS, "heat", "pairs"):
            card = ChartCard(language, self, compact=True)
            extra = (self.of_screen,) if name == "heat" else ()
            card.hold(TrendChart(card), extra=extra)
            self.cards[name] = card
        self.hold(list(self.cards.values()))

    def show_trend(self, trend: Trend, ink: Ink, begin: int) -> Iterator[None]:
        """Show one chart after the other; a day begins at the hour `begin`."""
        language = self._language
        for name, draw in GRAPHS.items():
            self._show(name, draw(language, trend), trend, ink)
            yield
        heat = heat_drawing(language, trend, begin, of_screen=self.of_screen.isChecked())
        self._show("heat", heat, trend, ink)
        yield
        self._show("pairs", pairs_drawing(language, trend), trend, ink)
        yield

    def _show(self, name: str, drawing: Drawing, trend: Trend, ink: Ink) -> None:
        nothing, card = self._nothing(name, trend), self.cards[name]
        if nothing:
            card.show_nothing(drawing.name(self._language), *nothing, ink)
            return
        stem = f"hybridwell-{name}-{trend.period}".replace("..", "-")
        sheet = chart_sheet(drawing, say_range(self._language, trend.period), stem)
        card.show_drawing(drawing, ink, sheet)

    def _nothing(self, name: str, trend: Trend) -> tuple[str, str] | None:
        """Return kind words where there is nothing to draw."""
        tr = self._language.tr
        if name == "places" and not any(point.places.all for point in trend.points):
            return tr("No confirmed days here"), tr(
                "Confirm where you worked, in Month or Today, and the days are counted."
            )
        if name == "pairs" and (few := too_few(self._language, trend)):
            return tr("Too few days to compare"), few
        if name != "places" and not trend.recorded:
            return tr("Nothing was counted here"), tr(
                "Days appear here as soon as you have worked at this computer."
            )
        return None
