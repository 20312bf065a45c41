"""A real socket in a folder of its own: one instance, one user, never a crash."""

import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from hybridwell.errors import (
    HybridWellError,
    NotRunningError,
    ProblemError,
    StoreError,
    UsageError,
)
from hybridwell.local_socket import Listener, ask

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a socket of Unix")
Run = Callable[[str, dict[str, Any]], dict[str, Any]]


@pytest.fixture
def path() -> Iterator[Path]:
    # tmp_path can be longer than the 107 bytes that a socket's path may have.
    with TemporaryDirectory(prefix="hw-") as folder:
        yield Path(folder, "run", "x.sock")


@pytest.fixture
def listener(path: Path) -> Iterator[Listener]:
    listener = Listener(path)
    yield listener
    listener.close()


def echo(command: str, arguments: dict[str, Any]) -> dict[str, Any]:
    return {"command": command, "arguments": arguments}


def served(listener: Listener, run: Run, client: Callable[[], object]) -> object:
    """Let `client` ask from a thread while the listener answers."""
    found: list[object] = []

    def asking() -> None:
        try:
            found.append(client())
        except HybridWellError as error:
            found.append(error)

    thread = threading.Thread(target=asking)
    thread.start()
    while thread.is_alive():
        listener.answer(run)
        thread.join(0.005)
    return found[0]


def sent(listener: Listener, path: Path, line: bytes) -> dict[str, Any]:
    """Send raw bytes, and read the one line of the answer."""
    with socket.socket(socket.AF_UNIX) as client:
        client.connect(str(path))
        client.sendall(line)
        client.shutdown(socket.SHUT_WR)
        listener.answer(echo)
        return dict(json.loads(client.makefile().readline()))


def test_a_command_is_handed_over_with_its_arguments(
    listener: Listener, path: Path
) -> None:
    reply = served(listener, echo, lambda: ask(path, "pause", {"until": "14:00"}))

    assert reply == {"command": "pause", "arguments": {"until": "14:00"}}


def test_a_refusal_comes_back_with_its_exit_code(listener: Listener, path: Path) -> None:
    def refuse(_command: str, _arguments: dict[str, Any]) -> dict[str, Any]:
        raise ProblemError("not on {day}", day="Sunday")

    reply = served(listener, refuse, lambda: ask(path, "stand", {}))

    assert isinstance(reply, HybridWellError)
    assert (str(reply), reply.exit_code) == ("not on Sunday", 1)


def test_where_none_runs_that_is_said(path: Path) -> None:
    with pytest.raises(NotRunningError, match="HybridWell is not running"):
        ask(path, "status", {})


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\n",
        b"stand\n",
        b"[]\n",
        b"3\n",
        b"null\n",
        b"{}\n",
        b'{"command": "stand"}\n',
        b'{"command": "stand", "arguments": 3}\n',
        b'{"command": "stand", "arguments": [1, 2]}\n',
        b"\xff\xfe\x00\n",
        b"[" * 60000 + b"\n",
        b"x" * 70000 + b"\n",
    ],
)
def test_garbage_is_answered_with_a_sentence(
    listener: Listener, path: Path, line: bytes
) -> None:
    reply = sent(listener, path, line)

    assert reply == {"error": "the request cannot be understood", "exit_code": 2}


def test_arguments_that_a_command_does_not_take_are_answered_too(
    listener: Listener, path: Path
) -> None:
    def stand() -> dict[str, Any]:
        return {}

    def run(_command: str, arguments: dict[str, Any]) -> dict[str, Any]:
        return stand(**arguments)

    reply = served(listener, run, lambda: ask(path, "stand", {"high": True}))

    assert isinstance(reply, HybridWellError)
    assert str(reply) == "the request cannot be understood"


