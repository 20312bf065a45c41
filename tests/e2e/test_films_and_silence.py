"""A film and do not disturb, as the desktop tells of them: nobody is prompted then."""

from hybridwell.signals.kept_awake import GNOME
from hybridwell.signals.notification_servers import PLASMA
from tests.e2e.conftest import Make
from tests.e2e.desktop import Desktop, wait_for
from tests.e2e.program import Program
from tests.mocked_bus import Mock, mocked, needs_dbusmock

SOON = {"move_every": "5s", "move_lasts": "3s", "pause_after": "2s", "adaptive": "off"}
SERVER = PLASMA.remote.at(PLASMA.remote.service)
NEAR = 4
LONG = 45
"""Seconds: a look comes every fifteen, on a computer that has more to do."""


def says(program: Program, part: str) -> str:
    checks = program.json("doctor")["checks"]
    return next((each["says"] for each in checks if each["name"] == part), "")


def show_messages(server: Mock) -> None:
    """Take the messages of the program, which go to the same server."""
    known = 'ret = ("Plasma", "KDE", "5.27", "1.2")'
    server.method("GetServerInformation", "", "ssss", known)
    server.method("GetCapabilities", "", "as", 'ret = ["body"]')
    server.method("Notify", "susssasa{sv}i", "u", "ret = 1")
    server.method("CloseNotification", "u", "", "")


def due(program: Program) -> int:
    """Return in how many seconds a break comes, by prompt or by message."""
    return int(program.status()["due_in_seconds"])


@needs_dbusmock
def test_a_screen_kept_awake_holds_the_prompt_back_until_the_film_ends(
    make: Make, desktop: Desktop
) -> None:
    bus = desktop.environment["DBUS_SESSION_BUS_ADDRESS"]
    with mocked(bus, GNOME.remote) as gnome:
        gnome.method("IsInhibited", "u", "b", "ret = args[0] == 8")
        program = make(**SOON).start()
        typing = desktop.typing(90)
        wait_for(lambda: program.status()["held_back_by"] == "screen_in_use", LONG)
        assert says(program, "screen in use: kept awake").startswith("GNOME session man")
        before = program.breaks().get("prompted", 0)
        desktop.type(5)
        assert program.breaks().get("prompted", 0) == before

        gnome.method("IsInhibited", "u", "b", "ret = False")
        wait_for(lambda: program.breaks().get("prompted", 0) > before, LONG)
        typing.stop()


@needs_dbusmock
def test_do_not_disturb_of_the_desktop_is_followed_unless_switched_off(
    make: Make, desktop: Desktop
) -> None:
    part = "do not disturb: notifications"
    bus = desktop.environment["DBUS_SESSION_BUS_ADDRESS"]
    with mocked(bus, SERVER) as plasma:
        plasma.property(SERVER.interface, "Inhibited", ("b", True))
        show_messages(plasma)
        program = make(**SOON | {"move_every": "12s", "postpone_by": "2s"}).start()
        typing = desktop.typing(120)
        wait_for(lambda: says(program, part) == "KDE Plasma: on now", LONG)
        before = program.breaks().get("prompted", 0)
        wait_for(lambda: due(program) <= NEAR, LONG)
        wait_for(lambda: due(program) > NEAR, LONG)
        assert program.breaks().get("prompted", 0) == before

        program.done("settings", "set", "follow_do_not_disturb=off")
        wait_for(lambda: says(program, part) == "off in the settings")
        wait_for(lambda: program.breaks().get("prompted", 0) > before, LONG)
        typing.stop()
