"""What a window may not do, found by computing: cut texts off, lay one over another."""

import re
from collections.abc import Iterator
from itertools import combinations
from typing import TypeVar

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QPushButton,
    QSplitter,
    QWidget,
)

_W = TypeVar("_W", bound=QWidget)
SLACK = 1
"""Pixels that rounding may take."""
FLOATING = ("callout",)
"""Object names of what lies over others on purpose."""


def faults(window: QWidget) -> list[str]:
    """Return every fault of what is visible in a window; none: all is well."""
    return [*cut_off(window), *overlapping(window), *sticking_out(window)]


def cut_off(window: QWidget) -> Iterator[str]:
    """Tell which labels and buttons have less room than their text needs."""
    for label in _visible(window, QLabel):
        if label.text() and not _elided(label, label.text()):
            yield from _cut_label(label)
    for button in _visible(window, QPushButton):
        if button.text() and not _elided(button, button.text()):
            needed, has = _needed(button), button.size()
            if needed.width() > has.width() + SLACK:
                yield f"{_named(button)} is {needed.width() - has.width()} too narrow"
            if needed.height() > has.height() + SLACK:
                yield f"{_named(button)} is {needed.height() - has.height()} too low"


def _needed(button: QPushButton) -> QSize:
    if button.hasHeightForWidth():
        width = button.minimumSizeHint().width()
        return QSize(width, button.heightForWidth(button.width()))
    return button.sizeHint()


def _cut_label(label: QLabel) -> Iterator[str]:
    needed = label.sizeHint()
    height, width = needed.height(), needed.width()
    if label.wordWrap():
        height = label.heightForWidth(label.width())
        width = _widest_word(label)
    if width > label.width() + SLACK:
        yield f"{_named(label)} is {width - label.width()} too narrow"
    if height > label.height() + SLACK:
        yield f"{_named(label)} is {height - label.height()} too low"


def _widest_word(label: QLabel) -> int:
    words = re.split(r"[\s\u200b]|(?<=-)", re.sub(r"<[^>]+>", " ", label.text()))
    metrics = label.fontMetrics()
    widest = max((metrics.horizontalAdvance(word) for word in words), default=0)
    return widest + label.width() - label.contentsRect().width()


def overlapping(window: QWidget) -> Iterator[str]:
    """Tell which visible widgets of one parent lie over each other."""
    for parent in [window, *_visible(window, QWidget)]:
        if isinstance(parent, (QAbstractScrollArea, QSplitter)):
            continue
        inside = [each for each in _children(parent) if each.objectName() not in FLOATING]
        for one, other in combinations(inside, 2):
            shared = one.geometry().intersected(other.geometry())
            if shared.width() > SLACK and shared.height() > SLACK:
                yield f"{_named(one)} lies over {_named(other)}"


def sticking_out(window: QWidget) -> Iterator[str]:
    """Tell what is larger than what it lies in, where that does not scroll."""
    for widget in _visible(window, QWidget):
        parent = widget.parentWidget()
        if widget.isWindow() or parent is None or widget.objectName() in FLOATING:
            continue
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea):
            if _fixed_across(area) and widget.width() > parent.width() + SLACK:
                yield f"{_named(widget)} is wider than what only scrolls down"
            continue
        room = parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
        if not room.contains(widget.geometry()):
            yield f"{_named(widget)} sticks out of {_named(parent)}"


def _fixed_across(area: QAbstractScrollArea) -> bool:
    """Tell whether nobody can scroll to what lies at the right."""
    return area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def _visible(window: QWidget, kind: type[_W]) -> list[_W]:
    return [
        each
        for each in window.findChildren(kind)
        if each.isVisibleTo(window) and each.window() is window
    ]


def _children(parent: QWidget) -> list[QWidget]:
    return [
        each
        for each in parent.children()
        if isinstance(each, QWidget) and each.isVisible() and not each.isWindow()
    ]


def _elided(widget: QWidget, text: str) -> bool:
    """Tell whether a text is shortened on purpose: its tooltip has all of it."""
    return text.endswith("…") and bool(widget.toolTip())


def _named(widget: QWidget) -> str:
    text = ""
    if isinstance(widget, (QLabel, QAbstractButton)):
        text = widget.text()
    name = text or widget.accessibleName() or widget.objectName()
    box: QRect = widget.geometry()
    place = f"{box.x()},{box.y()} {box.width()}×{box.height()}"
    return f"{type(widget).__name__} {name[:40]!r} ({place})"