def test_a_client_that_has_gone_harms_nobody(listener: Listener, path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as client:
        client.connect(str(path))
        client.sendall(b'{"command": "status", "arguments": {}}\n')

    listener.answer(echo)

    assert served(listener, echo, lambda: ask(path, "sit", {}))


def test_a_client_that_says_nothing_holds_up_the_others_briefly(
    listener: Listener, path: Path
) -> None:
    with socket.socket(socket.AF_UNIX) as silent:
        silent.connect(str(path))

        assert served(listener, echo, lambda: ask(path, "sit", {}))


@pytest.mark.parametrize("deaf", [1, 2, 3])
def test_a_client_whose_line_was_not_read_asks_again(path: Path, deaf: int) -> None:
    """A busy computer may send it when the instance waits no longer."""
    path.parent.mkdir(mode=0o700)
    with socket.socket(socket.AF_UNIX) as other:
        other.bind(str(path))
        other.listen()
        thread = threading.Thread(target=_answer_after, args=(other, deaf))
        thread.start()

        if deaf < 3:
            assert ask(path, "sit", {}) == {"date": "2026-11-25"}
        else:
            with pytest.raises(StoreError, match="does not answer"):
                ask(path, "sit", {})
        thread.join()


def _answer_after(other: socket.socket, deaf: int) -> None:
    for _ in range(deaf):
        client, _ = other.accept()
        client.recv(1)  # closed with something unread, so the client is told
        client.close()
    if deaf < 3:
        client, _ = other.accept()
        with client:
            client.recv(4096)
            client.sendall(b'{"date": "2026-11-25"}\n')


@pytest.mark.parametrize("answer", [b"hello\n", b"3\n", b""])
def test_an_instance_that_answers_nonsense_is_told(path: Path, answer: bytes) -> None:
    path.parent.mkdir(mode=0o700)
    with socket.socket(socket.AF_UNIX) as other:
        other.bind(str(path))
        other.listen()
        thread = threading.Thread(target=_answer_nonsense, args=(other, answer))
        thread.start()

        with pytest.raises(StoreError, match="the running HybridWell does not answer"):
            ask(path, "status", {})
        thread.join()


def _answer_nonsense(other: socket.socket, answer: bytes) -> None:
    client, _ = other.accept()
    with client:
        client.recv(4096)
        client.sendall(answer)


def test_a_second_instance_is_refused_and_the_first_goes_on(
    listener: Listener, path: Path
) -> None:
    with pytest.raises(UsageError, match="HybridWell is running already"):
        Listener(path)

    assert served(listener, echo, lambda: ask(path, "sit", {}))


def test_after_closing_another_instance_may_begin(path: Path) -> None:
    Listener(path).close()
    assert not path.exists()

    Listener(path).close()


HOLDER = """
import sys
from pathlib import Path
from hybridwell.local_socket import Listener
listener = Listener(Path(sys.argv[1]))
print("listening", flush=True)
sys.stdin.read()
"""


def test_the_socket_of_a_killed_instance_is_taken_over(path: Path) -> None:
    command = [sys.executable, "-c", HOLDER, str(path)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as holder:
        assert holder.stdout
        holder.stdout.readline()
        with pytest.raises(UsageError):
            Listener(path)
        holder.send_signal(signal.SIGKILL)
    assert path.exists()

    listener = Listener(path)

    assert served(listener, echo, lambda: ask(path, "sit", {}))
    listener.close()


def test_socket_lock_and_folder_are_for_this_user_alone(
    listener: Listener, path: Path
) -> None:
    modes = {each.name: each.stat().st_mode & 0o777 for each in path.parent.iterdir()}

    assert modes == {"x.sock": 0o600, "x.lock": 0o600}
    assert path.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("mode", [0o755, 0o770, 0o701])
def test_a_folder_that_others_may_enter_is_refused(path: Path, mode: int) -> None:
    path.parent.mkdir()
    path.parent.chmod(mode)

    with pytest.raises(StoreError, match=r"must belong to you alone \(mode 700\)"):
        Listener(path)


NOBODY = """
import os, sys
from pathlib import Path
from hybridwell.errors import HybridWellError
from hybridwell.local_socket import Listener, ask
os.setuid(65534)
path = Path(sys.argv[1])
for deed in (lambda: Listener(path), lambda: ask(path, "sit", {})):
    try:
        print(deed())
    except (HybridWellError, OSError) as error:
        print(type(error).__name__)
"""


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="needs root")
def test_another_user_can_neither_listen_nor_ask(listener: Listener, path: Path) -> None:
    path.parent.parent.chmod(0o755)
    command = [sys.executable, "-c", NOBODY, str(path)]

    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout

    assert told.split() == ["StoreError", "NotRunningError"]


STRANGER = """
import os, socket, sys
os.setuid(65534)
client = socket.socket(socket.AF_UNIX)
client.connect(sys.argv[1])
client.sendall(b'{"command": "sit", "arguments": {}}')
client.shutdown(socket.SHUT_WR)
print("sent", flush=True)
try:
    print(client.recv(99))
except ConnectionResetError:
    print(b"")
"""


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="needs root")
def test_another_user_who_got_through_the_folder_is_not_answered(
    listener: Listener, path: Path
) -> None:
    for each in (path.parent.parent, path.parent, path):
        each.chmod(0o777)
    command = [sys.executable, "-c", STRANGER, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as stranger:
        assert stranger.stdout
        stranger.stdout.readline()
        listener.answer(echo)

        assert stranger.stdout.read() == "b''\n"
