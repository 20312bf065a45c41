"""The part of libxcb that reads properties of windows, with its C types."""

from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import (
    CDLL,
    CFUNCTYPE,
    POINTER,
    Structure,
    byref,
    c_char_p,
    c_int,
    c_ubyte,
    c_uint,
    c_uint16,
    c_uint32,
    c_void_p,
    string_at,
)

from hybridwell.errors import SensorError

_MOST = 1024
"""Words of a property that are read; a state or a type has a handful."""
_ANY_TYPE = 0


class _Cookie(Structure):
    """The place of a request in the stream, to be exchanged for its answer."""

    _fields_ = (("sequence", c_uint),)


class _Screens(Structure):
    _fields_ = (("screen", c_void_p), ("left", c_int), ("index", c_int))


class _AtomReply(Structure):
    _fields_ = (
        ("kind", c_ubyte),
        ("padding", c_ubyte),
        ("sequence", c_uint16),
        ("length", c_uint32),
        ("atom", c_uint32),
    )


class _Library:
    """The functions in use; loaded when this is made, not on import."""

    def __init__(self) -> None:
        xcb = CDLL("libxcb.so.1")
        reply = CFUNCTYPE(c_void_p, c_void_p, _Cookie, c_void_p)
        self.free = CFUNCTYPE(None, c_void_p)(("free", CDLL(None)))
        self.connect = CFUNCTYPE(c_void_p, c_char_p, POINTER(c_int))(("xcb_connect", xcb))
        self.disconnect = CFUNCTYPE(None, c_void_p)(("xcb_disconnect", xcb))
        self.broken = CFUNCTYPE(c_int, c_void_p)(("xcb_connection_has_error", xcb))
        self.setup = CFUNCTYPE(c_void_p, c_void_p)(("xcb_get_setup", xcb))
        self.screens = CFUNCTYPE(_Screens, c_void_p)(("xcb_setup_roots_iterator", xcb))
        self.next_screen = CFUNCTYPE(None, POINTER(_Screens))(("xcb_screen_next", xcb))
        self.intern = CFUNCTYPE(_Cookie, c_void_p, c_ubyte, c_uint16, c_char_p)(
            ("xcb_intern_atom", xcb)
        )
        self.intern_reply = reply(("xcb_intern_atom_reply", xcb))
        self.property = CFUNCTYPE(_Cookie, c_void_p, c_ubyte, *[c_uint32] * 5)(
            ("xcb_get_property", xcb)
        )
        self.property_reply = reply(("xcb_get_property_reply", xcb))
        self.value = CFUNCTYPE(c_void_p, c_void_p)(("xcb_get_property_value", xcb))
        self.value_size = CFUNCTYPE(c_int, c_void_p)(("xcb_get_property_value_length", xcb))


class Windows:
    """One connection to an X server, to ask for numbers that windows bear."""

    def __init__(self, xcb: _Library, connection: int, root: int) -> None:
        self._xcb = xcb
        self._connection = connection
        self.root = root

    def atom(self, name: str) -> int:
        """Return the number of a name; 0 if nobody on this server uses it."""
        xcb, encoded = self._xcb, name.encode("ascii")
        asked = xcb.intern(self._connection, 1, len(encoded), encoded)
        address = xcb.intern_reply(self._connection, asked, None)
        if address is None:
            return 0
        try:
            return int(_AtomReply.from_address(address).atom)
        finally:
            xcb.free(address)

    def numbers(self, window: int, name: str) -> tuple[int, ...]:
        """Return the numbers of a property; none if the window or property is gone."""
        xcb, wanted = self._xcb, self.atom(name)
        if not wanted:
            return ()
        asked = xcb.property(self._connection, 0, window, wanted, _ANY_TYPE, 0, _MOST)
        address = xcb.property_reply(self._connection, asked, None)
        if address is None:
            return ()
        try:
            content = string_at(xcb.value(address), xcb.value_size(address))
        finally:
            xcb.free(address)
        return tuple(memoryview(content[: len(content) // 4 * 4]).cast("I"))

    @property
    def gone(self) -> bool:
        """Tell whether the server went away, so that the answers mean nothing."""
        return bool(self._xcb.broken(self._connection))


@contextmanager
def windows(display: str | None) -> Iterator[Windows]:
    """Connect for as long as one look takes; raises SensorError."""
    try:
        xcb = _Library()
    except OSError as error:
        raise SensorError(
            "the library libxcb is missing, so a full screen is not seen"
        ) from error
    number = c_int()
    connection = xcb.connect(display.encode() if display else None, byref(number))
    try:
        if xcb.broken(connection):
            raise SensorError(
                "the X display cannot be reached, so a full screen is not seen"
            )
        yield Windows(xcb, connection, _root(xcb, connection, number.value))
    finally:
        xcb.disconnect(connection)


def _root(xcb: _Library, connection: int, number: int) -> int:
    screens = xcb.screens(xcb.setup(connection))
    for _ in range(number):
        xcb.next_screen(byref(screens))
    # The first field of a screen is its root window.
    return int(c_uint32.from_address(screens.screen).value)
