"""`desk`, with the real library before a simulated desk; and with an instance that runs."""

from collections.abc import Callable, Iterator

import pytest

from tests.desks import Desk, desk_in_reach, needs_desk
from tests.simulated_desk import ADDRESS, NAME
from tests.unit.cli.conftest import Shell
from tests.unit.cli.test_running import Running

USED = f"settings set desk_address={ADDRESS}"


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    with desk_in_reach(monkeypatch) as found:
        yield found


@pytest.fixture
def running(shell: Shell) -> Iterator[Running]:
    shell(USED)
    instance = Running(shell)
    yield instance
    instance.end()


def setting(shell: Shell, name: str) -> str:
    shell("settings list --json")
    return str(shell.told[name]["value"])


@needs_desk
def test_a_desk_is_found_set_up_and_read(shell: Shell, desk: Desk) -> None:
    assert shell("desk find") == 0
    assert shell.lines == [f"{NAME}  {ADDRESS}"]

    assert shell("desk use", ADDRESS.lower()) == 0
    assert shell.lines[0] == "The desk is set up; it stands at 72 cm."
    assert setting(shell, "desk_address") == ADDRESS

    desk.be("height 108.5")
    assert shell("desk standing") == 0
    assert shell.out == "Standing height of the desk, in cm: 108.5\n"
    assert shell("desk show") == 0
    assert shell.out == "Height now: 108.5 cm; sitting at 72, standing at 108.5\n"
    shell("desk show --json")
    assert (shell.told["height"], shell.told["posture"]) == (108.5, "standing")


@needs_desk
def test_programs_get_what_was_found_as_json(shell: Shell, desk: Desk) -> None:
    assert shell("desk find --json") == 0
    assert shell.told == [{"name": NAME, "address": ADDRESS}]

    desk.be("leave")
    assert shell("desk find") == 1
    assert shell.out.startswith("No desk was found.")


@needs_desk
def test_a_desk_that_does_not_answer_is_not_set_up(shell: Shell, desk: Desk) -> None:
    desk.be("pairing")

    assert shell("desk use", ADDRESS) == 3
    assert "pair it first" in shell.err
    assert setting(shell, "desk_address") == ""
    assert shell("desk use --pair", ADDRESS) == 0
    desk.until("paired")


@pytest.mark.parametrize(
    ("address", "said"),
    [("4711", "must be an address such as"), ("", "say which desk")],
)
def test_what_can_be_no_address_is_refused(shell: Shell, address: str, said: str) -> None:
    assert shell("desk use", address) == 2
    assert said in shell.err


def test_without_a_desk_it_is_said_how_to_find_one(shell: Shell) -> None:
    for line in ("desk show", "desk sitting", "desk standing"):
        assert shell(line) == 2
        assert "no standing desk is set up: see hybridwell desk find" in shell.err


def test_a_height_that_is_said_needs_no_desk(shell: Shell) -> None:
    assert shell("desk sitting 70,5") == 0
    assert setting(shell, "desk_sitting_cm") == "70.5"
    assert shell("desk standing 75") == 2
    assert "at least 10 cm below" in shell.err


def test_forgetting_takes_the_address_and_the_heights(shell: Shell) -> None:
    shell(USED)
    shell("desk sitting 70")

    assert shell("desk forget") == 0

    assert setting(shell, "desk_address") == ""
    assert setting(shell, "desk_sitting_cm") == "72"


def test_a_desk_is_moved_by_the_instance_that_runs(shell: Shell, running: Running) -> None:
    moved: list[str] = []

    def noting(name: str) -> Callable[[], None]:
        return lambda: moved.append(name)

    for name in ("raise", "lower", "stop"):
        running.parts.commands.offer(f"desk {name}", noting(name))
        assert shell(f"desk {name}") == 0

    assert moved == ["raise", "lower", "stop"]
    assert shell.out == "The desk stops.\n"


def test_without_an_instance_nothing_moves(shell: Shell) -> None:
    assert shell("desk raise") == 1
    assert "not running" in shell.err


@pytest.mark.parametrize(
    ("told", "code", "said"),
    [
        ({"height": 92.5, "trouble": None}, 0, "Height now: 92.5 cm"),
        ({"height": None, "trouble": "away"}, 3, "the desk does not answer"),
        ({"height": None, "trouble": None}, 1, "the desk is being looked for"),
    ],
)
def test_the_instance_that_holds_the_desk_is_asked(
    shell: Shell, running: Running, told: dict[str, object], code: int, said: str
) -> None:
    running.parts.commands.offer("desk show", lambda: told)

    assert shell("desk show") == code
    assert said in shell.out + shell.err


def test_a_desk_that_is_in_use_here_is_not_asked_twice(
    shell: Shell, running: Running
) -> None:
    running.parts.commands.offer("desk show", lambda: {"height": 80, "trouble": None})

    assert shell("desk use", ADDRESS) == 0
    assert shell.lines[0] == "The desk is set up; it stands at 80 cm."
