"""The listener of Windows with ends of plain sockets; the real pipes are run under Wine."""

import select
import socket
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import Any

import pytest

from hybridwell.errors import HybridWellError, NotRunningError, ProblemError, StoreError
from hybridwell.local_pipe import BRIEF, PipeListener, ask, read_line

PATH = Path("x.sock")


class SocketEnd:
    """An end of a pipe, as a socket."""

    def __init__(self, end: socket.socket) -> None:
        self.end = end

    def there(self) -> int:
        if not select.select([self.end], [], [], 0)[0]:
            return 0
        size = len(self.end.recv(4096, socket.MSG_PEEK))
        if not size:
            raise BrokenPipeError
        return size

    def read(self, size: int) -> bytes:
        return self.end.recv(size)

    def write(self, data: bytes) -> None:
        self.end.sendall(data)

    def close(self) -> None:
        self.end.close()


class Pipe:
    """A pipe that takes one client after the other."""

    def __init__(self) -> None:
        self._waiting: SimpleQueue[SocketEnd | None] = SimpleQueue()
        self.closed = False

    def accept(self) -> SocketEnd:
        end = self._waiting.get()
        if end is None:
            raise OSError("closed")
        return end

    def wake(self) -> None:
        self._waiting.put(None)

    def close(self) -> None:
        self.closed = True

    def connect(self, _path: Path) -> SocketEnd:
        ours, theirs = socket.socketpair()
        self._waiting.put(SocketEnd(theirs))
        return SocketEnd(ours)


@pytest.fixture
def pipe() -> Pipe:
    return Pipe()


@pytest.fixture
def listener(pipe: Pipe) -> Iterator[PipeListener]:
    found = PipeListener(pipe)
    yield found
    found.close()
    assert pipe.closed


def echo(command: str, arguments: dict[str, Any]) -> dict[str, Any]:
    if command == "refuse":
        raise ProblemError("not on {day}", day="Sunday")
    return {"command": command, "arguments": arguments}


def turned(listener: PipeListener, thread: Thread) -> None:
    """Be the loop of the tray until a client is done."""
    while thread.is_alive():
        if select.select([listener.fileno()], [], [], 0.01)[0]:
            listener.answer(echo)


def asked(pipe: Pipe, listener: PipeListener, command: str, **said: object) -> object:
    found: list[object] = []

    def client() -> None:
        try:
            found.append(ask(pipe.connect, PATH, command, said))
        except HybridWellError as error:
            found.append(error)

    thread = Thread(target=client)
    thread.start()
    turned(listener, thread)
    return found[0]


def test_a_command_is_handed_over_with_its_arguments(
    pipe: Pipe, listener: PipeListener
) -> None:
    for big in ("", "x" * 30000):
        reply = asked(pipe, listener, "pause", until=big)

        assert reply == {"command": "pause", "arguments": {"until": big}}


def test_a_refusal_comes_back_with_its_exit_code(
    pipe: Pipe, listener: PipeListener
) -> None:
    reply = asked(pipe, listener, "refuse")

    assert isinstance(reply, HybridWellError)
    assert (str(reply), reply.exit_code) == ("not on Sunday", 1)


def test_two_clients_at_once_are_answered_each(pipe: Pipe, listener: PipeListener) -> None:
    found: list[object] = []

    def client(command: str) -> None:
        found.append(ask(pipe.connect, PATH, command, {})["command"])

    threads = [Thread(target=client, args=(name,)) for name in ("stand", "sit")]
    for thread in threads:
        thread.start()
    for thread in threads:
        turned(listener, thread)
    assert sorted(map(str, found)) == ["sit", "stand"]


def test_a_client_that_says_nothing_or_goes_holds_up_the_others_briefly(
    pipe: Pipe, listener: PipeListener
) -> None:
    silent = pipe.connect(PATH)
    pipe.connect(PATH).close()

    assert asked(pipe, listener, "sit")

    silent.close()


def test_where_none_runs_that_is_said() -> None:
    def nobody(_path: Path) -> SocketEnd:
        raise FileNotFoundError

    with pytest.raises(NotRunningError, match="HybridWell is not running"):
        ask(nobody, PATH, "status", {})


def test_an_instance_that_goes_without_an_answer_is_told() -> None:
    def gone(_path: Path) -> SocketEnd:
        ours, theirs = socket.socketpair()
        theirs.close()
        return SocketEnd(ours)

    with pytest.raises(StoreError, match="the running HybridWell does not answer"):
        ask(gone, PATH, "status", {})


def test_a_line_without_an_end_is_read_as_far_as_it_came() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall(b"half")

        assert read_line(SocketEnd(ours), BRIEF) == b"half"
        assert read_line(SocketEnd(ours), timedelta()) == b""


def test_the_end_of_the_program_lets_go_of_who_still_waits(pipe: Pipe) -> None:
    listener = PipeListener(pipe)
    waiting = pipe.connect(PATH)
    with suppress(OSError):
        waiting.write(b'{"command": "sit", "arguments": {}}\n')
    select.select([listener.fileno()], [], [], 5)
    listener.answer(echo)

    listener.close()

    assert b"sit" in read_line(waiting, BRIEF)
    waiting.close()


class HardOfHearing(Pipe):
    """A pipe between two clients: the first call to wake up comes too early."""

    def __init__(self) -> None:
        super().__init__()
        self._called = False

    def wake(self) -> None:
        if self._called:
            super().wake()
        self._called = True


def test_the_end_waits_for_no_patience_when_the_first_call_is_not_heard() -> None:
    pipe = HardOfHearing()
    listener = PipeListener(pipe)

    listener.close()

    assert not listener._thread.is_alive()
    assert pipe.closed
