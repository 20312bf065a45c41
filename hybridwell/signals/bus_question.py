"""One question to a service on a D-Bus, over a connection that lasts as long as it.

Probes look in threads that are left to themselves when they hang, so they do not share
the connection of the windows, which belongs to one thread (docs/adr/0025).
"""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from select import select

from hybridwell.bus_talk import LATE, Remote, Reply
from hybridwell.clock import SystemClock
from hybridwell.errors import SensorError
from hybridwell.session_bus import LOST, Bus, session_address
from hybridwell.signals.first_answer import AbsentError

PATIENCE = timedelta(seconds=0.6)
"""Three ways fit in what a watch grants a look."""
_PROPERTIES = "org.freedesktop.DBus.Properties"
_NO_BUS = "there is no D-Bus here, so the desktop cannot be asked"
_NOBODY = "nobody on the D-Bus answers this"
_SLOW = "the desktop does not answer in time, so it is asked less often"
_ODD = "the desktop answers something else than yes or no"


class RefusedError(AbsentError):
    """The service is there, and answers with an error."""

    def __init__(self, reason: str) -> None:
        super().__init__(_NOBODY)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Question:
    """A method of an object, with what it is given."""

    remote: Remote
    member: str
    signature: str = ""
    body: tuple[object, ...] = ()
    variant: bool = False
    """Whether the answer is packed together with its type."""


def property_of(remote: Remote, name: str) -> Question:
    """Return the question for the value of a property."""
    named = (remote.interface, name)
    return Question(remote.at(_PROPERTIES), "Get", "ss", named, variant=True)


def session_bus(environment: Mapping[str, str]) -> str:
    """Return the address of the user's bus."""
    return session_address(environment) or f"unix:path=/run/user/{os.getuid()}/bus"


def ask(address: str, question: Question, patience: timedelta = PATIENCE) -> object:
    """Return the first value of the answer; raises SensorError."""
    clock = SystemClock()
    bus = Bus(address, clock.monotonic)
    told: list[Reply] = []
    try:
        bus.open()
        if not bus.connected:
            raise AbsentError(_NO_BUS)
        bus.call(
            *(question.remote, question.member, question.signature, question.body),
            told.append,
        )
        end = clock.monotonic() + patience
        while not told and clock.monotonic() < end:
            _wait(bus, end - clock.monotonic())
    finally:
        bus.close()
    return _value(told[0] if told else Reply(error=LATE), question)


def _wait(bus: Bus, most: timedelta) -> None:
    """Let the bus read and write once, when it can."""
    number = bus.fileno()
    waiting = [] if number is None else [number]
    seconds = max(0.0, most.total_seconds())
    select(waiting, waiting if bus.writing else [], [], seconds)
    bus.drain()


def _value(reply: Reply, question: Question) -> object:
    if reply.error == LATE:
        raise SensorError(_SLOW)
    if reply.error == LOST:
        raise AbsentError(_NO_BUS)
    if reply.error:
        raise RefusedError(reply.error)
    return (reply.bare if question.variant else reply).value


def truth(value: object) -> bool:
    """Return a value that must be yes or no; raises SensorError."""
    if not isinstance(value, bool):
        raise SensorError(_ODD)
    return value


@dataclass(frozen=True, slots=True)
class BusWay:
    """A way that is one question with yes or no as its answer."""

    backend: str
    address: str
    question: Question
    read: Callable[[object], bool] = truth

    def look(self) -> bool | None:
        return self.read(ask(self.address, self.question))
