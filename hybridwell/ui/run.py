"""The running program: the Qt loop, what wakes it, and the end of it."""

import logging
import signal
import socket
import sys
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from types import FrameType, TracebackType

from PySide6.QtCore import QSocketNotifier, Qt
from PySide6.QtWidgets import QApplication

from hybridwell.local_pipe import PipeListener
from hybridwell.local_socket import Listener, listen
from hybridwell.parts import Parts
from hybridwell.ui.desktop import Desktop

_log = logging.getLogger(__name__)
_BREAK: int = getattr(signal, "SIGBREAK", signal.SIGTERM)
"""Windows sends no SIGTERM, but Ctrl+Break."""
ENDS = {int(signal.SIGINT), int(signal.SIGTERM), int(_BREAK)}


def run(parts: Parts) -> int:
    """Show the tray and follow the user until the end; returns the exit code."""
    listener = listen(parts.ground.data.socket)
    keep_log(parts)
    app = QApplication(["hybridwell"])
    app.setApplicationName("HybridWell")
    app.setDesktopFileName("hybridwell")
    app.setQuitOnLastWindowClosed(False)
    desktop = Desktop(parts, app)
    sys.excepthook = last_resort(desktop.say_failure)
    serve(listener, parts, desktop)
    signals = Signals(app)
    app.aboutToQuit.connect(desktop.end)
    app.commitDataRequest.connect(
        lambda _session: parts.tracker.save(), Qt.ConnectionType.DirectConnection
    )
    desktop.begin()
    try:
        return app.exec()
    finally:
        signals.close()
        listener.close()
        logging.shutdown()


def serve(listener: Listener | PipeListener, parts: Parts, desktop: Desktop) -> None:
    """Answer the command line and further starts."""

    def answer(command: str, arguments: dict[str, object]) -> dict[str, object]:
        return dict(parts.commands.ask(command, **arguments).data)

    notifier = QSocketNotifier(listener.fileno(), QSocketNotifier.Type.Read, desktop)
    notifier.activated.connect(lambda *_: listener.answer(answer))


class Signals:
    """Ends the program properly on Ctrl+C and at the end of a session.

    A Python signal handler runs only when Python runs, and then anywhere: also in the
    middle of a paint event, where quitting would take the window from under it.
    So the wake-up descriptor tells the loop, and the loop quits.
    """

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._reader, self._writer = socket.socketpair()
        self._reader.settimeout(0)
        self._writer.settimeout(0)
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        for number in ENDS:
            signal.signal(number, self._noted)
        descriptor = self._reader.fileno()
        self._notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, app)
        self._notifier.activated.connect(self._drain)

    def close(self) -> None:
        signal.set_wakeup_fd(-1)
        self._reader.close()
        self._writer.close()

    def _noted(self, _number: int, _frame: FrameType | None) -> None:
        """Do nothing: without a handler the signal would kill."""

    def _drain(self) -> None:
        if ENDS & set(self._reader.recv(64)):
            self._app.quit()


def keep_log(parts: Parts) -> None:
    """Write warnings to a file of at most twice 256 kB; none on a disk that takes none."""
    try:
        file = RotatingFileHandler(parts.ground.data.log, maxBytes=2**18, backupCount=1)
    except OSError:
        logging.basicConfig(handlers=[logging.NullHandler()])
        return
    logging.basicConfig(
        handlers=[file], level=logging.WARNING, format="%(asctime)s %(name)s %(message)s"
    )


def last_resort(
    say: Callable[[], None],
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Log what nobody expected, say so, and go on counting."""

    def hook(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        _log.error("unexpected", exc_info=(kind, error, trace))
        sys.__excepthook__(kind, error, trace)
        say()

    return hook
