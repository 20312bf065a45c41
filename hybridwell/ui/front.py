"""How a window comes to the front, and when its memory goes back after it has closed."""

from datetime import timedelta
from importlib import import_module

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

GIVE_BACK_AFTER = timedelta(seconds=2)
"""Who closes the window by mistake opens it again at once."""


def bring_forward(window: QWidget) -> None:
    """Show a window before all others, and give it the keyboard."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def give_back_soon() -> None:
    """Let go of what a closed window used, once it is gone for good."""
    later = GIVE_BACK_AFTER // timedelta(milliseconds=1)
    QTimer.singleShot(later, import_module("hybridwell.ui.give_back").give_back)
