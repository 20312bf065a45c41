"""The order of Tab for what was made in another order."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QScrollArea, QWidget

_EDGE = 8


def come_in_order(before: QWidget, *parts: QWidget) -> None:
    """Let Tab go on from a widget to parts that were made late, then as it did.

    Nothing in them may have a focus proxy: Qt leaves that widget where it was in the order.
    """
    *_, last = _stops(before)
    for one, other in pairwise((last, *(stop for part in parts for stop in _stops(part)))):
        QWidget.setTabOrder(one, other)


def bring_into_sight(stop: QWidget) -> None:
    """Scroll to all of a widget; Qt does so for the cursor of a text, and from inside."""
    area = stop.parentWidget()
    while area is not None:
        if isinstance(area, QScrollArea) and (sheet := area.widget()) is not None:
            half = stop.rect().center()
            middle = stop.mapTo(sheet, half)
            sides = half.x() + _EDGE, half.y() + _EDGE
            area.ensureVisible(middle.x(), middle.y(), *sides)
        area = area.parentWidget()


def be_one_stop(group: QButtonGroup) -> None:
    """Let Tab come to the pressed button of a group; arrows lead to the others."""

    def follow() -> None:
        for each in group.buttons():
            each.setAutoExclusive(True)  # one of several, as screen readers say it
            stop, aside = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            each.setFocusPolicy(stop if each.isChecked() else aside)

    group.buttonToggled.connect(follow)
    follow()


def _stops(part: QWidget) -> Iterator[QWidget]:
    """Yield what can have the keyboard, in the order in which it was put in.

    Not along Qt's own chain: PySide makes each widget of it the owner of the next, and
    the end of a page takes ten times as long.
    """
    for each in (part, *part.findChildren(QWidget)):
        mine = each.window() is part.window()  # the list of a choice is no part of it
        if mine and each.focusPolicy() != Qt.FocusPolicy.NoFocus:
            yield each
