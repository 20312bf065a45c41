"""The agreed hours in the first steps: a few times on the wall, or a line of text."""

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from hybridwell.domain.claims.workday import Place
from hybridwell.domain.working_hours import HoursError
from hybridwell.errors import Phrase
from hybridwell.ui.first_fields import FaultLine, Group, TimeField, muted
from hybridwell.ui.first_page import Told
from hybridwell.ui.first_values import DayHours, hours_text, simple_hours, week_of

EXAMPLE = "mon-fri 09:00-12:30 13:00-17:30; wed 09:00-12:00"
_USUAL = DayHours(timedelta(hours=8, minutes=30), timedelta(hours=17, minutes=30))
_A_TIME = Phrase("a time such as 17:30")
_NOON = timedelta(hours=12, minutes=30), timedelta(hours=13)


class SameHours(QWidget):
    """From when to when every working day, and a break in it if there is one."""

    changed = Signal()

    def __init__(self, told: Told, given: DayHours, parent: QWidget) -> None:
        super().__init__(parent)
        tr = told.language.tr
        begin, end = given.rest or _NOON
        self.start = self._time(tr("Start"), given.start)
        self.end = self._time(tr("End"), given.end)
        self.rest = QCheckBox(tr("Lunch break"), self)
        self.rest.setChecked(given.rest is not None)
        self.rest_start = self._time(tr("Break from"), begin)
        self.rest_end = self._time(tr("Break until"), end)
        self.rest.toggled.connect(self._follow)
        self._lay_out(tr("Work"))
        self._follow()

    @property
    def hours(self) -> DayHours:
        """Return what was typed. Raises HoursError."""
        given = [field.at for field in (self.start, self.end)]
        if self.rest.isChecked():
            given += [field.at for field in (self.rest_start, self.rest_end)]
        times = [at for at in given if at is not None]
        if len(times) < len(given):
            raise HoursError(Phrase("this must be {allowed}", {"allowed": _A_TIME}))
        return DayHours(times[0], times[1], (times[2], times[3]) if times[2:] else None)

    def _time(self, name: str, at: timedelta) -> TimeField:
        made = TimeField(name, at, self)
        made.textChanged.connect(self.changed)
        return made

    def _lay_out(self, words: str) -> None:
        work = QLabel(words, self)
        work.setBuddy(self.start)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(8)
        rows = ((work, self.start, self.end), (self.rest, self.rest_start, self.rest_end))
        for number, (before, first, second) in enumerate(rows):
            between = QLabel("–", self)
            for column, each in enumerate((before, first, between, second)):
                grid.addWidget(each, number, column)
        grid.setColumnStretch(4, 1)

    def _follow(self) -> None:
        for field in (self.rest_start, self.rest_end):
            field.setEnabled(self.rest.isChecked())
        self.changed.emit()


class HoursGroup(Group):
    """The same hours for each day that is worked; whoever has others writes them."""

    changed = Signal()

    def __init__(self, told: Told, parent: QWidget) -> None:
        tr = told.language.tr
        super().__init__(tr("When you work"), parent)
        self._told = told
        self._week = week_of(told.said["agreed_week"])
        self._written = told.said["working_hours"]
        known = simple_hours(self._written)
        self.same = SameHours(told, known or _USUAL, self)
        self.fault = FaultLine(self)
        self.other = QCheckBox(tr("Not the same each day"), self)
        self.other.setChecked(known is None)
        self.line = told.field("working_hours", self)
        self.hint = muted(tr("For example: {example}", example=EXAMPLE), self)
        for each in (self.same, self.other, self.fault, self.line, self.hint):
            self.column.addWidget(each)
        self.column.addStretch(1)
        use = tr("HybridWell says when these hours are over. Nobody else hears of them.")
        self.column.addWidget(muted(use, self))
        self.same.changed.connect(self._look)
        self.line.edited.connect(self._look)
        self.other.toggled.connect(self._choose_form)
        self._show_form()

    @property
    def text(self) -> str:
        return self.line.text if self.other.isChecked() else self._written

    @property
    def right(self) -> bool:
        return self.line.right if self.other.isChecked() else not self.fault.text()

    def work(self, week: list[Place]) -> None:
        """Follow the agreed week: the hours are those of its working days."""
        self._week = week
        self._look()

    def _choose_form(self) -> None:
        if self.other.isChecked():
            self.line.show_text(self._written)
        self._show_form()
        self._look()

    def _show_form(self) -> None:
        other = self.other.isChecked()
        self.same.setEnabled(not other)
        for each in (self.line, self.hint):
            each.setVisible(other)

    def _look(self) -> None:
        fault = ""
        if not self.other.isChecked():
            try:
                self._written = hours_text(self._week, self.same.hours)
            except HoursError as error:
                fault = self._told.language.explain(error.reason)
        self.fault.say(fault)
        self.same.setAccessibleDescription(self.fault.text())
        self.changed.emit()
