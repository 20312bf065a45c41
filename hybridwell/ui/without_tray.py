"""The way into the program where no panel shows its icon, or no longer."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hybridwell.parts import Parts
from hybridwell.ports import Notifier
from hybridwell.ui.alarms import served
from hybridwell.ui.notices import Notices
from hybridwell.ui.tray import Tray


class WithoutTray(QObject):
    """Opens the window, and says once how to come back."""

    window_wanted = Signal()

    def __init__(
        self,
        parts: Parts,
        tray: Tray,
        notices: Notices,
        plain: Notifier,
        window: Callable[[], QWidget | None],
    ) -> None:
        super().__init__(tray)
        self._window = window
        self._background = parts.background
        self._notices = notices
        self._plain = plain
        tray.no_tray.connect(self._open)
        tray.gone.connect(self._miss)

    def _open(self) -> None:
        """Be reachable; at a login, the window comes only the first time."""
        told = self._notices.no_tray_was_told
        if told and self._background:
            return
        self.window_wanted.emit()
        if not told:
            self._notices.tell_no_tray(self._window())

    def _miss(self) -> None:
        """Say how to come back, without a window in the middle of somebody's work."""
        if served():
            self._notices.tell_tray_gone(self._plain)
        else:
            self.window_wanted.emit()
