"""The program on a Wayland desktop: screen time from the pointer of a real compositor."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from time import monotonic

import pytest

from devkit import desk
from tests.buses import private_bus
from tests.compositors import folder_of_a_session, sway
from tests.e2e.desktop import Desktop, pass_time, picture_folder, wait_for
from tests.e2e.program import Program, seconds

SECONDS = 4.0


@pytest.fixture
def folder() -> Iterator[Path]:
    with folder_of_a_session() as found:
        yield found


@pytest.fixture
def on_sway(folder: Path, tmp_path: Path) -> Iterator[Callable[[str], Program]]:
    """Make a program of sway's session, which has no tray and no XWayland to be asked."""
    with ExitStack() as stack:
        bus = stack.enter_context(private_bus(tmp_path))
        home = stack.enter_context(desk.private_home({}))

        def make(plugin: str) -> Program:
            environment = {
                "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
                "DBUS_SESSION_BUS_ADDRESS": bus, "QT_QPA_PLATFORM": plugin,
                "WAYLAND_DISPLAY": str(folder / "wayland-1"), **home,
            }  # fmt: skip
            desktop = Desktop(environment, picture_folder())
            data = tmp_path / "data"
            made = Program(desktop, data, idle_after="3s", sitting_gap="3s")
            # Qt says that sway has no tray, and talks of its own text input.
            made.expect("StatusNotifierWatcher", "qt.qpa.wayland.textinput")
            made.expect("systemTrayWindowChanged", "This plugin does not support")
            stack.callback(made.clear_away)
            return made

        yield make


def test_screen_time_on_wayland_is_what_the_pointer_moved(
    folder: Path, on_sway: Callable[[str], Program]
) -> None:
    with sway(folder) as compositor:
        program = on_sway("wayland").start()
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


def test_the_program_counts_on_when_the_compositor_has_restarted(
    folder: Path, on_sway: Callable[[str], Program]
) -> None:
    # Without a window: Qt's Wayland plug-in ends a program together with its compositor.
    program = on_sway("offscreen")
    with sway(folder) as first:
        program.start()
        first.kill()
        wait_for(lambda: program.status()["trouble"])

    with sway(folder) as second:
        wait_for(lambda: not program.status()["trouble"], 60)
        wait_for(program.idle)
        second.move()
        wait_for(lambda: not program.idle())
        program.quit()
