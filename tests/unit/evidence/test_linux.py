import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from hybridwell.domain.place_evidence import Trace
from hybridwell.evidence import read_networks
from hybridwell.evidence.gateway import Neighbour, Route, gateway_of, hardware, way_out
from hybridwell.evidence.linux import neighbours_of, routes_of

ROUTES = """\
Iface	Destination	Gateway 	Flags	RefCnt	Use	Metric	Mask		MTU	Window	IRTT
tun0	00000000	00000000	0001	0	0	50	00000000	0	0	0
tun0	00000000	0108080A	0003	0	0	10	00000080	0	0	0
wlan0	00000000	0102A8C0	0003	0	0	600	00000000	0	0	0
eth0	00000000	FE02A8C0	0003	0	0	100	00000000	0	0	0
eth1	00000000	FD02A8C0	0203	0	0	0	00000000	0	0	0
eth0	0002A8C0	00000000	0001	0	0	100	00FFFFFF	0	0	0
odd line
"""
NEIGHBOURS = """\
IP address       HW type     Flags       HW address            Mask     Device
192.168.2.254    0x1         0x0         00:00:00:00:00:00     *        eth0
192.168.2.254    0x1         0x2         00:1A:2b:3c:4d:5e     *        eth0
192.168.2.1      0x1         0x2         00:1a:2b:3c:4d:99     *        wlan0
"""


def test_of_the_ways_out_the_one_with_the_lowest_metric_is_taken_and_no_tunnel() -> None:
    routes = routes_of(ROUTES)

    assert routes == [
        Route("wlan0", "192.168.2.1", 600),
        Route("eth0", "192.168.2.254", 100),
    ]
    assert way_out(routes) == routes[1]


def test_the_hardware_at_its_end_is_the_gateway() -> None:
    found = gateway_of(way_out(routes_of(ROUTES)), neighbours_of(NEIGHBOURS))

    assert (found.trace, found.value) == (Trace.GATEWAY, "00:1a:2b:3c:4d:5e 192.168.2.254")


def test_no_log_and_no_error_can_show_what_was_read() -> None:
    found = gateway_of(way_out(routes_of(ROUTES)), neighbours_of(NEIGHBOURS))

    assert "3c" not in repr(found)
    assert "192" not in repr(found)


def test_without_a_way_out_there_is_no_network() -> None:
    found = gateway_of(way_out(routes_of("")), neighbours_of(NEIGHBOURS))

    assert (found.value, str(found.why)) == (None, "no network")


@pytest.mark.parametrize("seen", ["00:00:00:00:00:00", "<incomplete>", "1:2:3"])
def test_a_gateway_that_has_not_answered_is_unknown(seen: str) -> None:
    found = gateway_of(Route("eth0", "10.0.0.1"), [Neighbour("eth0", "10.0.0.1", seen)])

    assert (found.value, str(found.why)) == (None, "the gateway is not known yet")


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("0:1a:2B:3c:4d:5e", "00:1a:2b:3c:4d:5e"),
        ("00-1A-2B-3C-4D-5E", "00:1a:2b:3c:4d:5e"),
        ("100:1a:2b:3c:4d:5e", None),
        ("(incomplete)", None),
    ],
)
def test_hardware_has_one_form(text: str, known: str | None) -> None:
    assert hardware(text) == known


def test_an_unknown_system_says_that_it_cannot_be_read() -> None:
    told = {each.trace: str(each.why) for each in read_networks("plan9")}

    said = "HybridWell cannot read this on this system"
    assert told == {Trace.GATEWAY: said, Trace.NETWORK: said}


IN_A_NETWORK = """
set -e
ip link add near type veth peer name far
ip netns add "$1"
trap 'ip netns del "$1"' EXIT
ip link set far netns "$1"
ip -n "$1" link set far address 02:00:5e:10:00:01 up
ip -n "$1" addr add 10.9.8.1/24 dev far
ip addr add 10.9.8.7/24 dev near
ip link set near up
ip route add default via 10.9.8.1
ip neigh replace 10.9.8.1 lladdr 02:00:5e:10:00:01 dev near nud reachable
exec_read() { "$2" -c 'from hybridwell.evidence import read_networks
for each in read_networks(): print(each.trace.value, each.value, each.why)'; }
exec_read "$@"
"""


def test_the_gateway_of_a_real_network_is_read(tmp_path: Path) -> None:
    """A network of its own for this process: a pair of interfaces, and a route."""
    tools = shutil.which("ip") and shutil.which("unshare")
    if sys.platform != "linux" or os.geteuid() or not tools:
        pytest.skip("a network of its own needs Linux, iproute2 and root")
    script = tmp_path / "network.sh"
    script.write_text(IN_A_NETWORK)
    name = f"hw-{os.getpid()}"

    done = subprocess.run(
        ["unshare", "--net", "--mount", "sh", str(script), name, sys.executable],
        capture_output=True, text=True, check=False, timeout=30,
    )  # fmt: skip

    if "Operation not permitted" in done.stderr:
        pytest.skip("a network of its own is not allowed here")
    assert done.stdout.splitlines(), done.stderr
    gateway, network = done.stdout.splitlines()
    assert gateway == "gateway 02:00:5e:10:00:01 10.9.8.1 None"
    assert network.startswith("network None")
