"""The sensors of Wayland desktops on real compositors, with a real pointer."""

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from datetime import timedelta
from pathlib import Path
from select import select
from time import monotonic

import pytest

from devkit.desk import session_bus
from hybridwell.clock import SystemClock
from hybridwell.errors import SensorError
from hybridwell.sensors import find_sensor
from hybridwell.sensors.desktop import DesktopSensor
from tests.compositors import Compositor, folder_of_a_session, kwin, mutter, sway

DEADLINE = 10.0
SHORT, LONG = timedelta(seconds=1.5), timedelta(seconds=2.5)
Start = Callable[[], AbstractContextManager[Compositor]]


@contextmanager
def starter(name: str) -> Iterator[Start]:
    """Yield how to start a compositor; started again it is the same desktop again."""
    with folder_of_a_session() as folder, ExitStack() as stack:
        if name == "mutter":
            bus = stack.enter_context(session_bus())
            yield lambda: mutter(folder, bus)
        else:
            yield lambda: {"sway": sway, "kwin": kwin}[name](folder)
