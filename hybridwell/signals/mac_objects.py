"""The part of CoreAudio and CoreMediaIO that both have: objects with properties.

Not seen on a real machine in this release.  The calls are declared as in AudioHardware.h
and CMIOHardwareObject.h; both need no permission, as no sound and no picture is taken.
"""

import ctypes
from collections.abc import Sequence
from ctypes import POINTER, Structure, byref, c_uint32, c_void_p
from typing import Any

from hybridwell.errors import SensorError

SYSTEM = 1
"""kAudioObjectSystemObject and kCMIOObjectSystemObject."""
_FOLDER = "/System/Library/Frameworks"


def code(text: str) -> int:
    """Return the number of a four-character code."""
    return int.from_bytes(text.encode("ascii"), "big")


DEVICES, RUNNING = code("dev#"), code("gone")
"""All devices; and whether any program runs one (…DeviceIsRunningSomewhere)."""


class Address(Structure):
    """AudioObjectPropertyAddress, and CMIOObjectPropertyAddress alike."""

    _fields_ = (("selector", c_uint32), ("scope", c_uint32), ("element", c_uint32))


def numbers(content: bytes) -> tuple[int, ...]:
    """Return the UInt32 values of a property; a rest that fills none is left out."""
    words = memoryview(content[: len(content) // 4 * 4]).cast("I")
    return tuple(words)


def framework(name: str, missing: str) -> Any:  # noqa: ANN401 - as below
    """Load a framework of macOS; raises SensorError with what is missing."""
    try:
        return ctypes.CDLL(f"{_FOLDER}/{name}.framework/{name}")
    except OSError as error:
        raise SensorError(missing) from error


class Objects:
    """Asks objects of one framework for their properties."""

    def __init__(self, library: Any, prefix: str, missing: str) -> None:  # noqa: ANN401 - a library has what it has
        try:
            self._size = getattr(library, f"{prefix}ObjectGetPropertyDataSize")
            self._data = getattr(library, f"{prefix}ObjectGetPropertyData")
        except AttributeError as error:
            raise SensorError(missing) from error
        self._audio = prefix == "Audio"
        asked = (c_uint32, POINTER(Address), c_uint32, c_void_p)
        told = POINTER(c_uint32)
        self._size.argtypes, self._size.restype = (*asked, told), ctypes.c_int32
        # CoreAudio takes the size and gives it back in one; CoreMediaIO has two for it.
        sizes = (told,) if self._audio else (c_uint32, told)
        self._data.argtypes = (*asked, *sizes, c_void_p)
        self._data.restype = ctypes.c_int32

    def read(self, owner: int, selector: int, scope: str) -> tuple[int, ...] | None:
        """Return the numbers of a property; None if the object has none such."""
        address, size = Address(selector, code(scope), 0), c_uint32()
        if self._size(owner, byref(address), 0, None, byref(size)):
            return None
        if not size.value:
            return ()
        content, used = ctypes.create_string_buffer(size.value), c_uint32(size.value)
        sizes: Sequence[object] = (byref(used),)
        if not self._audio:
            sizes = (size, byref(used))
        if self._data(owner, byref(address), 0, None, *sizes, content):
            return None
        return numbers(content.raw[: used.value])
