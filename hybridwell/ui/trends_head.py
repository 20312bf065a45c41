"""The head of the trends: which weeks or year are shown, and the way to others."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hybridwell.daybook import FIRST_DAY
from hybridwell.domain.calendar import Period
from hybridwell.domain.trends import WEEKS, months_of, weeks_until
from hybridwell.language import Language
from hybridwell.ui.folding_row import FoldingRow
from hybridwell.ui.pictures import icon
from hybridwell.ui.tab_order import be_one_stop
from hybridwell.ui.theme import Palette, font

_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Range:
    """Twelve weeks or a year; `back` is how many of them ago."""

    yearly: bool = False
    back: int = 0

    def points(self, today: date) -> tuple[Period, ...]:
        """Return the weeks or the months of the range."""
        if self.yearly:
            return months_of(today.year - self.back)
        return weeks_until(today - self.back * WEEKS * _WEEK)


class TrendsHead(QWidget):
    """Holds the range that is shown."""

    turned = Signal()

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        tr = language.tr
        self.range = Range()
        self.heading = QLabel(tr("Trends"), self)
        self.heading.setFont(font(1.5, bold=True))
        self.about = QLabel(self)
        self.about.setProperty("tone", "muted")
        self.about.setWordWrap(True)
        self.weeks = QPushButton(tr("12 weeks"), self)
        self.year = QPushButton(tr("Year"), self)
        self.earlier, self.later = QPushButton(self), QPushButton(self)
        self.now = QPushButton(tr("Now"), self)
        self._choice = QButtonGroup(self)
        for number, button in enumerate((self.weeks, self.year)):
            button.setCheckable(True)
            self._choice.addButton(button, number)
        self.weeks.setChecked(True)
        self._choice.idClicked.connect(self._choose)
        be_one_stop(self._choice)
        for button, name, go in (
            (self.earlier, tr("Earlier"), self.go_back),
            (self.now, tr("Up to now"), self.go_to_now),
            (self.later, tr("Later"), self.go_on),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(go)
        self._lay_out()

    def _lay_out(self) -> None:
        row, column = FoldingRow(), QVBoxLayout(self)
        row.addWidget(self.heading, 1)
        ways = row.add_together(self.weeks, self.year)
        ways.addSpacing(12)
        for button in (self.earlier, self.now, self.later):
            ways.addWidget(button)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.about)

    def follow(self, today: date, palette: Palette) -> None:
        """Show where one can go from here."""
        self.earlier.setIcon(icon("earlier", palette.ink))
        self.later.setIcon(icon("later", palette.ink))
        self.earlier.setEnabled(self.range.points(today)[0].first > FIRST_DAY)
        self.later.setEnabled(self.range.back > 0)
        self.now.setEnabled(self.range.back > 0)

    def go_back(self) -> None:
        self._turn(replace(self.range, back=self.range.back + 1))

    def go_on(self) -> None:
        self._turn(replace(self.range, back=max(0, self.range.back - 1)))

    def go_to_now(self) -> None:
        self._turn(replace(self.range, back=0))

    def _choose(self, number: int) -> None:
        self._turn(Range(yearly=bool(number)))

    def _turn(self, to: Range) -> None:
        if to != self.range:
            self.range = to
            self.turned.emit()
