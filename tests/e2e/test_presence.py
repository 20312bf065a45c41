"""Locks, session switches and sleep, told by the services of a desktop on real buses."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests import desktop_mocks
from tests.buses import private_bus
from tests.desktop_mocks import Logind, screen_saver
from tests.e2e.conftest import Make
from tests.e2e.desktop import Desktop, wait_for
from tests.e2e.program import Program

pytestmark = pytest.mark.skipif(
    not desktop_mocks.available(), reason="there is no python3-dbusmock"
)
OFTEN = {"move_every": "5s", "move_lasts": "3s", "adaptive": "off"}


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    with private_bus(tmp_path, "system") as address:
        yield address


@pytest.fixture
def logind(bus: str) -> Iterator[desktop_mocks.Logind]:
    with desktop_mocks.logind(bus) as played:
        yield played


def started(make: Make, bus: str, **settings: str) -> Program:
    """Start the program in session `c1`, and wait until it has found that."""
    program = make(**settings)
    program.environment |= {"DBUS_SYSTEM_BUS_ADDRESS": bus, "XDG_SESSION_ID": "c1"}
    program.start()
    wait_for(lambda: says(program)["sleep and lock"] == "logind: not locked")
    return program


def says(program: Program) -> dict[str, str]:
    return {each["name"]: each["says"] for each in program.json("doctor")["checks"]}


def screen(program: Program) -> float:
    return float(program.status()["screen_seconds"])


def held_by(program: Program) -> object:
    return program.status()["held_back_by"]


def test_nothing_counts_and_nothing_prompts_behind_a_lock(
    make: Make, desktop: Desktop, bus: str, logind: Logind
) -> None:
    program = started(make, bus, **OFTEN)
    typing = desktop.typing(60)
    wait_for(lambda: screen(program) >= 2)

    logind.set("LockedHint", True)
    wait_for(program.idle)
    before, prompts = screen(program), program.breaks().get("prompted", 0)
    desktop.type(6)
    assert screen(program) == before
    assert program.breaks().get("prompted", 0) == prompts

    logind.set("LockedHint", False)
    wait_for(lambda: screen(program) > before)
    typing.stop()


def test_time_stands_still_while_another_session_is_in_front(
    make: Make, desktop: Desktop, bus: str, logind: Logind
) -> None:
    program = started(make, bus)
    typing = desktop.typing(60)
    wait_for(lambda: screen(program) >= 2)

    logind.set("Active", False)
    wait_for(program.idle)
    before = screen(program)
    assert says(program)["sleep and lock"] == "logind: another session has the screen"

    logind.set("Active", True)
    wait_for(lambda: screen(program) > before)
    typing.stop()


def test_a_lock_takes_the_prompt_away(
    make: Make, desktop: Desktop, bus: str, logind: Logind
) -> None:
    program = started(make, bus, **OFTEN)
    typing = desktop.typing(60)
    program.stage("prelude")

    logind.set("LockedHint", True)

    program.stage("working")
    assert held_by(program) == "locked"
    typing.stop()


def test_a_lock_that_is_only_asked_for_ends_with_the_next_input(
    make: Make, desktop: Desktop, bus: str, logind: Logind
) -> None:
    program = started(make, bus, idle_after="1m")
    desktop.type(3)
    logind.ask_to("Lock")
    wait_for(program.idle)
    before = screen(program)

    typing = desktop.typing(60)

    wait_for(lambda: screen(program) > before, 30)
    typing.stop()


def test_a_screen_saver_stops_the_time_too(
    make: Make, desktop: Desktop, bus: str, logind: Logind
) -> None:
    program = started(make, bus)
    typing = desktop.typing(60)
    wait_for(lambda: screen(program) >= 2)

    with screen_saver(desktop.environment["DBUS_SESSION_BUS_ADDRESS"]) as saver:
        saver.set(active=True)
        wait_for(program.idle)
        assert says(program)["screen saver"] == "GNOME: on"
        before = screen(program)

    wait_for(lambda: screen(program) > before)
    typing.stop()


def test_all_is_stored_before_the_computer_may_sleep(
    make: Make, desktop: Desktop, bus: str, logind: Logind
) -> None:
    program = started(make, bus)
    wait_for(logind.inhibitors)
    typing = desktop.typing(60)
    wait_for(lambda: screen(program) >= 3)

    logind.emit("PrepareForSleep", True)
    wait_for(lambda: not logind.inhibitors())

    ((activity, start, end),) = program.rows()
    assert activity == "active"
    assert end - start >= 2000
    logind.emit("PrepareForSleep", False)
    wait_for(logind.inhibitors)
    before = screen(program)
    wait_for(lambda: screen(program) > before)
    typing.stop()


def test_whatever_ends_the_program_the_computer_can_sleep(
    make: Make, bus: str, logind: Logind
) -> None:
    program = started(make, bus)
    wait_for(logind.inhibitors)

    program.kill()

    wait_for(lambda: not logind.inhibitors())


def test_a_bus_that_dies_locks_nobody_out(
    make: Make, desktop: Desktop, tmp_path: Path
) -> None:
    with ExitStack() as stack:
        bus = stack.enter_context(private_bus(tmp_path, "system"))
        logind = stack.enter_context(desktop_mocks.logind(bus))
        program = started(make, bus)
        typing = desktop.typing(60)
        logind.set("LockedHint", True)
        wait_for(lambda: held_by(program) == "locked")
        before = screen(program)

    wait_for(lambda: screen(program) > before)
    assert "bus is not there" in says(program)["sleep and lock"]
    typing.stop()


def test_who_does_not_want_it_is_counted_behind_a_lock(
    make: Make, desktop: Desktop, bus: str, logind: Logind
) -> None:
    program = make(follow_lock="off")
    program.environment |= {"DBUS_SYSTEM_BUS_ADDRESS": bus, "XDG_SESSION_ID": "c1"}
    program.start()
    logind.set("LockedHint", True)
    typing = desktop.typing(60)

    wait_for(lambda: screen(program) >= 2)

    assert says(program)["sleep and lock"] == "off in the settings"
    typing.stop()
