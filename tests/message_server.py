"""A server of desktop messages of a test's own, and a session bus for it."""

import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty
from select import select
from threading import Event, Thread
from time import monotonic
from typing import Any

from jeepney import (
    DBusAddress,
    MatchRule,
    Message,
    MessageFlag,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.threading import DBusRouter, open_dbus_connection

SERVICE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
DEADLINE = 10.0
_CONFIG = """<busconfig><type>session</type><listen>{address}</listen>
<auth>EXTERNAL</auth><policy context="default"><allow send_destination="*"/>
<allow receive_sender="*"/><allow own="*"/></policy></busconfig>
"""


@contextmanager
def bus_without_services(folder: Path) -> Iterator[str]:
    """Start a bus that starts nothing by itself; yields its address."""
    address = f"unix:path={folder / 'bus'}"
    config = folder / "bus.conf"
    config.write_text(_CONFIG.format(address=address))
    command = ["dbus-daemon", "--nofork", "--print-address", f"--config-file={config}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        try:
            yield address
        finally:
            process.terminate()


def until(fact: Callable[[], object]) -> None:
    """Wait for a fact; fails if it does not come true."""
    end = monotonic() + DEADLINE
    while not fact():
        assert monotonic() < end, "it did not come true"
        select([], [], [], 0.01)


@dataclass
class MessageServer:
    """Remembers what it shows; a test clicks."""

    router: DBusRouter
    able: tuple[str, ...] = ("body", "actions")
    hangs: str = ""
    """A method that gets no answer."""
    first: int = 1
    shown: dict[int, tuple[Any, ...]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    closed: list[int] = field(default_factory=list)

    def answer(self, call: Message) -> Message | None:
        member = call.header.fields[3]
        self.asked.append(member)
        if member == self.hangs:
            return None
        match member:
            case "GetCapabilities":
                return new_method_return(call, "as", (list(self.able),))
            case "GetServerInformation":
                said = ("a test", "nobody", "1.0", "1.2")
                return new_method_return(call, "ssss", said)
            case "Notify":
                number = self.first + len(self.shown)
                self.shown[number] = call.body
                return new_method_return(call, "u", (number,))
            case "CloseNotification":
                self.closed.append(call.body[0])
                expects = not call.header.flags & MessageFlag.no_reply_expected
                return new_method_return(call) if expects else None
        return new_error(call, "org.freedesktop.DBus.Error.UnknownMethod")

    def tell(self, member: str, *body: object) -> None:
        """Send a signal, as for a click or a closed message."""
        signature = "us" if member == "ActionInvoked" else "uu"
        sender = DBusAddress(PATH, interface=SERVICE)
        self.router.send(new_signal(sender, member, signature, body))

    def buttons(self, number: int) -> dict[str, str]:
        """Return the keys of a message by their texts."""
        actions = self.shown[number][5]
        return dict(zip(actions[1::2], actions[::2], strict=True))

    def click(self, number: int, text: str) -> None:
        self.tell("ActionInvoked", number, self.buttons(number)[text])
        self.tell("NotificationClosed", number, 2)


@contextmanager
def message_server(address: str, **how: Any) -> Iterator[MessageServer]:  # noqa: ANN401 - fields
    """Serve messages on a bus until the end of the block."""
    with open_dbus_connection(address) as connection, DBusRouter(connection) as router:
        server = MessageServer(router, **how)
        over = Event()
        with router.filter(MatchRule(type="method_call", path=PATH)) as calls:

            def serve() -> None:
                while not over.is_set():
                    try:
                        answer = server.answer(calls.get(timeout=0.05))
                    except Empty:
                        continue
                    if answer is not None:
                        router.send(answer)

            thread = Thread(target=serve)
            thread.start()
            try:
                router.send_and_get_reply(message_bus.RequestName(SERVICE))
                yield server
            finally:
                over.set()
                thread.join()
