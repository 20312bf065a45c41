"""Today: the ring to the next break, four figures, the timeline, and why."""
# ruff: noqa: N802 - Qt gave these methods their names

from datetime import timedelta

from PySide6.QtCore import QElapsedTimer, QPoint, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from hybridwell.domain.movement.breaks import Change
from hybridwell.domain.movement.session import Posture
from hybridwell.hole_words import say_away
from hybridwell.language import Language
from hybridwell.ui.cards import FigureCard, LineCard
from hybridwell.ui.chart_card import ChartCard
from hybridwell.ui.day_actions import PlaceChoice, TodayActions
from hybridwell.ui.desk import Desk, View
from hybridwell.ui.figures import day_figures
from hybridwell.ui.folding_row import FoldingRow
from hybridwell.ui.hole_menu import HoleMenu
from hybridwell.ui.open_days import OpenDays
from hybridwell.ui.paint import Ink
from hybridwell.ui.ring import Ring, ring_facts
from hybridwell.ui.shapes import Piece
from hybridwell.ui.sheet import report_sheet
from hybridwell.ui.short_label import ShortLabel
from hybridwell.ui.text_size import scaled
from hybridwell.ui.theme import Theme, font
from hybridwell.ui.timeline import Timeline
from hybridwell.ui.today_foot import TodayFoot
from hybridwell.ui.words import minutes, say_date, say_time, sentence, why

TALLEST_CARD = 320
"""A ring or a lane does not get better from being bigger."""


def sitting_since(language: Language, view: View) -> str:
    """Say how long someone sits or stands, and when the last break was."""
    tr = language.tr
    if view.session.posture is Posture.STANDING:
        first = tr("You are standing.")
    else:
        first = tr("You have been sitting for %n minutes.", minutes(view.outlook.sitting))
    had = {Change.TAKEN, Change.RESTED_NATURALLY}
    ends = [each.at for each in view.today.outcomes if each.change in had]
    if not ends:
        return f"{first}\n{tr('No break yet today')}"
    return f"{first}\n{tr('Last break {time}', time=say_time(ends[-1], view.plan))}"


class RingCard(QFrame):
    """The ring to the next break, and below it how long somebody sits."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.ring, self.since = Ring(self), QLabel(self)
        self.since.setProperty("tone", "muted")
        self.since.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.ring, 1)
        column.addWidget(self.since)


class TodayPage(QWidget):
    """Follows the desk while it is on screen."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._desk, self._theme = desk, theme
        self._view: View | None = None
        self._refusal = ""
        self._age = QElapsedTimer()
        self._make_widgets()
        self._lay_out()
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._tick)
        for asking in (self.place, self.open_days, self.wishes, self.holes, self.hole_menu):
            asking.refused.connect(self._refuse)
        self.timeline.asked.connect(self._offer)
        desk.news.changed.connect(self._hear)
        theme.changed.connect(self._hear)

    def _make_widgets(self) -> None:
        self.heading = QLabel(self)
        self.heading.setFont(font(1.5, bold=True))
        self.heading.setWordWrap(True)
        self.place = PlaceChoice(self._desk, self)
        self.wishes = TodayActions(self._desk, self)
        self.open_days = OpenDays(self._desk, self)
        self.trouble = LineCard("trouble", "warning", self)
        self.trouble.hide()
        self.ring_card = RingCard(self)
        self.ring, self.since = self.ring_card.ring, self.ring_card.since
        self.cards = [FigureCard(self, centred=True) for _ in range(4)]
        self.day_card = ChartCard(self._desk.language, self)
        self.away = ShortLabel(self.day_card)
        self.away.setProperty("tone", "muted")
        self.away.setFont(font(0.95))
        self.away.setFixedHeight(self.day_card.as_table.sizeHint().height())
        self.timeline = Timeline(self.day_card)
        self.day_card.hold(self.timeline, extra=(self.away,), snug=True)
        self.hole_menu = HoleMenu(self._desk, self)
        self.reason = LineCard("note", "why", self)
        self.foot = TodayFoot(self._desk, self._theme, self)
        self.holes = self.foot.holes

    def _lay_out(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 20, 24, 20)
        page.setSpacing(12)
        head = FoldingRow()
        head.addWidget(self.heading, 1)
        head.addWidget(self.wishes)
        top = QVBoxLayout()
        top.setSpacing(8)
        top.addLayout(head)
        places = FoldingRow()
        places.addWidget(self.place, 1)
        places.addWidget(self.open_days)
        top.addLayout(places)
        page.addLayout(top)
        page.addWidget(self.trouble)
        page.addLayout(self._figures(), 1)
        page.addWidget(self.day_card, 1)
        page.addWidget(self.reason)
        page.addWidget(self.foot)
        page.addStretch()
        self.ring_card.setMaximumHeight(scaled(TALLEST_CARD))
        self.day_card.setMaximumHeight(scaled(TALLEST_CARD))
        for card in self.cards:
            card.setMaximumHeight(scaled((TALLEST_CARD - 12) // 2))

    def _figures(self) -> FoldingRow:
        grid = QGridLayout()
        grid.setSpacing(12)
        for number, card in enumerate(self.cards):
            grid.addWidget(card, number // 2, number % 2)
        row = FoldingRow(spacing=12)
        row.addWidget(self.ring_card, 4)
        row.addLayout(grid, 7)
        return row

    def settled(self) -> bool:
        """Tell whether all that the page shows has been read."""
        return self.foot.insight.settled and self.open_days.settled

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._second.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._second.stop()

    def _hear(self) -> None:
        if self.isVisible():
            self._refusal = ""
            self.refresh()

    def _refuse(self, sentence: str) -> None:
        self._refusal = sentence
        self.refresh()

    def _offer(self, piece: Piece, at: QPoint) -> None:
        zone = self._desk.view().plan.calendar.zone
        self.hole_menu.offer(piece, zone, at)

    def refresh(self) -> None:
        """Show the view of the desk; each part repaints only if it changed."""
        view, language = self._desk.view(), self._desk.language
        palette = self._theme.palette
        self._view = view
        self._age.start()
        date = say_date(language, view.today.date)
        self.heading.setText(language.tr("Today · {date}", date=date))
        self.place.show_view(view, palette)
        self.open_days.show_day(view.today.date, palette)
        self.wishes.show_view(view, palette)
        trouble = self._refusal or view.trouble
        self.trouble.setVisible(bool(trouble))
        self.trouble.show_line(sentence(trouble or ""), palette.limit)
        figures = day_figures(language, view.today, palette)
        for card, figure in zip(self.cards, figures, strict=True):
            card.show_figure(figure, palette)
        ink = Ink(palette, language)
        zone = view.plan.calendar.zone
        self.timeline.show_day(view.today, zone, view.now, ink, view.agreed)
        if self.timeline.drawing is not None:
            sheet = report_sheet(view.today, zone)
            self.day_card.show_drawing(self.timeline.drawing, ink, sheet)
        self.since.setText(sitting_since(language, view))
        self.reason.show_line(why(language, view.outlook, view.plan), palette.brand)
        self.away.say(say_away(language, view.today))
        self.foot.show_view(view, trouble=bool(trouble))
        self._tick()

    def _tick(self) -> None:
        """Count down between two looks of the tracker."""
        if self._view is None:
            return
        since = timedelta(milliseconds=self._age.elapsed())
        every = self._view.plan.move.every
        facts = ring_facts(self._view.outlook, every, self._desk.language, since)
        self.ring.show_facts(facts, self._theme.palette)
