"""Idle time of this desktop, one file for each system; the pick is made here."""

import os
import sys
from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial
from importlib import import_module

from hybridwell.ports import IdleSensor
from hybridwell.sensors.desktop import DesktopSensor, Way

_WAYS = {"linux": ("x11",), "win32": ("windows",), "darwin": ("macos",)}
# XWayland answers too, but its idle time goes on while the user moves the pointer over
# Wayland windows (docs/adr/0004), so X11 is no way there.
_ON_WAYLAND = ("wayland", "mutter")


def find_sensor(
    now: Callable[[], timedelta],
    wanted: Callable[[], bool],
    platform: str = sys.platform,
    environment: Mapping[str, str] = os.environ,
) -> DesktopSensor:
    """Return the sensor of this desktop; where there is none to trust, it says why.

    It looks at nothing while it is not wanted.
    """
    found = [
        Way(name, partial(_open, name, now, environment))
        for name in ways(platform, environment)
    ]
    return DesktopSensor(found, now, wanted)


def ways(platform: str, environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return the ways to read idle time that are tried on this desktop, in order."""
    if platform == "linux" and _wayland(environment):
        return _ON_WAYLAND
    return _WAYS.get(platform, ())


def _open(
    name: str, now: Callable[[], timedelta], environment: Mapping[str, str]
) -> IdleSensor:
    module = import_module(f"{__name__}.{name}")
    told = (now, environment) if name in _ON_WAYLAND else ()
    sensor: IdleSensor = module.open_sensor(*told)
    return sensor


def screen_there(
    platform: str = sys.platform, environment: Mapping[str, str] = os.environ
) -> bool:
    """Tell whether a window can be shown; elsewhere than on Linux there is always one."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return platform != "linux" or any(environment.get(name) for name in names)


def _wayland(environment: Mapping[str, str]) -> bool:
    return bool(
        environment.get("WAYLAND_DISPLAY")
        or environment.get("XDG_SESSION_TYPE", "").lower() == "wayland"
    )
