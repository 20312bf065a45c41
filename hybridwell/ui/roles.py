"""What screen readers are told a widget is, where Qt cannot guess it.

Qt knows its own widgets. One of ours that takes the keyboard and is painted by itself is
a chart; a window is a window; a scrolled page that takes the keyboard is a pane.
"""

from functools import cache

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea, QWidget


@cache
def tell_roles() -> None:
    """Answer for the widgets of HybridWell from now on; Qt asks when somebody listens."""
    QAccessible.installFactory(_made)


def _made(_kind: str, shown: QObject | None) -> QAccessibleWidget | None:
    if not isinstance(shown, QWidget):
        return None
    role = role_of(shown)
    return None if role is None else QAccessibleWidget(shown, role)


def role_of(shown: QWidget) -> QAccessible.Role | None:
    """Return the role of a widget, or none if Qt knows better."""
    keyboard = bool(shown.focusPolicy() & Qt.FocusPolicy.TabFocus)
    if isinstance(shown, QScrollArea):
        return QAccessible.Role.Pane if keyboard else None
    if not _painted_by_us(shown):
        return None
    if shown.isWindow():
        return QAccessible.Role.Window
    return QAccessible.Role.Chart if keyboard else None


def _painted_by_us(shown: QWidget) -> bool:
    """Tell whether the first class of Qt that it comes from is the plain widget."""
    qt = (each for each in type(shown).__mro__ if each.__module__.startswith("PySide6."))
    return type(shown) is not QWidget and next(qt) is QWidget
