"""One question to a service on a D-Bus, over a connection that lasts as long as it.

Probes look in threads that are left to themselves when they hang, so they share no
connection with the windows.  The bus is asked by jeepney: docs/adr/0028.
"""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from jeepney import DBusAddress, MessageFlag, MessageType, new_method_call
from jeepney.io.blocking import open_dbus_connection
from jeepney.low_level import HeaderFields, Message

from hybridwell.errors import SensorError
from hybridwell.signals.first_answer import AbsentError

PATIENCE = timedelta(seconds=0.6)
"""Three ways fit in what a watch grants a look."""
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

    service: str
    path: str
    interface: str
    member: str
    signature: str = ""
    body: tuple[object, ...] = ()


def property_of(service: str, path: str, interface: str, name: str) -> Question:
    """Return the question for the value of a property."""
    properties = "org.freedesktop.DBus.Properties"
    return Question(service, path, properties, "Get", "ss", (interface, name))


def session_bus(environment: Mapping[str, str]) -> str:
    """Return the address of the user's bus."""
    run = environment.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
    return environment.get("DBUS_SESSION_BUS_ADDRESS") or f"unix:path={run}/bus"


def system_bus(environment: Mapping[str, str]) -> str:
    """Return the address of the bus of the whole computer."""
    usual = "unix:path=/run/dbus/system_bus_socket"
    return environment.get("DBUS_SYSTEM_BUS_ADDRESS") or usual


def ask(address: str, question: Question, patience: timedelta = PATIENCE) -> object:
    """Return the first value of the answer, out of its variant; raises SensorError."""
    try:
        with open_dbus_connection(address) as bus:
            wait = patience.total_seconds()
            answer = bus.send_and_get_reply(_message(question), timeout=wait)
    except TimeoutError as error:
        raise SensorError(_SLOW) from error
    except (OSError, RuntimeError, ValueError) as error:  # no socket, not a bus, hung up
        raise AbsentError(_NO_BUS) from error
    return _first(answer)


def _message(question: Question) -> Message:
    where = DBusAddress(question.path, question.service, question.interface)
    asked = new_method_call(where, question.member, question.signature, question.body)
    asked.header.flags = MessageFlag.no_auto_start  # asking must not start a service
    return asked


def _first(answer: Message) -> object:
    if answer.header.message_type is MessageType.error:
        raise RefusedError(str(answer.header.fields.get(HeaderFields.error_name)))
    value = answer.body[0] if answer.body else None
    signature = str(answer.header.fields.get(HeaderFields.signature, ""))
    return value[1] if signature == "v" else value


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
