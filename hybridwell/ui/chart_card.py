"""The frame around a chart: its title, its table, and what can be done with its picture."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hybridwell.language import Language
from hybridwell.ui.cards import LineCard
from hybridwell.ui.chart_view import ChartView
from hybridwell.ui.drawing import Drawing
from hybridwell.ui.empty import EmptyState
from hybridwell.ui.folding_row import FoldingRow
from hybridwell.ui.number_table import NumberTable
from hybridwell.ui.paint import Ink
from hybridwell.ui.picture_actions import PictureActions
from hybridwell.ui.picture_button import PictureButton, level, table_button
from hybridwell.ui.pictures import icon, put_picture
from hybridwell.ui.sheet import Sheet
from hybridwell.ui.text_size import scaled
from hybridwell.ui.theme import font


class ChartCard(QFrame):
    """Holds a chart; a compact one has buttons without words."""

    def __init__(
        self, language: Language, parent: QWidget, *, compact: bool = False
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._language, self._compact = language, compact
        self._shown: tuple[Drawing, Ink] | None = None
        self._make_head()
        self.trouble = LineCard("trouble", "warning", self)
        self.trouble.hide()
        self.faces = QStackedWidget(self)
        self.faces.setObjectName("faces")
        self.table, self.empty = NumberTable(self.faces), EmptyState(self.faces)
        for face in (self.table, self.empty):
            face.setMinimumHeight(1)  # the chart says how high the card is at least
        self.pictures = PictureActions(language, self.save, self)
        self.pictures.asked.connect(self.trouble.hide)
        self.pictures.failed.connect(self._say_trouble)

    def _make_head(self) -> None:
        self.title = QLabel(self)
        self.title.setFont(font(1.05, bold=True))
        self.title.setWordWrap(self._compact)
        self.as_table = table_button(self._language, self, compact=self._compact)
        self.as_table.toggled.connect(self._choose_face)
        self.save = PictureButton(self._language, self, compact=self._compact)

    def hold(
        self, chart: ChartView, *, extra: tuple[QWidget, ...] = (), snug: bool = False
    ) -> None:
        """Take the chart in, and buttons of its own before those of every chart.

        A snug card has less room around its head, for a page that is full.
        """
        self.chart = chart
        chart.setParent(self.faces)
        for face in (chart, self.table):
            self.faces.addWidget(face)
        self.empty.hide()
        self._dress(self.palette().text().color().name())
        bar = FoldingRow()
        bar.setContentsMargins(8, 0, 8, 0)  # a chart keeps 8 free for its focus
        bar.addWidget(self.title, 1)
        for each in extra:
            bar.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        bar.add_together(self.as_table, self.save).setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6 if snug else 12, 8, 4 if snug else 8)
        column.setSpacing(0 if snug else 4)
        column.addLayout(bar)
        column.addWidget(self.trouble)
        column.addWidget(self.faces, 1)

    def call(self, name: str) -> None:
        """Give chart and frame their name, before there are data."""
        self.title.setText(name)
        self.chart.setAccessibleName(name)

    def show_drawing(self, drawing: Drawing, ink: Ink, sheet: Sheet) -> None:
        """Show a chart, and what is saved, copied or printed of it."""
        name = drawing.name(self._language)
        if self._shown is not None and self._shown[0].key != drawing.key:
            self.trouble.hide()
        self._shown = drawing, ink
        self.title.setText(name)
        self.chart.show_drawing(drawing, ink)
        self.pictures.follow(sheet, ink)
        self._dress(ink.palette.ink)
        self._allow(some=True)

    def show_nothing(self, name: str, title: str, words: str, ink: Ink) -> None:
        """Say kindly why there is no chart."""
        self._shown = None
        self.title.setText(name)
        self.empty.show_words(title, words, ink.palette)
        self._dress(ink.palette.ink)
        self._allow(some=False)

    def _allow(self, *, some: bool) -> None:
        self.as_table.setEnabled(some)
        self.save.setEnabled(some)
        self._choose_face()

    def _dress(self, colour: str) -> None:
        self.save.dress(colour)
        if self._compact:
            self.as_table.setIcon(icon("table", colour, scaled(18)))
        else:
            put_picture(self.as_table, "table", colour)
        level(self.save, self.as_table)

    def _choose_face(self) -> None:
        if self._shown is None:
            # Not before: a stack keeps the room of all that it holds.
            if self.faces.indexOf(self.empty) < 0:
                self.faces.addWidget(self.empty)
            self.faces.setCurrentWidget(self.empty)
        elif self.as_table.isChecked():
            table = self._shown[0].table(self._language)
            self.table.show_table(table, self.title.text())
            self.faces.setCurrentWidget(self.table)
        else:
            self.faces.setCurrentWidget(self.chart)

    def _say_trouble(self, text: str) -> None:
        colour = self._shown[1].palette.limit if self._shown else ""
        self.trouble.show_line(text, colour)
        self.trouble.show()
