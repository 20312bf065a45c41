"""The running program follows a simulated desk, moves it by a click, and lets it go."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from hybridwell.local_socket import ask
from tests.desks import Desk, needs_desk, simulated_desk
from tests.e2e.conftest import Make
from tests.e2e.desktop import Desktop, wait_for
from tests.e2e.program import Program
from tests.simulated_desk import ADDRESS

pytestmark = needs_desk


@pytest.fixture
def table() -> Iterator[tuple[str, Desk]]:
    with TemporaryDirectory(prefix="hw-") as folder, simulated_desk(Path(folder)) as found:
        yield found


def height(program: Program) -> float:
    told = ask(program.socket, "desk show", {})
    return float(told["height"] or 0)


def children(program: Program) -> list[str]:
    found = Path(f"/proc/{program.pid}/task/{program.pid}/children").read_text().split()
    lines = [Path(f"/proc/{each}/cmdline").read_text() for each in found]
    return [line for line in lines if "hybridwell.standing_desk" in line]


def test_the_desk_says_who_stands_and_moves_by_a_command(
    make: Make, desktop: Desktop, table: tuple[str, Desk]
) -> None:
    address, desk = table
    program = make(desk_address=ADDRESS)
    program.environment["DBUS_SYSTEM_BUS_ADDRESS"] = address
    program.start()
    desktop.type(1)
    wait_for(lambda: height(program) == 72, 20)
    assert len(children(program)) == 1

    desk.be("height 110")
    wait_for(lambda: program.status()["posture"] == "standing", 20)
    checks = {each["name"]: each for each in program.json("doctor")["checks"]}
    assert checks["standing desk"]["says"] == "height now: 110.0 cm"

    program.done("desk", "lower")
    desk.until("goes to 71.99")  # the library rounds so
    wait_for(lambda: program.status()["posture"] == "sitting", 20)

    desk.be("slow")
    program.done("desk", "raise")
    desk.until("goes to")
    program.quit()
    desk.until("stopped")


def test_a_killed_program_leaves_no_desk_on_its_way(
    make: Make, table: tuple[str, Desk]
) -> None:
    address, desk = table
    program = make(desk_address=ADDRESS)
    program.environment["DBUS_SYSTEM_BUS_ADDRESS"] = address
    program.start()
    wait_for(lambda: height(program) == 72, 20)
    desk.be("slow")
    ask(program.socket, "desk raise", {})
    desk.until("goes to")

    program.kill()

    desk.until("stopped")


def test_without_a_desk_no_process_is_started(make: Make) -> None:
    program = make()
    program.start()

    assert children(program) == []
    program.quit()
