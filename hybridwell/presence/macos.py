"""What macOS says of the session in front, asked at each look.

Not seen on a real machine in this release.
`CGSessionCopyCurrentDictionary` needs no permission.  The notifications of a lock
(`com.apple.screenIsLocked` of NSDistributedNotificationCenter) and of sleep
(`NSWorkspaceWillSleepNotification`) need a class of Objective-C in this process; the
sensor of macOS is polled every few seconds anyway, and the clocks tell of sleep.
"""

import ctypes
from ctypes import c_bool, c_char_p, c_uint32, c_void_p
from typing import Protocol

from hybridwell.domain.movement.presence import Presence
from hybridwell.errors import SensorError
from hybridwell.presence import LOCK, Row, state_of

_CORE = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
_GRAPHICS = "/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics"
_UTF8 = 0x08000100
_LOCKED, _IN_FRONT = b"CGSSessionScreenIsLocked", b"kCGSSessionOnConsoleKey"


class Facts(Protocol):
    """The dictionary of the session, as far as it is asked."""

    def truth(self, key: bytes) -> bool | None:
        """Return a truth by its key; None: the key is not there."""


def presence_of(facts: Facts | None) -> Presence:
    """Read the dictionary; the key of the lock is there only while it is locked."""
    if facts is None:
        return Presence()  # no session of the window server, as over ssh
    return Presence(locked=bool(facts.truth(_LOCKED)), in_front=facts.truth(_IN_FRONT))


class MacSession:
    """A source that does not tell by itself: it is read at each look."""

    def __init__(self) -> None:
        self._read = _Frameworks().read

    @property
    def presence(self) -> Presence:
        return self._read()

    def rows(self) -> list[Row]:
        presence = self.presence
        known = None if presence.locked is None else True
        return [Row(LOCK, known, state_of(presence, "macOS"))]

    def close(self) -> None:
        """Hold nothing."""


class _Frameworks:
    """CoreFoundation and CoreGraphics, as their headers declare them."""

    def __init__(self) -> None:
        try:
            core, graphics = ctypes.CDLL(_CORE), ctypes.CDLL(_GRAPHICS)
            self._copy = graphics.CGSessionCopyCurrentDictionary
        except (OSError, AttributeError) as error:
            raise SensorError("macOS does not tell of locks") from error
        self._copy.argtypes, self._copy.restype = (), c_void_p
        self._value = core.CFDictionaryGetValue
        self._value.argtypes, self._value.restype = (c_void_p, c_void_p), c_void_p
        self._text = core.CFStringCreateWithCString
        self._text.argtypes = (c_void_p, c_char_p, c_uint32)
        self._text.restype = c_void_p
        self._kind, self._boolean = core.CFGetTypeID, core.CFBooleanGetTypeID
        self._kind.argtypes, self._kind.restype = (c_void_p,), ctypes.c_ulong
        self._boolean.argtypes, self._boolean.restype = (), ctypes.c_ulong
        self._truth = core.CFBooleanGetValue
        self._truth.argtypes, self._truth.restype = (c_void_p,), c_bool
        self._number = core.CFNumberGetValue
        self._number.argtypes = (c_void_p, ctypes.c_long, c_void_p)
        self._number.restype = c_bool
        self._release = core.CFRelease
        self._release.argtypes, self._release.restype = (c_void_p,), None

    def read(self) -> Presence:
        dictionary = self._copy()
        if not dictionary:
            return presence_of(None)
        try:
            return presence_of(_Dictionary(self, dictionary))
        finally:
            self._release(dictionary)

    def truth(self, dictionary: int, key: bytes) -> bool | None:
        name = self._text(None, key, _UTF8)
        try:
            value = self._value(dictionary, name)
        finally:
            self._release(name)
        if not value:
            return None
        if self._kind(value) == self._boolean():
            return bool(self._truth(value))
        number = ctypes.c_int(0)
        int_type = 9  # kCFNumberIntType
        self._number(value, int_type, ctypes.byref(number))
        return bool(number.value)


class _Dictionary:
    """Fits `Facts`, as long as the dictionary lives."""

    def __init__(self, frameworks: _Frameworks, address: int) -> None:
        self._frameworks = frameworks
        self._address = address

    def truth(self, key: bytes) -> bool | None:
        return self._frameworks.truth(self._address, key)
