"""The program on a Wayland desktop: screen time from the pointer of a real compositor."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from time import monotonic

import pytest

from devkit import desk
from tests.buses import private_bus
from tests.compositors import Compositor, folder_of_a_session, sway
from tests.e2e.desktop import Desktop, pass_time, picture_folder, wait_for
from tests.e2e.program import Program, seconds

SECONDS = 5.0


@pytest.fixture
def compositor() -> Iterator[Compositor]:
    with folder_of_a_session() as folder, sway(folder) as found:
        yield found


@pytest.fixture
def program(compositor: Compositor, tmp_path: Path) -> Iterator[Program]:
    """A program on sway, which has no tray; XWayland is not there to be asked."""
    with ExitStack() as stack:
        bus = stack.enter_context(private_bus(tmp_path))
        home = stack.enter_context(desk.private_home({}))
        environment = {
            "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
            "DBUS_SESSION_BUS_ADDRESS": bus, "QT_QPA_PLATFORM": "wayland",
            **compositor.environment, **home,
        }  # fmt: skip
        desktop = Desktop(environment, picture_folder())
        found = Program(desktop, tmp_path / "data", idle_after="3s", sitting_gap="3s")
        stack.callback(found.clear_away)
        yield found


def test_screen_time_on_wayland_is_what_the_pointer_moved(
    program: Program, compositor: Compositor
) -> None:
    # Qt says that sway has no tray, and talks of its own text input.
    program.expect("StatusNotifierWatcher", "qt.qpa.wayland.textinput")
    program.start()
    wait_for(program.idle)

    begun = monotonic()
    while monotonic() - begun < SECONDS:
        compositor.move()
        pass_time(0.2)
    moved = monotonic() - begun
    wait_for(program.idle)

    counted = seconds(program.day()["spans"][-1])
    assert counted == pytest.approx(moved, abs=1.5)
    assert "wayland (" in program.ask("doctor").stdout
    program.quit()
