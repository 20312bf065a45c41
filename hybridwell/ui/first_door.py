"""Opens the first steps, once at a time; their window is loaded when it is wanted."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

from PySide6.QtCore import QObject, Qt

from hybridwell.first_start import STEPS
from hybridwell.ui.desk import Desk
from hybridwell.ui.theme import Theme


class FirstDoor(QObject):
    """The window is an ordinary one: it stops nothing, and any other goes before it."""

    def __init__(
        self, desk: Callable[[], Desk], theme: Callable[[], Theme], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._theme = desk, theme
        self._window: Any = None

    def open(self, step: str = STEPS[0]) -> None:
        """Show the steps from one on, or bring them to the front where they are open."""
        if self._window is None:
            steps = import_module("hybridwell.ui.first_steps")
            self._window = steps.FirstStepsWindow(self._desk(), self._theme(), step)
            # Queued: to let go of it inside its own closeEvent would delete it there.
            self._window.closed.connect(self._forget, Qt.ConnectionType.QueuedConnection)
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def _forget(self) -> None:
        self._window = None
