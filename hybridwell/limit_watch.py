"""Says once a workday that a limit of the day is reached: a norm, not law."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from hybridwell.domain.movement.limits import Limit, to_say
from hybridwell.domain.movement.prompting import Policy
from hybridwell.domain.report import DayReport
from hybridwell.language import clock_time
from hybridwell.ports import Notifier
from hybridwell.preferences import Preferences
from hybridwell.store.movement import MovementStore
from hybridwell.tracker import Tracker


@dataclass(frozen=True, slots=True)
class LimitWatch:
    """Knows from the store what was said already, so that a restart repeats nothing."""

    tracker: Tracker
    movement: MovementStore
    preferences: Preferences
    notifier: Notifier
    report: Callable[[date], DayReport]

    def look(self, now: datetime) -> None:
        """Tell who is at work what was reached today. Raises StoreError."""
        day = self.tracker.plan.calendar.day_of(now)
        if not self._welcome():
            return  # not over a meeting, and not to an empty chair: the next look will do
        today = self.report(day)
        spent = {Limit.SCREEN: today.screen, Limit.SITTING: today.sitting}
        chosen = self.preferences.settings
        limits = {Limit.SCREEN: chosen.screen_limit, Limit.SITTING: chosen.sitting_limit}
        said_on = {limit: self._said_on(limit) for limit in Limit}
        for limit in to_say(spent, limits, said_on, day):
            self.movement.remember(_name(limit), now)
            self.notifier.notify(*self._words(limit, clock_time(limits[limit])))

    def _welcome(self) -> bool:
        session, policies = self.tracker.session, self.tracker.plan.policies
        sample = session.sample
        return (
            session.active is not None
            and sample is not None
            and self.tracker.outlook.paused_until is None
            and policies.reason(sample, Policy.DEFER) is None
        )

    def _said_on(self, limit: Limit) -> date | None:
        said = self.movement.recall(_name(limit))
        return None if said is None else self.tracker.plan.calendar.day_of(said)

    def _words(self, limit: Limit, hours: str) -> tuple[str, str]:
        tr = self.preferences.language.tr
        match limit:
            case Limit.SCREEN:
                return (
                    tr("{hours} at the screen today", hours=hours),
                    tr("That is the most you set yourself. What is left can wait."),
                )
            case Limit.SITTING:
                return (
                    tr("{hours} of sitting today", hours=hours),
                    tr("A walk or some work on your feet will do you good now."),
                )


def _name(limit: Limit) -> str:
    return f"{limit.value}_said"
