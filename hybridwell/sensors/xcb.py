"""The part of libxcb and libxcb-sync that the X11 sensor uses, with its C types.

Qt's own xcb plugin needs both libraries, so they are there where HybridWell is.
"""

from collections.abc import Iterator
from ctypes import (
    CDLL,
    CFUNCTYPE,
    Structure,
    addressof,
    c_char_p,
    c_int,
    c_int32,
    c_ubyte,
    c_uint,
    c_uint16,
    c_uint32,
    c_void_p,
    sizeof,
)


class Cookie(Structure):
    """The place of a request in the stream, to be exchanged for its answer."""

    _fields_ = (("sequence", c_uint),)


class Int64(Structure):
    """A signed number of 64 bits as the SYNC protocol writes it."""

    _fields_ = (("high", c_int32), ("low", c_uint32))


class Reply(Structure):
    """The first bytes of every reply; `length` counts words of 4 bytes beyond the 32nd."""

    _fields_ = (
        ("kind", c_ubyte),
        ("padding", c_ubyte),
        ("sequence", c_uint16),
        ("length", c_uint32),
    )


class CounterReply(Structure):
    _fields_ = (*Reply._fields_, ("value", Int64))


class AlarmEvent(Structure):
    _fields_ = (
        ("kind", c_ubyte),
        ("detail", c_ubyte),
        ("sequence", c_uint16),
        ("alarm", c_uint32),
    )


class ExtensionData(Structure):
    _fields_ = (
        *Reply._fields_,
        ("present", c_ubyte),
        ("opcode", c_ubyte),
        ("first_event", c_ubyte),
    )


class SystemCounter(Structure):
    _fields_ = (("counter", c_uint32), ("resolution", Int64), ("name_length", c_uint16))


class Libraries:
    """The functions in use; all are loaded when this is made, none on import."""

    def __init__(self) -> None:
        xcb, sync = CDLL("libxcb.so.1"), CDLL("libxcb-sync.so.1")
        request = CFUNCTYPE(Cookie, c_void_p)
        reply = CFUNCTYPE(c_void_p, c_void_p, Cookie, c_void_p)
        next_event = CFUNCTYPE(c_void_p, c_void_p)
        number = CFUNCTYPE(c_int, c_void_p)
        self.free = CFUNCTYPE(None, c_void_p)(("free", CDLL(None)))
        self.connect = CFUNCTYPE(c_void_p, c_char_p, c_void_p)(("xcb_connect", xcb))
        self.disconnect = CFUNCTYPE(None, c_void_p)(("xcb_disconnect", xcb))
        self.broken = number(("xcb_connection_has_error", xcb))
        self.descriptor = number(("xcb_get_file_descriptor", xcb))
        self.new_id = CFUNCTYPE(c_uint32, c_void_p)(("xcb_generate_id", xcb))
        self.poll_event = next_event(("xcb_poll_for_event", xcb))
        self.poll_queue = next_event(("xcb_poll_for_queued_event", xcb))
        self.check = CFUNCTYPE(c_void_p, c_void_p, Cookie)(("xcb_request_check", xcb))
        self.extension = CFUNCTYPE(c_void_p, c_void_p, c_void_p)(
            ("xcb_get_extension_data", xcb)
        )
        self.sync_id = addressof(c_ubyte.in_dll(sync, "xcb_sync_id"))
        self.initialize = CFUNCTYPE(Cookie, c_void_p, c_ubyte, c_ubyte)(
            ("xcb_sync_initialize", sync)
        )
        self.initialize_reply = reply(("xcb_sync_initialize_reply", sync))
        self.list_counters = request(("xcb_sync_list_system_counters", sync))
        self.list_counters_reply = reply(("xcb_sync_list_system_counters_reply", sync))
        self.query = CFUNCTYPE(Cookie, c_void_p, c_uint32)(("xcb_sync_query_counter", sync))
        self.query_reply = reply(("xcb_sync_query_counter_reply", sync))
        self.create_alarm = CFUNCTYPE(Cookie, c_void_p, c_uint32, c_uint32, c_void_p)(
            ("xcb_sync_create_alarm_checked", sync)
        )
        self.destroy_alarm = CFUNCTYPE(Cookie, c_void_p, c_uint32)(
            ("xcb_sync_destroy_alarm_checked", sync)
        )


def counters(reply: bytes) -> Iterator[tuple[str, int]]:
    """Read the names and numbers of the counters from a ListSystemCounters reply.

    libxcb's own accessor of the name is two bytes off: it forgets that C pads the struct.
    """
    left = c_uint32.from_buffer_copy(reply, sizeof(Reply)).value
    at = 32
    for _ in range(left):
        entry = SystemCounter.from_buffer_copy(reply, at)
        name = at + SystemCounter.name_length.offset + sizeof(c_uint16)
        end = name + entry.name_length
        yield reply[name:end].decode("latin-1"), entry.counter
        at = end + -end % 4
