"""The head of the month: its name, and the way to other months."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from hybridwell.daybook import FIRST_DAY
from hybridwell.domain.calendar import ONE_DAY, Period
from hybridwell.language import Language
from hybridwell.ui.picture_button import PictureButton, level, table_button
from hybridwell.ui.pictures import icon
from hybridwell.ui.theme import Palette, font
from hybridwell.ui.words import say_date

AHEAD = timedelta(days=330)
"""Days may be planned for the coming year, no further."""


class MonthHead(QWidget):
    """Holds the month that is shown; None follows the calendar."""

    turned = Signal()

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._language, tr = language, language.tr
        self._month: date | None = None
        self.today = FIRST_DAY
        self.heading = QLabel(self)
        self.heading.setFont(font(1.5, bold=True))
        self.as_table = table_button(language, self, compact=True)
        self.save = PictureButton(language, self, compact=True)
        level(self.save, self.as_table)
        self.earlier, self.later = QPushButton(self), QPushButton(self)
        self.this_month = QPushButton(tr("This month"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.heading, 1)
        row.addWidget(self.as_table)
        row.addWidget(self.save)
        row.addSpacing(12)
        for button, name, go in (
            (self.earlier, tr("Previous month"), self.go_back),
            (self.this_month, tr("This month"), self.go_to_this),
            (self.later, tr("Next month"), self.go_on),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(go)
            row.addWidget(button)

    @property
    def month(self) -> date:
        """The first day of the month that is shown."""
        return (self._month or self.today).replace(day=1)

    def follow(self, today: date, palette: Palette) -> None:
        """Take the date of today over, and show the month."""
        self.today = today
        text = say_date(self._language, self.month, "MMMM yyyy")
        self.heading.setText(text[:1].upper() + text[1:])
        self.as_table.setIcon(icon("table", palette.ink))
        self.save.dress(palette.ink)
        self.earlier.setIcon(icon("earlier", palette.ink))
        self.later.setIcon(icon("later", palette.ink))
        self.this_month.setEnabled(self._month is not None)
        self.earlier.setEnabled(self.month > FIRST_DAY)
        self.later.setEnabled(self.month < today + AHEAD)

    def go_back(self) -> None:
        if self.month > FIRST_DAY:
            self.go_to(self.month - ONE_DAY)

    def go_on(self) -> None:
        if self.month < self.today + AHEAD:
            self.go_to(Period.month(self.month).last + ONE_DAY)

    def go_to_this(self) -> None:
        self.go_to(self.today)

    def go_to(self, day: date) -> None:
        """Show the month of a day; this month goes on following the calendar."""
        this = Period.month(day) == Period.month(self.today)
        self._month = None if this else day.replace(day=1)
        self.turned.emit()
