"""The order of Tab for what was made in another order."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QWidget


def come_in_order(*parts: QWidget) -> None:
    """Let Tab go through each part after the one before it, as it did inside of them.

    Nothing in them may have a focus proxy: Qt leaves that widget where it was in the order.
    """
    inside: list[list[QWidget]] = [[] for _ in parts]
    for stop in _stops(parts[0].window()):
        for part, found in zip(parts, inside, strict=True):
            if part is stop or part.isAncestorOf(stop):
                found.append(stop)
    for one, other in pairwise(stop for found in inside for stop in found):
        QWidget.setTabOrder(one, other)


def be_one_stop(group: QButtonGroup) -> None:
    """Let Tab come to the pressed button of a group; arrows lead to the others."""

    def follow() -> None:
        for each in group.buttons():
            each.setAutoExclusive(True)  # one of several, as screen readers say it
            stop, aside = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            each.setFocusPolicy(stop if each.isChecked() else aside)

    group.buttonToggled.connect(follow)
    follow()


def _stops(window: QWidget) -> Iterator[QWidget]:
    """Yield what can have the keyboard, in the order of now."""
    at = window.nextInFocusChain()
    while at is not None and at is not window:
        if at.focusPolicy() != Qt.FocusPolicy.NoFocus:
            yield at
        at = at.nextInFocusChain()
