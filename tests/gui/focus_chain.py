"""In which order Tab comes to widgets, without going there."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget


def met_by_tab(wanted: Sequence[QWidget]) -> bool:
    """Tell whether Tab meets widgets in this order, beginning at the first of them."""
    first, *left = wanted
    at: QWidget | None = first.nextInFocusChain()
    while left and at is not None and at is not first:
        if at in left and at is not left.pop(0):
            return False
        at = at.nextInFocusChain()
    return not left
