"""What is around the user, for the tracker's samples: signals, silence, working time."""

import os
import sys
from collections.abc import Callable
from datetime import date, datetime, time

from PySide6.QtCore import QObject, Qt, Signal

from hybridwell.domain.movement.breaks import Held
from hybridwell.domain.movement.holes import Hole, to_ask
from hybridwell.domain.movement.sample import Signals
from hybridwell.domain.movement.session import Session
from hybridwell.domain.report import DayReport
from hybridwell.domain.working_time import WorkingTime
from hybridwell.parts import Parts
from hybridwell.ports import Signal as Kind
from hybridwell.signals.watch import full_name
from hybridwell.ui.buses import Buses
from hybridwell.ui.motion import Motion
from hybridwell.ui.place_looker import PlaceLooker
from hybridwell.ui.session_watch import SessionWatch
from hybridwell.ui.standing_desk import StandingDesk


class Surroundings(QObject):
    """Asks for nothing itself: probes tell, and the working time is read once a day."""

    told = Signal(object, object)
    """A signal and its value, from the thread that watches."""

    def __init__(self, parts: Parts, look: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._ground = parts.ground
        self._look = look
        self._values: dict[Kind, bool | None] = {}
        self.buses = Buses(os.environ, self)
        """For every part of the program that asks or hears the desktop."""
        self.session = SessionWatch(parts, self.buses, self)
        self._working: tuple[date, WorkingTime] | None = None
        self._watching = False
        self.told.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._wanted = parts.wanted_signals
        self._watch = parts.watch(self.told.emit)
        self._places = PlaceLooker(parts, self)
        self.desk = StandingDesk(parts, self)

    def signals(self, now: datetime) -> Signals:
        """Return what is known now; nothing here waits."""
        return Signals(
            meeting=self._values.get(Kind.MEETING),
            screen_in_use=self._values.get(Kind.SCREEN_IN_USE),
            do_not_disturb=self._values.get(Kind.DO_NOT_DISTURB),
            off_duty=self._off_duty(now),
            presence=self.session.presence,
        )

    def tell_motion(self, tell: Callable[[bool], None]) -> None:
        """Tell whether things may move, at each change, where a bus knows it."""
        if sys.platform == "linux":
            Motion(self.buses.session, self).changed.connect(tell)

    def follow(self, session: Session) -> None:
        """Watch while somebody is there, or a meeting goes on without a key."""
        self.desk.follow(session)
        meeting = bool(self._values.get(Kind.MEETING))
        watching = session.active is not None or meeting
        if watching is not self._watching:
            self._watching = watching
            self._watch.active(watching)
            self._places.active(watching)

    def agreed(self, day: date) -> tuple[time, time] | None:
        """Return from when to when `day` is worked, on the wall."""
        return self._working_time(day).envelope(day)

    def to_ask(self, day: DayReport) -> Hole | None:
        """Return the time away to ask about: the newest that touches agreed hours."""
        if not self._ground.settings.ask_holes:
            return None
        shifts = self._working_time(day.date).shifts_on(day.date)
        return to_ask(day.holes, [(each.start, each.end) for each in shifts])

    def forget_days(self) -> None:
        """Read the working time anew: a place was confirmed, or a free day set."""
        self._working = None

    def watch_what_is_wanted(self) -> None:
        """Follow the settings: a signal that is not wanted any more is unknown at once."""
        self._places.look()
        self.desk.settle()
        wanted = self._parts.wanted_signals
        if wanted == self._wanted:
            return
        self._watch.close()
        self._values.clear()
        self._wanted = wanted
        self._watch = self._parts.watch(self.told.emit)
        self._watch.active(self._watching)

    def states(self) -> list[dict[str, object]]:
        """Return what each probe says, for the self-test; also those switched off."""
        watched: list[dict[str, object]] = [
            {
                "name": full_name(state),
                "value": state.value,
                "error": None if state.error is None else str(state.error),
                "backend": state.backend,
                "watched": state.next_look is not None,
            }
            for state in self._watch.states()
        ]
        return watched + [{"name": name, "off": True} for name in self._parts.unwanted()]

    def close(self) -> None:
        self._watch.close()
        self._places.close()
        self.desk.close()
        self.session.close()
        self.buses.close()

    def _take(self, kind: Kind, value: bool | None) -> None:  # noqa: FBT001 - a signal's value
        if kind not in self._wanted:
            return  # it was on its way when the user switched it off
        self._values[kind] = value
        self._look()

    def _off_duty(self, now: datetime) -> Held | None:
        today = self._ground.calendar.day_of(now)
        reason = self._working_time(today).free_reason(now)
        return None if reason is None else Held(reason.value)

    def _working_time(self, today: date) -> WorkingTime:
        if self._working is None or self._working[0] != today:
            calendar = self._ground.calendar
            self._working = (today, self._ground.agreed.around(today, calendar))
        return self._working[1]
