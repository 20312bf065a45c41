"""Messages of the desktop through plyer, which may never return: docs/adr/0009."""

import logging
import warnings
from collections.abc import Callable
from datetime import timedelta
from importlib import import_module
from queue import Empty, SimpleQueue
from threading import Event, Thread

_log = logging.getLogger(__name__)
TITLE_LENGTH, TEXT_LENGTH = 64, 256
"""More than this is lost on Windows."""
PATIENCE = timedelta(seconds=5)
_QUOTES = str.maketrans({"'": "\u2019", '"': "\u201d", "\\": "/", "\0": ""})
"""Inside Flatpak plyer pastes the texts between quotes."""
_HINTS = ("The Python dbus package is not installed", "notify-send not found")
"""What plyer warns of at its first use on Linux; neither is news to the user."""

Show = Callable[[str, str], None]


class PlyerNotifier:
    """Shows a message with plyer; where the desktop cannot, `instead` shows it.

    Work is done in threads, as a desktop that hangs blocked plyer for a minute:
    `instead` is called from one, so give it a Qt signal's `emit`, not a widget.
    `served` tells whether the desktop has a service for notifications at all: plyer
    reports success without one.
    """

    def __init__(
        self,
        instead: Show,
        served: Callable[[], bool] = lambda: True,
        patience: timedelta = PATIENCE,
    ) -> None:
        self._instead = instead
        self._served = served
        self._patience = patience
        self._failed = Event()

    def notify(self, title: str, text: str) -> None:
        """Show it if the desktop can; never raises, never blocks."""
        message = (clipped(title, TITLE_LENGTH), clipped(text, TEXT_LENGTH))
        Thread(target=self._deliver, args=message, daemon=True, name="notifier").start()

    def _deliver(self, title: str, text: str) -> None:
        if self._failed.is_set() or not self._served() or not self._shown(title, text):
            self._instead(title, text)

    def _shown(self, title: str, text: str) -> bool:
        """Let another thread do it, and give it up when it takes too long."""
        outcome: SimpleQueue[Exception | None] = SimpleQueue()
        work = Thread(target=_send, args=(title, text, outcome), daemon=True, name="plyer")
        work.start()
        try:
            error = outcome.get(timeout=self._patience.total_seconds())
        except Empty:
            error = TimeoutError("the desktop does not answer")
        if error is not None:
            self._give_up(error)
        return error is None

    def _give_up(self, error: Exception) -> None:
        if not self._failed.is_set():
            self._failed.set()
            _log.warning("the desktop shows no notifications (%r); the tray does", error)


def clipped(text: str, length: int) -> str:
    """Return one line of text that any desktop takes."""
    plain = " ".join(text.translate(_QUOTES).split())
    return plain if len(plain) <= length else plain[: length - 1].rstrip() + "…"


def _send(title: str, text: str, outcome: SimpleQueue[Exception | None]) -> None:
    for hint in _HINTS:
        warnings.filterwarnings("ignore", hint, UserWarning)
    try:
        plyer = import_module("plyer")
        plyer.notification.notify(title=title, message=text, app_name="HybridWell")
    except Exception as error:  # noqa: BLE001 - plyer says nowhere what it may raise
        outcome.put(error)
    else:
        outcome.put(None)
