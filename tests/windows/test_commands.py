"""One instance, and the commands to it through its pipe: docs/adr/0031."""

import json
from collections.abc import Iterator

import pytest

from tests.e2e.conftest import Make
from tests.e2e.desktop import Desktop, wait_for
from tests.windows.desktop import HandError, WindowsDesktop, windows_path
from tests.windows.program import PATIENCE, WindowsProgram

CODE = {"exit_code": 2}
NOT_UNDERSTOOD = {"error": "the request cannot be understood", "exit_code": 2}
SOMEBODY = "S-1-5-21-1-2-3-1001"


@pytest.fixture(scope="module")
def long_running(
    desktop: WindowsDesktop, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[WindowsProgram]:
    program = WindowsProgram(desktop, tmp_path_factory.mktemp("commands") / "data")
    yield program.start()
    program.clear_away()


@pytest.fixture
def resident(long_running: WindowsProgram) -> Iterator[WindowsProgram]:
    """A program that runs through all tests; each finds it without a window."""
    yield long_running
    if window := long_running.window():
        long_running.close(window)


def answered(program: WindowsProgram, line: str) -> dict[str, object]:
    told = program.desktop.hand("say", windows_path(program.data), line)
    return dict(json.loads(told))


def test_status_asks_the_running_program(resident: WindowsProgram) -> None:
    assert resident.json("status")["running"]


def test_open_opens_its_window(resident: WindowsProgram) -> None:
    assert resident.window() is None

    resident.done("open")

    assert wait_for(resident.window)


def test_a_second_start_opens_the_window_of_the_first(resident: WindowsProgram) -> None:
    second = resident.ask("run", "--no-first-steps")

    assert (second.returncode, second.stdout.strip()) == (
        0,
        "HybridWell is running already; its window is open.",
    )
    assert wait_for(resident.window)


def test_a_start_at_login_leaves_the_window_closed(resident: WindowsProgram) -> None:
    second = resident.ask("run", "--background")

    assert second.returncode == 0
    assert resident.window() is None


def test_a_click_on_the_icon_opens_the_window(
    resident: WindowsProgram, desktop: Desktop
) -> None:
    (panel,) = desktop.windows("--onlyvisible", "--class", "tint2")
    left, top, width, height = desktop.place_of(panel)
    x, y, size, _ = desktop.place_of(wait_for(resident.icon))
    assert left < x < left + width
    assert top <= y < top + height

    desktop.xdotool("mousemove", x + size // 2, y + size // 2, "click", 1)

    assert wait_for(resident.window)


@pytest.mark.parametrize(
    "line", ["\n", "none\n", "[]\n", '{"command": "status"}\n', "[" * 60_000 + "\n"]
)
def test_what_cannot_be_understood_is_said_and_does_no_harm(
    resident: WindowsProgram, line: str
) -> None:
    assert answered(resident, line) == NOT_UNDERSTOOD
    assert resident.status()["running"]


def test_a_command_that_nobody_knows_is_refused(resident: WindowsProgram) -> None:
    line = json.dumps({"command": "shout", "arguments": {}}) + "\n"

    assert answered(resident, line).items() >= CODE.items()


def test_who_goes_away_without_a_word_is_forgotten(resident: WindowsProgram) -> None:
    for _ in range(3):
        resident.desktop.hand("hang_up", windows_path(resident.data))

    assert resident.status()["running"]


def test_who_says_half_a_line_is_answered_and_the_next_one_too(
    resident: WindowsProgram,
) -> None:
    assert answered(resident, '{"command": "sta') == NOT_UNDERSTOOD
    assert resident.status()["running"]


def test_only_the_user_may_open_the_pipe(resident: WindowsProgram) -> None:
    hand = resident.desktop.hand
    user, guarded = hand("user"), hand("guard", windows_path(resident.data))

    assert guarded == f"D:P(A;;GA;;;{user})"
    assert hand("may_open", guarded)
    assert not hand("may_open", guarded.replace(user, SOMEBODY))


def test_a_kill_loses_seconds_and_leaves_nothing_in_the_way_of_the_next_start(
    program: WindowsProgram, desktop: WindowsDesktop
) -> None:
    typing = desktop.typing(60)
    before = wait_for(lambda: screen_of(program, at_least=7), 30)

    program.kill()
    typing.stop()
    left = program.json("status")
    assert not left["running"]
    assert left["screen_seconds"] >= before - 5.5

    program.start()

    assert program.status()["running"]


def screen_of(program: WindowsProgram, at_least: float) -> float:
    """Return the screen time when it is enough, and nothing before."""
    found = float(program.status()["screen_seconds"])
    return found if found >= at_least else 0


def test_quit_ends_it_and_what_comes_after_finds_nobody(program: WindowsProgram) -> None:
    program.quit()

    for command in ("open", "quit"):
        answer = program.ask(command)
        assert (answer.returncode, answer.stdout) == (1, "")
        assert answer.stderr.strip() == "hybridwell: HybridWell is not running"
    with pytest.raises(HandError):
        program.desktop.hand("hang_up", windows_path(program.data))


def test_two_starts_at_once_give_one_instance_and_its_window(make: Make) -> None:
    first, second = make(), make()

    first.begin()
    second.begin()

    wait_for(lambda: first.running != second.running, PATIENCE)
    one, other = (first, second) if first.running else (second, first)
    other.see_end()
    assert wait_for(one.window, PATIENCE)
    one.quit()


def test_two_folders_have_a_program_each(make: Make) -> None:
    one, other = make("one").start(), make("other").start()

    one.quit()

    assert other.status()["running"]
