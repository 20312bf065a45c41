"""Is the screen in use: whether the front window of an X11 desktop is full screen.

It asks the window manager by the Extended Window Manager Hints, version 1.5; of a window
it asks its state, its type and its process, never its title or class.
"""

import os
from collections.abc import Mapping
from datetime import timedelta

from hybridwell.errors import SensorError
from hybridwell.ports import Probe, Signal
from hybridwell.signals.xcb import Windows, windows

_FULL_SCREEN = "_NET_WM_STATE_FULLSCREEN"
_DESKTOP = "_NET_WM_WINDOW_TYPE_DESKTOP"


class X11FullScreen:
    """The front window of one X display."""

    name = "full screen"
    signal = Signal.SCREEN_IN_USE
    every = timedelta(seconds=10)
    backend = "X11"

    def __init__(self, display: str | None = None, own: int | None = None) -> None:
        self._display = display
        self._own = os.getpid() if own is None else own

    def look(self) -> bool | None:
        with windows(self._display) as desktop:
            if not _tells(desktop):
                raise SensorError(
                    "the window manager does not tell which window is full screen"
                )
            filled = self._filled(desktop)
            if desktop.gone:
                raise SensorError("the X server went away, so a full screen is not seen")
            return filled

    def _filled(self, desktop: Windows) -> bool:
        front = next(iter(desktop.numbers(desktop.root, "_NET_ACTIVE_WINDOW")), 0)
        if not front or not _bears(desktop, front, "_NET_WM_STATE", _FULL_SCREEN):
            return False
        own = self._own in desktop.numbers(front, "_NET_WM_PID")
        return not own and not _bears(desktop, front, "_NET_WM_WINDOW_TYPE", _DESKTOP)


def _tells(desktop: Windows) -> bool:
    """Tell whether a window manager that knows full screen runs: its window names itself.

    What a manager that ended has left on the root window proves nothing.
    """
    check = "_NET_SUPPORTING_WM_CHECK"
    manager = desktop.numbers(desktop.root, check)
    return (
        bool(manager)
        and desktop.numbers(manager[0], check) == manager
        and _bears(desktop, desktop.root, "_NET_SUPPORTED", _FULL_SCREEN)
    )


def _bears(desktop: Windows, window: int, name: str, value: str) -> bool:
    return desktop.atom(value) in desktop.numbers(window, name)


def open_probe(environment: Mapping[str, str]) -> Probe | None:
    """Return None without an X desktop: XWayland knows nothing of Wayland's windows."""
    wayland = (
        environment.get("WAYLAND_DISPLAY")
        or environment.get("XDG_SESSION_TYPE", "").lower() == "wayland"
    )
    display = environment.get("DISPLAY")
    return X11FullScreen(display) if display and not wayland else None
