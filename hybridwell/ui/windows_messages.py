"""Receives what Windows tells windows of the session and of power; see presence/windows.py.

A window that is never shown is registered for it, as the others come and go.
"""

import ctypes
import logging
from collections.abc import Callable
from ctypes import wintypes
from datetime import timedelta

from PySide6.QtCore import (
    QAbstractNativeEventFilter,
    QByteArray,
    QCoreApplication,
    QObject,
    QTimer,
)
from PySide6.QtGui import QWindow

from hybridwell.domain.movement.presence import Presence
from hybridwell.errors import Phrase
from hybridwell.presence import LOCK, Row, Told, state_of
from hybridwell.presence.windows import Move, follow

_log = logging.getLogger(__name__)
_THIS_SESSION = 0
_KIND = b"windows_generic_MSG"
_TRY_AGAIN_AFTER, _TRIES = timedelta(seconds=10), 30
"""At the start of Windows the service for it may come later than this program."""


def register(window: int) -> bool:
    """Ask Windows to tell this window of locks and switches."""
    try:
        ask = ctypes.CDLL("wtsapi32").WTSRegisterSessionNotification
    except (OSError, AttributeError):
        return False
    ask.argtypes, ask.restype = (wintypes.HWND, wintypes.DWORD), wintypes.BOOL
    return bool(ask(window, _THIS_SESSION))


class WindowsMessages(QObject):
    """Fits `Source`; each message comes once for each window, and counts once."""

    def __init__(
        self,
        boot: Callable[[], timedelta],
        told: Told,
        parent: QObject,
        register: Callable[[int], bool] = register,
    ) -> None:
        super().__init__(parent)
        self.presence = Presence()
        self._boot = boot
        self._told = told
        self._register = register
        self._registered = False
        self._tries = 0
        self._window = QWindow()
        self.filter = _Filter(self.take)
        self.again = QTimer(self, singleShot=True)
        self.again.timeout.connect(self._try)
        QCoreApplication.instance().installNativeEventFilter(self.filter)  # type: ignore[union-attr]  # there is one
        self._try()

    def take(self, message: int, what: int) -> None:
        """Follow one message."""
        self.presence, move = follow(self.presence, message, what, self._boot())
        if move is Move.SAVE:
            self._told.leaving()
        elif move is Move.LOOK:
            self._told.changed()

    def rows(self) -> list[Row]:
        if not self._registered:
            said = Phrase(
                "Windows tells of no locks, only the clocks of sleep; start HybridWell anew"
            )
            return [Row(LOCK, None, said)]
        return [Row(LOCK, works=True, said=state_of(self.presence, "Windows"))]

    def close(self) -> None:
        self.again.stop()
        app = QCoreApplication.instance()
        if app is not None:
            app.removeNativeEventFilter(self.filter)
        self._window.destroy()

    def _try(self) -> None:
        self._tries += 1
        self._registered = self._register(int(self._window.winId()))
        if self._registered:
            self.again.stop()
        elif self._tries < _TRIES:
            self.again.start(_TRY_AGAIN_AFTER // timedelta(milliseconds=1))
        else:
            _log.warning("Windows does not tell of locks")


class _Filter(QAbstractNativeEventFilter):
    """Sees every message to a window of this program, and takes none away."""

    def __init__(self, take: Callable[[int, int], None]) -> None:
        super().__init__()
        self._take = take

    def nativeEventFilter(  # noqa: N802 - Qt's name
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        if bytes(kind.data() if isinstance(kind, QByteArray) else kind) == _KIND:
            told = wintypes.MSG.from_address(int(message))
            self._take(told.message, told.wParam)
        return False, 0
