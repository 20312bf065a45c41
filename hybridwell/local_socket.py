"""A local socket that only the same user can open: one line asks, one line answers.

It carries the named commands and nothing else, and it is what makes an instance the only
one.  No Qt here: the command line has none, and the tray attaches `fileno()` to its loop.
"""

import json
import os
import socket
import stat
import struct
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from hybridwell.errors import (
    HybridWellError,
    NotRunningError,
    Phrase,
    Phrases,
    RunningError,
    StoreError,
)

_PATIENCE = 5.0
"""Seconds: a running instance answers in milliseconds, unless it is just starting."""
_LONGEST = 65536
_BRIEF = 0.2
"""Seconds: a client sends its line at once; the tray does not wait for another kind."""

SUPPORTED = hasattr(socket, "AF_UNIX")
"""False on Windows, until it has a pipe of its own."""

Reply = dict[str, Any]


def ask(path: Path, command: str, arguments: Mapping[str, object]) -> Reply:
    """Hand a command to the running instance and return its reply.

    Raises NotRunningError where none runs, or the error that it answered with.
    """
    if not SUPPORTED:
        raise NotRunningError("a running HybridWell cannot be reached on this system yet")
    line = json.dumps({"command": command, "arguments": arguments}) + "\n"
    with socket.socket(socket.AF_UNIX) as client:
        client.settimeout(_PATIENCE)
        try:
            client.connect(str(path))
        except OSError as error:
            raise NotRunningError("HybridWell is not running") from error
        try:
            client.sendall(line.encode())
            reply = dict(json.loads(_read_line(client)))
        except (OSError, ValueError, TypeError) as error:
            raise StoreError("the running HybridWell does not answer") from error
    if "error" in reply:
        raise _error(reply)
    return reply


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

    def answer(self, run: Callable[[str, dict[str, Any]], Reply]) -> None:
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


def _serve(client: socket.socket, run: Callable[[str, dict[str, Any]], Reply]) -> None:
    if not _same_user(client):
        return
    try:
        request = json.loads(_read_line(client))
        reply = run(str(request["command"]), dict(request["arguments"]))
    except HybridWellError as error:
        reply = {"error": str(error), "exit_code": error.exit_code, **_parts(error)}
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        reply = {"error": "the request cannot be understood", "exit_code": 2}
    try:
        client.sendall((json.dumps(reply) + "\n").encode())
    except OSError:
        return  # the client has gone; nobody is left to tell


def _read_line(end: socket.socket) -> bytes:
    line = b""
    while not line.endswith(b"\n") and len(line) < _LONGEST:
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


def _parts(said: HybridWellError | Phrase) -> Reply:
    """Return what is needed to say it in the language of whoever asked."""
    values = {name: _part(value) for name, value in said.values.items()}
    return {"text": said.text, "values": values}


def _part(value: object) -> object:
    match value:
        case Phrase():
            return _parts(value)
        case Phrases(parts):
            return list(map(_parts, parts))
        case _:
            return str(value)


def _value(part: object) -> object:
    """Read what `_part` wrote."""
    match part:
        case {"text": str(text), "values": dict(values)}:
            return Phrase(text, _values(values))
        case list():
            return Phrases(
                tuple(each for each in map(_value, part) if isinstance(each, Phrase))
            )
        case _:
            return part


def _values(parts: Mapping[str, object]) -> dict[str, object]:
    return {name: _value(part) for name, part in parts.items()}


def _error(reply: Reply) -> HybridWellError:
    said = reply.get("text", reply["error"])
    error = HybridWellError(str(said), **_values(reply.get("values", {})))
    error.exit_code = int(reply.get("exit_code", 1))
    return error
