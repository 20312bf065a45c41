"""Looks at networks and screens while somebody is there, if the user wants that."""

import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from threading import Thread

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from hybridwell.domain.calendar import Period
from hybridwell.errors import HybridWellError
from hybridwell.evidence import read_networks
from hybridwell.evidence.reading import Reading
from hybridwell.evidence.screens import Screen, docked
from hybridwell.parts import Parts

EVERY = timedelta(minutes=5)
_SOON = timedelta(seconds=10)
"""After a dock is plugged in, its screens and its network come one by one."""
_PATIENCE = timedelta(seconds=5)
"""Longer than each system is given to answer."""
_log = logging.getLogger(__name__)


class PlaceLooker(QObject):
    """Asks in a thread, as a system may answer late, and notes what is new."""

    read = Signal(object)
    """What was read of the network, from that thread."""

    def __init__(
        self,
        parts: Parts,
        parent: QObject,
        networks: Callable[[], list[Reading]] = read_networks,
    ) -> None:
        super().__init__(parent)
        self._parts, self._networks = parts, networks
        self._thread: Thread | None = None
        self._refused = ""
        self._timer = QTimer()
        self._timer.setInterval(EVERY // timedelta(milliseconds=1))
        self._timer.timeout.connect(self.look)
        self._soon = QTimer(singleShot=True)
        self._soon.setInterval(_SOON // timedelta(milliseconds=1))
        self._soon.timeout.connect(self.look)
        self.read.connect(self._take, Qt.ConnectionType.QueuedConnection)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._look_soon)
            application.screenRemoved.connect(self._look_soon)

    def active(self, there: bool) -> None:  # noqa: FBT001 - as the watch of signals has it
        """Look now and every few minutes while somebody is there."""
        if there:
            self._timer.start()
            self.look()
        else:
            self._timer.stop()

    def close(self) -> None:
        """Stop looking; a look that is under way is waited for, as it tells this object."""
        self._timer.stop()
        self._soon.stop()
        if self._thread is not None:
            self._thread.join(_PATIENCE.total_seconds())

    def look(self) -> None:
        """Begin a look, unless one is under way, nobody is there or it is not wanted."""
        there = self._parts.tracker.session.active is not None
        waiting = self._thread is not None and self._thread.is_alive()
        if self._parts.ground.places.wanted and there and not waiting:
            self._thread = Thread(target=self._read, daemon=True, name="places")
            self._thread.start()

    def _look_soon(self) -> None:
        self._soon.start()

    def _read(self) -> None:
        found = self._networks()
        with suppress(RuntimeError):  # the program has ended meanwhile
            self.read.emit(found)

    def _take(self, networks: list[Reading]) -> None:
        ground = self._parts.ground
        today = Period(ground.today, ground.today)
        try:
            (day,) = ground.daybook.expected(today)
            new = ground.places.note(day, [*networks, screens_now()])
        except HybridWellError as error:
            if str(error) != self._refused:
                self._refused = str(error)
                _log.warning("places are not learned: %s", error)
            return
        self._refused = ""
        if new:
            self._parts.commands.days_changed()


def screens_now() -> Reading:
    """Return the screens on the desk, as the desktop tells them."""
    return docked(
        Screen(each.name(), each.manufacturer(), each.model())
        for each in QGuiApplication.screens()
    )
