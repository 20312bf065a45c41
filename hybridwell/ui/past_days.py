"""The numbers of the past four weeks, read in steps so that the window never waits."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from hybridwell.domain.calendar import Period
from hybridwell.domain.day_facts import DayFacts
from hybridwell.domain.insights import four_weeks_before
from hybridwell.errors import StoreError
from hybridwell.ui.desk import Desk


class PastDays(QObject):
    """Keeps what is over: a past day is read once, until a workday is changed."""

    loaded = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known: dict[date, DayFacts | None] = {}
        """None: nothing was counted on that day."""
        self._period: Period | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)
        desk.news.days_changed.connect(self.forget)

    @property
    def period(self) -> Period | None:
        return self._period

    @property
    def days(self) -> Sequence[DayFacts] | None:
        """Return the days with data, or None while they are read."""
        period = self._period
        if period is None or self._missing(period) is not None:
            return None
        found = (self._known[day] for day in period.days())
        return [each for each in found if each is not None]

    def want(self, today: date) -> None:
        """Read the four weeks before a day, unless they are known."""
        self._period = four_weeks_before(today)
        if self._missing(self._period) is not None:
            self._timer.start()

    def forget(self) -> None:
        """Read them again: a place may be another, or what a hole was."""
        self._known.clear()
        if self._period is not None:
            self._timer.start()

    def _missing(self, period: Period) -> Period | None:
        """Return the first week of a period that is not known."""
        for day in period.days():
            if day not in self._known:
                return Period(day, min(Period.week(day).last, period.last))
        return None

    def _step(self) -> None:
        """Read one week, and leave the window the time for what else it has to do."""
        week = self._missing(self._period) if self._period else None
        if week is None:
            return
        try:
            found = {each.date: each for each in self._desk.insights.facts(week)}
        except StoreError:
            return  # the window says what is wrong; the next look tries again
        self._known |= {day: found.get(day) for day in week.days()}
        if self._period and self._missing(self._period) is None:
            self.loaded.emit()
        else:
            self._timer.start()
