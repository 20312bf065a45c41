"""A screen reader: what the program says of itself on the accessibility bus (AT-SPI)."""

import shutil
import subprocess
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.e2e.desktop import Desktop, end, wait_for

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
PREFIX = "org.a11y.atspi."
PROPERTIES = "org.freedesktop.DBus.Properties"
PATIENCE = 20.0
_STATES = {
    4: "checked", 7: "editable", 8: "enabled", 11: "focusable", 12: "focused",
    24: "sensitive", 25: "showing", 30: "visible", 41: "checkable",
}  # fmt: skip
"""Numbers of AtspiStateType."""


@dataclass(frozen=True, slots=True)
class Thing:
    """What a screen reader knows of one thing on screen."""

    path: str
    role: str
    name: str
    description: str
    states: frozenset[str]
    box: tuple[int, int, int, int]

    @property
    def focusable(self) -> bool:
        return {"focusable", "showing", "enabled"} <= self.states

    @property
    def is_a_stop(self) -> bool:
        """Tell whether Tab comes here: of radio buttons it is the chosen one."""
        passed = self.role == "radio button" and "checked" not in self.states
        return self.focusable and self.role != "frame" and not passed

    def within(self, other: "Thing") -> bool:
        """Tell whether it lies inside another, as it must to be seen."""
        x, y, width, height = self.box
        left, top, wide, high = other.box
        across = left <= x and x + width <= left + wide
        return across and top <= y and y + height <= top + high


class ScreenReader:
    """Asks one program what is on screen."""

    def __init__(self, bus: DBusConnection) -> None:
        self._bus = bus
        self._program = ""

    def find(self, name: str) -> None:
        """Wait until a program with this name is there."""
        wait_for(lambda: self._found(name), PATIENCE)

    def things(self, path: str = ROOT) -> Iterator[Thing]:
        """Tell of everything that shows, as it is laid out."""
        for owner, child in self._ask(path, "Accessible", "GetChildren")[0]:
            if owner != self._program or child.endswith("/null"):
                continue
            thing = self.thing(child)
            if thing is not None and "showing" in thing.states:
                yield thing
                # A table tells of its cells by rows and columns, a menu when it opens.
                if thing.role not in {"table", "list", "tree", "combo box"}:
                    yield from self.things(child)

    def again(self, thing: Thing) -> Thing:
        """Return what is known of a thing now."""
        return self.thing(thing.path) or thing

    def thing(self, path: str) -> Thing | None:
        """Return what is known of one thing, or none if it is gone."""
        try:
            return Thing(
                path,
                self._ask(path, "Accessible", "GetRoleName")[0],
                self._value(path, "Name"),
                self._value(path, "Description"),
                self.states(path),
                self._box(path),
            )
        except LookupError:
            return None

    def states(self, path: str) -> frozenset[str]:
        low, high = self._ask(path, "Accessible", "GetState")[0]
        bits = low | high << 32
        return frozenset(name for bit, name in _STATES.items() if bits >> bit & 1)

    def focused(self, among: Iterable[Thing]) -> Thing | None:
        """Return which of these has the keyboard."""
        return next((each for each in among if "focused" in self.states(each.path)), None)

    def _found(self, name: str) -> bool:
        self._program = REGISTRY
        for owner, _ in self._ask(ROOT, "Accessible", "GetChildren")[0]:
            self._program = owner
            if self._value(ROOT, "Name") == name:
                return True
        return False

    def _box(self, path: str) -> tuple[int, int, int, int]:
        try:
            x, y, width, height = self._ask(path, "Component", "GetExtents", "u", (0,))[0]
        except LookupError:
            return 0, 0, 0, 0
        return x, y, width, height

    def _value(self, path: str, name: str) -> str:
        body = (f"{PREFIX}Accessible", name)
        return str(self._call(path, PROPERTIES, "Get", "ss", body)[0][1])

    def _ask(
        self,
        path: str,
        kind: str,
        method: str,
        signature: str = "",
        body: Any = (),  # noqa: ANN401 - what D-Bus carries
    ) -> Any:  # noqa: ANN401
        return self._call(path, PREFIX + kind, method, signature, body)

    def _call(
        self,
        path: str,
        interface: str,
        method: str,
        signature: str,
        body: Any,  # noqa: ANN401
    ) -> Any:  # noqa: ANN401
        address = DBusAddress(path, bus_name=self._program, interface=interface)
        message = new_method_call(address, method, signature or None, body)
        answer = self._bus.send_and_get_reply(message, timeout=PATIENCE)
        if answer.header.message_type is MessageType.error:
            raise LookupError(path, method, answer.body)
        return answer.body


@contextmanager
def screen_reader(desktop: Desktop) -> Iterator[ScreenReader]:
    """Start the accessibility bus of a desktop and listen on it."""
    if not shutil.which(LAUNCHER):
        pytest.skip("not installed: at-spi2-core")
    launcher = subprocess.Popen(
        [LAUNCHER, "--launch-immediately"],
        env=desktop.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        address = wait_for(lambda: _address(desktop), PATIENCE)
        with open_dbus_connection(bus=address) as bus:
            yield ScreenReader(bus)
    finally:
        end(launcher)


def _address(desktop: Desktop) -> str | None:
    with open_dbus_connection(bus=desktop.environment["DBUS_SESSION_BUS_ADDRESS"]) as bus:
        address = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        answer = bus.send_and_get_reply(new_method_call(address, "GetAddress"), timeout=5)
    failed = answer.header.message_type is MessageType.error
    return None if failed else str(answer.body[0])
