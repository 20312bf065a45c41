"""Is a microphone in use on macOS: whether any program runs a device that hears.

Not seen on a real machine in this release.  A headset may be one device that hears and
plays, and runs for music too: there the processes that record decide, which macOS tells
from version 14.2 on; before, it is unknown.
"""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from hybridwell.errors import SensorError
from hybridwell.ports import Probe, Signal
from hybridwell.signals.mac_objects import (
    DEVICES,
    RUNNING,
    SYSTEM,
    Objects,
    code,
    framework,
)

_ANY, _HEARS, _PLAYS = "glob", "inpt", "outp"
_STREAMS = code("stm#")
_PROCESSES, _PROCESS, _RECORDS = code("prs#"), code("ppid"), code("piri")
_MISSING = "macOS does not tell whether a microphone is in use"


@dataclass(frozen=True, slots=True)
class Device:
    """A device of sound, and whether any program runs it."""

    hears: bool
    plays: bool
    running: bool | None


def in_use(devices: Iterable[Device], recording: bool | None) -> bool | None:  # noqa: FBT001 - a fact
    """Tell whether a microphone is in use; `recording`: whether any program records."""
    hearing = [each for each in devices if each.hears and each.running is not False]
    if any(each.running and not each.plays for each in hearing):
        return True
    if any(each.running for each in hearing):
        return recording
    return None if hearing else False


class MacMicrophone:
    """The microphones, as CoreAudio has them."""

    name = "microphone"
    signal = Signal.MEETING
    every = timedelta(seconds=10)
    backend = "CoreAudio"

    def __init__(self, library: Any = None) -> None:  # noqa: ANN401 - CoreAudio, once loaded
        self._library = library

    def look(self) -> bool | None:
        library = self._library or framework("CoreAudio", _MISSING)
        audio = Objects(library, "Audio", _MISSING)
        known = audio.read(SYSTEM, DEVICES, _ANY)
        if known is None:
            raise SensorError(_MISSING)
        return in_use([_device(audio, each) for each in known], _recording(audio))


def _device(audio: Objects, number: int) -> Device:
    running = audio.read(number, RUNNING, _ANY)
    return Device(
        hears=bool(audio.read(number, _STREAMS, _HEARS)),
        plays=bool(audio.read(number, _STREAMS, _PLAYS)),
        running=bool(running[0]) if running else None,
    )


def _recording(audio: Objects) -> bool | None:
    """Tell whether a program other than this one records; None on older systems."""
    processes = audio.read(SYSTEM, _PROCESSES, _ANY)
    if processes is None:
        return None
    others = (each for each in processes if audio.read(each, _PROCESS, _ANY) != _OWN)
    return any(any(audio.read(each, _RECORDS, _ANY) or ()) for each in others)


_OWN = (os.getpid(),)


def open_probe(_environment: Mapping[str, str]) -> Probe:
    return MacMicrophone()
