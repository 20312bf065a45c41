"""What has come due: asked every few minutes and on resume, done once."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from functools import partial

from hybridwell.agreed_time import AgreedTime
from hybridwell.daybook import Daybook
from hybridwell.domain.agenda import Duty, Task, agenda
from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.workday import Workday
from hybridwell.errors import StoreError
from hybridwell.holiday_watch import HolidayWatch
from hybridwell.limit_watch import LimitWatch
from hybridwell.payroll import pay_period
from hybridwell.ports import Clock, Notifier
from hybridwell.preferences import Preferences
from hybridwell.questions import Question, about_claim, about_place
from hybridwell.store.movement import MovementStore
from hybridwell.tracker import Tracker

_SEEN = "agenda_seen"
_STILL_THERE = timedelta(minutes=15)
"""Who has not touched a key for longer has gone home without being told."""
_EVENING = time(16)


@dataclass(frozen=True, slots=True)
class Duties:
    """Does what the agenda names; whatever cannot be stored now is due again next time."""

    tracker: Tracker
    movement: MovementStore
    daybook: Daybook
    preferences: Preferences
    clock: Clock
    notifier: Notifier
    new_day: Callable[[], None]
    """A workday is over: windows show another one, and the zone may have changed."""
    agreed: AgreedTime
    holidays: HolidayWatch
    last_active: Callable[[], datetime | None]
    """Return until when there was screen time."""
    limits: LimitWatch
    ask: Callable[[Question], None]
    """Ask something that a button of a message can answer."""
    because: Callable[[Workday], str] = lambda _day: ""
    """Say why a place is suggested, where that is news."""

    def look(self) -> None:
        """Do what fell due since the last look, in the zone where the user is now."""
        now = self.clock.now()
        self._follow_zone()
        self.holidays.look(
            self.tracker.plan.calendar.day_of(now), self.preferences.language
        )
        try:
            self.limits.look(now)
            since = self.movement.recall(_SEEN)
            tasks = self._due(since, now)
            self._do(tasks, now)
            # Nothing due is nothing to write: it cost a computer left alone 11 MB a day.
            if tasks or since is None or since > now:
                self.movement.remember(_SEEN, now)
        except StoreError:
            return  # the tracker says in the tray what is wrong with the disk

    def _follow_zone(self) -> None:
        """Begin new days by the wall clock of here; what is stored keeps its own zone."""
        plan, zone = self.tracker.plan, self.clock.zone()
        if zone != plan.calendar.zone:
            calendar = replace(plan.calendar, zone=zone)
            self.tracker.replan(replace(plan, calendar=calendar))

    def _due(self, since: datetime | None, now: datetime) -> list[Task]:
        calendar = self.tracker.plan.calendar
        agreed = self.agreed.around(calendar.day_of(now), calendar)
        return agenda(since, now, agreed, partial(pay_period, self.daybook))

    def _do(self, tasks: list[Task], now: datetime) -> None:
        good_bye = self._good_bye(tasks, now)
        for task in tasks:
            match task.duty:
                case Duty.CLOSE_DAY:
                    self.tracker.look()
                    self.new_day()
                case Duty.ASK_PLACE if self._ask_place(task, good_bye):
                    good_bye = ""
                case Duty.REMIND_CLAIM:
                    self._remind_claim(task)
        if good_bye:
            self.notifier.notify("HybridWell", good_bye)

    def _good_bye(self, tasks: list[Task], now: datetime) -> str:
        """Return the line for who is still at work after the agreed hours, or nothing."""
        calendar = self.tracker.plan.calendar
        done = [task for task in tasks if task.duty is Duty.DAY_IS_DONE]
        last = self.last_active()
        if (
            not (done and self.preferences.settings.say_day_is_done)
            or done[0].day != calendar.day_of(now)
            or last is None
            or now - last > _STILL_THERE
        ):
            return ""
        tr = self.preferences.language.tr
        end = done[0].due.astimezone(calendar.zone)
        if end.time() < _EVENING:
            return tr("Agreed until {time}. Enjoy your free time.", time=f"{end:%H:%M}")
        return tr("Agreed until {time}. Enjoy your evening.", time=f"{end:%H:%M}")

    def _ask_place(self, task: Task, good_bye: str) -> bool:
        """Ask where a day was spent, in one message with the good-bye of that day."""
        day = self.daybook.days(Period(task.day, task.day))[0]
        if day.confirmed:
            return False
        because = self.because(day)
        self.ask(about_place(self.preferences.language, day, good_bye, because))
        return True

    def _remind_claim(self, task: Task) -> None:
        language = self.preferences.language
        period = pay_period(self.daybook, task.day)
        claim = self.daybook.claim(period, task.day)
        if claim.batch is not None:
            return  # closed already: nobody is asked again
        amount = language.money(claim.total)
        text = language.tr("{period}: {amount} so far.", period=period, amount=amount)
        self.ask(about_claim(language, period.first, text))
