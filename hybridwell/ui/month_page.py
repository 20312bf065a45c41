"""A month or other pay period: its days in a calendar, and the claim beside it."""
# ruff: noqa: N802 - Qt gave these methods their names

from datetime import date
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from hybridwell.commands import Answer
from hybridwell.domain.calendar import ONE_DAY
from hybridwell.errors import HybridWellError
from hybridwell.ui.cards import LineCard
from hybridwell.ui.claim_card import ClaimCard
from hybridwell.ui.claim_files import ClaimFiles
from hybridwell.ui.desk import Desk
from hybridwell.ui.folding_row import FoldingRow
from hybridwell.ui.insight_card import InsightCard
from hybridwell.ui.insights import month_insights
from hybridwell.ui.month_days import cells_of
from hybridwell.ui.month_head import MonthHead
from hybridwell.ui.month_menu import UNDO, DayMenu
from hybridwell.ui.month_views import MonthViews
from hybridwell.ui.paint import Ink
from hybridwell.ui.theme import Theme, font
from hybridwell.ui.words import sentence


class MonthPage(QWidget):
    """Shows the pay period of a day; begins with this one."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._desk, self._theme = desk, theme
        self._make_widgets()
        self._lay_out()
        self._connect()

    def _make_widgets(self) -> None:
        language = self._desk.language
        self.head = MonthHead(language, self._desk.pay_period, self)
        self.trouble = LineCard("trouble", "warning", self)
        self.trouble.hide()
        self.views = MonthViews(language, self.head, self)
        self.calendar = self.views.calendar
        self.menu = DayMenu(language, self)
        self.detail = _two_lines(self)
        self.card = ClaimCard(language, self)
        self.insight = InsightCard(self._desk, self._theme, self)
        self.files = ClaimFiles(self._desk, self.card, self)

    def _lay_out(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 20, 24, 20)
        page.setSpacing(12)
        left, row = QVBoxLayout(), FoldingRow(spacing=12)
        left.setSpacing(8)
        left.addWidget(self.views, 1)
        left.addWidget(self.detail)
        row.addLayout(left, 7)
        row.addWidget(self.card, 2)
        page.addWidget(self.head)
        page.addWidget(self.trouble)
        page.addLayout(row, 1)
        page.addWidget(self.insight)

    def _connect(self) -> None:
        self.head.turned.connect(self._turned)
        self.calendar.told.connect(self.detail.setText)
        self.calendar.menu_wanted.connect(self._open_menu)
        self.menu.wished.connect(self._do)
        self.card.day_wanted.connect(self.go_to)
        self.card.term_wanted.connect(
            lambda term: self._ask("open", {"page": "settings", "target": term})
        )
        self.files.asked.connect(self.trouble.hide)
        self.views.pictures.asked.connect(self.trouble.hide)
        self.views.refused.connect(self._say_trouble)
        self.files.refused.connect(self._refuse)
        self.files.told.connect(self.detail.setText)
        for key, do in (
            (QKeySequence(UNDO), self.undo),
            (QKeySequence(Qt.Key.Key_PageUp), self.head.go_back),
            (QKeySequence(Qt.Key.Key_PageDown), self.head.go_on),
        ):
            QShortcut(key, self).activated.connect(do)
        self._desk.news.days_changed.connect(self._hear)
        self._desk.news.changed.connect(self._follow_day)
        self._theme.changed.connect(self._hear)

    def settled(self) -> bool:
        """Tell whether all that the page shows has been read."""
        return self.insight.settled

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._hear)  # the claim comes in a turn of its own

    def _hear(self) -> None:
        if self.isVisible():
            self.refresh()

    def _follow_day(self) -> None:
        """Read again on a new day only: news comes every few seconds."""
        if self.isVisible() and self._desk.today() != self.head.today:
            self.refresh()

    def _turned(self) -> None:
        self.trouble.hide()
        self.refresh()

    def refresh(self) -> None:
        """Ask for the month and its claim, and show them."""
        desk, palette = self._desk, self._theme.palette
        self.head.follow(desk.today(), palette)
        period = self.head.period
        try:
            claim, days = desk.claim(period), desk.workdays(period)
            agreed = desk.insights.home_days(min(period.last, self.head.today))
            sent = claim.batch is not None and desk.sent(claim.batch.number or 0)
        except HybridWellError as error:
            self._refuse(error)
            return
        ink = Ink(palette, desk.language)
        self.views.show_cells(cells_of(days, claim, self.head.today, desk.language), ink)
        self.card.format.dress(palette.ink)
        self.card.show_claim(claim, sent=sent)
        self.insight.show_insights(month_insights(days, agreed, self.head.today))
        self.files.follow(claim, self.head.heading.text())
        ways = (*self.card.buttons, self.insight.why, self.insight.again)
        in_this_order(self.calendar, *ways)

    def go_to(self, day: date) -> None:
        """Show a day in its month, marked and with the keyboard on it."""
        if day not in self.head.period:
            self.head.go_to(day)
        self.views.show_calendar()
        self.calendar.setFocus(Qt.FocusReason.OtherFocusReason)
        self.calendar.choose((day - self.head.period.first) // ONE_DAY)

    def show_target(self, name: str) -> None:
        """Show a day by its date, as a message offers it."""
        self.go_to(date.fromisoformat(name))

    def _open_menu(self, at: QPoint) -> None:
        if days := self.calendar.chosen:
            self.menu.offer(days, self._theme.palette)
            self.menu.popup(at)
            self.menu.setActiveAction(self.menu.first)

    def _refuse(self, error: HybridWellError) -> None:
        self._say_trouble(sentence(self._desk.language.explain(error)))

    def _say_trouble(self, said: str) -> None:
        self.trouble.show_line(said, self._theme.palette.limit)
        self.trouble.show()

    def _do(self, command: str, arguments: dict[str, object]) -> None:
        self.undo() if command == "day undo" else self._ask(command, arguments)

    def _ask(self, command: str, arguments: dict[str, object]) -> Answer | None:
        """Ask the desk; None: it was refused, and that is shown."""
        self.trouble.hide()
        try:
            return self._desk.ask(command, **arguments)
        except HybridWellError as error:
            self._refuse(error)
            return None

    def undo(self) -> None:
        """Take back the last change, and go to where it was."""
        if days := days_of(self._ask("day undo", {})):
            self.go_to(days[0])
            shown = self.head.period
            last = min(days[-1], shown.last)
            self.calendar.choose((last - shown.first) // ONE_DAY, stretch=True)


def _two_lines(parent: QWidget) -> QLabel:
    """Return a label with room for two lines, whatever it says."""
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setFont(font(0.95))
    label.setProperty("tone", "muted")
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    label.setMinimumHeight(2 * label.fontMetrics().height() + 2)
    return label


def in_this_order(*widgets: QWidget) -> None:
    """Let Tab go from one to the next."""
    for one, other in pairwise(widgets):
        QWidget.setTabOrder(one, other)


def days_of(answer: Answer | None) -> list[date]:
    """Return the days that a command changed."""
    said = answer.data.get("days", ()) if answer else ()
    return [date.fromisoformat(each["date"]) for each in said]
