"""A week: five figures, the chart or its table, and the way to other weeks."""
# ruff: noqa: N802 - Qt gave these methods their names

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hybridwell.domain.report import DayReport, WeekReport
from hybridwell.errors import HybridWellError
from hybridwell.ui.cards import FigureCard, LineCard
from hybridwell.ui.day_dialog import DayDialog
from hybridwell.ui.desk import Desk
from hybridwell.ui.empty import EmptyState
from hybridwell.ui.figures import week_figures
from hybridwell.ui.insight_card import InsightCard
from hybridwell.ui.insights import week_insights
from hybridwell.ui.paint import Ink
from hybridwell.ui.picture_file import save_report
from hybridwell.ui.pictures import icon, put_picture
from hybridwell.ui.theme import LIGHT, Theme, font
from hybridwell.ui.week_chart import WeekChart
from hybridwell.ui.week_table import WeekTable
from hybridwell.ui.words import sentence, week_heading

WEEK = timedelta(days=7)


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
        self.cards = [FigureCard(self) for _ in range(5)]
        self.saved = LineCard("trouble", "warning", self)
        self.saved.hide()
        self.insight = InsightCard(self._desk, self._theme, self)
        self._make_chart()

    def _make_chart(self) -> None:
        tr = self._desk.language.tr
        self.card = QFrame(self)
        self.card.setObjectName("card")
        self.title = QLabel(tr("Screen time per day"), self.card)
        self.title.setFont(font(1.05, bold=True))
        self.as_table = QPushButton(tr("Table"), self.card)
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(self._choose_face)
        self.save = QPushButton(tr("Save picture"), self.card)
        self.save.clicked.connect(self._ask_for_file)
        self.faces = QStackedWidget(self.card)
        self.faces.setObjectName("faces")
        self.chart, self.table = WeekChart(self.faces), WeekTable(self.faces)
        self.chart.opened.connect(self.open_day)
        self.empty = EmptyState(self.faces)
        for face in (self.chart, self.table, self.empty):
            self.faces.addWidget(face)

    def _lay_out(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 20, 24, 24)
        page.setSpacing(16)
        head, figures, bar = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.heading, 1)
        for button in (self.earlier, self.this_week, self.later):
            head.addWidget(button)
        figures.setSpacing(12)
        for card in self.cards:
            figures.addWidget(card, 1)
        bar.setSpacing(8)
        bar.addWidget(self.title, 1)
        bar.addWidget(self.as_table)
        bar.addWidget(self.save)
        page.addLayout(head)
        page.addLayout(figures)
        page.addWidget(self.saved)
        page.addWidget(self.card, 1)
        page.addWidget(self.insight)
        column = QVBoxLayout(self.card)
        bar.setContentsMargins(8, 0, 8, 0)  # a chart keeps 8 free for its focus
        column.setContentsMargins(8, 12, 8, 8)
        column.setSpacing(4)
        column.addLayout(bar)
        column.addWidget(self.faces, 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _hear(self) -> None:
        if self.isVisible():
            self.refresh()

    def _today(self) -> date:
        return self._desk.view().today.date

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
        self.saved.hide()
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
            card.setVisible(bool(week.recorded))
        self.chart.show_week(week, ink)
        self.table.show_week(week, language)
        self.empty.show_words(
            language.tr("Nothing was counted in this week"),
            language.tr("Days appear here as soon as you have worked at this computer."),
            palette,
        )
        self.insight.show_insights(week_insights(week))
        self.insight.setVisible(bool(week.recorded))
        self.as_table.setEnabled(bool(week.recorded))
        self.save.setEnabled(bool(week.recorded))
        self._choose_face()

    def open_day(self, day: DayReport) -> None:
        """Show a day by itself, where time away can be explained."""
        DayDialog(self._desk, self._theme, day.date, self).open()

    def _show_pictures(self) -> None:
        ink = self._theme.palette.ink
        self.earlier.setIcon(icon("earlier", ink))
        self.later.setIcon(icon("later", ink))
        put_picture(self.as_table, "table", ink)
        put_picture(self.save, "save", ink)

    def _choose_face(self) -> None:
        if self._shown is not None and not self._shown[0].recorded:
            self.faces.setCurrentWidget(self.empty)
        elif self.as_table.isChecked():
            self.faces.setCurrentWidget(self.table)
        else:
            self.faces.setCurrentWidget(self.chart)

    def _ask_for_file(self) -> None:
        if self._shown is None:
            return
        tr = self._desk.language.tr
        name = f"hybridwell-{self._shown[0].period}.png"
        kinds = "PNG (*.png);;SVG (*.svg);;PDF (*.pdf)"
        dialog = QFileDialog(self, tr("Save picture"), name, kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("png")
        dialog.selectFile(name)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, name: str) -> None:
        """Write the week on screen to a file; says so if that fails."""
        if self._shown is None:
            return
        palette = self._theme.palette
        try:
            save_report(
                self._shown[0], Path(name), self._desk.language, dark=palette is not LIGHT
            )
        except HybridWellError as error:
            said = sentence(self._desk.language.explain(error))
            self.saved.show_line(said, palette.limit)
            self.saved.show()
        else:
            self.saved.hide()
