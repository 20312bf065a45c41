"""The local socket of Windows: a named pipe of this user alone, docs/adr/0031.

A pipe is gone with its process, so a crash leaves nothing behind; a second one of the same
name is refused, which makes an instance the only one.  Pipes wait in a thread, and the
loop of the tray is woken by a pair of sockets, as it is by a socket of Unix.
"""

import socket
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import Protocol

from hybridwell.errors import NotRunningError, StoreError
from hybridwell.local_talk import LONGEST, Reply, Run, read_reply, reply_to, request

PATIENCE = timedelta(seconds=5)
"""A running instance answers in milliseconds, unless it is just starting."""
BRIEF = timedelta(seconds=0.2)
"""A client sends its line at once."""
_PAUSE = timedelta(milliseconds=5)


class End(Protocol):
    """One end of a pipe; each raises OSError when the other end has gone."""

    def there(self) -> int:
        """Return how many bytes can be read at once."""

    def read(self, size: int) -> bytes: ...

    def write(self, data: bytes) -> None:
        """Write, and wait until it was read."""

    def close(self) -> None: ...


class Server(Protocol):
    """The pipe of the running instance."""

    def accept(self) -> End:
        """Wait for a client; raises OSError when the pipe is closed."""

    def wake(self) -> None:
        """Let `accept` return at once."""

    def close(self) -> None: ...


def read_line(end: End, patience: timedelta) -> bytes:
    """Read one line; of an end that is silent too long, what there is."""
    line, waited, pause = b"", timedelta(), Event()
    while not line.endswith(b"\n") and len(line) < LONGEST:
        size = end.there()
        if size:
            line += end.read(size)
        elif waited >= patience:
            break
        else:
            pause.wait(_PAUSE.total_seconds())
            waited += _PAUSE
    return line


def ask(
    connect: Callable[[Path], End],
    path: Path,
    command: str,
    arguments: Mapping[str, object],
) -> Reply:
    """Hand a command to the running instance and return its reply; raises as `ask` does."""
    try:
        end = connect(path)
    except OSError as error:
        raise NotRunningError("HybridWell is not running") from error
    try:
        end.write(request(command, arguments))
        line = read_line(end, PATIENCE)
    except OSError as error:
        raise StoreError("the running HybridWell does not answer") from error
    finally:
        end.close()
    return read_reply(line)


class PipeListener:
    """The running instance's end: the same to the tray as the listener of Unix."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._reader, self._writer = socket.socketpair()
        self._reader.settimeout(0)
        self._asked: SimpleQueue[tuple[bytes, SimpleQueue[bytes]]] = SimpleQueue()
        self._over = Event()
        self._thread = Thread(target=self._serve, daemon=True, name="pipe")
        self._thread.start()

    def fileno(self) -> int:
        return self._reader.fileno()

    def answer(self, run: Run) -> None:
        """Answer the clients that wait; never raises."""
        with suppress(OSError):
            self._reader.recv(LONGEST)
        with suppress(Empty):
            while True:
                line, box = self._asked.get_nowait()
                box.put(reply_to(line, run))

    def close(self) -> None:
        self._over.set()
        waited = timedelta()
        while self._thread.is_alive() and waited < PATIENCE:
            self._server.wake()  # between two clients it does not hear the first call
            self._thread.join(BRIEF.total_seconds())
            waited += BRIEF
        self._server.close()
        self._reader.close()
        self._writer.close()

    def _serve(self) -> None:
        while not self._over.is_set():
            try:
                end = self._server.accept()
            except OSError:
                return
            if not self._over.is_set():
                with suppress(OSError, Empty):  # the client has gone, or the loop ended
                    self._hand_over(end)
            end.close()

    def _hand_over(self, end: End) -> None:
        box: SimpleQueue[bytes] = SimpleQueue()
        self._asked.put((read_line(end, BRIEF), box))
        self._writer.send(b"?")
        end.write(box.get(timeout=PATIENCE.total_seconds()))
