"""The head of the month, or of another pay period: its name, and the way to others."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from hybridwell.daybook import FIRST_DAY
from hybridwell.domain.calendar import ONE_DAY, Period
from hybridwell.language import Language
from hybridwell.ui.folding_row import FoldingRow
from hybridwell.ui.picture_button import PictureButton, level, table_button
from hybridwell.ui.pictures import icon
from hybridwell.ui.text_size import scaled
from hybridwell.ui.theme import Palette, font
from hybridwell.ui.words import pay_period_heading

AHEAD = timedelta(days=330)
"""Days may be planned for the coming year, no further."""


class MonthHead(QWidget):
    """Holds the pay period that is shown; without a day it follows the calendar."""

    turned = Signal()

    def __init__(
        self, language: Language, pay_period: Callable[[date], Period], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._language, tr = language, language.tr
        self._period_of = pay_period
        self._day: date | None = None
        self.today = FIRST_DAY
        self.heading = QLabel(self)
        self.heading.setFont(font(1.5, bold=True))
        self.heading.setWordWrap(True)
        self.as_table = table_button(language, self, compact=True)
        self.save = PictureButton(language, self, compact=True)
        level(self.save, self.as_table)
        self.earlier, self.later = QPushButton(self), QPushButton(self)
        self.now = QPushButton(self)
        row = FoldingRow(self)
        row.addWidget(self.heading, 1)
        ways = row.add_together(self.as_table, self.save)
        ways.addSpacing(12)
        for button, name, go in (
            (self.earlier, tr("Previous period"), self.go_back),
            (self.now, tr("This period"), self.go_to_this),
            (self.later, tr("Next period"), self.go_on),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(go)
            ways.addWidget(button)

    @property
    def period(self) -> Period:
        """The pay period that is shown."""
        return self._period_of(self._day or self.today)

    def follow(self, today: date, palette: Palette) -> None:
        """Take the date of today over, and show the period."""
        self.today = today
        period, tr = self.period, self._language.tr
        self.heading.setText(pay_period_heading(self._language, period))
        self.as_table.setIcon(icon("table", palette.ink, scaled(18)))
        self.save.dress(palette.ink)
        self.earlier.setIcon(icon("earlier", palette.ink))
        self.later.setIcon(icon("later", palette.ink))
        month = period == Period.month(period.first)
        self.now.setText(tr("This month") if month else tr("This period"))
        self.now.setEnabled(self._day is not None)
        self.earlier.setEnabled(period.first > FIRST_DAY)
        self.later.setEnabled(period.first < today + AHEAD)

    def go_back(self) -> None:
        if self.period.first > FIRST_DAY:
            self.go_to(self.period.first - ONE_DAY)

    def go_on(self) -> None:
        if self.period.first < self.today + AHEAD:
            self.go_to(self.period.last + ONE_DAY)

    def go_to_this(self) -> None:
        self.go_to(self.today)

    def go_to(self, day: date) -> None:
        """Show the period of a day; this one goes on following the calendar."""
        self._day = None if self.today in self._period_of(day) else day
        self.turned.emit()
