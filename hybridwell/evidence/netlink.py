"""Messages of generic netlink, by which a program asks the kernel; nothing goes further.

::

    | length u32 | type u16 | flags u16 | sequence u32 | port u32 |   nlmsghdr
    | command u8 | version u8 | reserved u16 |                        genlmsghdr
    | length u16 | type u16 | value ... padded to four |  ...         attributes
"""

from collections.abc import Iterator
from struct import Struct, error

REQUEST, DUMP = 0x1, 0x300
_HEAD, _GENERIC, _ATTRIBUTE = Struct("=IHHII"), Struct("=BBH"), Struct("=HH")
_ERROR, _DONE = 2, 3
_TYPE = 0x3FFF
"""The two highest bits say how the value is laid out."""


def message(kind: int, flags: int, command: int, attributes: bytes = b"") -> bytes:
    body = _GENERIC.pack(command, 1, 0) + attributes
    return _HEAD.pack(_HEAD.size + len(body), kind, flags, 1, 0) + body


def attribute(kind: int, value: bytes) -> bytes:
    size = _ATTRIBUTE.size + len(value)
    return _ATTRIBUTE.pack(size, kind) + value + bytes(-size % 4)


def answers(packet: bytes) -> Iterator[dict[int, bytes] | None]:
    """Yield the attributes of each message of a packet; None: that was the last one."""
    while len(packet) >= _HEAD.size:
        size, kind, flags, _, _ = _HEAD.unpack_from(packet)
        if size < _HEAD.size or kind in {_ERROR, _DONE}:
            yield None
            return
        yield dict(_attributes(packet[_HEAD.size + _GENERIC.size : size]))
        if not flags & 0x2:  # NLM_F_MULTI: more of them follow
            yield None
            return
        packet = packet[size + -size % 4 :]


def _attributes(data: bytes) -> Iterator[tuple[int, bytes]]:
    while True:
        try:
            size, kind = _ATTRIBUTE.unpack_from(data)
        except error:
            return
        if size < _ATTRIBUTE.size:
            return
        yield kind & _TYPE, data[_ATTRIBUTE.size : size]
        data = data[size + -size % 4 :]
