"""The parts of HybridWell, joined by `app` and used by windows and command line."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial

from hybridwell.agreed_time import AgreedTime
from hybridwell.asking import DesktopAsker
from hybridwell.commands import Commands
from hybridwell.daybook import Daybook
from hybridwell.domain.calendar import Calendar, Period
from hybridwell.domain.claims.workday import Workday
from hybridwell.duties import Duties
from hybridwell.errors import HybridWellError
from hybridwell.evidence_words import because
from hybridwell.holiday_list import HolidayList
from hybridwell.holiday_watch import HolidayWatch, extend_in_a_child
from hybridwell.language import Language
from hybridwell.limit_watch import LimitWatch
from hybridwell.notify import PlyerNotifier
from hybridwell.paths import DataDir
from hybridwell.place_book import PlaceBook
from hybridwell.place_commands import suggested
from hybridwell.plans import plan_of
from hybridwell.ports import Clock, IdleSensor, Notifier, Signal
from hybridwell.preferences import Preferences
from hybridwell.questions import Button, Question
from hybridwell.reports import Recent, Reports
from hybridwell.schedule import AlarmClock
from hybridwell.settings import Settings
from hybridwell.signals import open_probes
from hybridwell.signals.watch import SignalWatch, full_name
from hybridwell.start_at_login import StartAtLogin
from hybridwell.store.beat import read_pulse
from hybridwell.store.database import Database
from hybridwell.store.movement import MovementStore
from hybridwell.store.provisions import ProvisionStore
from hybridwell.store.salvage import Recovery
from hybridwell.tracker import Tracker


@dataclass(frozen=True, slots=True)
class Ground:
    """What every command stands on: folder, settings, language, clock and stores."""

    data: DataDir
    preferences: Preferences
    clock: Clock
    movement: MovementStore
    daybook: Daybook
    databases: tuple[Database, ...]
    holidays: HolidayList
    provisions: ProvisionStore
    login: StartAtLogin
    places: PlaceBook

    # What the user can change at any time is read when it is needed, and kept nowhere.

    @property
    def settings(self) -> Settings:
        return self.preferences.settings

    @property
    def language(self) -> Language:
        return self.preferences.language

    @property
    def complaint(self) -> HybridWellError | None:
        """Return what is wrong with the settings file."""
        return self.preferences.complaint

    @property
    def calendar(self) -> Calendar:
        """Return the calendar of where the user is now: a laptop travels."""
        return Calendar(self.clock.zone(), self.settings.day_start)

    @property
    def agreed(self) -> AgreedTime:
        return AgreedTime(self.daybook, self.holidays)

    @property
    def local_now(self) -> datetime:
        return self.clock.now().astimezone(self.calendar.zone)

    @property
    def today(self) -> date:
        return self.calendar.day_of(self.clock.now())

    @property
    def recovered(self) -> tuple[Recovery, ...]:
        """Return what was kept of damaged files, found when they were opened."""
        return tuple(each.recovered for each in self.databases if each.recovered)

    def reports(self, recent: Callable[[], Recent] | None = None) -> Reports:
        return Reports(
            self.movement, self.daybook, lambda: self.calendar, recent or self._left_open
        )

    def _left_open(self) -> Recent:
        """Return what another instance has open now, or left open when it was killed."""
        pulse = read_pulse(self.data.beat)
        if pulse is None:
            return Recent()
        day = self.calendar.day_of(pulse.until)
        known = self.movement.spans(Period(day, day))
        return Recent(tuple(pulse.grown(known, self.calendar)))


def _nothing() -> None:
    """Nobody follows."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The running program, before any window."""

    ground: Ground
    sensor: IdleSensor
    tracker: Tracker
    commands: Commands
    reports: Reports
    open_window: bool = False
    background: bool = False
    """Started by a login: no window of its own accord."""
    first_step: str | None = None
    """The first step to begin with; None: they are done, or have to wait."""
    follow: Callable[[], None] = _nothing
    """Called after each change of the tracker: the guide of the demonstration."""

    def replan(self) -> None:
        """Go on by the settings of now; what is open ends only where the plan differs."""
        plan = plan_of(self.ground.settings, self.ground.calendar)
        if plan != self.tracker.plan:
            self.tracker.replan(plan)

    @property
    def wanted_signals(self) -> frozenset[Signal]:
        """Return what the user wants seen."""
        settings = self.ground.settings
        wanted = {
            Signal.MEETING: settings.detect_meetings,
            Signal.SCREEN_IN_USE: settings.detect_full_screen,
            Signal.DO_NOT_DISTURB: settings.follow_do_not_disturb,
        }
        return frozenset(signal for signal, on in wanted.items() if on)

    # These are made here, not in `ui`: what is imported before Qt costs less memory.

    def alarm_clock(self, arm: Callable[[timedelta | None], None]) -> AlarmClock:
        """Return the clock that rings when `arm` says so."""
        return AlarmClock(arm)

    def watch(self, tell: Callable[[Signal, bool | None], None]) -> SignalWatch:
        """Return the watch over the signals that the user wants seen."""
        wanted = self.wanted_signals
        probes = [probe for probe in open_probes() if probe.signal in wanted]
        return SignalWatch(probes, tell, self.ground.clock.monotonic)

    def unwanted(self) -> list[str]:
        """Name the probes that the user has switched off."""
        wanted = self.wanted_signals
        return [full_name(each) for each in open_probes() if each.signal not in wanted]

    def asker(self, press: Callable[[Button], None], plain: Notifier) -> DesktopAsker:
        """Return who asks what a click can answer; `press` is told the click."""
        return DesktopAsker(
            press,
            plain,
            lambda: self.ground.settings.message_buttons,
            self.ground.clock.monotonic,
        )

    def notifier(
        self, instead: Callable[[str, str], None], served: Callable[[], bool]
    ) -> PlyerNotifier:
        """Return what shows messages; `instead` shows what the desktop cannot."""
        return PlyerNotifier(instead, served)

    def duties(
        self,
        notifier: Notifier,
        ask: Callable[[Question], None],
        new_day: Callable[[], None],
    ) -> Duties:
        """Return what has to be done by date."""
        ground = self.ground
        extend = partial(extend_in_a_child, ground.data.path)
        return Duties(
            tracker=self.tracker,
            movement=ground.movement,
            daybook=ground.daybook,
            preferences=ground.preferences,
            clock=ground.clock,
            notifier=notifier,
            new_day=new_day,
            agreed=ground.agreed,
            holidays=HolidayWatch(ground.holidays, extend, notifier),
            last_active=self._last_active,
            limits=self.limit_watch(notifier),
            ask=ask,
            because=self._because,
        )

    def _because(self, day: Workday) -> str:
        ground = self.ground
        found = suggested(ground.places, ground.daybook, day.date)
        return "" if found.plain else because(ground.language, found)

    def limit_watch(self, notifier: Notifier) -> LimitWatch:
        ground = self.ground
        return LimitWatch(
            self.tracker, ground.movement, ground.preferences, notifier, self.reports.today
        )

    def _last_active(self) -> datetime | None:
        session = self.tracker.session
        return session.active.end if session.active else session.last_active
