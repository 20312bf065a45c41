"""Tray, prompt and window around one tracker: made when needed, told when it changes."""

import logging
from datetime import timedelta
from functools import cached_property, partial
from importlib import import_module
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from hybridwell.domain.movement.breaks import Change
from hybridwell.domain.movement.prompting import Outcome
from hybridwell.parts import Parts
from hybridwell.preferences import Chosen
from hybridwell.tracker import Tracker
from hybridwell.ui.alarms import Alarms, served
from hybridwell.ui.desk import News, desk_of, style_of
from hybridwell.ui.first_door import FirstDoor
from hybridwell.ui.front import GIVE_BACK_AFTER, bring_forward
from hybridwell.ui.looker import Looker
from hybridwell.ui.notices import Notices
from hybridwell.ui.place_looker import screens_now
from hybridwell.ui.self_test import self_test_of
from hybridwell.ui.surroundings import Surroundings
from hybridwell.ui.theme import Theme
from hybridwell.ui.tray import Tray
from hybridwell.ui.without_tray import WithoutTray

NEWS_EVERY = timedelta(minutes=1)
"""While nothing happens, tooltip and ring move on once a minute."""
_log = logging.getLogger(__name__)


class Desktop(QObject):
    """Everything seen; it lives as long as the program."""

    def __init__(self, parts: Parts, app: QApplication) -> None:
        super().__init__(app)
        self._parts, self._app = parts, app
        self._news = News(self)
        self._surroundings = Surroundings(parts, parts.tracker.look, self)
        self._looker = Looker(parts, self)
        self._notices = Notices(parts.ground, self)
        self._alarms = Alarms(parts, self._notices, self._news, self)
        about, around = partial(_about, parts, self._surroundings), self._surroundings
        tries = self._alarms.notifier.notify, around.desk.try_it
        self_test = self_test_of(parts, self._looker.idle, about, *tries)
        seen = around.agreed, self_test, around.to_ask, lambda: around.desk.move
        self._make_desk = partial(desk_of, parts, self._news, *seen)
        self._desk = self._make_desk()
        self._tray = Tray(self._desk, self)
        self._first = FirstDoor(parts, self._tray, lambda: (self._desk, self._theme))
        self._window: Any = None
        self._prompter: Any = None
        self._shown: object = None
        self.say_failure = self._notices.tell_failure
        self._notices.told.connect(self._tray.say, Qt.ConnectionType.QueuedConnection)
        self._tray.window_wanted.connect(self.open_window)
        self._tray.self_test_wanted.connect(partial(self.open_window, "self-test"))
        known = parts, self._tray, self._notices, self._alarms.notifier
        self._without = WithoutTray(*known, lambda: self._window)
        self._without.window_wanted.connect(self.open_window)
        self._join(parts)

    def _join(self, parts: Parts) -> None:
        """Answer commands, and be told of what happens."""
        parts.commands.offer("open", self.open_window)
        parts.commands.offer("quit", self._app.quit)
        parts.commands.offer("desktop", partial(_about, parts, self._surroundings))
        parts.commands.days_changed = self._days_changed
        parts.ground.preferences.follow(self._settle)
        parts.tracker.signals = self._surroundings.signals
        parts.tracker.happened = self._tell_break
        parts.tracker.changed = self._follow

    def begin(self) -> None:
        """Count from now on."""
        self._parts.tracker.look()
        self._alarms.begin()
        self._notices.tell_start()
        if self._parts.open_window:
            self.open_window()
        self._first.begin()
        self._parts.ground.login.begin(self._parts.ground.preferences)

    def end(self) -> None:
        """Store what is open and let go."""
        self._parts.tracker.changed = lambda: None
        self._alarms.end()
        self._surroundings.close()
        self._parts.tracker.close()
        self._parts.sensor.close()
        for database in self._parts.ground.databases:
            database.close()

    def open_window(self, page: str = "", target: str = "") -> None:
        """Show the window; it is made anew each time and freed when it is closed."""
        if self._window is None:
            make = import_module("hybridwell.ui.window").MainWindow
            window = self._window = make(self._desk, self._theme)
            # Queued: to let go of it inside its own closeEvent would delete it there.
            window.closed.connect(self._forget_window, Qt.ConnectionType.QueuedConnection)
        if page:
            self._window.open_page(page, target)
        bring_forward(self._window)

    @cached_property
    def _theme(self) -> Theme:
        """Dress the application at the first window: a day in the tray needs no style."""
        chosen = self._parts.ground.settings
        theme = Theme(self._app, chosen.look, chosen.contrast)
        self._surroundings.tell_motion(theme.follow_motion)
        return theme

    def _follow(self) -> None:
        """Plan the next look; tell the windows if there is something to show."""
        self._looker.plan()
        self._surroundings.follow(self._parts.tracker.session)
        self._parts.follow()
        self._alarms.follow(self._parts.tracker.session.sample)
        seen = _seen(self._parts.tracker, open_window=self._window is not None)
        shown = seen, self._surroundings.desk.move
        if shown != self._shown:
            self._shown = shown
            self._prompt()
            self._news.changed.emit()

    def _settle(self, before: Chosen, now: Chosen) -> None:
        """Go by other settings at once: plan, signals, prompt and language."""
        self._surroundings.watch_what_is_wanted()
        self._surroundings.forget_days()
        self._parts.replan()
        if "_theme" in self.__dict__:
            self._theme.choose(now.settings.look, now.settings.contrast)
        if before.language != now.language:
            # Queued: the click that chose the language comes from a widget that goes.
            QTimer.singleShot(0, self._speak)
        elif style_of(before.settings) != style_of(now.settings):
            self._forget_prompt()
        self._days_changed()

    def _speak(self) -> None:
        self._desk = self._make_desk()
        self._tray.speak(self._desk)
        if self._window is not None:
            self._window.speak(self._desk)
        self._forget_prompt()

    def _forget_prompt(self) -> None:
        """Make the prompt anew; a break that is on screen comes back at once."""
        if self._prompter is not None:
            self._prompter.close()
            self._prompter.deleteLater()
            self._prompter = None
        self._prompt()

    def _days_changed(self) -> None:
        self._surroundings.forget_days()
        self._parts.tracker.look()
        self._news.changed.emit()
        self._news.days_changed.emit()

    def _tell_break(self, outcome: Outcome) -> None:
        """Show a break as a passing message where its policy wants no more."""
        if outcome.change is Change.NOTIFIED:
            move = self._surroundings.desk.move
            self._alarms.asker.ask(self._notices.break_due(outcome.kind, move))

    def _prompt(self) -> None:
        """Load the prompt at the first break."""
        if self._prompter is None and self._parts.tracker.session.prompt is not None:
            prompt = import_module("hybridwell.ui.prompt")
            self._prompter = prompt.Prompt(self._desk, self._theme, self)

    def _forget_window(self) -> None:
        self._window = None
        QTimer.singleShot(GIVE_BACK_AFTER // timedelta(milliseconds=1), self._give_back)

    def _give_back(self) -> None:
        """Let go of what the window used, unless there is one again."""
        if self._window is None:
            import_module("hybridwell.ui.give_back").give_back()


def _seen(tracker: Tracker, *, open_window: bool) -> object:
    """Return what the tray shows, so that a heartbeat alone changes nothing."""
    session = tracker.session
    sample = session.sample
    due = tracker.outlook.due_in // NEWS_EVERY
    beat = sample.at if open_window and sample else None
    prompt = session.prompt
    shown = prompt and (prompt.kind, prompt.stage)
    return (
        *(shown, session.posture, session.active is None),
        *(session.paused_until, tracker.meeting, str(tracker.trouble), due, beat),
    )


def _about(parts: Parts, surroundings: Surroundings) -> dict[str, object]:
    """Return what only the running program knows, for the self-test."""
    return {
        "sensor": parts.sensor.name,
        "tray": QSystemTrayIcon.isSystemTrayAvailable(),
        "tray_by": import_module("hybridwell.ui.tray_protocol").tray_protocol(),
        "notifications": served(),
        "signals": surroundings.states(),
        "presence": surroundings.session.rows(),
        "trouble": str(parts.tracker.trouble or ""),
        "screens": _screens(parts),
        "desk": surroundings.desk.state(),
    }


def _screens(parts: Parts) -> str | None:
    """Say why the screens tell nothing of a place; None: they do, or are not asked."""
    if not parts.ground.places.wanted:
        return None
    why = screens_now().why
    return None if why is None else why.text
