"""Services of a desktop as python-dbusmock plays them, on a test's own bus."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import open_dbus_connection

from devkit.machine import DBUSMOCK
from hybridwell.bus_questions import watch
from hybridwell.session_bus import Bus
from tests.buses import real_time, turn

PYTHON = "/usr/bin/python3"
"""dbusmock is a package of the system: it needs dbus-python, which compiles."""
SESSION = "/org/freedesktop/login1/session/c1"
LOGIND, SESSION_SIDE = "org.freedesktop.login1", "org.freedesktop.login1.Session"
MOCK = "org.freedesktop.DBus.Mock"


def available() -> bool:
    """Tell whether there are a bus and a player of services."""
    return bool(shutil.which("dbus-daemon")) and Path(DBUSMOCK).is_file()


class Played:
    """A service that plays its part: ask it, or have it say something."""

    def __init__(self, address: str, name: str) -> None:
        self._name = name
        self._bus = open_dbus_connection(address)

    def ask(
        self, path: str, side: str, member: str, types: str = "", *values: object
    ) -> tuple[Any, ...]:
        address = DBusAddress(path, self._name, side)
        message = new_method_call(address, member, types or None, values)
        reply = self._bus.send_and_get_reply(message, timeout=10)
        assert reply.header.message_type is not MessageType.error, reply.body
        body: tuple[Any, ...] = reply.body
        return body

    def close(self) -> None:
        self._bus.close()


class Logind(Played):
    """logind with a session `c1` on the first seat."""

    path = "/org/freedesktop/login1"

    def emit(self, member: str, value: bool) -> None:
        """Say that sleep or shutdown comes, or that it is over."""
        told = f"{LOGIND}.Manager", member, "b", [("b", value)]
        self.ask(self.path, MOCK, "EmitSignal", "sssav", *told)

    def inhibitors(self) -> list[tuple[str, str, str]]:
        """Return what is delayed, by whom and how."""
        (held,) = self.ask(self.path, f"{LOGIND}.Manager", "ListInhibitors")
        return [(what, who, how) for what, who, _, how, *_ in held]

    def add_session(self, *, active: bool = True) -> None:
        user = os.getuid()
        self.ask(self.path, MOCK, "AddSession", "ssusb", "c1", "seat0", user, "eva", active)

    def knows_our_process(self) -> None:
        self._answer("GetSessionByPID", "u", "o", f"ret = '{SESSION}'")

    def knows_our_display(self) -> None:
        """Let it know which session the user looks at, whatever our process is in."""
        user, side = f"{self.path}/user/self", f"{LOGIND}.User"
        display = {"Display": ("(so)", ("c1", SESSION))}
        self.ask(self.path, MOCK, "AddObject", "ssa{sv}a(ssss)", user, side, display, [])

    def _answer(self, member: str, types: str, returns: str, code: str) -> None:
        """Let it know one more question."""
        manager = f"{LOGIND}.Manager"
        parts = (manager, member, types, returns, code)
        self.ask(self.path, MOCK, "AddMethod", "sssss", *parts)

    def ask_to(self, what: str) -> None:
        """Ask the session to `Lock` or `Unlock`, as `loginctl` does."""
        self.ask(SESSION, SESSION_SIDE, what)

    def set(self, name: str, value: bool) -> None:
        """Change `LockedHint` or `Active`, as a desktop or a seat does."""
        changed = {name: ("b", value)}
        self.ask(SESSION, MOCK, "UpdateProperties", "sa{sv}", SESSION_SIDE, changed)


class Saver(Played):
    """A screen saver of GNOME."""

    def set(self, *, active: bool) -> None:
        name = "org.gnome.ScreenSaver"
        self.ask("/org/gnome/ScreenSaver", name, "SetActive", "b", active)


@contextmanager
def played(address: str, *arguments: str, system: bool = False) -> Iterator[None]:
    """Let dbusmock play a service until it is on the bus."""
    name = "DBUS_SYSTEM_BUS_ADDRESS" if system else "DBUS_SESSION_BUS_ADDRESS"
    command = [PYTHON, "-m", "dbusmock", *(["--system"] if system else []), *arguments]
    with subprocess.Popen(
        command,
        env=os.environ | {name: address},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            yield
        finally:
            process.terminate()
            process.wait(10)


def _arrived(address: str, name: str) -> None:
    """Wait until the bus has the name."""
    there: list[bool] = []
    bus = Bus(address, real_time)
    watch(bus, name, there.append)
    bus.open()
    try:
        turn(bus, until=lambda: there and there[-1])
    finally:
        bus.close()


@contextmanager
def logind(address: str, *, session: bool = True) -> Iterator[Logind]:
    with played(address, "--template", "logind", system=True):
        _arrived(address, LOGIND)
        found = Logind(address, LOGIND)
        try:
            if session:
                found.add_session()
            yield found
        finally:
            found.close()


@contextmanager
def screen_saver(address: str) -> Iterator[Saver]:
    with played(address, "--template", "gnome_screensaver"):
        _arrived(address, "org.gnome.ScreenSaver")
        found = Saver(address, "org.gnome.ScreenSaver")
        try:
            yield found
        finally:
            found.close()


class OtherSaver(Played):
    """A screen saver of another desktop, which is on."""

    def __init__(self, address: str, name: str, path: str) -> None:
        super().__init__(address, name)
        self._path = path

    def answer(self) -> None:
        parts = (self._name, "GetActive", "", "b", "ret = True")
        self.ask(self._path, MOCK, "AddMethod", "sssss", *parts)

    def tell(self, *, active: bool) -> None:
        told = self._name, "ActiveChanged", "b", [("b", active)]
        self.ask(self._path, MOCK, "EmitSignal", "sssav", *told)


@contextmanager
def other_saver(
    address: str, name: str, path: str, *, asked: bool = True
) -> Iterator[OtherSaver]:
    with played(address, name, path, name):
        _arrived(address, name)
        found = OtherSaver(address, name, path)
        try:
            if asked:
                found.answer()
            yield found
        finally:
            found.close()


class Portal(Played):
    """The portal of a desktop that tells of motion."""

    name, path = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
    side = "org.freedesktop.portal.Settings"

    def has(self, settings: dict[str, dict[str, bool]]) -> None:
        """Answer with these settings."""
        parts = self.side, "ReadAll", "as", "a{sa{sv}}", f"ret = {settings!r}"
        self.ask(self.path, MOCK, "AddMethod", "sssss", *parts)

    def tell(self, space: str, key: str, value: tuple[str, object]) -> None:
        """Say that a setting has changed, to a value with its type."""
        told = [("s", space), ("s", key), value]
        parts = self.side, "SettingChanged", "ssv", told
        self.ask(self.path, MOCK, "EmitSignal", "sssav", *parts)


@contextmanager
def portal(address: str) -> Iterator[Portal]:
    with played(address, Portal.name, Portal.path, Portal.side):
        _arrived(address, Portal.name)
        found = Portal(address, Portal.name)
        try:
            yield found
        finally:
            found.close()
