"""One day by itself: its timeline, where time away can be explained, and its figures."""

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hybridwell.domain.report import DayReport
from hybridwell.errors import HybridWellError
from hybridwell.hole_words import say_away
from hybridwell.ui.cards import FigureCard, LineCard
from hybridwell.ui.desk import Desk
from hybridwell.ui.figures import day_figures
from hybridwell.ui.hole_menu import HoleMenu
from hybridwell.ui.paint import Ink
from hybridwell.ui.shapes import Piece
from hybridwell.ui.theme import Theme, font
from hybridwell.ui.timeline import Timeline
from hybridwell.ui.words import say_date, sentence

WIDTH = 104
"""In figures: a day has room for its hours, however large the letters are."""


class DayDialog(QDialog):
    """Shows a day of the past, and follows what is said of it."""

    def __init__(self, desk: Desk, theme: Theme, day: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._theme, self._day = desk, theme, day
        self.setWindowTitle(say_date(desk.language, day, "dddd d MMMM yyyy"))
        self.heading = QLabel(self.windowTitle(), self)
        self.heading.setFont(font(1.3, bold=True))
        self.cards = [FigureCard(self) for _ in range(4)]
        self.day_card = QFrame(self)
        self.day_card.setObjectName("card")
        self.timeline = Timeline(self.day_card)
        self.timeline.setMinimumHeight(180)
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self.summary.setProperty("tone", "muted")
        self.trouble = LineCard("trouble", "warning", self)
        self.trouble.hide()
        self.shut = QPushButton(desk.language.tr("Close"), self)
        self.menu = HoleMenu(desk, self)
        self._lay_out()
        self.timeline.asked.connect(self._offer)
        self.menu.refused.connect(self._refuse)
        self.shut.clicked.connect(self.accept)
        desk.news.changed.connect(self.refresh)
        theme.changed.connect(self.refresh)
        self.refresh()
        self._fit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        figures = QHBoxLayout()
        figures.setSpacing(12)
        for card in self.cards:
            figures.addWidget(card, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.summary, 1)
        foot.addWidget(self.shut, 0, Qt.AlignmentFlag.AlignBottom)
        column.addWidget(self.heading)
        column.addLayout(figures)
        inside = QHBoxLayout(self.day_card)
        inside.setContentsMargins(8, 8, 8, 8)  # a chart keeps 8 free for its focus
        inside.addWidget(self.timeline)
        column.addWidget(self.day_card, 1)
        column.addWidget(self.trouble)
        column.addLayout(foot)
        self.timeline.setFocus()

    def _fit(self) -> None:
        """Take the room that the texts need, as far as the screen has it."""
        room = self.screen().availableSize()
        wide = min(WIDTH * self.fontMetrics().horizontalAdvance("0"), room.width())
        column = self.layout()
        high = column.totalHeightForWidth(wide) if column is not None else 0
        self.resize(wide, min(high, room.height()))

    def refresh(self) -> None:
        """Ask for the day and show it; say so if it cannot be read."""
        try:
            report = self._desk.day(self._day)
        except HybridWellError as error:
            self._refuse(self._desk.language.explain(error))
            return
        self.trouble.hide()
        self._show(report)

    def _show(self, report: DayReport) -> None:
        language, palette = self._desk.language, self._theme.palette
        view = self._desk.view()
        ink = Ink(palette, language)
        now = view.now if view.today.date == self._day else None
        self.timeline.show_day(report, view.plan.calendar.zone, now, ink)
        figures = day_figures(language, report, palette)
        for card, figure in zip(self.cards, figures, strict=True):
            card.show_figure(figure, palette)
        self.summary.setText(say_away(language, report))

    def _offer(self, piece: Piece, at: QPoint) -> None:
        self.menu.offer(piece, self._desk.view().plan.calendar.zone, at)

    def _refuse(self, said: str) -> None:
        self.trouble.show_line(sentence(said), self._theme.palette.limit)
        self.trouble.show()
