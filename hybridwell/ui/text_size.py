"""Lengths that grow with the user's text, so that nothing is cut off at 200 %."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

USUAL_TEXT = 10.0
"""Points of a text at 100 %."""
LARGE_TEXT = 15.0
"""From here on what is wide stands below its neighbour, not beside it."""


def scaled(pixels: float) -> int:
    """Return a length at a usual size of text in that of the user; never smaller."""
    size = QGuiApplication.font().pointSizeF()
    return round(pixels * max(1.0, size / USUAL_TEXT))


def scaled_size(wide: float, high: float) -> QSize:
    return QSize(scaled(wide), scaled(high))


def is_large() -> bool:
    """Tell whether words are too wide to stand beside each other."""
    return QGuiApplication.font().pointSizeF() >= LARGE_TEXT
