"""Pictures of every page of the window, in light and dark, with no window on screen."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, time
from functools import partial
from importlib import import_module
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QDeadlineTimer, QIODevice, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from hybridwell.doctor import examine
from hybridwell.parts import Parts
from hybridwell.ui.desk import Desk, News, desk_of
from hybridwell.ui.self_test import SelfTest
from hybridwell.ui.theme import Theme

LOOKS = {"": Qt.ColorScheme.Light, "-dark": Qt.ColorScheme.Dark}
_PATIENCE = 10_000
"""Milliseconds; a page that has not come to rest by then is pictured as it is."""
_TURNS = 3
"""What is asked for in a turn of its own is laid out in the next one."""
_ALIKE = 3
"""So many pictures in a row must be the same."""
_ABOUT: Mapping[str, Any] = {"tray": True, "notifications": True, "signals": ()}


def desk_for(parts: Parts) -> Desk:
    """Return the desk of a program that shows nothing: its self-test says it does."""
    ground = parts.ground
    parts.tracker.look()
    self_test = SelfTest(
        prepare=lambda: partial(examine, ground, _ABOUT), idle=parts.sensor.idle
    )

    def agreed(day: date) -> tuple[time, time] | None:
        return ground.agreed.around(day, ground.calendar).envelope(day)

    return desk_of(parts, News(), agreed, self_test)


class Gallery:
    """The window of a program that shows nothing, to take pictures of."""

    def __init__(self, parts: Parts, theme: Theme | None = None) -> None:
        app = application()
        self._language = parts.ground.language
        self._app = app  # kept: without it every window is gone
        self._theme = theme or Theme(app)
        self._desk = desk_for(parts)
        self._window = open_window(self._desk, self._theme)

    def titles(self) -> Iterator[tuple[str, str]]:
        """Yield the name of each picture, with what is on it in words."""
        tr = self._language.tr
        buttons = self._window.navigation.findChildren(QPushButton)
        for end in LOOKS:
            for page, button in zip(pages(), buttons, strict=True):
                title = button.text()
                dark = tr("{page}, dark", page=title)
                yield f"{page}{end}", dark if end else title

    def pictures(self) -> Iterator[tuple[str, bytes]]:
        """Yield the name and the PNG of each page in each look."""
        for end, scheme in LOOKS.items():
            self._theme.follow(scheme)
            for page in pages():
                yield f"{page}{end}", _png(picture_of(self._window, page, self._desk))
        self._window.close()


def application() -> QApplication:
    """Return the one that is there, or the first."""
    there = QApplication.instance()
    return there if isinstance(there, QApplication) else QApplication(["hybridwell"])


def pages() -> tuple[str, ...]:
    found: tuple[str, ...] = import_module("hybridwell.ui.window").PAGES
    return found


def open_window(desk: Desk, theme: Theme, size: QSize | None = None) -> Any:  # noqa: ANN401 - loaded here
    """Return a window that is laid out and painted as if it were shown."""
    made = import_module("hybridwell.ui.window")
    window = made.MainWindow(desk, theme)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(size or made.FIRST_SIZE)
    window.show()
    return window


def picture_of(window: Any, page: str, desk: Desk) -> QPixmap:  # noqa: ANN401 - see above
    """Turn to a page and picture the window once that has come to rest."""
    window.open_page(page)
    come_to_rest(window, window.page(page))
    desk.news.changed.emit()  # clocks that ran on meanwhile begin anew
    come_to_rest(window, window.page(page))
    return QPixmap(window.grab())


def come_to_rest(window: QWidget, page: QWidget) -> None:
    """Let the loop run until a page is settled and the window no longer changes.

    A page that fetches or moves says so by a method `settled() -> bool`.
    """
    settled: Callable[[], bool] = getattr(page, "settled", lambda: True)
    deadline = QDeadlineTimer(_PATIENCE)
    seen = [window.grab().toImage()]
    while not deadline.hasExpired():
        for _ in range(_TURNS):
            QApplication.processEvents()
        seen = [*seen[1 - _ALIKE :], window.grab().toImage()]
        if settled() and len(seen) == _ALIKE and seen.count(seen[0]) == _ALIKE:
            return


def _png(picture: QPixmap) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(content.data())
