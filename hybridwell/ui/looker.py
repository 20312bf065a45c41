"""What makes the tracker look: a timer, and a sensor that tells of stops and returns."""

from datetime import timedelta

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer

from hybridwell.errors import SensorError
from hybridwell.parts import Parts

POLL = timedelta(seconds=5)
"""For a sensor that cannot tell by itself when the user stops or comes back."""


class Looker(QObject):
    """Takes samples when the tracker wants one: by a timer, and when the sensor tells."""

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._tracker = parts.tracker
        self._sensor = parts.sensor
        self._clock = parts.ground.clock
        self._thresholds: frozenset[timedelta] = frozenset()
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._tracker.look)
        self._notifier: QSocketNotifier | None = None
        self._listen()

    def plan(self) -> None:
        """Wait for what the tracker wants to see next."""
        look = self._tracker.next_look
        wait = look.after
        self._watch(look.thresholds)
        self._listen()
        if self._notifier is None:
            wait = min(wait or POLL, POLL)
        if self._sensor.drain():
            wait = timedelta()
        if wait is None:
            self._timer.stop()
        else:
            self._timer.start(round(wait.total_seconds() * 1000 / self._clock.speed))

    def idle(self) -> timedelta:
        """Read the sensor that counts; raises SensorError."""
        idle = self._sensor.idle()
        self._crossed()  # a reading takes in what was told meanwhile, and nobody hears it
        return idle

    def _watch(self, thresholds: frozenset[timedelta]) -> None:
        if thresholds == self._thresholds:
            return
        self._thresholds = thresholds
        try:
            self._sensor.watch(thresholds)
        except SensorError:
            return  # the next reading says so

    def _listen(self) -> None:
        """Follow the descriptor: it is another one after the desktop has restarted."""
        descriptor = self._sensor.fileno()
        if self._notifier is not None:
            if self._notifier.socket() == descriptor:
                return
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if descriptor is not None:
            self._notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._crossed)

    def _crossed(self) -> None:
        if not self._sensor.drain():
            return
        # A lost connection stays readable for ever, so nobody listens to it any longer.
        self._listen()
        self._tracker.look()
