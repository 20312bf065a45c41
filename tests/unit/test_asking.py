"""Questions on a real session bus: clicked, closed, expired, and servers that fail."""

import json
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory
from threading import Thread
from time import monotonic
from typing import Any

import pytest

from hybridwell.asking import DesktopAsker, bus_address
from hybridwell.desktop_buttons import NoButtonsError, server
from hybridwell.questions import Button, Question
from tests.message_server import MessageServer, bus_without_services, message_server, until

pytestmark = pytest.mark.skipif(not which("dbus-daemon"), reason="needs a session bus")
HOME = Button("Home", "day set", {"places": ("home",)})
OPEN = Button("Open", "open")
HOUR = timedelta(hours=1)


def question(holds: timedelta = HOUR, *, passing: bool = False) -> Question:
    return Question(
        "Where?", "a < b & c", "plain", (HOME, Button("Later")), OPEN, holds, passing
    )


class Asked:
    """An asker, what was clicked, and what was said without buttons."""

    def __init__(self, address: str | None, *, wanted: bool = True) -> None:
        self.clicked: list[Button] = []
        self.plain: list[tuple[str, str]] = []
        self.asker = DesktopAsker(
            self.clicked.append,
            self,
            lambda: wanted,
            lambda: timedelta(seconds=monotonic()),
            lambda: address,
        )

    def notify(self, title: str, text: str) -> None:
        self.plain.append((title, text))

    @property
    def waiting(self) -> int:
        return len(self.asker._open)


@pytest.fixture
def address() -> Iterator[str]:
    # tmp_path can be longer than the 107 bytes that a socket's path may have.
    with (
        TemporaryDirectory(prefix="hw-") as folder,
        bus_without_services(Path(folder)) as found,
    ):
        yield found


@contextmanager
def asked_of(
    address: str, asked: Question, **how: object
) -> Iterator[tuple[Asked, MessageServer]]:
    with message_server(address, **how) as found:
        asker = Asked(address)
        asker.asker.ask(asked)
        until(lambda: found.shown)
        yield asker, found


def test_a_click_on_a_button_is_told(address: str) -> None:
    with asked_of(address, question()) as (asked, found):
        found.click(1, "Home")

        until(lambda: asked.clicked)
        assert asked.clicked == [HOME]
        until(lambda: not asked.waiting)


def test_nothing_is_told_without_a_click(address: str) -> None:
    with asked_of(address, question()) as (asked, found):
        found.tell("ActionInvoked", 7, "0")
        found.tell("NotificationClosed", 7, 2)
        found.tell("NotificationClosed", 1, 2)

        until(lambda: not asked.waiting)
        assert (asked.clicked, asked.plain) == ([], [])


def test_a_click_on_the_message_itself_is_told(address: str) -> None:
    with asked_of(address, question()) as (asked, found):
        found.click(1, "")  # the message itself has no words

        until(lambda: asked.clicked)
        assert asked.clicked == [OPEN]


@pytest.mark.parametrize("key", ["1", "9", "odd"])
def test_a_button_that_only_closes_or_is_unknown_does_nothing(
    address: str, key: str
) -> None:
    with asked_of(address, question()) as (asked, found):
        found.tell("ActionInvoked", 1, key)

        until(lambda: not asked.waiting)
        assert asked.clicked == []


def test_a_message_names_the_program_and_is_safe_for_servers_that_read_markup(
    address: str,
) -> None:
    with asked_of(address, question()) as (_, found):
        name, _, _, title, body, _, hints, expires = found.shown[1]

    assert (name, title, body) == ("HybridWell", "Where?", "a &lt; b &amp; c")
    assert hints["desktop-entry"] == ("s", "hybridwell")
    assert "transient" not in hints
    assert expires == 0


def test_a_passing_message_is_not_kept_by_the_desktop(address: str) -> None:
    with asked_of(address, question(passing=True)) as (_, found):
        assert found.shown[1][6]["transient"] == ("b", True)
        assert found.shown[1][7] == -1


def test_a_question_that_makes_no_sense_any_more_goes_away(address: str) -> None:
    with asked_of(address, question(timedelta(seconds=0.2))) as (asked, found):
        until(lambda: found.closed == [1])

        until(lambda: not asked.waiting)
        assert (asked.clicked, asked.plain) == ([], [])


def test_at_the_end_what_waits_is_taken_away(address: str) -> None:
    with asked_of(address, question()) as (asked, found):
        until(lambda: asked.waiting)
        asked.asker.close()

        until(lambda: found.closed == [1])


def test_a_server_that_is_started_anew_is_asked_again(address: str) -> None:
    with asked_of(address, question()) as (asked, _):
        pass  # the first server goes
    with message_server(address, first=40) as second:
        until(lambda: second.shown)
        second.click(40, "Home")

        until(lambda: asked.clicked)
        assert asked.plain == []


