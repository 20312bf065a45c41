"""The probes of macOS, over libraries made up in Python and called as C is."""

import ctypes
import os
import sys
from collections.abc import Mapping
from ctypes import CFUNCTYPE, POINTER, c_int32, c_uint32, c_void_p
from types import ModuleType
from typing import Any

import pytest

from hybridwell.errors import SensorError
from hybridwell.signals import mac_camera, mac_kept_awake, mac_microphone
from hybridwell.signals.mac_camera import MacCamera
from hybridwell.signals.mac_microphone import Device, MacMicrophone, in_use
from hybridwell.signals.mac_objects import Address, Objects, code, numbers

SYSTEM, NO_SUCH_PROPERTY = 1, 2003332927
HEARS, PLAYS = Device(True, False, True), Device(False, True, True)
HEADSET = Device(True, True, True)

Properties = Mapping[tuple[int, str, str], tuple[int, ...]]
Pointed = Any
"""What a pointer of ctypes points at."""
ASKED = (c_uint32, POINTER(Address), c_uint32, c_void_p)
TOLD = POINTER(c_uint32)


def name(number: int) -> str:
    return number.to_bytes(4, "big").decode("ascii")


class MadeUpFramework:
    """CoreAudio or CoreMediaIO, with objects whose properties a test gives."""

    def __init__(self, prefix: str, known: Properties) -> None:
        self._known = known
        size = CFUNCTYPE(c_int32, *ASKED, TOLD)(self._size)
        audio = CFUNCTYPE(c_int32, *ASKED, TOLD, c_void_p)(self._audio)
        media = CFUNCTYPE(c_int32, *ASKED, c_uint32, TOLD, c_void_p)(self._media)
        setattr(self, f"{prefix}ObjectGetPropertyDataSize", size)
        setattr(
            self, f"{prefix}ObjectGetPropertyData", audio if prefix == "Audio" else media
        )

    def _words(self, owner: int, address: Pointed) -> tuple[int, ...] | None:
        asked = address.contents
        assert asked.element == 0
        return self._known.get((owner, name(asked.selector), name(asked.scope)))

    def _size(self, owner: int, address: Pointed, _: int, __: object, size: Pointed) -> int:
        words = self._words(owner, address)
        if words is None:
            return NO_SUCH_PROPERTY
        size[0] = 4 * len(words)
        return 0

    def _audio(self, owner: int, address: Pointed, *rest: Pointed) -> int:
        _, _, size, content = rest
        assert size[0] == 4 * len(self._words(owner, address) or ())
        return self._fill(owner, address, size, content)

    def _media(self, owner: int, address: Pointed, *rest: Pointed) -> int:
        _, _, room, used, content = rest
        assert room == 4 * len(self._words(owner, address) or ())
        return self._fill(owner, address, used, content)

    def _fill(self, owner: int, address: Pointed, size: Pointed, content: int) -> int:
        words = self._words(owner, address) or ()
        ctypes.memmove(content, (c_uint32 * len(words))(*words), 4 * len(words))
        size[0] = 4 * len(words)
        return 0


def sound(
    *devices: tuple[int, bool, bool, bool],
) -> dict[tuple[int, str, str], tuple[int, ...]]:
    """Make devices up: the number, and whether each hears, plays and runs."""
    known = {(SYSTEM, "dev#", "glob"): tuple(number for number, *_ in devices)}
    for number, hears, plays, running in devices:
        known[number, "stm#", "inpt"] = (70,) if hears else ()
        known[number, "stm#", "outp"] = (71,) if plays else ()
        known[number, "gone", "glob"] = (int(running),)
    return known


def processes(*records: tuple[int, bool]) -> dict[tuple[int, str, str], tuple[int, ...]]:
    """Make processes up that use sound: the number of each, and whether it records."""
    known = {(SYSTEM, "prs#", "glob"): tuple(100 + at for at, _ in enumerate(records))}
    for at, (process, recording) in enumerate(records):
        known[100 + at, "ppid", "glob"] = (process,)
        known[100 + at, "piri", "glob"] = (int(recording),)
    return known


def microphone(known: Properties) -> bool | None:
    return MacMicrophone(MadeUpFramework("Audio", known)).look()


@pytest.mark.parametrize(
    ("devices", "recording", "value"),
    [
        ([], None, False),
        ([PLAYS], None, False),
        ([HEARS], None, True),
        ([Device(True, False, False)], None, False),
        ([Device(True, False, None)], None, None),
        ([HEADSET], None, None),
        ([HEADSET], True, True),
        ([HEADSET], False, False),
        ([HEADSET, HEARS], False, True),
        ([Device(True, True, False), PLAYS], True, False),
    ],
)
def test_a_microphone_is_in_use_when_a_device_that_hears_runs(
    devices: list[Device], recording: bool | None, value: bool | None
) -> None:
    assert in_use(devices, recording) is value


def test_core_audio_is_asked_for_every_device() -> None:
    quiet, busy = (41, True, False, False), (42, True, False, True)

    assert microphone(sound((40, False, True, True), quiet)) is False
    assert microphone(sound(quiet, busy)) is True
    assert microphone(sound()) is False


@pytest.mark.parametrize(
    ("known", "value"),
    [
        ({}, None),
        (processes((900, True)), True),
        (processes((900, False)), False),
        (processes((os.getpid(), True)), False),
        (processes(), False),
    ],
)
def test_for_a_headset_the_processes_that_record_decide(
    known: Properties, value: bool | None
) -> None:
    assert microphone({**sound((43, True, True, True)), **known}) is value


def test_a_core_audio_without_devices_does_not_tell() -> None:
    with pytest.raises(SensorError, match="a microphone is in use"):
        microphone({})


@pytest.mark.parametrize(
    ("running", "value"),
    [
        ([], False),
        ([(0,)], False),
        ([(0,), (1,)], True),
        ([None], None),
        ([None, (0,)], False),
    ],
)
def test_a_camera_is_in_use_when_any_runs(
    running: list[tuple[int, ...] | None], value: bool | None
) -> None:
    assert mac_camera.in_use(running) is value


def test_core_media_io_is_asked_for_every_camera() -> None:
    known = {(SYSTEM, "dev#", "glob"): (7, 8), (7, "gone", "glob"): (0,)}

    def look(last: int) -> bool | None:
        all_of_it = {**known, (8, "gone", "glob"): (last,)}
        return MacCamera(MadeUpFramework("CMIO", all_of_it)).look()

    assert look(0) is False
    assert look(1) is True


def test_a_core_media_io_without_devices_does_not_tell() -> None:
    with pytest.raises(SensorError, match="a camera is in use"):
        MacCamera(MadeUpFramework("CMIO", {})).look()


def test_a_library_without_these_functions_does_not_tell() -> None:
    with pytest.raises(SensorError, match="it is missing"):
        Objects(object(), "Audio", "it is missing")


def test_four_characters_are_a_number_and_properties_are_numbers() -> None:
    assert code("gone") == 0x676F6E65
    assert numbers((7).to_bytes(4, "little") + b"rest"[:3]) == (7,)


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS would answer")
@pytest.mark.parametrize("module", [mac_microphone, mac_camera, mac_kept_awake])
def test_without_macos_each_says_what_it_does_not_tell(module: ModuleType) -> None:
    with pytest.raises(SensorError, match="macOS does not tell whether"):
        module.open_probe({}).look()
