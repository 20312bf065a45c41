"""One question to a real bus: answered, refused, to nobody, to one that hangs."""

import os
import subprocess
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from hybridwell.bus_talk import BUS, Remote
from hybridwell.errors import SensorError
from hybridwell.signals.bus_question import (
    BusWay,
    Question,
    RefusedError,
    ask,
    property_of,
    session_bus,
)
from hybridwell.signals.first_answer import AbsentError
from tests.buses import private_bus
from tests.mocked_bus import mocked, needs_dbusmock

SHORT = timedelta(milliseconds=100)
NOBODY = Remote("eu.hybridwell.Nobody", "/", "eu.hybridwell.Nobody")


@pytest.fixture(scope="module")
def bus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with private_bus(tmp_path_factory.mktemp("bus")) as address:
        yield address


def test_the_first_value_of_an_answer_comes_back(bus: str) -> None:
    owned = Question(BUS, "NameHasOwner", "s", (BUS.service,))

    assert ask(bus, owned) is True


def test_a_property_comes_out_of_its_variant(bus: str) -> None:
    features = ask(bus, property_of(BUS, "Features"))

    assert isinstance(features, list)


def test_asking_leaves_no_connection_behind(bus: str) -> None:
    names = Question(BUS, "ListNames")
    before = len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - only how many

    for _ in range(20):
        ask(bus, names, timedelta(seconds=10))

    assert len(os.listdir("/proc/self/fd")) == before  # noqa: PTH208 - as above


def test_a_service_that_is_not_there_is_absent(bus: str) -> None:
    with pytest.raises(AbsentError):
        ask(bus, Question(NOBODY, "Anything"))


def test_an_error_of_the_service_keeps_its_name(bus: str) -> None:
    with pytest.raises(RefusedError) as refused:
        ask(bus, Question(BUS, "NoSuchMethod"))

    assert refused.value.reason == "org.freedesktop.DBus.Error.UnknownMethod"


def test_an_answer_that_is_neither_yes_nor_no_is_an_error(bus: str) -> None:
    with pytest.raises(SensorError, match="something else than yes or no"):
        BusWay("made up", bus, Question(BUS, "ListNames")).look()


@pytest.mark.parametrize("address", ["unix:path=/nowhere/bus", "odd", ""])
def test_without_a_bus_everybody_is_absent(address: str) -> None:
    with pytest.raises(AbsentError):
        ask(address, Question(BUS, "ListNames"))


def test_a_bus_that_hangs_up_is_no_bus(tmp_path: Path) -> None:
    place = tmp_path / "socket"
    command = ["/usr/bin/env", "python3", "-c", HANG_UP, str(place)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()

        with pytest.raises(AbsentError):
            ask(f"unix:path={place}", Question(BUS, "ListNames"))


HANG_UP = """
import socket, sys
door = socket.socket(socket.AF_UNIX)
door.bind(sys.argv[1])
door.listen()
print(flush=True)
door.accept()[0].close()
"""


@needs_dbusmock
def test_a_service_that_hangs_is_given_up(bus: str) -> None:
    with mocked(bus, NOBODY) as mock:
        mock.method("Hang", "", "b", "import signal; signal.pause()")

        with pytest.raises(SensorError, match="does not answer in time"):
            ask(bus, Question(NOBODY, "Hang"), SHORT)


def test_the_bus_is_that_of_the_session_or_where_it_usually_is() -> None:
    assert session_bus({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/a"}) == "unix:path=/a"
    assert session_bus({"XDG_RUNTIME_DIR": "/run/x"}) == "unix:path=/run/x/bus"
    assert session_bus({}) == f"unix:path=/run/user/{os.getuid()}/bus"