def test_two_questions_are_told_apart(address: str) -> None:
    with asked_of(address, question()) as (asked, found):
        asked.asker.ask(question())
        until(lambda: len(found.shown) == 2)
        found.click(2, "")

        until(lambda: asked.clicked)
        assert asked.clicked == [OPEN]
        until(lambda: asked.waiting == 1)


@pytest.mark.parametrize(
    "how", [{"able": ("body",)}, {"hangs": "GetCapabilities"}, {"hangs": "Notify"}]
)
def test_a_server_without_buttons_or_that_hangs_gets_the_plain_message(
    address: str, how: dict[str, Any]
) -> None:
    with message_server(address, **how):
        asked = Asked(address)
        before = monotonic()
        asked.asker.ask(question())
        blocked = monotonic() - before

        until(lambda: asked.plain)
        assert asked.plain == [("Where?", "plain")]
        assert blocked < 1


@pytest.mark.parametrize("where", [None, "unix:path=/nowhere", "rubbish"])
def test_without_a_bus_the_message_is_plain(where: str | None) -> None:
    asked = Asked(where)

    asked.asker.ask(question())

    until(lambda: asked.plain)


def test_without_a_server_the_message_is_plain(address: str) -> None:
    asked = Asked(address)

    asked.asker.ask(question())

    until(lambda: asked.plain)


def test_who_wants_no_buttons_gets_the_plain_message(address: str) -> None:
    with message_server(address) as found:
        asked = Asked(address, wanted=False)

        asked.asker.ask(question())

        assert asked.plain == [("Where?", "plain")]
        assert found.asked == []


def test_a_bus_that_goes_takes_the_question_with_it() -> None:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="hw-")))
        bus = ExitStack()
        address = bus.enter_context(bus_without_services(folder))
        asked, _ = bus.enter_context(asked_of(address, question()))
        until(lambda: asked.waiting)
        bus.close()

        until(lambda: not asked.waiting)
        assert (asked.clicked, asked.plain) == ([], [])


def test_a_session_tells_where_its_bus_is() -> None:
    assert bus_address({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/x"}) == "unix:path=/x"
    assert bus_address({"DBUS_SESSION_BUS_ADDRESS": ""}) is None
    assert bus_address({}) is None


@pytest.mark.parametrize(
    ("able", "found"), [(("actions",), ("a test 1.0", True)), ((), ("a test 1.0", False))]
)
def test_the_self_test_learns_the_server_and_what_it_can(
    address: str, able: tuple[str, ...], found: tuple[str, bool]
) -> None:
    with message_server(address, able=able):
        assert server(address) == found


def test_the_self_test_learns_that_no_server_runs(address: str) -> None:
    assert server(address) is None


def test_the_self_test_does_not_wait_for_a_server_that_hangs(address: str) -> None:
    hanging = message_server(address, hangs="GetCapabilities")

    with hanging, pytest.raises(NoButtonsError):
        server(address)


def mocked(address: str) -> "subprocess.Popen[str]":
    """Start the notification server of python-dbusmock, which others wrote."""
    parameters = json.dumps({"capabilities": "body actions"})
    return subprocess.Popen(
        ["/usr/bin/python3", "-m", "dbusmock", "--template", "notification_daemon",
         "-p", parameters],
        env={"DBUS_SESSION_BUS_ADDRESS": address, "PATH": "/usr/bin:/bin"},
        stdout=subprocess.PIPE, text=True,
    )  # fmt: skip


def emitted(address: str, number: int, key: str) -> None:
    command = [
        "gdbus", "call", "--address", address, "--dest", "org.freedesktop.Notifications",
        "--object-path", "/org/freedesktop/Notifications",
        "--method", "org.freedesktop.DBus.Mock.EmitSignal",
        "org.freedesktop.Notifications", "ActionInvoked", "us",
        f"[<uint32 {number}>, <'{key}'>]",
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True)


def has_mock() -> bool:
    probe = ["/usr/bin/python3", "-c", "import dbusmock"]
    try:
        return subprocess.run(probe, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


@pytest.mark.skipif(not (has_mock() and which("gdbus")), reason="needs python3-dbusmock")
def test_a_server_of_another_hand_understands_the_question(address: str) -> None:
    with mocked(address) as process:
        until(lambda: _serves(address))
        asked = Asked(address)
        asked.asker.ask(question())
        until(lambda: asked.waiting)
        log: list[str] = []
        reader = _reading(process, log.append)
        until(lambda: any("Notify " in line for line in log))
        emitted(address, 1, "0")

        until(lambda: asked.clicked)
        process.terminate()
        reader.join()
    assert asked.clicked == [HOME]
    assert asked.plain == []


def _serves(address: str) -> bool:
    return server(address) == ("mock-notify 1.0", True)


def _reading(process: "subprocess.Popen[str]", note: Callable[[str], None]) -> Thread:
    assert process.stdout is not None
    lines = process.stdout

    def read() -> None:
        for line in lines:
            note(line)

    thread = Thread(target=read)
    thread.start()
    return thread
