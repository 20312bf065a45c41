"""The six charts of the trends in their cards."""
# ruff: noqa: N802 - Qt gave these methods their names

from collections.abc import Iterator

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from hybridwell.domain.trends import Trend
from hybridwell.language import Language
from hybridwell.ui.card_area import dress_now
from hybridwell.ui.card_grid import CardGrid
from hybridwell.ui.chart_card import ChartCard
from hybridwell.ui.chart_view import ChartView
from hybridwell.ui.paint import Ink, line_height
from hybridwell.ui.theme import font
from hybridwell.ui.trend_charts import NAMES, draw, nothing, sheet_of, title

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

    @property
    def made(self) -> bool:
        """Whether all cards are there."""
        return len(self.cards) == len(NAMES)

    def make(self) -> Iterator[None]:
        """Make the cards that are not there yet, one after the other."""
        for name in NAMES:
            if name not in self.cards:
                self.cards[name] = self._card(name)
                yield
        self.hold(list(self.cards.values()))

    def _card(self, name: str) -> ChartCard:
        card = ChartCard(self._language, self, compact=True)
        extra = (self.of_screen,) if name == "heat" else ()
        card.hold(TrendChart(card), extra=extra)
        for button in extra:
            button.lower()  # it stands before the other buttons: Tab comes to it first
        card.call(title(name, self._language))
        dress_now(card)
        return card

    def show_trend(self, trend: Trend, ink: Ink, begin: int) -> Iterator[None]:
        """Show one chart after the other; a day begins at the hour `begin`."""
        language, of_screen = self._language, self.of_screen.isChecked()
        for name, card in self.cards.items():
            drawing = draw(name, language, trend, begin, of_screen=of_screen)
            words = nothing(name, language, trend)
            if words:
                card.show_nothing(drawing.name(language), *words, ink)
            else:
                sheet = sheet_of(name, drawing, language, trend)
                card.show_drawing(drawing, ink, sheet)
            yield
