"""When the user works: the agreed week and hours, free days, and what was confirmed."""

from dataclasses import dataclass
from datetime import date, timedelta

from hybridwell.daybook import Daybook
from hybridwell.domain.calendar import Calendar, Period
from hybridwell.domain.claims.workday import Place, Workday
from hybridwell.domain.working_time import WorkingTime
from hybridwell.errors import StoreError
from hybridwell.holiday_list import HolidayList

_AROUND = timedelta(days=40)
"""Leave is confirmed ahead; further away the agreed week is all there is."""


@dataclass(frozen=True, slots=True)
class AgreedTime:
    """Joins workdays and free days into plain sets of dates: movement sees no place."""

    daybook: Daybook
    holidays: HolidayList

    def around(self, day: date, calendar: Calendar) -> WorkingTime:
        """Return the working time of the weeks around a day, as it is known now."""
        settings = self.daybook.settings
        week = self._week(day)
        confirmed = self._confirmed(Period(day - _AROUND, day + _AROUND))
        return WorkingTime(
            settings.working_hours,
            calendar,
            frozenset(number for number, place in enumerate(week) if place.worked),
            self.holidays.load().free_days.off,
            frozenset(each.date for each in confirmed if not each.worked),
            frozenset(each.date for each in confirmed if each.worked),
        )

    def _week(self, day: date) -> tuple[Place, ...]:
        try:
            return self.daybook.week_on(day)
        except StoreError:
            return self.daybook.settings.agreed_week

    def _confirmed(self, period: Period) -> list[Workday]:
        try:
            return [each for each in self.daybook.days(period) if each.confirmed]
        except StoreError:
            return []  # the tray says what is wrong; the agreed week goes on
