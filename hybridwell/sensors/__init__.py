"""Idle time of this desktop, one file for each system; the pick is made here."""

import os
import sys
from collections.abc import Mapping
from importlib import import_module

from hybridwell.errors import SensorError
from hybridwell.ports import IdleSensor

_MODULES = {"linux": "x11", "win32": "windows", "darwin": "macos"}


def open_sensor(
    platform: str = sys.platform, environment: Mapping[str, str] = os.environ
) -> IdleSensor:
    """Open the sensor of this desktop; raises SensorError where there is none to trust."""
    if platform == "linux" and _wayland(environment):
        raise SensorError(
            "this desktop runs on Wayland, which HybridWell does not support yet,"
            " so screen time is not counted; choose an Xorg session when you log in"
        )
    if platform not in _MODULES:
        raise SensorError(
            "HybridWell cannot read idle time on this system, so screen time is not counted"
        )
    sensor: IdleSensor = import_module(f"{__name__}.{_MODULES[platform]}").open_sensor()
    return sensor


def screen_there(
    platform: str = sys.platform, environment: Mapping[str, str] = os.environ
) -> bool:
    """Tell whether a window can be shown; elsewhere than on Linux there is always one."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return platform != "linux" or any(environment.get(name) for name in names)


def _wayland(environment: Mapping[str, str]) -> bool:
    # XWayland answers too, but its idle time goes on while the user moves the pointer
    # over Wayland windows (docs/adr/0004), so DISPLAY proves nothing.
    return bool(
        environment.get("WAYLAND_DISPLAY")
        or environment.get("XDG_SESSION_TYPE", "").lower() == "wayland"
    )
