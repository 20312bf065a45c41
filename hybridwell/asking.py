"""Who asks the user something: by buttons of a message where there are such."""

import logging
import os
from collections.abc import Callable, Mapping
from datetime import timedelta
from importlib import import_module
from threading import Lock, Thread
from typing import Any

from hybridwell.ports import Notifier
from hybridwell.questions import Button, Question

_MODULE = "hybridwell.desktop_buttons"
_log = logging.getLogger(__name__)


def bus_address(environment: Mapping[str, str] = os.environ) -> str | None:
    """Return where the session bus is, or None: this is no freedesktop desktop."""
    return environment.get("DBUS_SESSION_BUS_ADDRESS") or None


class DesktopAsker:
    """Asks in threads; `press` is called from one, so give it a Qt signal's `emit`."""

    def __init__(
        self,
        press: Callable[[Button], None],
        plain: Notifier,
        wanted: Callable[[], bool],
        monotonic: Callable[[], timedelta],
        address: Callable[[], str | None] = bus_address,
    ) -> None:
        self._press = press
        self._plain = plain
        self._wanted = wanted
        self._monotonic = monotonic
        self._address = address
        self._open: list[Any] = []
        self._lock = Lock()

    def ask(self, question: Question) -> None:
        """Show it with or without buttons; never raises, never blocks."""
        address = self._address() if self._wanted() else None
        if address is None:
            self._plain.notify(question.title, question.plain)
            return
        asked = (question, address)
        Thread(target=self._hold, args=asked, daemon=True, name="question").start()

    def close(self) -> None:
        """Take away what still waits for an answer: nobody would hear the click."""
        with self._lock:
            for each in self._open:
                each.withdraw()

    def _hold(self, question: Question, address: str) -> None:
        try:
            buttons = import_module(_MODULE)
            pressed = self._converse(
                buttons.Conversation(question, self._monotonic), address
            )
        except Exception as error:  # noqa: BLE001 - a thread must not end without a message
            _log.info("no buttons (%r)", error)
            self._plain.notify(question.title, question.plain)
            return
        if pressed is not None and pressed.command:
            self._press(pressed)

    def _converse(self, conversation: Any, address: str) -> Button | None:  # noqa: ANN401 - of a module that is loaded late
        with self._lock:
            self._open.append(conversation)
        try:
            pressed: Button | None = conversation.hold(address)
            return pressed
        finally:
            with self._lock:
                self._open.remove(conversation)
