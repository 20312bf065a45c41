"""What has to be done by date, rung for by one Qt timer."""

from datetime import timedelta
from importlib import import_module

from PySide6.QtCore import QObject, Qt, QTimer

from hybridwell.domain.movement.sample import Sample, between
from hybridwell.errors import HybridWellError
from hybridwell.parts import Parts
from hybridwell.ports import Notifier
from hybridwell.questions import Button
from hybridwell.ui.desk import News
from hybridwell.ui.notices import Notices

DUTIES_EVERY = timedelta(minutes=5)


class Alarms(QObject):
    """Lends APScheduler a timer, and looks after the duties when it rings."""

    def __init__(self, parts: Parts, notices: Notices, news: News, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._clock = parts.alarm_clock(self._arm)
        self._timer.timeout.connect(self._clock.ring)
        self._ask = parts.commands.ask
        self._notices = notices
        self.notifier: Notifier = parts.notifier(notices.told.emit, served)
        """What shows messages, also for the self-test to show one."""
        self.asker = parts.asker(notices.pressed.emit, self.notifier)
        notices.pressed.connect(self._press, Qt.ConnectionType.QueuedConnection)
        self._duties = parts.duties(self.notifier, self.asker.ask, news.changed.emit)
        self._sample: Sample | None = None

    def begin(self) -> None:
        """Look now, and every few minutes."""
        self._clock.every(DUTIES_EVERY, self._duties.look)
        self._clock.start()
        self._duties.look()

    def follow(self, sample: Sample | None) -> None:
        """Ask what is due after sleep or a set clock: a timer knows of neither."""
        before, self._sample = self._sample, sample
        if before is None or sample is None:
            return
        time = between(before, sample)
        if time.slept or time.clock_set:
            self._clock.wakeup()

    def end(self) -> None:
        self._clock.shutdown()
        self.asker.close()

    def _press(self, button: Button) -> None:
        """Do what a button of a message is for; what cannot be done is said."""
        try:
            self._ask(button.command, **button.arguments)
        except HybridWellError as error:
            self._notices.tell_error(error)

    def _arm(self, wait: timedelta | None) -> None:
        if wait is None:
            self._timer.stop()
        else:
            self._timer.start(round(wait.total_seconds() * 1000))


def served() -> bool:
    """Tell whether the desktop shows notifications; loaded for the first one."""
    return bool(import_module("hybridwell.ui.notification_service").served())
