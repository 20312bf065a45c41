"""The name of the wireless network that a Linux computer is on, as its kernel knows it.

It works under NetworkManager, iwd and others alike, and needs no rights.
The numbers are those of linux/genetlink.h and linux/nl80211.h.
"""

import socket
import sys
from collections.abc import Iterator

from hybridwell.domain.place_evidence import Trace
from hybridwell.errors import Phrase
from hybridwell.evidence.netlink import DUMP, REQUEST, answers, attribute, message
from hybridwell.evidence.reading import Reading

_CONTROL, _GET_FAMILY, _FAMILY_ID, _FAMILY_NAME = 16, 3, 1, 2
_GET_INTERFACE, _INTERFACE_NAME, _SSID = 5, 4, 52
_NETLINK_GENERIC = 16
_SECONDS = 2
_MOST = 1 << 16


def network_name(interface: str | None) -> Reading:
    """Return the name of the wireless network behind an interface."""
    if interface is None:
        return Reading.unknown(Trace.NETWORK, Phrase("no network"))
    try:
        name = _ask(interface)
    except (OSError, AttributeError):  # no such sockets: a sandbox, or another system
        return Reading.unknown(Trace.NETWORK, Phrase("the kernel does not tell it"))
    if not name:
        return Reading.unknown(Trace.NETWORK, Phrase("no wireless network"))
    return Reading(Trace.NETWORK, name.hex())


def name_in(dump: list[dict[int, bytes]], interface: str) -> bytes | None:
    """Return the name in the kernel's list of wireless interfaces."""
    wanted = interface.encode() + b"\0"
    for each in dump:
        if each.get(_INTERFACE_NAME) == wanted:
            return each.get(_SSID)
    return None


def _ask(interface: str) -> bytes | None:
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, _NETLINK_GENERIC) as kernel:
        kernel.settimeout(_SECONDS)
        kernel.bind((0, 0))
        return asked(kernel, interface)


def asked(kernel: socket.socket, interface: str) -> bytes | None:
    """Ask for the number of the wireless part, and that part for its interfaces."""
    name = attribute(_FAMILY_NAME, b"nl80211\0")
    kernel.send(message(_CONTROL, REQUEST, _GET_FAMILY, name))
    family = next(_told(kernel), {}).get(_FAMILY_ID)
    if family is None:
        return None  # this kernel has no wireless part
    number = int.from_bytes(family, sys.byteorder)
    kernel.send(message(number, REQUEST | DUMP, _GET_INTERFACE))
    return name_in(list(_told(kernel)), interface)


def _told(kernel: socket.socket) -> Iterator[dict[int, bytes]]:
    """Yield what the kernel answers until it has said all."""
    while True:
        for each in answers(kernel.recv(_MOST)):
            if each is None:
                return
            yield each
