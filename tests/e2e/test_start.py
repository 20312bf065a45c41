"""Starting, starting again, and ending."""

import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from stat import S_IMODE

import pytest

from tests.e2e.conftest import Make
from tests.e2e.desktop import Desktop, wait_for
from tests.e2e.program import Program, command


def modes(folder: Path) -> dict[str, int]:
    return {each.name: S_IMODE(each.stat().st_mode) for each in folder.iterdir()}


@pytest.fixture(scope="module")
def long_running(
    desktop: Desktop, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Program]:
    program = Program(desktop, tmp_path_factory.mktemp("start") / "data").start()
    yield program
    program.clear_away()


@pytest.fixture
def resident(long_running: Program) -> Iterator[Program]:
    """A program that runs through all tests; each finds it without a window."""
    yield long_running
    if window := long_running.window():
        long_running.close(window)


def test_the_first_start_makes_files_that_only_the_user_can_open(program: Program) -> None:
    program.done("day", "confirm", program.status()["date"])

    found = modes(program.data)

    wanted = {"claims.sqlite", "movement.sqlite", "movement.beat"}
    assert wanted <= found.keys()
    assert set(found.values()) == {0o600}
    assert S_IMODE(program.data.stat().st_mode) == 0o700


def test_the_socket_can_be_opened_by_the_user_alone(resident: Program) -> None:
    folder = resident.socket.parent

    assert S_IMODE(folder.stat().st_mode) == 0o700
    assert set(modes(folder).values()) == {0o600}


def test_the_icon_stands_in_the_panel(resident: Program, desktop: Desktop) -> None:
    (panel,) = desktop.windows("--onlyvisible", "--class", "tint2")
    left, top, width, height = desktop.place_of(panel)

    x, y, size, _ = desktop.place_of(wait_for(resident.icon))

    assert 16 <= size <= height
    assert left < x < left + width
    assert top <= y < top + height


def test_a_second_start_opens_the_window_of_the_first(resident: Program) -> None:
    assert resident.window() is None

    second = resident.ask("run", "--no-first-steps")

    assert second.returncode == 0
    assert wait_for(resident.window)


def test_a_click_on_the_icon_opens_the_window(resident: Program, desktop: Desktop) -> None:
    x, y, size, _ = desktop.place_of(wait_for(resident.icon))

    desktop.xdotool("mousemove", x + size // 2, y + size // 2, "click", 1)

    assert wait_for(resident.window)


def test_a_closed_window_leaves_the_program_in_the_tray(resident: Program) -> None:
    resident.done("open")

    resident.close(wait_for(resident.window))

    assert resident.status()["running"]
    assert resident.icon()


def test_two_starts_at_once_give_one_instance_and_its_window(make: Make) -> None:
    first, second = make(), make()

    first.begin()
    second.begin()

    wait_for(lambda: first.running != second.running, 20)
    one, other = (first, second) if first.running else (second, first)
    other.see_end()
    assert wait_for(one.window)
    one.quit()


def test_a_start_after_a_kill_is_not_kept_out(program: Program) -> None:
    program.kill()
    assert program.socket.exists()
    assert not program.json("status")["running"]

    program.start()

    assert program.json("status")["running"]


def test_quit_ends_it_in_order(program: Program) -> None:
    program.quit()

    assert not program.socket.exists()
    assert not program.json("status")["running"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_in_order(program: Program, number: signal.Signals) -> None:
    os.kill(program.pid, number)

    program.see_end()


def test_without_a_screen_it_says_so_and_ends_with_code_2(tmp_path: Path) -> None:
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    bare = {name: value for name, value in os.environ.items() if name not in screens}

    done = subprocess.run(
        [*command(), f"--data-dir={tmp_path}", "--lang=en", "run"],
        env=bare, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert done.returncode == 2
    assert "DISPLAY is not set" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_the_tray_needs_little_memory(program: Program) -> None:
    status = Path(f"/proc/{program.pid}/status").read_text()

    (resident,) = [line for line in status.splitlines() if line.startswith("VmRSS")]
    assert int(resident.split()[1]) < 120_000
