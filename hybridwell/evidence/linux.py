"""The network of a Linux computer: `/proc/net`, and the kernel's word for the wireless."""

from ipaddress import IPv4Address
from pathlib import Path

from hybridwell.evidence.gateway import Neighbour, Route, gateway_of, way_out
from hybridwell.evidence.nl80211 import network_name
from hybridwell.evidence.reading import Reading

_UP, _GATEWAY, _REJECT = 0x1, 0x2, 0x200
_COMPLETE = 0x2
_NET = Path("/proc/net")


def read_networks() -> list[Reading]:
    route = way_out(routes_of(_text(_NET / "route")))
    return [
        gateway_of(route, neighbours_of(_text(_NET / "arp"))),
        network_name(route.interface if route else None),
    ]


def routes_of(text: str) -> list[Route]:
    """Read /proc/net/route; addresses are hexadecimal in the order of the machine."""
    found = []
    for line in text.splitlines()[1:]:
        cells = line.split()
        if len(cells) < 8:
            continue
        name, destination, gateway, flags = cells[0], cells[1], cells[2], int(cells[3], 16)
        wanted = flags & (_UP | _GATEWAY | _REJECT) == _UP | _GATEWAY
        if wanted and int(destination, 16) == int(cells[7], 16) == 0:
            found.append(Route(name, _address(gateway), int(cells[6])))
    return found


def neighbours_of(text: str) -> list[Neighbour]:
    """Read /proc/net/arp: those whose hardware has answered."""
    rows = [line.split() for line in text.splitlines()[1:]]
    return [
        Neighbour(row[5], row[0], row[3])
        for row in rows
        if len(row) == 6 and int(row[2], 16) & _COMPLETE
    ]


def _address(text: str) -> str:
    return str(IPv4Address(bytes.fromhex(text)[::-1]))


def _text(path: Path) -> str:
    try:
        return path.read_text("ascii")
    except (OSError, UnicodeDecodeError):
        return ""  # a sandbox without it: the network stays unknown
