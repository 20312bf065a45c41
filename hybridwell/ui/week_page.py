"""A week: five figures, the chart or its table, and the way to other weeks."""
# ruff: noqa: N802 - Qt gave these methods their names

from datetime import date, timedelta

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from hybridwell.domain.report import DayReport, WeekReport
from hybridwell.ui.card_grid import CardGrid
from hybridwell.ui.cards import FigureCard
from hybridwell.ui.chart_card import ChartCard
from hybridwell.ui.day_dialog import DayDialog
from hybridwell.ui.desk import Desk
from hybridwell.ui.figures import week_figures
from hybridwell.ui.folding_row import FoldingRow
from hybridwell.ui.insight_card import InsightCard
from hybridwell.ui.insights import week_insights
from hybridwell.ui.paint import Ink
from hybridwell.ui.pictures import icon
from hybridwell.ui.sheet import report_sheet
from hybridwell.ui.text_size import scaled
from hybridwell.ui.theme import Theme, font
from hybridwell.ui.week_chart import WeekChart
from hybridwell.ui.week_drawing import WeekDrawing
from hybridwell.ui.words import week_heading

WEEK = timedelta(days=7)
LEAST_CARD = 120
"""How narrow a figure can be, at the usual size of text."""


class WeekPage(QWidget):
    """Shows the week of a day; begins with this week."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._desk, self._theme = desk, theme
        self._day: date | None = None
        """None: follow the calendar."""
        self._shown: tuple[WeekReport, WeekReport, Ink] | None = None
        self._make_widgets()
        self._lay_out()
        desk.news.changed.connect(self._hear)
        theme.changed.connect(self._hear)

    def _make_widgets(self) -> None:
        tr = self._desk.language.tr
        self.heading = QLabel(self)
        self.heading.setFont(font(1.5, bold=True))
        self.heading.setWordWrap(True)
        self.earlier = QPushButton(self)
        self.earlier.setAccessibleName(tr("Previous week"))
        self.earlier.setToolTip(tr("Previous week"))
        self.this_week = QPushButton(tr("This week"), self)
        self.later = QPushButton(self)
        self.later.setAccessibleName(tr("Next week"))
        self.later.setToolTip(tr("Next week"))
        self.earlier.clicked.connect(self.show_earlier)
        self.this_week.clicked.connect(self.show_this_week)
        self.later.clicked.connect(self.show_later)
        self.figures = CardGrid(self, least=scaled(LEAST_CARD), most=5)
        self.cards = [FigureCard(self.figures) for _ in range(5)]
        self.figures.hold(self.cards)
        self.insight = InsightCard(self._desk, self._theme, self)
        self._make_chart()

    def _make_chart(self) -> None:
        self.card = ChartCard(self._desk.language, self)
        self.chart = WeekChart(self.card)
        self.chart.opened.connect(self.open_day)
        self.card.hold(self.chart)
        self.faces, self.table, self.empty = (
            self.card.faces, self.card.table, self.card.empty
        )  # fmt: skip
        self.as_table, self.save, self.saved = (
            self.card.as_table, self.card.save, self.card.trouble
        )  # fmt: skip
        self.save_to = self.card.pictures.save_to

    def _lay_out(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 20, 24, 24)
        page.setSpacing(16)
        head = FoldingRow()
        head.addWidget(self.heading, 1)
        head.add_together(self.earlier, self.this_week, self.later)
        page.addLayout(head)
        page.addWidget(self.figures)
        page.addWidget(self.card, 1)
        page.addWidget(self.insight)

    def settled(self) -> bool:
        """Tell whether all that the page shows has been read."""
        return self.insight.settled

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._hear)  # the week comes in a turn of its own

    def _hear(self) -> None:
        if self.isVisible():
            self.refresh()

    def _today(self) -> date:
        return self._desk.today()

    def show_earlier(self) -> None:
        self.show_day((self._day or self._today()) - WEEK)

    def show_later(self) -> None:
        self.show_day((self._day or self._today()) + WEEK)

    def show_this_week(self) -> None:
        self._day = None
        self.refresh()

    def show_day(self, day: date) -> None:
        """Show the week of a day; this week goes on following the calendar."""
        today = self._today()
        this_week = day.isocalendar()[:2] == today.isocalendar()[:2]
        self._day = None if this_week or day > today else day
        self.refresh()

    def refresh(self) -> None:
        """Ask for the week and show it, unless it is on screen already."""
        day = self._day or self._today()
        ink = Ink(self._theme.palette, self._desk.language)
        shown = self._desk.week(day), self._desk.week(day - WEEK), ink
        if shown == self._shown:
            return
        self._shown = shown
        week, before, _ = shown
        language, palette = self._desk.language, self._theme.palette
        self.heading.setText(week_heading(language, week.period))
        self.later.setEnabled(self._day is not None)
        self.this_week.setEnabled(self._day is not None)
        self._show_pictures()
        benchmarks = self._desk.insights.benchmarks()
        figures = week_figures(language, week, before, palette, benchmarks)
        for card, figure in zip(self.cards, figures, strict=True):
            card.show_figure(figure, palette)
        self.figures.setVisible(bool(week.recorded))
        self._show_chart(week, ink)
        self.insight.show_insights(week_insights(week))
        self.insight.setVisible(bool(week.recorded))

    def _show_chart(self, week: WeekReport, ink: Ink) -> None:
        drawing, tr = WeekDrawing(week), self._desk.language.tr
        if week.recorded:
            self.card.show_drawing(drawing, ink, report_sheet(week))
            return
        self.card.show_nothing(
            drawing.name(self._desk.language),
            tr("Nothing was counted in this week"),
            tr("Days appear here as soon as you have worked at this computer."),
            ink,
        )

    def open_day(self, day: DayReport) -> None:
        """Show a day by itself, where time away can be explained."""
        DayDialog(self._desk, self._theme, day.date, self).open()

    def _show_pictures(self) -> None:
        ink = self._theme.palette.ink
        self.earlier.setIcon(icon("earlier", ink))
        self.later.setIcon(icon("later", ink))
