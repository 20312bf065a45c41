"""Services of a desktop, played by python-dbusmock on a bus of the test's own."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

import pytest

from devkit.machine import DBUSMOCK
from hybridwell.bus_talk import BUS, Remote
from hybridwell.errors import SensorError
from hybridwell.signals.bus_question import Question, ask

PYTHON = "/usr/bin/python3"
"""Of the system: Debian's dbusmock is not in the environment of the tests."""
DEADLINE = 20.0

needs_dbusmock = pytest.mark.skipif(
    not Path(DBUSMOCK).exists(), reason="python3-dbusmock is not there"
)


class Mock:
    """An object on the bus that answers what the test says."""

    def __init__(self, address: str, remote: Remote) -> None:
        self._address = address
        self._remote = remote

    def method(self, name: str, takes: str, gives: str, code: str) -> None:
        """Answer a call with what the code leaves in `ret`; its arguments are `args`."""
        given = (self._remote.interface, name, takes, gives, code)
        self._tell("AddMethod", "sssss", given)

    def property(self, interface: str, name: str, value: tuple[str, object]) -> None:
        self._tell("AddProperty", "ssv", (interface, name, value))

    def change(self, interface: str, name: str, value: tuple[str, object]) -> None:
        changed = (interface, {name: value})
        self._tell("UpdateProperties", "sa{sv}", changed)

    def _tell(self, member: str, signature: str, body: tuple[object, ...]) -> None:
        mock = self._remote.at("org.freedesktop.DBus.Mock")
        ask(self._address, Question(mock, member, signature, body))


@contextmanager
def mocked(address: str, remote: Remote) -> Iterator[Mock]:
    """Serve an object until the block ends."""
    command = [PYTHON, "-m", "dbusmock", "--session"]
    command += [remote.service, remote.path, remote.interface]
    bus = {"DBUS_SESSION_BUS_ADDRESS": address}
    with subprocess.Popen(command, env=bus, stdout=subprocess.DEVNULL) as served:
        try:
            _wait_for(address, remote.service)
            yield Mock(address, remote)
        finally:
            served.kill()


def _wait_for(address: str, service: str) -> None:
    end = monotonic() + DEADLINE
    while monotonic() < end:
        try:
            if ask(address, Question(BUS, "NameHasOwner", "s", (service,))):
                return
        except SensorError:
            continue
    pytest.fail(f"{service} is not served")
