"""Trends: twelve weeks or a year in graphs, a heat map, home against office, streaks."""
# ruff: noqa: N802 - Qt gave these methods their names

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hybridwell.domain.streaks import streaks
from hybridwell.domain.trends import DayTotals, Trend, trend_of
from hybridwell.errors import HybridWellError
from hybridwell.ui.card_area import EDGE, CardArea
from hybridwell.ui.cards import LineCard
from hybridwell.ui.comparison_card import ComparisonCard
from hybridwell.ui.desk import Desk
from hybridwell.ui.insight_card import InsightCard
from hybridwell.ui.paint import Ink
from hybridwell.ui.steps import Steps
from hybridwell.ui.streak_card import StreakCard
from hybridwell.ui.tab_order import come_in_order
from hybridwell.ui.theme import Theme
from hybridwell.ui.trend_cards import TrendCards
from hybridwell.ui.trend_words import say_range
from hybridwell.ui.trends_desk import TrendDays
from hybridwell.ui.trends_head import TrendsHead
from hybridwell.ui.words import sentence

FRESH = timedelta(minutes=5)
"""Today changes little in a trend: so long it is not read again."""


class TrendsPage(QWidget):
    """Reads its days in small steps; what is on screen stays until all is there."""

    shown = Signal(object)
    """The trend that is on screen now."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._desk, self._theme = desk, theme
        self._days = TrendDays(desk.trends)
        self._steps = Steps(self)
        self._read_at: datetime | None = None
        self.trend: Trend | None = None
        self._make_widgets()
        self._lay_out()
        self.head.turned.connect(self.refresh)
        self.area.verticalScrollBar().rangeChanged.connect(self._align_head)
        self.cards.turned.connect(self._show_again)
        desk.news.changed.connect(self._hear)
        desk.news.days_changed.connect(self._forget)
        theme.changed.connect(self._show_again)

    def _make_widgets(self) -> None:
        language = self._desk.language
        self.head = TrendsHead(language, self)
        self.trouble = LineCard("trouble", "warning", self)
        self.trouble.hide()
        self.area = CardArea(self)
        sheet = self.area.sheet
        sheet.hide()
        self.cards = TrendCards(language, sheet)
        self.streaks = StreakCard(language, sheet)
        self.insight = InsightCard(self._desk, self._theme, sheet)
        self.comparison = ComparisonCard(self._desk, self._theme, sheet)

    def _lay_out(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 20, 14, 20)
        page.setSpacing(12)
        page.addWidget(self.head)
        page.addWidget(self.trouble)
        page.addWidget(self.area, 1)
        # What is read by itself stands last: nothing moves when it comes.
        for card in (self.cards, self.streaks, self.insight, self.comparison):
            self.area.column.addWidget(card, int(card is self.cards))
        self._align_head()

    def _align_head(self) -> None:
        """End where the cards end, with and without a scroll bar."""
        self.head.setContentsMargins(0, 0, EDGE + self.area.bar_room(), 0)

    def settled(self) -> bool:
        """Tell whether all that the page shows has been read."""
        made = self.area.complete and not self._steps.busy
        return made and self.insight.settled

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._steps.cancel()

    def _hear(self) -> None:
        """Read again on a new day, and now and then: news comes every few seconds."""
        now = self._desk.view().now
        if self.isVisible() and (self._read_at is None or now - self._read_at >= FRESH):
            self.refresh()

    def _forget(self) -> None:
        self._days.forget()
        if self.isVisible():
            self.refresh()

    @property
    def _today(self) -> date:
        return self._desk.today()

    def refresh(self) -> None:
        """Read the range in steps; a load that is under way is dropped."""
        view = self._desk.view()
        self._read_at = view.now
        self.head.follow(view.today.date, self._theme.palette)
        self.head.about.setText(self._desk.language.tr("Your days are being added up…"))
        self._steps.run(self._load())

    def _make_cards(self) -> Iterator[None]:
        """Make the cards, in the turns of a first visit, and show them together."""
        if self.area.complete:
            return
        yield from self.cards.make()
        come_in_order(self.head, *self.cards.cards.values())
        self.area.show_all()
        self._align_head()
        yield

    def _load(self) -> Iterator[None]:
        yield from self._make_cards()
        for card in (self.insight, self.comparison):
            card.refresh()
            yield
        today = self._today
        points = self.head.range.points(today)
        found: dict[date, DayTotals] = {}
        try:
            yield from self._days.read(points, today, found)
        except HybridWellError as error:
            said = sentence(self._desk.language.explain(error))
            self.trouble.show_line(said, self._theme.palette.limit)
            self.trouble.show()
            self.head.about.clear()
            return
        self.trouble.hide()
        self.trend = trend_of(points, found)
        yield from self._show(self.trend)

    def _show_again(self) -> None:
        """Show the same trend in another light, or another measure of it."""
        if self.trend is not None and self.isVisible():
            self.head.follow(self._today, self._theme.palette)
            if not self._steps.busy:
                self._steps.run(self._show(self.trend))

    def _show(self, trend: Trend) -> Iterator[None]:
        """Show one card after the other, and then say so."""
        language, palette = self._desk.language, self._theme.palette
        ink = Ink(palette, language)
        begin = self._desk.view().plan.calendar.day_start.hour
        yield from self.cards.show_trend(trend, ink, begin)
        going_on = self._today in trend.period
        self.streaks.show_streaks(
            streaks(trend.days, self._today), palette, going_on=going_on
        )
        days = language.tr("%n days with records", len(trend.recorded))
        self.head.about.setText(f"{say_range(language, trend.period)} · {days}")
        self.shown.emit(trend)
