"""The card of streaks: days and weeks with enough breaks, and the rule in words."""

from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from hybridwell.domain.streaks import Run, Streak, Streaks
from hybridwell.language import Language
from hybridwell.ui.cards import Figure, FigureCard
from hybridwell.ui.paint import line_height
from hybridwell.ui.theme import Palette, font
from hybridwell.ui.words import say_date


class StreakCard(QFrame):
    """Shows the longest run, and the one that goes on."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        tr = language.tr
        self.setObjectName("card")
        self._language = language
        title = QLabel(tr("Breaks on end"), self)
        title.setFont(font(1.05, bold=True))
        self.days, self.weeks = FigureCard(self), FigureCard(self)
        self.rule = QLabel(
            tr(
                "A day counts with a break for each full hour of sitting; "
                "a week, if most of its days count."
            ),
            self,
        )
        self.rests = QLabel(
            tr("Leave, free days and days without records rest: they end nothing."), self
        )
        self._lay_out(title)

    def _lay_out(self, title: QLabel) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(title)
        row = QGridLayout()
        row.setSpacing(12)
        for card in (self.days, self.weeks):
            card.setMinimumHeight(_height())
        row.addWidget(self.days, 0, 0)
        row.addWidget(self.weeks, 0, 1)
        column.addLayout(row)
        for label in (self.rule, self.rests):
            label.setWordWrap(True)
            label.setProperty("tone", "muted")
            label.setFont(font(0.9))
            column.addWidget(label)

    def show_streaks(self, found: Streaks, palette: Palette, *, going_on: bool) -> None:
        """Show both; `going_on` says that the range comes up to today."""
        tr = self._language.tr
        both = (
            (self.days, tr("Days on end"), found.days),
            (self.weeks, tr("Weeks on end"), found.weeks),
        )
        for card, title, streak in both:
            figure = _figure(self._language, title, streak, going_on=going_on)
            card.show_figure(figure, palette)
        self.setAccessibleName(
            f"{self.days.accessibleName()}\n{self.weeks.accessibleName()}\n"
            f"{self.rule.text()} {self.rests.text()}"
        )


def _height() -> int:
    """Return the room of a title, a number and three lines, before they are known."""
    rows = font(0.95), font(1.8, bold=True), font(0.9), font(0.9), font(0.9)
    return round(sum(map(line_height, rows))) + 44


def _figure(language: Language, title: str, streak: Streak, *, going_on: bool) -> Figure:
    tr, best = language.tr, streak.best
    if best is None:
        return Figure(title, "0", tr("Each break is a good beginning."))
    counted = tr("{counted} of {asked} count", counted=streak.counted, asked=streak.asked)
    longest = tr("longest {length}: {days}", length=best.length, days=_days(language, best))
    if going_on and streak.running is not None:
        value, lines = str(streak.running.length), [tr("and it goes on"), longest, counted]
    else:
        value, lines = str(best.length), [_days(language, best), counted]
    return Figure(title, value, "\n".join(lines))


def _days(language: Language, run: Run) -> str:
    first, last = (say_date(language, day, "d MMM") for day in (run.first, run.last))
    return first if run.first == run.last else f"{first} – {last}"
