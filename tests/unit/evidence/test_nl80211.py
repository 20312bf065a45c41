"""Netlink as the kernel speaks it: its real answers, and a wireless list made by hand."""

import socket
import sys
from struct import pack

import pytest

from hybridwell.evidence.netlink import DUMP, REQUEST, answers, attribute, message
from hybridwell.evidence.nl80211 import asked, name_in, network_name

MULTI = 2


def interface(name: str, ssid: bytes = b"") -> bytes:
    told = attribute(3, pack("=I", 7)) + attribute(4, name.encode() + b"\0")
    return message(30, MULTI, 7, told + (attribute(52, ssid) if ssid else b""))


def done() -> bytes:
    return pack("=IHHII", 20, 3, MULTI, 1, 0) + bytes(4)


def test_the_name_is_that_of_the_network_behind_the_way_out() -> None:
    packet = interface("wlan1", b"Cafe") + interface("wlan0", b"Thuis 5G") + done()
    told = [each for each in answers(packet) if each is not None]

    assert name_in(told, "wlan0") == b"Thuis 5G"
    assert name_in(told, "wlan1") == b"Cafe"
    assert name_in(told, "eth0") is None


def test_a_wireless_interface_that_is_on_no_network_has_no_name() -> None:
    told = [each for each in answers(interface("wlan0") + done()) if each is not None]

    assert name_in(told, "wlan0") is None


def test_an_answer_ends_where_the_kernel_says_so() -> None:
    assert list(answers(interface("a") + done())) == [*answers(interface("a")), None]
    assert list(answers(message(16, 0, 1)))[-1] is None
    assert list(answers(pack("=IHHII", 36, 2, 0, 1, 0) + bytes(20))) == [None]


@pytest.mark.parametrize("torn", [b"", b"\1\2\3", pack("=IHHII", 4, 30, 0, 1, 0)])
def test_a_torn_packet_is_no_endless_loop(torn: bytes) -> None:
    assert [each for each in answers(torn) if each is not None] == []


def test_an_attribute_that_is_cut_off_ends_the_list() -> None:
    told = message(30, MULTI, 7, attribute(4, b"wlan0\0") + pack("=HH", 0, 9) + b"\1\2")

    assert next(answers(told)) == {4: b"wlan0\0"}


@pytest.mark.skipif(sys.platform != "linux", reason="netlink is of Linux")
def test_the_kernel_itself_answers_a_question_put_in_this_way() -> None:
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 16) as kernel:
        kernel.settimeout(2)
        kernel.bind((0, 0))
        kernel.send(message(16, REQUEST, 3, attribute(2, b"nlctrl\0")))
        one = next(answers(kernel.recv(1 << 16)))
        kernel.send(message(16, REQUEST | DUMP, 3))
        every = list(answers(kernel.recv(1 << 16)))

    assert one is not None
    assert one[2] == b"nlctrl\0"
    assert int.from_bytes(one[1], sys.byteorder) == 16
    assert b"nlctrl\0" in [each[2] for each in every if each is not None]


def test_without_a_network_nobody_is_asked() -> None:
    found = network_name(None)

    assert (found.value, str(found.why)) == (None, "no network")


@pytest.mark.skipif(sys.platform != "linux", reason="netlink is of Linux")
def test_an_interface_without_wireless_has_no_name_of_a_network() -> None:
    found = network_name("lo")

    assert (found.value, str(found.why)) == (None, "no wireless network")


@pytest.mark.skipif(sys.platform != "linux", reason="Windows has no pairs of datagrams")
def test_the_wireless_part_is_asked_by_its_number_and_tells_in_several_packets() -> None:
    ours, kernel = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    with ours, kernel:
        family = attribute(2, b"nl80211\0") + attribute(1, pack("=H", 30))
        kernel.send(message(16, 0, 1, family))
        kernel.send(interface("wlan1", b"Cafe"))
        kernel.send(interface("wlan0", b"Thuis 5G") + done())

        found = asked(ours, "wlan0")
        questions = kernel.recv(1000), kernel.recv(1000)

    assert found == b"Thuis 5G"
    assert questions == (
        message(16, REQUEST, 3, attribute(2, b"nl80211\0")),
        message(30, REQUEST | DUMP, 5),
    )
