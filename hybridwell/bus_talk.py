"""What is said on a bus: who is asked, what comes back, and which signals are heard."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from itertools import count
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageFlag,
    MessageType,
    new_method_call,
)

LATE = "there is no answer in time"


@dataclass(frozen=True, slots=True)
class Remote:
    """Something on the bus that can be asked, or heard."""

    service: str
    path: str
    interface: str

    def at(self, interface: str) -> "Remote":
        """Return another side of the same object."""
        return Remote(self.service, self.path, interface)

    def call(self, member: str, signature: str, body: tuple[object, ...]) -> Message:
        """Return a message that asks; it starts no service that does not run."""
        address = DBusAddress(self.path, self.service, self.interface)
        message = new_method_call(address, member, signature or None, body)
        message.header.flags |= MessageFlag.no_auto_start
        return message


BUS = Remote("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
"""The bus itself."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back; with an error there is no body."""

    body: tuple[Any, ...] = ()
    error: str = ""

    @property
    def value(self) -> Any:  # noqa: ANN401 - whoever asked knows the type
        """Return the first value; None: there is none."""
        return self.body[0] if self.body else None

    @property
    def bare(self) -> "Reply":
        """Return the same out of its variant, which is a pair of a type and a value."""
        return self if self.error else Reply((self.value[1],))


Hear = Callable[[tuple[Any, ...]], None]
Take = Callable[[Reply], None]


@dataclass(frozen=True, slots=True)
class Heard:
    """A signal that somebody wants to hear; `about` is its first argument."""

    remote: Remote
    member: str
    hear: Hear
    about: str = ""

    @property
    def rule(self) -> str:
        rule = MatchRule(
            type="signal",
            sender=self.remote.service,
            path=self.remote.path or None,
            interface=self.remote.interface,
            member=self.member,
        )
        if self.about:
            rule.add_arg_condition(0, self.about)
        return str(rule.serialise())

    def fits(self, message: Message) -> bool:
        # The sender is not compared: the bus did, and signals bear its unique name.
        fields = message.header.fields
        return (
            fields.get(HeaderFields.member) == self.member
            and fields.get(HeaderFields.interface) == self.remote.interface
            and self.remote.path in ("", fields.get(HeaderFields.path))
            and (not self.about or message.body[:1] == (self.about,))
        )


class Calls:
    """Who waits for an answer, and for how long."""

    def __init__(self) -> None:
        self._serials = count(1)
        self._waiting: dict[int, tuple[timedelta, Take]] = {}

    @property
    def due(self) -> list[timedelta]:
        return [until for until, _ in self._waiting.values()]

    def add(self, until: timedelta, tell: Take) -> int:
        """Return the number that the answer will bear."""
        serial = next(self._serials)
        self._waiting[serial] = (until, tell)
        return serial

    def answer(self, message: Message) -> None:
        fields = message.header.fields
        waiting = self._waiting.pop(fields.get(HeaderFields.reply_serial, -1), None)
        if waiting is None:
            _let_go(message.body)
        elif message.header.message_type is MessageType.error:
            waiting[1](Reply(error=str(fields.get(HeaderFields.error_name))))
        else:
            waiting[1](Reply(message.body))

    def give_up(self, now: timedelta) -> None:
        """Tell those who have waited too long."""
        late = [serial for serial, (until, _) in self._waiting.items() if until <= now]
        for serial in late:
            if (waiting := self._waiting.pop(serial, None)) is not None:
                waiting[1](Reply(error=LATE))

    def end(self, why: str) -> None:
        """Tell everybody that no answer will come."""
        waiting, self._waiting = self._waiting, {}
        for _, tell in waiting.values():
            tell(Reply(error=why))

    def forget(self) -> None:
        self._waiting.clear()


def deliver(message: Message, calls: Calls, heard: Iterable[Heard]) -> None:
    """Give a message to whom it concerns; they may begin or stop to hear meanwhile."""
    if message.header.message_type is not MessageType.signal:
        calls.answer(message)
        return
    for each in [each for each in heard if each.fits(message)]:
        each.hear(message.body)


def _let_go(body: tuple[object, ...]) -> None:
    """Close descriptors that came too late for anybody."""
    for each in body:
        if (close := getattr(each, "close", None)) is not None:
            close()
