"""The real process and library, in front of a simulated desk on a real bus."""

import os
import subprocess
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from hybridwell.claim_commands import surroundings_of_child
from hybridwell.desk_commands import find_desks, read_desk
from hybridwell.standing_desk.told import (
    DeskError,
    Nearby,
    Reading,
    Told,
    process,
    told_by,
)
from tests.buses import private_bus
from tests.desks import Desk, desk_in_reach, needs_desk
from tests.simulated_desk import ADDRESS, NAME

pytestmark = needs_desk
PATIENCE = 20.0


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    with desk_in_reach(monkeypatch) as found:
        yield found


class Talk:
    """A conversation of the process with the desk."""

    def __init__(self, *what: str) -> None:
        pipe = subprocess.PIPE
        self.running = subprocess.Popen(
            process(*what), env=surroundings_of_child(),
            stdin=pipe, stdout=pipe, stderr=pipe, text=True,
        )  # fmt: skip

    def order(self, line: str) -> None:
        assert self.running.stdin is not None
        self.running.stdin.write(f"{line}\n")
        self.running.stdin.flush()

    def until(self, so: Callable[[Told], bool]) -> Told:
        assert self.running.stdout is not None
        for line in self.running.stdout:
            if so(told := told_by(line)):
                return told
        raise AssertionError("it has ended before")

    def end(self) -> tuple[int, str]:
        """Close its input; returns its code and what it said on its way out."""
        out, _ = self.running.communicate(timeout=PATIENCE)
        return self.running.returncode, out


@pytest.fixture
def talk(desk: Desk) -> Iterator[Talk]:
    made = Talk("follow", ADDRESS)
    yield made
    made.running.kill()
    made.running.communicate()


def at(height: str, *, moving: bool = False) -> Callable[[Told], bool]:
    return lambda told: told == Reading(Decimal(height), moving)


def rest(told: Told) -> bool:
    return isinstance(told, Reading) and not told.moving


def test_a_desk_nearby_is_found_by_name(desk: Desk) -> None:
    assert find_desks() == (Nearby(NAME, ADDRESS),)


def test_without_a_desk_none_is_found(desk: Desk) -> None:
    desk.be("leave")

    assert find_desks() == ()


def test_its_height_is_read(desk: Desk) -> None:
    desk.be("height 104.3")

    assert read_desk(ADDRESS) == Reading(Decimal("104.3"))


def test_a_desk_that_is_moved_by_its_switch_tells_so(desk: Desk, talk: Talk) -> None:
    talk.until(at("72.0"))

    desk.be("height 93.5")

    assert talk.until(at("93.5"))


def test_an_order_moves_it_to_a_height(desk: Desk, talk: Talk) -> None:
    talk.until(rest)
    talk.order("move 110.0")

    assert desk.until("goes to") == "goes to 110.0"
    talk.until(at("90.4", moving=True))
    assert talk.until(rest) == Reading(Decimal("110.0"))


def test_it_stops_when_it_is_told_to(desk: Desk, talk: Talk) -> None:
    talk.until(rest)
    talk.order("move 127")
    talk.until(at("80.0", moving=True))
    talk.order("stop")

    desk.until("stopped")
    stopped = talk.until(rest)
    assert isinstance(stopped, Reading)
    assert Decimal(80) <= stopped.height < Decimal(125)


def test_another_height_on_the_way_takes_the_place_of_the_first(
    desk: Desk, talk: Talk
) -> None:
    talk.until(rest)
    talk.order("move 127")
    talk.until(at("80.0", moving=True))
    talk.order("move 70")

    assert desk.until("goes to") == "goes to 127.0"
    desk.until("goes to 69.99")  # the library rounds so
    talk.until(at("70.0"))


def test_it_stops_and_ends_with_its_input(desk: Desk, talk: Talk) -> None:
    talk.until(rest)
    talk.order("move 127")
    talk.until(at("80.0", moving=True))

    code, _ = talk.end()

    assert code == 0
    desk.until("stopped")
    assert find_desks() == (Nearby(NAME, ADDRESS),)  # it was let go of


def test_a_killed_process_lets_the_desk_stop(desk: Desk, talk: Talk) -> None:
    talk.until(rest)
    talk.order("move 127")
    talk.until(at("80.0", moving=True))

    talk.running.kill()

    height = float(desk.until("stands").removeprefix("stands "))
    assert 80 <= height < 127


def test_a_desk_that_goes_away_is_told_and_ends_it(desk: Desk, talk: Talk) -> None:
    talk.until(rest)
    desk.be("leave")

    told = talk.until(lambda told: isinstance(told, DeskError))

    assert str(told).startswith("the desk does not answer")
    assert talk.end() == (1, "")


def refusal(address: str = ADDRESS) -> str:
    with pytest.raises(DeskError) as refused:
        read_desk(address)
    return refused.value.word


def test_bluetooth_that_is_off_is_said(desk: Desk) -> None:
    desk.be("power off")

    assert refusal() == "off"


def test_a_desk_that_wants_to_be_paired_says_so_and_then_answers(desk: Desk) -> None:
    desk.be("pairing")

    assert refusal() == "unpaired"
    assert read_desk(ADDRESS, pair=True) == Reading(Decimal("72.0"))
    assert read_desk(ADDRESS) == Reading(Decimal("72.0"))


def test_a_computer_without_bluetooth_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with TemporaryDirectory(prefix="hw-") as folder, private_bus(Path(folder)) as address:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        assert refusal() == "none"
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path}/nothing")
    assert refusal() == "none"


def test_without_the_library_it_is_said_what_to_install(tmp_path: Path) -> None:
    around = surroundings_of_child()
    missing = tmp_path / "idasen.py"
    missing.write_text("raise ImportError")
    path = os.pathsep.join([str(tmp_path), around["PYTHONPATH"]])
    done = subprocess.run(
        process("find"), env=around | {"PYTHONPATH": path},
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    told = told_by(done.stdout)
    assert done.returncode == 1
    assert str(told).endswith("install hybridwell[desk]")
