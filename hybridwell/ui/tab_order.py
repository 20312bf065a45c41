"""The order of Tab for what was made in another order."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def come_in_order(*parts: QWidget) -> None:
    """Let Tab go through each part after the one before it, as it did inside of them."""
    inside: list[list[QWidget]] = [[] for _ in parts]
    for stop in _stops(parts[0].window()):
        for part, found in zip(parts, inside, strict=True):
            if part is stop or part.isAncestorOf(stop):
                found.append(stop)
    for one, other in pairwise(stop for found in inside for stop in found):
        QWidget.setTabOrder(one, other)


def _stops(window: QWidget) -> Iterator[QWidget]:
    """Yield what can have the keyboard, in the order of now."""
    at = window.nextInFocusChain()
    while at is not window:
        if at.focusPolicy() != Qt.FocusPolicy.NoFocus and at.focusProxy() is None:
            yield at
        at = at.nextInFocusChain()
