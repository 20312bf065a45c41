"""Windows and macOS: what their tables mean, read on any system."""

import sys
from ipaddress import IPv4Address
from struct import pack

import pytest

from hybridwell.domain.place_evidence import Trace
from hybridwell.evidence import macos, read_networks, windows
from hybridwell.evidence.gateway import Neighbour, Route, gateway_of, way_out


def address(text: str) -> bytes:
    return IPv4Address(text).packed


def route(to: str, hop: str, interface: int, kind: int, metric: int) -> bytes:
    mask = address("0.0.0.0" if to == "0.0.0.0" else "255.255.255.0")  # noqa: S104 - no bind
    told = (address(to), mask, 0, address(hop), interface, kind, 3, 0, 0, metric)
    return pack("<4s4sI4sIIIIII16x", *told)


def neighbour(interface: int, hardware: str, at: str, kind: int = 3) -> bytes:
    return pack("<II8s4sI", interface, 6, bytes.fromhex(hardware), address(at), kind)


ANY = "0.0.0.0"  # noqa: S104 - the destination of a default route
ROUTES = (
    route(ANY, "192.168.1.1", 12, 4, 45) + route(ANY, "192.168.1.254", 7, 4, 25)
    + route(ANY, ANY, 30, 3, 1) + route("10.0.0.0", "10.0.0.1", 7, 4, 2)
)  # fmt: skip
NEIGHBOURS = (
    neighbour(7, "001a2b3c4d5e", "192.168.1.254") + neighbour(7, "00" * 6, "192.168.1.9", 2)
)  # fmt: skip


def test_windows_tells_the_way_out_and_its_hardware() -> None:
    routes = windows.routes_of(pack("<I", 4) + ROUTES)
    neighbours = windows.neighbours_of(pack("<I", 2) + NEIGHBOURS)

    assert way_out(routes) == Route("7", "192.168.1.254", 25)
    assert neighbours == [Neighbour("7", "192.168.1.254", "00:1a:2b:3c:4d:5e")]
    assert gateway_of(way_out(routes), neighbours).value is not None


@pytest.mark.parametrize("table", [b"", b"\1", pack("<I", 9) + b"short"])
def test_a_table_that_is_too_short_is_no_network(table: bytes) -> None:
    assert windows.routes_of(table) == []
    assert windows.neighbours_of(table) == []


ROUTES_OF_A_MAC = """\
Routing tables

Internet:
Destination        Gateway            Flags               Netif Expire
default            link#20            UCSg                utun3
default            192.168.1.1        UGScg                 en0
default            192.168.7.1        UGScIg                en1
127                127.0.0.1          UCS                   lo0
"""
NEIGHBOURS_OF_A_MAC = """\
? (192.168.1.1) at 0:1a:2b:3c:4d:5e on en0 ifscope [ethernet]
? (192.168.1.7) at (incomplete) on en0 ifscope [ethernet]
? (224.0.0.251) at 1:0:5e:0:0:fb on en0 ifscope permanent [ethernet]
"""


def test_a_mac_prints_the_way_out_and_its_hardware() -> None:
    out = way_out(macos.routes_of(ROUTES_OF_A_MAC))
    found = gateway_of(out, macos.neighbours_of(NEIGHBOURS_OF_A_MAC))

    assert out == Route("en0", "192.168.1.1", 1)
    assert found.value == "00:1a:2b:3c:4d:5e 192.168.1.1"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere they can be read")
@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_what_is_not_there_is_unknown_and_says_why(platform: str) -> None:
    told = {each.trace: str(each.why) for each in read_networks(platform)}

    assert "would ask for your location" in told[Trace.NETWORK]
    assert told[Trace.GATEWAY] in ("Windows does not tell it", "no network")


@pytest.mark.skipif(sys.platform != "win32", reason="the tables of a Windows")
def test_the_tables_of_this_windows_are_read() -> None:
    gateway, network = read_networks()

    assert gateway.value is not None or str(gateway.why) == "no network"
    assert (network.trace, network.value) == (Trace.NETWORK, None)
