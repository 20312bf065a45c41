"""What has to be done by date, rung for by one Qt timer."""

from datetime import timedelta
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from hybridwell.domain.movement.sample import Sample, between
from hybridwell.parts import Parts
from hybridwell.ports import Notifier
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
        self._duties = parts.duties(notices.told.emit, served, news.changed.emit)
        self._sample: Sample | None = None

    @property
    def notifier(self) -> Notifier:
        """Return what shows messages, for the self-test to show one."""
        return self._duties.notifier

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

    def _arm(self, wait: timedelta | None) -> None:
        if wait is None:
            self._timer.stop()
        else:
            self._timer.start(round(wait.total_seconds() * 1000))


def served() -> bool:
    """Tell whether the desktop shows notifications; loaded for the first one."""
    return bool(import_module("hybridwell.ui.notification_service").served())
