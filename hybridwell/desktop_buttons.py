"""Messages with buttons on freedesktop desktops: `Notify` with actions, by D-Bus.

Loaded when there is something to ask, on Linux only.  A question has a connection of its
own, in the thread that asks it: a server that hangs holds up nothing else, and when the
question is settled, nothing of it is left.
"""

import logging
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from typing import Any

from jeepney import (
    DBusAddress,
    DBusErrorResponse,
    HeaderFields,
    MatchRule,
    Message,
    MessageFlag,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

from hybridwell.questions import Button, Question

SERVICE = "org.freedesktop.Notifications"
PATIENCE = timedelta(seconds=2)
_SHOWS_WITHIN = timedelta(seconds=5)
"""A server may have to be started first."""
_SHOWN_ANEW = 3
"""So often a question is asked again by a server that was started anew."""
_CLICK = "default"
"""The key that the standard has for a click on the message itself."""
_SERVER = DBusAddress("/org/freedesktop/Notifications", SERVICE, SERVICE)
_TROUBLE = (OSError, DBusErrorResponse, ValueError, EOFError)
Heard = deque[Any]
_log = logging.getLogger(__name__)


class NoButtonsError(Exception):
    """This desktop shows no buttons, does not answer, or has no messages at all."""


class Conversation:
    """One question: shown, answered by a click or not, and taken away."""

    def __init__(self, question: Question, monotonic: Callable[[], timedelta]) -> None:
        self._question = question
        self._monotonic = monotonic
        self._until = monotonic() + question.holds
        self._connection: DBusConnection | None = None
        self._shown: int | None = None
        self._over = False
        """Nobody would hear the click any more."""

    def hold(self, address: str = "SESSION") -> Button | None:
        """Ask and wait; returns what was clicked. Raises NoButtonsError."""
        try:
            with open_dbus_connection(address) as connection:
                if "actions" not in _said(connection, "GetCapabilities", start=True)[0]:
                    raise NoButtonsError("the desktop shows no buttons")
                self._connection = connection
                with _listening(connection) as heard:
                    return self._ask(connection, heard)
        except _TROUBLE as error:
            if self._shown is not None:
                return None  # the session ends, and with it the message
            raise NoButtonsError(str(error)) from error
        finally:
            self._connection = None

    def withdraw(self) -> None:
        """Take the message away, from whatever thread: its buttons would do nothing.

        One that is not shown yet is taken away as soon as it is.
        """
        self._over = True
        connection, shown = self._connection, self._shown
        if connection is None or shown is None:
            return
        call = new_method_call(_SERVER, "CloseNotification", "u", (shown,))
        call.header.flags |= MessageFlag.no_reply_expected
        try:
            connection.send(call)
        except OSError as error:
            _log.info("a message could not be taken away (%r)", error)

    def _ask(self, connection: DBusConnection, heard: Heard) -> Button | None:
        for _ in range(_SHOWN_ANEW):
            self._shown = self._show(connection)
            if self._over:
                self.withdraw()
                return None
            settled, button = self._wait(connection, heard)
            if settled:
                return button
        return None

    def _show(self, connection: DBusConnection) -> int:
        asked = self._question
        keys = [
            text for n, each in enumerate(asked.buttons) for text in (str(n), each.text)
        ]
        hints = {"desktop-entry": ("s", "hybridwell"), "urgency": ("y", 1)}
        if asked.passing:
            hints["transient"] = ("b", True)
        said = (
            "HybridWell", 0, "hybridwell", asked.title, _plain(asked.text),
            [*keys, _CLICK, ""], hints, -1 if asked.passing else 0,
        )  # fmt: skip
        call = new_method_call(_SERVER, "Notify", "susssasa{sv}i", said)
        (number,) = _answer(connection, call, _SHOWS_WITHIN)
        return int(number)

    def _wait(self, connection: DBusConnection, heard: Heard) -> tuple[bool, Button | None]:
        """Return whether the question is settled, and by which button."""
        while (left := self._until - self._monotonic()) > timedelta():
            try:
                signal = connection.recv_until_filtered(heard, timeout=left.total_seconds())
            except TimeoutError:
                break
            match signal.header.fields[HeaderFields.member], signal.body:
                case "ActionInvoked", (self._shown, key):
                    return True, self._button(str(key))
                case "NotificationClosed", (self._shown, _):
                    return True, None
                case "NameOwnerChanged", (_, _, owner) if owner:
                    return False, None
        self.withdraw()
        return True, None

    def _button(self, key: str) -> Button | None:
        if key == _CLICK:
            return self._question.click
        known = {str(n): each for n, each in enumerate(self._question.buttons)}
        return known.get(key)


@contextmanager
def _listening(connection: DBusConnection) -> Iterator[Heard]:
    """Hear of clicks and of a server that is started anew, until the end."""
    heard: Heard = deque()
    clicks = MatchRule(type="signal", interface=SERVICE, path=_SERVER.object_path)
    owners = MatchRule(
        type="signal", sender=message_bus.bus_name, member="NameOwnerChanged"
    )
    owners.add_arg_condition(0, SERVICE)
    with ExitStack() as stack:
        for rule in (clicks, owners):
            stack.enter_context(connection.filter(rule, queue=heard))
            _answer(connection, message_bus.AddMatch(rule), PATIENCE)
        yield heard


def server(address: str = "SESSION") -> tuple[str, bool] | None:
    """Return which server shows messages here and whether with buttons; None: none runs.

    Raises NoButtonsError where it does not answer. A server is not started by this.
    """
    try:
        with open_dbus_connection(address) as connection:
            name, _, version, _ = _said(connection, "GetServerInformation")
            (able,) = _said(connection, "GetCapabilities")
            return f"{name} {version}", "actions" in able
    except DBusErrorResponse:
        return None
    except _TROUBLE as error:
        raise NoButtonsError(str(error)) from error


def _said(connection: DBusConnection, member: str, *, start: bool = False) -> Any:  # noqa: ANN401 - as the method answers
    call = new_method_call(_SERVER, member)
    if not start:
        call.header.flags |= MessageFlag.no_auto_start
    return _answer(connection, call, PATIENCE)


def _answer(connection: DBusConnection, call: Message, within: timedelta) -> Any:  # noqa: ANN401 - as the method answers
    reply = connection.send_and_get_reply(call, timeout=within.total_seconds())
    return unwrap_msg(reply)


def _plain(text: str) -> str:
    """Return a text as it is, also for servers that read markup."""
    for character, written in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
        text = text.replace(character, written)
    return text
