"""A local socket that only the same user can open: one line asks, one line answers.

It carries the named commands and nothing else, and it is what makes an instance the only
one.  No Qt here: the command line has none, and the tray attaches `fileno()` to its loop.
"""

import os
import socket
import stat
import struct
from collections.abc import Mapping
from contextlib import suppress
from importlib import import_module
from pathlib import Path

from hybridwell.errors import NotRunningError, RunningError, StoreError
from hybridwell.local_pipe import PipeListener
from hybridwell.local_pipe import ask as ask_by_pipe
from hybridwell.local_talk import LONGEST, Reply, Run, read_reply, reply_to, request

_PATIENCE = 5.0
"""Seconds: a running instance answers in milliseconds, unless it is just starting."""
_BRIEF = 0.2
"""Seconds: a client sends its line at once; the tray does not wait for another kind."""
_TRIES = 3

_UNIX = hasattr(socket, "AF_UNIX")
"""False on Windows, which has a named pipe instead."""


def listen(path: Path) -> "Listener | PipeListener":
    """Be the one instance that is asked; raises RunningError if another one is it."""
    if _UNIX:
        return Listener(path)
    pipe = import_module("hybridwell.windows_pipe")
    return PipeListener(pipe.WindowsPipe(path))


def ask(path: Path, command: str, arguments: Mapping[str, object]) -> Reply:
    """Hand a command to the running instance and return its reply.

    Raises NotRunningError where none runs, or the error that it answered with.
    """
    if not _UNIX:
        pipe = import_module("hybridwell.windows_pipe")
        return ask_by_pipe(pipe.connect, path, command, arguments)
    line = request(command, arguments)
    try:
        for _ in range(_TRIES - 1):
            with suppress(ConnectionError):
                return read_reply(_answer(path, line))
        return read_reply(_answer(path, line))
    except OSError as error:
        raise StoreError("the running HybridWell does not answer") from error


def _answer(path: Path, line: bytes) -> bytes:
    """Send a line and return what comes back; raises NotRunningError, OSError.

    ConnectionError says that the line was not read: on a busy computer it may come when
    the instance waits for it no longer.
    """
    with socket.socket(socket.AF_UNIX) as client:
        client.settimeout(_PATIENCE)
        try:
            client.connect(str(path))
        except OSError as error:
            raise NotRunningError("HybridWell is not running") from error
        client.sendall(line)
        return _read_line(client)


class Listener:
    """The running instance's end; raises RunningError if another one has it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = _lock(path)
        self._socket = socket.socket(socket.AF_UNIX)
        path.unlink(missing_ok=True)  # left behind by a kill: the lock says nobody has it
        old = os.umask(0o177)
        try:
            self._socket.bind(str(path))
        finally:
            os.umask(old)
        self._socket.listen(8)
        self._socket.settimeout(0)

    def fileno(self) -> int:
        return self._socket.fileno()

    def answer(self, run: Run) -> None:
        """Serve the clients that wait; never raises."""
        while True:
            try:
                client, _ = self._socket.accept()
            except OSError:
                return
            with client:
                client.settimeout(_BRIEF)
                _serve(client, run)

    def close(self) -> None:
        self._socket.close()
        self._path.unlink(missing_ok=True)
        os.close(self._lock)


def _serve(client: socket.socket, run: Run) -> None:
    if not _same_user(client):
        return
    try:
        client.sendall(reply_to(_read_line(client), run))
    except OSError:
        return  # the client has gone, or said nothing; nobody is left to tell


def _read_line(end: socket.socket) -> bytes:
    line = b""
    while not line.endswith(b"\n") and len(line) < LONGEST:
        part = end.recv(4096)
        if not part:
            break
        line += part
    return line


def _same_user(client: socket.socket) -> bool:
    option = getattr(
        socket, "SO_PEERCRED", None
    )  # Linux; elsewhere the folder is the fence
    if option is None:
        return True
    credentials = client.getsockopt(socket.SOL_SOCKET, option, struct.calcsize("3i"))
    return bool(struct.unpack("3i", credentials)[1] == os.getuid())


def _lock(path: Path) -> int:
    """Take the lock that a kill gives back by itself, or raise RunningError."""
    folder = path.parent
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    status = folder.stat()
    if status.st_uid != os.getuid() or stat.S_IMODE(status.st_mode) & 0o077:
        raise StoreError(
            "the folder {folder} must belong to you alone (mode 700)", folder=folder
        )
    handle = os.open(path.with_suffix(".lock"), os.O_RDWR | os.O_CREAT, 0o600)
    fcntl = import_module("fcntl")  # not on Windows, which has no Unix sockets either
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(handle)
        raise RunningError("HybridWell is running already") from error
    return handle
