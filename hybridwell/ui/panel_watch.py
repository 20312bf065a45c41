"""Whether a panel shows tray icons: it may come late, go for a while, or not exist."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon

SOON, LATER = timedelta(seconds=3), timedelta(minutes=1)
HASTY_LOOKS = 20
"""After these, a panel is looked for once a minute."""
LOOKS_BEFORE_TELLING = 2
"""A panel that starts together with HybridWell is there by then."""
LOOKS_BEFORE_MISSING = 10
"""A panel that is started anew is back by then."""


class PanelWatch(QObject):
    """Looks again and again while there is none, and once a minute while there is one."""

    came = Signal()
    none = Signal()
    """Told once: there is none."""
    gone = Signal()
    """Told once: there was one, and it has been away for a while."""

    def __init__(self, parent: QObject, look_every: timedelta = SOON) -> None:
        super().__init__(parent)
        self._look_every = look_every
        self._looks = 0
        self._was_there = False
        self._told: set[bool] = set()
        self._looked_at: datetime | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)

    @property
    def there(self) -> bool:
        return QSystemTrayIcon.isSystemTrayAvailable()

    def begin(self) -> None:
        """Look for the panel until it is there."""
        self._was_there = self.there
        if not self._was_there:
            self._look_again_and_again()

    def follow(self, now: datetime) -> None:
        """Look once a minute whether the panel has gone; nobody tells."""
        before, self._looked_at = self._looked_at, self._looked_at or now
        if before is None or self._timer.isActive() or before <= now < before + LATER:
            return
        self._looked_at = now
        if not self.there:
            self._look_again_and_again()

    def _look_again_and_again(self) -> None:
        self._looks = 0
        self._timer.start(_milliseconds(self._look_every))

    def _look(self) -> None:
        self._looks += 1
        if self.there:
            self._timer.stop()
            self._was_there = True
            self.came.emit()
            return
        patience = LOOKS_BEFORE_MISSING if self._was_there else LOOKS_BEFORE_TELLING
        if self._looks == patience and self._was_there not in self._told:
            self._told.add(self._was_there)
            (self.gone if self._was_there else self.none).emit()
        if self._looks == HASTY_LOOKS:
            self._timer.setInterval(_milliseconds(LATER))


def _milliseconds(time: timedelta) -> int:
    return time // timedelta(milliseconds=1)
