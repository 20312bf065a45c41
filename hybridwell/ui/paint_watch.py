"""Notices a window that never comes on screen: nobody can take a break they do not see."""
# ruff: noqa: N802 - Qt gave these methods their names

from datetime import timedelta

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

PATIENCE = timedelta(seconds=2)
LATE = timedelta(milliseconds=500)
"""A timer that rings so much later says that the program was busy, not the screen."""


class PaintWatch(QObject):
    """Watches one window for its first picture; a new watch ends the one before."""

    unseen = Signal()
    """It has not painted in time."""
    seen = Signal()

    def __init__(self, window: QWidget, patience: timedelta = PATIENCE) -> None:
        super().__init__(window)
        self._window = window
        self._patience = _milliseconds(patience)
        self._time = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._ring)
        window.installEventFilter(self)

    @property
    def waiting(self) -> bool:
        return self._timer.isActive()

    def start(self) -> None:
        """Expect a picture from now on."""
        self._window.update()
        self._time.start()
        self._timer.start(self._patience)

    def stop(self) -> None:
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a picture end the watch."""
        if event.type() is QEvent.Type.Paint and self._timer.isActive():
            self._timer.stop()
            self.seen.emit()
        return super().eventFilter(watched, event)

    def _ring(self) -> None:
        if self._time.elapsed() > self._patience + _milliseconds(LATE):
            self.start()  # the picture may be next in the queue
        else:
            self.unseen.emit()


def _milliseconds(time: timedelta) -> int:
    return time // timedelta(milliseconds=1)
