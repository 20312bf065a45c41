"""The usual questions on a bus: a property, its changes, whether a service is there.

`later` is for who asks again what had no answer in time.
"""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from hybridwell.bus_talk import BUS, Remote, Take
from hybridwell.session_bus import Bus

_PROPERTIES = "org.freedesktop.DBus.Properties"


def read(bus: Bus, remote: Remote, name: str, tell: Take) -> None:
    """Ask for a property; its value comes out of its variant."""
    named = (remote.interface, name)
    bus.call(remote.at(_PROPERTIES), "Get", "ss", named, lambda reply: tell(reply.bare))


def hear_properties(
    bus: Bus, remote: Remote, hear: Callable[[dict[str, Any]], None]
) -> Callable[[], None]:
    """Hear which properties have changed, and to what; returns how to stop."""

    def changed(body: tuple[Any, ...]) -> None:
        hear({name: value for name, (_, value) in body[1].items()})

    properties = remote.at(_PROPERTIES)
    return bus.hear(properties, "PropertiesChanged", changed, remote.interface)


def later(bus: Bus, after: timedelta, do: Callable[[], None]) -> None:
    """Do something after a while, or when the bus is lost before that."""
    bus.calls.add(bus.now() + after, lambda _reply: do())
    bus.changed()


def watch(bus: Bus, service: str, tell: Callable[[bool], None]) -> None:
    """Tell whether a service is there, now and at each change; lost is not there."""
    bus.hear(BUS, "NameOwnerChanged", lambda body: tell(bool(body[2])), service)

    def opened() -> None:
        bus.call(
            BUS, "NameHasOwner", "s", (service,), lambda reply: tell(bool(reply.value))
        )

    def lost() -> None:
        tell(False)  # noqa: FBT003 - the answer itself

    bus.follow(opened, lost)
