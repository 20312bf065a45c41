"""The network of a Mac: what `netstat` and `arp` print of its own tables.

The name of a wireless network is not read: macOS would ask the user for the location.
"""

import subprocess

from hybridwell.domain.place_evidence import Trace
from hybridwell.errors import Phrase
from hybridwell.evidence.gateway import Neighbour, Route, gateway_of, way_out
from hybridwell.evidence.reading import Reading

_ROUTES = ("/usr/sbin/netstat", "-rn", "-f", "inet")
_NEIGHBOURS = ("/usr/sbin/arp", "-an")
_SECONDS = 2


def read_networks() -> list[Reading]:
    route = way_out(routes_of(_printed(_ROUTES)))
    gateway = gateway_of(route, neighbours_of(_printed(_NEIGHBOURS)))
    why = Phrase("not read: macOS would ask for your location")
    return [gateway, Reading.unknown(Trace.NETWORK, why)]


def routes_of(text: str) -> list[Route]:
    """Read `default 192.168.1.1 UGScg en0`; the first one is taken, a link# is a tunnel."""
    rows = [line.split() for line in text.splitlines()]
    found = [row for row in rows if len(row) >= 4 and row[0] == "default"]
    return [
        Route(row[3], row[1], number)
        for number, row in enumerate(found)
        if "G" in row[2] and "." in row[1]
    ]


def neighbours_of(text: str) -> list[Neighbour]:
    """Read `? (192.168.1.1) at 0:1a:2b:3c:4d:5e on en0 ifscope [ethernet]`."""
    rows = [line.split() for line in text.splitlines()]
    return [
        Neighbour(row[5], row[1].strip("()"), row[3])
        for row in rows
        if len(row) >= 6 and (row[2], row[4]) == ("at", "on")
    ]


def _printed(command: tuple[str, ...]) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - a program of the system by its full path
            command, capture_output=True, text=True, timeout=_SECONDS, check=True
        )
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError):
        return ""
    return done.stdout
