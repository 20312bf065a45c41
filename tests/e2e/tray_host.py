"""A panel without pixels: it takes in tray icons by D-Bus, reads their menu and clicks.

This is the StatusNotifier protocol of Plasma and of GNOME's extension; tint2 has the other.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from queue import Empty
from threading import Event, Thread
from typing import Any

from jeepney import (
    DBusAddress,
    MatchRule,
    Message,
    MessageType,
    Properties,
    new_error,
    new_method_call,
    new_method_return,
)
from jeepney.bus_messages import message_bus
from jeepney.io.threading import DBusRouter, open_dbus_connection

from tests.e2e.desktop import wait_for

WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"


class TrayHost:
    """Knows the icon that registered last."""

    def __init__(self, router: DBusRouter) -> None:
        self._router = router
        self.registered: tuple[str, str] | None = None
        """Bus name and path of the icon."""

    def answer(self, call: Message) -> Message:
        """Play the watcher, as far as Qt asks."""
        member = call.header.fields.get(3)  # the field that names the method
        match member, call.body:
            case "RegisterStatusNotifierItem", (name,):
                sender = call.header.fields[7]
                on_path = name.startswith("/")
                self.registered = (
                    (sender, name) if on_path else (name, "/StatusNotifierItem")
                )
                return new_method_return(call)
            case "RegisterStatusNotifierHost", _:
                return new_method_return(call)
            case "Get", (_, "IsStatusNotifierHostRegistered"):
                return new_method_return(call, "v", (("b", True),))
            case "Get", (_, "ProtocolVersion"):
                return new_method_return(call, "v", (("i", 0),))
            case "GetAll", _:
                known = {"IsStatusNotifierHostRegistered": ("b", True)}
                return new_method_return(call, "a{sv}", (known,))
        return new_error(call, "org.freedesktop.DBus.Error.UnknownMethod")

    def about(self, name: str) -> Any:  # noqa: ANN401 - whatever the property holds
        """Return a property of the icon, for example `ToolTip`."""
        (found,) = self._ask(Properties(self._item(ITEM)).get(name))
        return found[1]

    def menu(self) -> dict[str, int]:
        """Return the lines of the menu and of those inside it, with their numbers."""
        call = new_method_call(self._menu(), "GetLayout", "iias", (0, -1, []))
        _, root = self._ask(call)
        return dict(_lines(root))

    def click(self, text: str) -> None:
        """Click the line of the menu that begins so."""
        number = wait_for(lambda: self._number(text))
        body = (number, "clicked", ("s", ""), 0)
        self._ask(new_method_call(self._menu(), "Event", "isvu", body))

    def has(self, text: str) -> bool:
        return self._number(text) is not None

    def activate(self) -> None:
        """Click the icon itself."""
        self._ask(new_method_call(self._item(ITEM), "Activate", "ii", (0, 0)))

    def _number(self, text: str) -> int | None:
        lines = self.menu().items()
        return next((number for line, number in lines if line.startswith(text)), None)

    def _item(self, interface: str) -> DBusAddress:
        assert self.registered, "no icon has registered"
        name, path = self.registered
        return DBusAddress(path, bus_name=name, interface=interface)

    def _menu(self) -> DBusAddress:
        assert self.registered, "no icon has registered"
        return DBusAddress(self.about("Menu"), bus_name=self.registered[0], interface=MENU)

    def _ask(self, call: Message) -> Any:  # noqa: ANN401 - as the answer is
        reply = self._router.send_and_get_reply(call, timeout=10)
        assert reply.header.message_type is MessageType.method_return, reply.body
        return reply.body


def _lines(node: Any) -> Iterator[tuple[str, int]]:  # noqa: ANN401 - a tree of D-Bus variants
    number, properties, children = node
    if "label" in properties:
        yield properties["label"][1].replace("_", ""), number
    for _, child in children:
        yield from _lines(child)


@contextmanager
def tray_host(address: str) -> Iterator[TrayHost]:
    """Be the panel of a session bus."""
    with open_dbus_connection(address) as connection, DBusRouter(connection) as router:
        host = TrayHost(router)
        rule = MatchRule(type="method_call", path="/StatusNotifierWatcher")
        over = Event()
        with router.filter(rule) as calls:

            def serve() -> None:
                while not over.is_set():
                    try:
                        router.send(host.answer(calls.get(timeout=0.2)))
                    except Empty:
                        continue

            thread = Thread(target=serve)
            thread.start()
            try:
                router.send_and_get_reply(message_bus.RequestName(WATCHER))
                yield host
            finally:
                over.set()
                thread.join()
