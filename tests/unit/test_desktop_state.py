"""What doctor and Self-test say of start at login, buttons and the one instance."""

from collections.abc import Iterator
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

import pytest

from hybridwell.desktop_state import say_buttons, say_commands, say_login
from hybridwell.login.xdg import AutostartFile
from tests.message_server import bus_without_services, message_server

ON_BUT = "on in the settings, but "
COMMAND = ("/usr/bin/hybridwell", "run", "--background")


@pytest.fixture
def address() -> Iterator[str]:
    if not which("dbus-daemon"):
        pytest.skip("needs a session bus")
    with (
        TemporaryDirectory(prefix="hw-") as folder,
        bus_without_services(Path(folder)) as found,
    ):
        yield found


@pytest.mark.parametrize(
    ("put", "hidden", "wanted", "works", "says"),
    [
        (True, False, True, True, "on, by XDG autostart"),
        (True, True, True, False, f"{ON_BUT}off in your desktop: XDG autostart"),
        (False, False, True, False, f"{ON_BUT}XDG autostart has no entry"),
        (False, False, False, True, "off in the settings"),
        (True, True, False, True, "off in the settings"),
        (True, False, False, True, "off in the settings, but XDG autostart has an entry"),
    ],
)  # fmt: skip
def test_the_entry_is_held_against_the_setting(
    tmp_path: Path, put: bool, hidden: bool, wanted: bool, works: bool, says: str
) -> None:
    item = AutostartFile(tmp_path)
    if put:
        item.put(COMMAND)
    if hidden:
        with (tmp_path / "hybridwell.desktop").open("a") as file:
            file.write("Hidden=true\n")

    assert say_login(item, wanted=wanted)[0] is works
    assert str(say_login(item, wanted=wanted)[1]) == says


def test_a_system_without_such_a_place_is_unknown() -> None:
    assert say_login(None, wanted=True)[0] is None


@pytest.mark.parametrize(
    ("able", "works", "says"),
    [
        (("actions",), True, "shown by a test 1.0"),
        ((), None, "a test 1.0 shows messages without buttons"),
    ],
)
def test_a_server_is_asked_what_it_can(
    address: str, able: tuple[str, ...], works: bool | None, says: str
) -> None:
    with message_server(address, able=able):
        found = say_buttons(address, wanted=True)

    assert (found[0], str(found[1])) == (works, says)


def test_a_server_that_does_not_run_is_unknown_and_one_that_hangs_fails(
    address: str,
) -> None:
    assert say_buttons(address, wanted=True)[0] is None

    with message_server(address, hangs="GetServerInformation"):
        assert say_buttons(address, wanted=True)[0] is False


def test_buttons_that_nobody_wants_are_not_asked_for() -> None:
    assert say_buttons("unix:path=/nowhere", wanted=False)[0] is True
    assert say_buttons(None, wanted=True)[0] is None
    assert say_buttons("unix:path=/nowhere", wanted=True)[0] is False


def test_a_socket_that_a_crash_left_is_told(tmp_path: Path) -> None:
    socket = tmp_path / "x.sock"

    assert say_commands(socket, running=False)[0] is None
    socket.touch()
    assert "left behind" in str(say_commands(socket, running=False)[1])
    assert say_commands(socket, running=True)[0] is True
