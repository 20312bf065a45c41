"""A made-up morning at speed: what a newcomer sees within a minute."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path

from hybridwell.clock import FastClock, SystemClock
from hybridwell.domain.calendar import Calendar, Period
from hybridwell.domain.movement.breaks import Stage
from hybridwell.domain.movement.session import Session
from hybridwell.language import clock_time
from hybridwell.parts import Parts
from hybridwell.sensors.scripted import parse_script

BEGINS = time(8, 58)
SETTINGS = ("agreed_week=home,home,home,home,home,home,home",)
_WINDOW_OPENS = timedelta(seconds=20)
FAST, SLOW = 90.0, 10.0
"""Seconds of the demonstration in a real one; slow while a break is on screen."""

_MORNING = """
work 30m
work 80s
rest 4m
work 26m
rest 1m
work 20m
rest 40m
"""


def script() -> tuple[tuple[bool, timedelta], ...]:
    return parse_script(_MORNING)


def clock() -> FastClock:
    """Return a clock that begins this morning and runs fast."""
    system = SystemClock()
    zone = system.zone()
    today = system.now().astimezone(zone).date()
    return FastClock(datetime.combine(today, BEGINS, zone), zone, SLOW)


@dataclass
class Guide:
    """Tells on the terminal what happens, and does what a user would click."""

    parts: Parts
    clock: FastClock
    tell: Callable[[str], None]
    _before: Session | None = None
    _done: set[str] = field(default_factory=set)

    def follow(self) -> None:
        """Tell what changed; called at each change of the tracker."""
        session = self.parts.tracker.session
        before, self._before = self._before, session
        # Opening the window takes a second: at full speed that would be a minute unseen.
        slow = session.prompt is not None or not self._after(_WINDOW_OPENS)
        speed = SLOW if slow else FAST
        if self.clock.speed != speed:
            self.clock.speed = speed
        if before is not None:
            self._tell_changes(before, session)
        self._click()

    def _tell_changes(self, before: Session, session: Session) -> None:
        tr = self.parts.ground.language.tr
        if before.active is None and session.active is not None:
            self._say(tr("Screen time begins."))
        if before.active is not None and session.active is None:
            self._say(tr("Away: screen time ended at the last input."))
        match _stage(before), _stage(session):
            case Stage.WORKING, Stage.PRELUDE:
                self._say(tr("A break is prompted; it takes no focus."))
            case Stage.PRELUDE, Stage.RESTING:
                self._say(tr("Typing stopped, so the break begins by itself."))
            case Stage.RESTING, Stage.WORKING:
                self._say(tr("The break is taken."))

    def _click(self) -> None:
        ask = self.parts.commands.ask
        tr = self.parts.ground.language.tr
        today = self.parts.ground.today
        if self._at("stand", 36):
            ask("stand")
            self._say(tr("The desk goes up: “I stand”."))
        if self._at("sit", 48):
            ask("sit")
            self._say(tr("“I sit” again."))
        if self._at("confirm", 52):
            ask("day confirm", days=(today,))
            self._say(tr("One click: today is a home-work day."))
        if self._at("export", 56):
            self._export(today)

    def _export(self, today: date) -> None:
        tr = self.parts.ground.language.tr
        period = str(Period.month(today))
        out = self.parts.ground.data.path / f"{period}.csv"
        wish = {"period": period, "format": "csv", "out": out, "draft": True}
        self.parts.commands.ask("export", **wish)
        report = self.parts.reports.day(today)
        self._say(
            tr(
                "So far: {screen} at the screen, {sitting} sitting, {standing} standing.",
                screen=clock_time(report.screen),
                sitting=clock_time(report.sitting),
                standing=clock_time(report.standing),
            )
        )
        self._say(tr("The month for payroll, {file}:", file=str(out)))
        self.tell(_text(out))
        self._say(tr("That was it. Look around in the window; quit from the tray."))

    def _at(self, name: str, minute: int) -> bool:
        """Tell once that so many minutes of the demonstration have passed."""
        if name in self._done or not self._after(timedelta(minutes=minute)):
            return False
        self._done.add(name)
        return True

    def _after(self, passed: timedelta) -> bool:
        zone = self.clock.zone()
        now = self.clock.now()
        begin = Calendar(zone).at(now.astimezone(zone).date(), BEGINS)
        return now - begin >= passed

    def _say(self, text: str) -> None:
        self.tell(f"{self.clock.now().astimezone(self.clock.zone()):%H:%M}  {text}")


def _stage(session: Session) -> Stage:
    return Stage.WORKING if session.prompt is None else session.prompt.stage


def _text(path: Path) -> str:
    return path.read_text("utf-8-sig").strip()
