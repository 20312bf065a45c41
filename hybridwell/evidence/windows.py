"""The network of a Windows computer: two tables of the IP Helper library, read only.

The name of a wireless network is not read: Windows would ask the user for the location.
"""

import ctypes
from collections.abc import Iterator
from ipaddress import IPv4Address
from struct import Struct, error
from typing import Any

from hybridwell.domain.place_evidence import Trace
from hybridwell.errors import Phrase
from hybridwell.evidence.gateway import Neighbour, Route, gateway_of, way_out
from hybridwell.evidence.reading import Reading

_COUNT = Struct("<I")
_ROUTE = Struct("<4s4sI4sIIIIII16x")
"""MIB_IPFORWARDROW; addresses stand in the order of the network."""
_NEIGHBOUR = Struct("<II8s4sI")
"""MIB_IPNETROW."""
_INDIRECT, _INVALID = 4, 2
_TOO_SMALL = 122
_TRIES = 3


def read_networks() -> list[Reading]:
    why = Phrase("not read: Windows would ask for your location")
    return [_gateway(), Reading.unknown(Trace.NETWORK, why)]


def _gateway() -> Reading:
    try:
        library: Any = ctypes.CDLL("iphlpapi")
        routes = routes_of(_table(library.GetIpForwardTable))
        neighbours = neighbours_of(_table(library.GetIpNetTable))
    except (OSError, AttributeError):
        return Reading.unknown(Trace.GATEWAY, Phrase("Windows does not tell it"))
    return gateway_of(way_out(routes), neighbours)


def _table(tell: Any) -> bytes:  # noqa: ANN401 - a function of a library
    """Return a table of the system; it may grow between two calls."""
    tell.argtypes = (ctypes.c_char_p, ctypes.POINTER(ctypes.c_ulong), ctypes.c_int)
    tell.restype = ctypes.c_ulong
    size = ctypes.c_ulong(0)
    buffer = ctypes.create_string_buffer(1)
    for _ in range(_TRIES):
        result = tell(buffer, ctypes.byref(size), 1)
        if result != _TOO_SMALL:
            return buffer.raw if result == 0 else b""
        buffer = ctypes.create_string_buffer(size.value)
    return b""


def routes_of(table: bytes) -> list[Route]:
    """Return the ways out of a MIB_IPFORWARDTABLE."""
    nowhere = bytes(4)
    return [
        Route(str(interface), str(IPv4Address(hop)), metric)
        for to, mask, _, hop, interface, kind, _, _, _, metric in _rows(table, _ROUTE)
        if to == mask == nowhere != hop and kind == _INDIRECT
    ]


def neighbours_of(table: bytes) -> list[Neighbour]:
    """Return the hardware of a MIB_IPNETTABLE."""
    return [
        Neighbour(str(interface), str(IPv4Address(address)), hardware[:size].hex(":"))
        for interface, size, hardware, address, kind in _rows(table, _NEIGHBOUR)
        if kind != _INVALID
    ]


def _rows(table: bytes, row: Struct) -> Iterator[tuple[Any, ...]]:
    try:
        (count,) = _COUNT.unpack_from(table)
        for number in range(count):
            yield row.unpack_from(table, _COUNT.size + number * row.size)
    except error:
        return
