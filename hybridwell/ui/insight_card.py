"""The card of an insight: a sentence or two, and why one sees it."""
# ruff: noqa: N802 - Qt gave these methods their names

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from hybridwell.domain.calendar import ONE_DAY
from hybridwell.domain.day_facts import facts_of
from hybridwell.domain.insight import Insight, Rule
from hybridwell.domain.insights import FOUR_WEEKS, four_weeks_before, told
from hybridwell.domain.report import DayReport
from hybridwell.insight_words import Teller
from hybridwell.ui.desk import Desk
from hybridwell.ui.insight_face import Face, Kind, face_of
from hybridwell.ui.past_days import PastDays
from hybridwell.ui.pictures import pixmap
from hybridwell.ui.theme import Palette, Theme
from hybridwell.ui.why_popover import WhyPopover
from hybridwell.ui.words import say_date


class InsightCard(QFrame):
    """Shows the first insight that is not hidden, in a height that never changes."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("note")
        self._desk, self._theme = desk, theme
        self._found: tuple[Insight, ...] | None = None
        """None: it is not known yet."""
        self._first: tuple[Insight, ...] = ()
        self._just: Rule | None = None
        self._past: PastDays | None = None
        self._popover: WhyPopover | None = None
        self.face = Face(Kind.WAITING)
        self._drawn: tuple[Face, Palette] | None = None
        self._make_widgets()
        theme.changed.connect(self._draw)

    def _make_widgets(self) -> None:
        tr = self._desk.language.tr
        self._mark, self.text = QLabel(self), QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.why = QPushButton(tr("Why do I see this?"), self)
        self.why.clicked.connect(self._ask_why)
        self.again = QPushButton(tr("Show again"), self)
        self.again.clicked.connect(self.show_hidden)
        self.why.ensurePolished()
        lines = 2 * self.text.fontMetrics().lineSpacing()
        self.text.setMinimumHeight(max(lines, self.why.sizeHint().height()))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self._mark)
        row.addWidget(self.text, 1)
        row.addWidget(self.why)
        row.addWidget(self.again)
        self._draw()

    def show_insights(self, found: Sequence[Insight]) -> None:
        """Show the first of some insights, the hidden ones among them."""
        self._found = tuple(found)
        self._draw()

    def show_days(self, days: Sequence[DayReport]) -> None:
        """Show what the four weeks up to the last of some days tell."""
        found: tuple[Insight, ...] = ()
        if days:
            period = four_weeks_before(days[-1].date + ONE_DAY)
            facts = [facts_of(day) for day in days if day.recorded]
            found = told(FOUR_WEEKS, facts, period)
        self.show_insights(found)

    def refresh(self, first: Sequence[Insight] = ()) -> None:
        """Show what is told `first`, else what the four weeks before today tell."""
        self._first = tuple(first)
        if self._past is None:
            self._past = PastDays(self._desk, self)
            self._past.loaded.connect(self._take)
        self._past.want(self._desk.today())
        self._take()

    def _take(self) -> None:
        if self._past is None:
            return
        days, period = self._past.days, self._past.period
        if days is not None and period is not None:
            self.show_insights((*self._first, *told(FOUR_WEEKS, days, period)))
        elif self._first:
            self.show_insights(self._first)

    @property
    def settled(self) -> bool:
        """Whether all that it waits for has been read."""
        return self.face.kind is not Kind.WAITING

    def hide_this(self) -> None:
        """Never show this one again, until the user takes that back."""
        desk, rule = self._desk.insights, self.face.rule
        if rule is None:
            return
        desk.keep(desk.wishes().hide(rule))
        self._just = rule
        self._draw()
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_hidden(self) -> None:
        """Show again what was hidden just now, or else all that is hidden here."""
        desk, here = self._desk.insights, {each.rule for each in self._found or ()}
        desk.keep(desk.wishes().show(frozenset({self._just} if self._just else here)))
        self._just = None
        self._draw()
        self.why.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._just = None
        self._close_why()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._close_why()

    def _draw(self) -> None:
        desk, palette, before = self._desk, self._theme.palette, self.face
        hidden = desk.insights.wishes().hidden
        self.face = face_of(self._found, hidden, self._just, teller_of(desk))
        if (self.face, palette) == self._drawn:
            return
        self._drawn = self.face, palette
        ratio = self.devicePixelRatioF()
        self._mark.setPixmap(pixmap("insight", palette.brand, 18, ratio))
        self.text.setText(self.face.text)
        self.setAccessibleName(self.face.text)
        self.why.setAccessibleDescription(self.face.why)
        self.why.setVisible(self.face.kind is Kind.INSIGHT)
        self.again.setVisible(self.face.kind in {Kind.JUST_HIDDEN, Kind.ALL_HIDDEN})
        if self.face != before:
            self._close_why()

    def _ask_why(self) -> None:
        if self._popover is None:
            self._popover = WhyPopover(self._desk.language, self.why)
            self._popover.never_wanted.connect(self.hide_this)
            self._popover.again_wanted.connect(self.show_hidden)
        if self._popover.isVisible():
            self._popover.hide()
        else:
            self._popover.show_why(self.face.why, self.face.again)
            self._popover.open_at(self)

    def _close_why(self) -> None:
        if self._popover is not None:
            self._popover.hide()


def teller_of(desk: Desk) -> Teller:
    """Return the words of insights with the dates of the window."""
    language = desk.language
    return Teller(
        language,
        lambda day: say_date(language, day, "d MMMM"),
        lambda day: say_date(language, day, "dddd"),
    )
