"""The gateway of this network: which route goes out, and whose hardware is at its end."""

from collections.abc import Iterable
from dataclasses import dataclass

from hybridwell.domain.place_evidence import Trace
from hybridwell.errors import Phrase
from hybridwell.evidence.reading import Reading


@dataclass(frozen=True, slots=True)
class Route:
    """A way out through a gateway; a tunnel has none, so it is no route here."""

    interface: str
    gateway: str
    metric: int = 0


@dataclass(frozen=True, slots=True)
class Neighbour:
    """What this computer knows of the hardware behind an address."""

    interface: str
    address: str
    hardware: str


def way_out(routes: Iterable[Route]) -> Route | None:
    """Return the route that is taken: of two the one with the lower metric."""
    return min(routes, key=lambda route: route.metric, default=None)


def gateway_of(route: Route | None, neighbours: Iterable[Neighbour]) -> Reading:
    """Return hardware and address: a virtual router has the same hardware everywhere."""
    if route is None:
        return Reading.unknown(Trace.GATEWAY, Phrase("no network"))
    for each in neighbours:
        found = hardware(each.hardware)
        if (each.interface, each.address) == (route.interface, route.gateway) and found:
            return Reading(Trace.GATEWAY, f"{found} {route.gateway}")
    return Reading.unknown(Trace.GATEWAY, Phrase("the gateway is not known yet"))


def hardware(text: str) -> str | None:
    """Return an address of hardware in its usual form; None: it is none, or all zeros."""
    parts = text.replace("-", ":").split(":")
    try:
        numbers = [int(part, 16) for part in parts]
    except ValueError:
        return None
    if len(numbers) != 6 or not any(numbers) or any(each > 255 for each in numbers):
        return None
    return ":".join(f"{each:02x}" for each in numbers)
