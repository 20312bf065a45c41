"""Is a camera in use on macOS: whether any program runs a device of CoreMediaIO.

Not seen on a real machine in this release.
"""

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any

from hybridwell.errors import SensorError
from hybridwell.ports import Probe, Signal
from hybridwell.signals.mac_objects import DEVICES, RUNNING, SYSTEM, Objects, framework
from hybridwell.signals.watch import combined

_MISSING = "macOS does not tell whether a camera is in use"


def in_use(running: Iterable[tuple[int, ...] | None]) -> bool | None:
    """Tell whether any camera runs, from what each says of it; no camera: none runs."""
    said = [bool(each[0]) if each else None for each in running]
    return combined(said) if said else False


class MacCamera:
    """The cameras, as CoreMediaIO has them."""

    name = "camera"
    signal = Signal.MEETING
    every = timedelta(seconds=20)
    backend = "CoreMediaIO"

    def __init__(self, library: Any = None) -> None:  # noqa: ANN401 - CoreMediaIO, once loaded
        self._library = library

    def look(self) -> bool | None:
        library = self._library or framework("CoreMediaIO", _MISSING)
        cameras = Objects(library, "CMIO", _MISSING)
        known = cameras.read(SYSTEM, DEVICES, "glob")
        if known is None:
            raise SensorError(_MISSING)
        return in_use(cameras.read(each, RUNNING, "glob") for each in known)


def open_probe(_environment: Mapping[str, str]) -> Probe:
    return MacCamera()
