"""What has come due: asked every few minutes and on resume, done once."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from hybridwell.daybook import Daybook
from hybridwell.domain.agenda import Duty, Task, agenda
from hybridwell.domain.calendar import Period
from hybridwell.errors import StoreError
from hybridwell.language import Language
from hybridwell.place_words import say_places
from hybridwell.ports import Clock, Notifier
from hybridwell.settings import Settings
from hybridwell.store.movement import MovementStore
from hybridwell.tracker import Tracker

_SEEN = "agenda_seen"


@dataclass(frozen=True, slots=True)
class Duties:
    """Does what the agenda names; whatever cannot be stored now is due again next time."""

    tracker: Tracker
    movement: MovementStore
    daybook: Daybook
    settings: Settings
    language: Language
    clock: Clock
    notifier: Notifier
    new_day: Callable[[], None]
    """A workday is over: windows show another one, and the zone may have changed."""

    def look(self) -> None:
        """Do what fell due since the last look, in the zone where the user is now."""
        now = self.clock.now()
        self._follow_zone()
        try:
            since = self.movement.recall(_SEEN)
            tasks = self._due(since, now)
            self._do(tasks)
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
        settings = self.settings
        calendar = self.tracker.plan.calendar
        return agenda(since, now, calendar, settings.workday_ends, settings.agreed_week)

    def _do(self, tasks: Iterable[Task]) -> None:
        for task in tasks:
            match task.duty:
                case Duty.CLOSE_DAY:
                    self.tracker.look()
                    self.new_day()
                case Duty.ASK_PLACE:
                    self._ask_place(task)
                case Duty.REMIND_CLAIM:
                    self._remind_claim(task)

    def _ask_place(self, task: Task) -> None:
        day = self.daybook.days(Period(task.day, task.day))[0]
        if day.confirmed:
            return
        tr = self.language.tr
        place = say_places(self.language, day.places)
        self.notifier.notify(
            tr("Where did you work today?"),
            tr("Suggested: {place}. One click in the tray confirms it.", place=place),
        )

    def _remind_claim(self, task: Task) -> None:
        tr = self.language.tr
        claim = self.daybook.claim(Period.month(task.day), task.day)
        amount = self.language.money(claim.total)
        self.notifier.notify(
            tr("Your month can be exported"),
            tr("{month}: {amount} so far.", month=f"{task.day:%Y-%m}", amount=amount),
        )
