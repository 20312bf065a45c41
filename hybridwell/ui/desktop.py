"""Tray, prompt and window around one tracker: made when needed, told when it changes."""

import logging
from datetime import timedelta
from functools import cached_property
from importlib import import_module
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMessageBox, QSystemTrayIcon

from hybridwell.doctor import Check, examine
from hybridwell.domain.calendar import Period
from hybridwell.domain.movement.breaks import Stage
from hybridwell.domain.movement.sample import Sample, between
from hybridwell.errors import StoreError
from hybridwell.parts import Parts
from hybridwell.ui.desk import Desk, News, View
from hybridwell.ui.looker import Looker
from hybridwell.ui.theme import Theme
from hybridwell.ui.tray import Tray

DUTIES_EVERY = timedelta(minutes=5)
NEWS_EVERY = timedelta(minutes=1)
"""While nothing happens, tooltip and ring move on once a minute."""
_log = logging.getLogger(__name__)


class Desktop(QObject):
    """Everything seen; it lives as long as the program."""

    told = Signal(str, str)
    """A message for the balloon, from whatever thread."""

    def __init__(self, parts: Parts, app: QApplication) -> None:
        super().__init__(app)
        self._parts = parts
        self._app = app
        self._news = News(self)
        self._desk = self._make_desk()
        self._looker = Looker(parts, self)
        self._tray = Tray(self._desk, self)
        self._window: Any = None
        self._card: Any = None
        self._shown: object = None
        self._sample: Sample | None = None
        self._alarm = QTimer(self, singleShot=True)
        self._alarm_clock = parts.alarm_clock(self._arm)
        self._alarm.timeout.connect(self._alarm_clock.ring)
        self._duties = parts.duties(self.told.emit, _served, self._news.changed.emit)
        self.told.connect(self._tray.say, Qt.ConnectionType.QueuedConnection)
        self._tray.window_wanted.connect(self.open_window)
        self._tray.self_test_wanted.connect(self.show_self_test)
        self._tray.no_tray.connect(self._do_without_tray)
        parts.commands.offer("open", self.open_window)
        parts.commands.offer("quit", app.quit)
        parts.commands.offer("desktop", self._about)
        parts.commands.days_changed = self._news.changed.emit
        parts.tracker.changed = self._follow

    def begin(self) -> None:
        """Count from now on."""
        self._alarm_clock.every(DUTIES_EVERY, self._duties.look)
        self._alarm_clock.start()
        self._parts.tracker.look()
        self._duties.look()
        self._tell_start()
        if self._parts.open_window:
            self.open_window()

    def end(self) -> None:
        """Store what is open and let go."""
        self._parts.tracker.changed = lambda: None
        self._alarm_clock.shutdown()
        self._parts.tracker.close()
        self._parts.sensor.close()
        for database in self._parts.ground.databases:
            database.close()

    def open_window(self) -> None:
        """Show the window; it is made anew each time and freed when it is closed."""
        if self._window is None:
            window = import_module("hybridwell.ui.window").MainWindow(
                self._desk, self._theme
            )
            # Queued: to let go of it inside its own closeEvent would delete it there.
            window.closed.connect(self._forget_window, Qt.ConnectionType.QueuedConnection)
            self._window = window
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def show_self_test(self) -> None:
        """Say what works on this desktop."""
        tr = self._desk.language.tr
        checks = examine(self._parts.ground, self._about())
        box = QMessageBox(QMessageBox.Icon.Information, tr("Self-test"), _lines(checks))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.open()

    def say_failure(self) -> None:
        tr = self._desk.language.tr
        text = tr("Something went wrong. Counting goes on; the log file has the details.")
        self.told.emit("HybridWell", text)

    @cached_property
    def _theme(self) -> Theme:
        """Dress the application at the first window: a day in the tray needs no style."""
        return Theme(self._app)

    def _make_desk(self) -> Desk:
        ground = self._parts.ground
        return Desk(
            language=ground.language,
            news=self._news,
            view=self._view,
            day=self._parts.reports.day,
            week=lambda day: self._parts.reports.days(Period.week(day)),
            claim=lambda day: ground.daybook.claim(Period.month(day), ground.today),
            ask=self._parts.commands.ask,
            data_dir=ground.data.path,
        )

    def _view(self) -> View:
        tracker = self._parts.tracker
        trouble = tracker.trouble
        return View(
            now=self._parts.ground.clock.now(),
            session=tracker.session,
            plan=tracker.plan,
            outlook=tracker.outlook,
            today=self._parts.reports.today(self._parts.ground.today),
            trouble=None if trouble is None else self._desk.language.explain(trouble),
        )

    def _follow(self) -> None:
        """Plan the next look; tell the windows if there is something to show."""
        self._looker.plan()
        self._parts.follow()
        self._wake_up()
        shown = self._seen()
        if shown != self._shown:
            self._shown = shown
            self._prompt()
            self._news.changed.emit()

    def _wake_up(self) -> None:
        """Ask what is due after sleep or a set clock: a timer knows of neither."""
        before, self._sample = self._sample, self._parts.tracker.session.sample
        if before is None or self._sample is None:
            return
        time = between(before, self._sample)
        if time.slept or time.clock_set:
            self._alarm_clock.wakeup()

    def _seen(self) -> object:
        """Return what the tray shows, so that a heartbeat alone changes nothing."""
        tracker = self._parts.tracker
        session = tracker.session
        sample = session.sample
        due = tracker.outlook.due_in // NEWS_EVERY
        beat = sample.at if self._window is not None and sample else None
        return (
            *(session.move.stage, session.posture, session.active is None),
            *(session.paused_until, tracker.meeting, str(tracker.trouble), due, beat),
        )

    def _prompt(self) -> None:
        """Load the prompt at the first break."""
        resting = self._parts.tracker.session.move.stage is not Stage.WORKING
        if self._card is None and resting:
            card = import_module("hybridwell.ui.break_card")
            self._card = card.BreakCard(self._desk, self._theme)

    def _arm(self, wait: timedelta | None) -> None:
        if wait is None:
            self._alarm.stop()
        else:
            self._alarm.start(round(wait.total_seconds() * 1000))

    def _forget_window(self) -> None:
        self._window = None

    def _do_without_tray(self) -> None:
        """Be reachable without a tray, and say so once."""
        ground = self._parts.ground
        try:
            said = ground.movement.recall("no_tray_said")
            ground.movement.remember("no_tray_said", ground.clock.now())
        except StoreError:
            said = None
        self.open_window()
        if said is None:
            tr = self._desk.language.tr
            text = tr(
                "This desktop shows no tray icons, so HybridWell is in this window."
                " Start HybridWell again to open it."
            )
            box = QMessageBox(QMessageBox.Icon.Information, "HybridWell", text)
            box.setParent(self._window, Qt.WindowType.Dialog)
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            box.open()

    def _tell_start(self) -> None:
        """Say what was wrong with the settings or the files at the start."""
        ground = self._parts.ground
        tr = self._desk.language.tr
        if ground.complaint is not None:
            self.told.emit(
                tr("The last good settings are used"),
                self._desk.language.explain(ground.complaint),
            )
        for recovery in ground.recovered:
            text = tr(
                "a damaged file is kept as {copy}; {rows} rows of it were saved",
                copy=recovery.copy.name,
                rows=sum(recovery.kept.values()),
            )
            self.told.emit("HybridWell", text)

    def _about(self) -> dict[str, object]:
        """Return what only the running program knows, for the self-test."""
        return {
            "sensor": self._parts.sensor.name,
            "tray": QSystemTrayIcon.isSystemTrayAvailable(),
            "trouble": str(self._parts.tracker.trouble or ""),
        }


def _served() -> bool:
    """Tell whether the desktop shows notifications; loaded for the first one."""
    return bool(import_module("hybridwell.ui.notification_service").served())


def _lines(checks: list[Check]) -> str:
    return "\n".join(f"{check.name}: {check.says}" for check in checks)
