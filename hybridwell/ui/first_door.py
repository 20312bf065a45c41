"""Opens the first steps, once at a time; their window is loaded when it is wanted."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

from PySide6.QtCore import QObject, Qt

from hybridwell.first_start import STEPS
from hybridwell.parts import Parts
from hybridwell.ui.desk import Desk
from hybridwell.ui.front import bring_forward, give_back_soon
from hybridwell.ui.theme import Theme
from hybridwell.ui.tray import Tray


class FirstDoor(QObject):
    """The window is an ordinary one: it stops nothing, and any other goes before it."""

    def __init__(
        self, parts: Parts, tray: Tray, ends: Callable[[], tuple[Desk, Theme]]
    ) -> None:
        """Ask `ends` late: a day in the tray needs no style."""
        super().__init__(tray)
        self._parts, self._ends = parts, ends
        self._window: Any = None
        parts.commands.offer("first steps", self.open)
        # Queued: without a tray the window opens first, and the steps stand before it.
        tray.no_tray.connect(self.come_forward, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Open what this start has to show, if anything."""
        if self._parts.first_step is not None:
            self.open(self._parts.first_step)

    def open(self, step: str = STEPS[0]) -> None:
        """Show the steps from one on, or bring them to the front where they are open."""
        if self._window is None:
            steps = import_module("hybridwell.ui.first_steps")
            self._window = steps.FirstStepsWindow(*self._ends(), step)
            # Queued: to let go of it inside its own closeEvent would delete it there.
            self._window.closed.connect(self._forget, Qt.ConnectionType.QueuedConnection)
        self.come_forward()

    def come_forward(self) -> None:
        """Show the steps before all other windows, if they are open."""
        if self._window is not None:
            bring_forward(self._window)

    def _forget(self) -> None:
        self._window = None
        give_back_soon()
