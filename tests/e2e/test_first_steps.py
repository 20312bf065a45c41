"""The first steps of a newcomer: once, at a start by hand."""

import pytest

from tests.e2e.conftest import Make
from tests.e2e.desktop import Desktop, wait_for
from tests.e2e.program import Program

TITLE = "^First steps with HybridWell$"


def shown(desktop: Desktop) -> int | None:
    found = desktop.windows("--onlyvisible", "--name", TITLE)
    return found[0] if found else None


def press(desktop: Desktop, *keys: str) -> None:
    desktop.xdotool("key", "--delay", "150", *keys)


@pytest.fixture
def newcomer(make: Make) -> Program:
    """A program in a folder that does not exist yet, started by hand."""
    program = make()
    program.newcomer = True
    return program


def test_the_steps_come_at_the_first_start_and_not_at_the_second(
    newcomer: Program, desktop: Desktop
) -> None:
    newcomer.start()
    window = wait_for(lambda: shown(desktop))
    desktop.xdotool("windowactivate", "--sync", window)

    press(desktop, "Return", "Return", "Return", "Return")

    wait_for(newcomer.window)
    assert shown(desktop) is None
    assert (newcomer.data / "first-start").read_text() == "done\n"
    assert not (newcomer.data / "settings.toml").exists()
    newcomer.quit()
    newcomer.start("--window")
    wait_for(newcomer.window)
    assert shown(desktop) is None


def test_time_is_counted_while_they_are_open(newcomer: Program, desktop: Desktop) -> None:
    newcomer.start()
    wait_for(lambda: shown(desktop))

    desktop.type(2)

    assert newcomer.status()["screen_seconds"] > 0


def test_a_step_that_was_saved_survives_a_kill(newcomer: Program, desktop: Desktop) -> None:
    newcomer.start()
    window = wait_for(lambda: shown(desktop))
    desktop.xdotool("windowactivate", "--sync", window)
    press(desktop, "Return")
    wait_for(lambda: (newcomer.data / "first-start").read_text() == "places\n")
    desktop.xdotool("type", "--delay", "150", "42")
    press(desktop, "Return")
    wait_for(lambda: (newcomer.data / "first-start").read_text() == "rhythm\n")

    newcomer.kill()

    assert 'commute_km = "42' in (newcomer.data / "settings.toml").read_text()
    newcomer.start()
    wait_for(lambda: shown(desktop))


def test_a_start_at_login_leaves_them_for_a_start_by_hand(
    newcomer: Program, desktop: Desktop
) -> None:
    newcomer.start("--no-first-steps")
    wait_for(newcomer.icon)
    assert shown(desktop) is None

    second = newcomer.ask("run")

    assert second.stdout.strip() == (
        "HybridWell is running already; its first steps are open."
    )
    assert wait_for(lambda: shown(desktop))
    assert newcomer.window() is None


def test_they_can_be_opened_again(program: Program, desktop: Desktop) -> None:
    program.done("run", "--first-steps")

    assert wait_for(lambda: shown(desktop))
