"""The card of national figures: one's own four weeks beside them, and all in a table."""
# ruff: noqa: N802 - Qt gave these methods their names

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hybridwell.domain.benchmarks import ALL, OWN, compare, home_group
from hybridwell.domain.day_facts import DayFacts, facts_of
from hybridwell.domain.report import DayReport
from hybridwell.ui.comparison_words import Pair, home_line, pair_of
from hybridwell.ui.desk import Desk
from hybridwell.ui.figures_table import FiguresTable
from hybridwell.ui.folding_row import FoldingRow
from hybridwell.ui.group_button import GroupButton
from hybridwell.ui.paint import Ink
from hybridwell.ui.pair_bars import PairBars
from hybridwell.ui.past_days import PastDays
from hybridwell.ui.pictures import put_picture
from hybridwell.ui.theme import Theme, font


class PairRow(QWidget):
    """The bars of one comparison with their title, and in what they differ."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title, self.differs = QLabel(self), QLabel(self)
        self.title.setFont(font(bold=True))
        self.title.setWordWrap(True)
        self.differs.setFont(font(0.9))
        self.differs.setProperty("tone", "muted")
        self.differs.setWordWrap(True)
        self.differs.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.bars = PairBars(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.bars)
        column.addWidget(self.differs, 1)

    def show_pair(self, pair: Pair, ink: Ink) -> None:
        self.title.setText(pair.title)
        self.differs.setText(f"{pair.differs} {pair.source}")
        self.bars.show_pair(pair, ink)


class ComparisonCard(QFrame):
    """Sets the four weeks before today, or given days, beside national figures."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._desk, self._theme = desk, theme
        self._days: Sequence[DayFacts] = ()
        self._past: PastDays | None = None
        self._make_widgets()
        self._lay_out()
        self._draw()
        theme.changed.connect(self._draw)

    def _make_widgets(self) -> None:
        tr, benchmarks = self._desk.language.tr, self._desk.insights.benchmarks()
        self.title = QLabel(tr("Beside national figures"), self)
        self.title.setFont(font(1.05, bold=True))
        self.title.setWordWrap(True)
        self.group = GroupButton(benchmarks, self._desk.language, self)
        self.group.chosen.connect(self.choose)
        self.as_table = QPushButton(tr("All figures"), self)
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(self._choose_face)
        self.faces = QStackedWidget(self)
        self.faces.setObjectName("faces")
        self.chart, self.table = QWidget(self.faces), FiguresTable(self.faces)
        self.rows = [PairRow(self.chart) for _ in OWN]
        self.home = QLabel(self.chart)
        self.home.setWordWrap(True)
        self.faces.addWidget(self.chart)
        self.faces.addWidget(self.table)

    def _lay_out(self) -> None:
        self._column, bar = QVBoxLayout(self), FoldingRow()
        column = self._column
        bar.addWidget(self.title, 1)
        bar.add_together(self.group, self.as_table)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addLayout(bar)
        column.addWidget(self.faces, 1)
        self._grid = grid = QGridLayout(self.chart)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(16)
        for number, row in enumerate(self.rows):
            grid.addWidget(row, number // 2, number % 2)
            grid.setColumnStretch(number % 2, 1)
        grid.addWidget(self.home, len(self.rows), 0, 1, 2)

    def refresh(self) -> None:
        """Set the four weeks before today beside the figures; read them in steps."""
        if self._past is None:
            self._past = PastDays(self._desk, self)
            self._past.loaded.connect(self._take)
        self._past.want(self._desk.today())
        self._take()

    def show_days(self, days: Sequence[DayReport]) -> None:
        """Set other days beside the figures."""
        self._show([facts_of(day) for day in days if day.recorded])

    def choose(self, group: str) -> None:
        """Compare with a group from now on."""
        desk = self._desk.insights
        desk.keep(replace(desk.wishes(), compare_with=group))
        self._draw()

    def _take(self) -> None:
        days = self._past.days if self._past else None
        if days is not None:
            self._show(days)

    def _show(self, days: Sequence[DayFacts]) -> None:
        self._days = days
        self._draw()

    def _draw(self) -> None:
        desk, palette = self._desk.insights, self._theme.palette
        benchmarks, language = desk.benchmarks(), self._desk.language
        self.setVisible(bool(benchmarks.figures))
        if not benchmarks.figures:
            return
        wished = desk.wishes().compare_with
        group = wished if wished in benchmarks.groups_to_choose() else ALL
        ink = Ink(palette, language)
        self.group.show_group(group, palette.ink)
        put_picture(self.as_table, "table", palette.ink)
        for row, found in zip(
            self.rows, compare(benchmarks, group, self._days), strict=True
        ):
            row.show_pair(pair_of(language, found, benchmarks), ink)
        found_group = home_group(benchmarks, self._days)
        self.home.setText(home_line(language, found_group, benchmarks))
        self._fit()
        if self.as_table.isChecked():
            self.table.show_figures(benchmarks, language)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Ask for the height that the words take at this width: a stack does not."""
        margins = self.contentsMargins()
        column = self._column.contentsMargins()
        sides = margins.left() + margins.right() + column.left() + column.right()
        width = max(self._grid.minimumSize().width(), self.width() - sides)
        self.faces.setMinimumHeight(self._grid.totalHeightForWidth(width))

    def _choose_face(self) -> None:
        table = self.as_table.isChecked()
        self._draw()
        self.faces.setCurrentWidget(self.table if table else self.chart)
