"""Notification servers that tell, refuse, hang or are not there, on a real session bus."""

import os
import select
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DEADLINE = 20.0
SERVER = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusVariant, QDBusVirtualObject

class Server(QDBusVirtualObject):
    def introspect(self, path):
        return ""
    def handleMessage(self, message, connection):
        reply = message.createReply()
        if sys.argv[1] == "refuses":
            reply = message.createErrorReply("org.freedesktop.DBus.Error.InvalidArgs", "")
        reply.setArguments([QDBusVariant({"on": True, "off": False}.get(sys.argv[1], 3))])
        return sys.argv[1] == "hangs" or connection.send(reply)

app, server, bus = QCoreApplication([]), Server(), QDBusConnection.sessionBus()
bus.registerVirtualObject("/org/freedesktop/Notifications", server)
print(bus.registerService("org.freedesktop.Notifications"), flush=True)
app.exec()
"""
ASK = """
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop
from hybridwell.ui.do_not_disturb import DoNotDisturb
app, asked, time = QCoreApplication([]), DoNotDisturb(), QElapsedTimer()
time.start()
first = asked.dnd()
at_once = time.elapsed() < 1000
while asked.waiting:
    app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
print(first, at_once, asked.dnd(), time.elapsed() < 5000)
"""


@pytest.fixture(scope="module")
def bus() -> Iterator[dict[str, str]]:
    if not shutil.which("dbus-daemon"):
        pytest.skip("there is no dbus-daemon here")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        yield os.environ | {"DBUS_SESSION_BUS_ADDRESS": address, "PYTHONPATH": str(ROOT)}
        daemon.terminate()


@contextmanager
def served(bus: dict[str, str], how: str) -> Iterator[None]:
    command = [sys.executable, "-c", SERVER, how]
    with subprocess.Popen(command, env=bus, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        assert select.select([server.stdout], [], [], DEADLINE)[0]
        assert server.stdout.readline() == "True\n"
        yield
        server.terminate()


def asked(bus: dict[str, str]) -> str:
    done = subprocess.run(
        [sys.executable, "-c", ASK],
        env=bus, capture_output=True, text=True, check=True, timeout=DEADLINE,
    )  # fmt: skip
    return done.stdout.strip()


@pytest.mark.parametrize(
    ("how", "said"),
    [("on", "True"), ("off", "False"), ("odd", "None"), ("refuses", "None"),
     ("hangs", "None")],
)  # fmt: skip
def test_a_server_is_asked_without_waiting(
    bus: dict[str, str], how: str, said: str
) -> None:
    with served(bus, how):
        assert asked(bus) == f"None True {said} True"


def test_without_a_server_it_is_unknown(bus: dict[str, str]) -> None:
    assert asked(bus) == "None True None True"


def test_without_a_bus_it_is_unknown(bus: dict[str, str]) -> None:
    nowhere = bus | {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}

    assert asked(nowhere) == "None True None True"
