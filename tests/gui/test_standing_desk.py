"""The desk that is set up: followed, lost, moved by a click, and let go of."""

import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from hybridwell import app
from hybridwell.check import State
from hybridwell.domain.movement.session import Posture
from hybridwell.domain.movement.standing_desk import Move
from hybridwell.errors import HybridWellError, UsageError
from hybridwell.parts import Parts
from hybridwell.standing_desk.told import DeskError, process
from hybridwell.ui.desk_link import FIRST_PAUSE
from hybridwell.ui.standing_desk import StandingDesk
from tests.desks import Desk, desk_in_reach, needs_desk
from tests.hand_desk import HandDesk
from tests.simulated_desk import ADDRESS

MINUTE = timedelta(minutes=1)
WAITS = 20000


def saying(*lines: str, reads: bool = True) -> Callable[..., list[str]]:
    """Return a process that says this, and then reads until its input ends."""
    script = f"print({chr(10).join(lines)!r}, flush=True)"
    if reads:
        script += "; import sys; sys.stdin.read()"
    return lambda *_what: [sys.executable, "-c", script]


HIGH, LOW = '{"height": "110.0", "moving": false}', '{"height": "72.0", "moving": false}'
GOES = '{"height": "80.0", "moving": true}'


class Room:
    """A user who works, and a desk in reach or not."""

    def __init__(self, folder: Path, owner: QObject, qtbot: QtBot) -> None:
        self.hand = HandDesk()
        self.ground = app.lay_ground(folder, [], "en", self.hand)
        self.parts: Parts = app.assemble(self.ground, self.hand)
        self._owner, self._qtbot = owner, qtbot
        self.made: list[StandingDesk] = []

    def set_up(
        self, command: Callable[..., list[str]] = process, address: str = ADDRESS
    ) -> StandingDesk:
        self.ground.preferences.change({"desk_address": address})
        self.hand.work(MINUTE)
        self.parts.tracker.look()
        desk = StandingDesk(self.parts, self._owner, command)
        desk._settle.setInterval(10)
        desk._lost.setInterval(10)
        self.made.append(desk)
        desk.follow(self.parts.tracker.session)
        return desk

    def until(self, so: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(so()), timeout=WAITS)

    @property
    def posture(self) -> Posture:
        return self.parts.tracker.session.posture


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    owner = QObject()
    made = Room(tmp_path, owner, qtbot)
    yield made
    for desk in made.made:
        desk.close()
    owner.deleteLater()


@pytest.fixture
def simulated(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    with desk_in_reach(monkeypatch) as found:
        yield found


@needs_desk
def test_a_click_raises_a_real_conversation_and_then_the_user_stands(
    room: Room, simulated: Desk
) -> None:
    desk = room.set_up()
    room.until(lambda: desk.move is Move.RAISE)
    room.until(lambda: room.parts.tracker.session.desk is Posture.SITTING)

    room.parts.commands.ask("desk raise")

    room.until(lambda: desk.move is Move.STOP)
    assert simulated.until("goes to") == "goes to 110.0"
    room.until(lambda: desk.move is Move.LOWER)
    room.until(lambda: room.posture is Posture.STANDING)
    assert room.parts.commands.ask("desk show").data["height"] == pytest.approx(
        110, abs=0.5
    )


@needs_desk
def test_a_click_stops_it_and_so_does_the_end_of_the_program(
    room: Room, simulated: Desk
) -> None:
    desk = room.set_up()
    room.until(lambda: desk.move is Move.RAISE)
    desk.do(Move.RAISE)
    room.until(lambda: desk.move is Move.STOP)
    desk.do(Move.STOP)
    room.until(lambda: desk.move in (Move.RAISE, Move.LOWER))
    simulated.until("stopped")

    desk.do(Move.RAISE)
    room.until(lambda: desk.move is Move.STOP)
    desk.close()

    simulated.until("stopped")


def test_without_an_address_nothing_is_started(room: Room) -> None:
    def never(*_what: str) -> list[str]:
        raise AssertionError("a process was started")

    desk = room.set_up(never, address="")
    desk.settle()
    desk.try_it()

    assert desk.move is None
    assert desk.state()["set_up"] is False
    with pytest.raises(UsageError, match="no standing desk is set up"):
        room.parts.commands.ask("desk raise")


def test_a_high_desk_is_standing_and_a_choice_by_hand_stays(room: Room) -> None:
    desk = room.set_up(saying(HIGH))
    room.until(lambda: room.posture is Posture.STANDING)

    room.parts.commands.ask("sit")
    desk.settle()
    room.until(lambda: not desk._settle.isActive())

    assert room.posture is Posture.SITTING


def test_a_desk_on_its_way_says_nothing_yet(room: Room) -> None:
    desk = room.set_up(saying(LOW, GOES, HIGH))
    desk._settle.setInterval(100000)
    room.until(lambda: desk.state()["height"] == 110)

    assert room.parts.tracker.session.desk is None


def test_out_of_reach_it_is_unknown_and_asked_again_later(room: Room) -> None:
    desk = room.set_up(saying(HIGH, '{"trouble": "away"}', reads=False))
    room.until(desk._link._retry.isActive)

    assert desk.move is None
    assert desk.state()["trouble"] == "away"
    assert desk.state()["since"] == room.hand.now().isoformat()
    with pytest.raises(DeskError, match="does not answer"):
        desk.do(Move.RAISE)
    room.until(lambda: room.parts.tracker.session.desk is None)
    assert room.posture is Posture.SITTING


def test_it_is_asked_ever_later(room: Room) -> None:
    desk = room.set_up(saying('{"trouble": "away"}', reads=False))
    waits = []
    for _ in range(3):
        room.until(desk._link._retry.isActive)
        waits.append(timedelta(milliseconds=desk._link._retry.interval()))
        desk._link._retry.stop()
        desk._link._try_again()

    assert waits == [FIRST_PAUSE, 2 * FIRST_PAUSE, 4 * FIRST_PAUSE]


def test_while_nobody_is_there_it_waits_and_asks_who_comes_back(room: Room) -> None:
    desk = room.set_up(saying('{"trouble": "off"}', reads=False))
    room.until(desk._link._retry.isActive)
    desk._link._retry.stop()
    desk._link.follow(there=False)
    desk._link._try_again()
    assert desk._link._process is None

    desk._link.follow(there=True)

    assert desk._link._process is not None


def test_without_the_library_it_is_not_asked_again_by_itself(room: Room) -> None:
    desk = room.set_up(saying('{"trouble": "extra"}', reads=False))
    room.until(lambda: desk.state()["since"])

    assert not desk._link._retry.isActive()
    assert desk.try_it().state is State.UNKNOWN
    room.until(lambda: desk._link._process)


def test_after_sleep_the_height_is_read_again(room: Room) -> None:
    desk = room.set_up(saying(LOW))
    room.until(lambda: desk.move is Move.RAISE)
    first = desk._link._process

    room.hand.sleep(60 * MINUTE)
    room.hand.work(MINUTE)
    room.parts.tracker.look()
    desk.follow(room.parts.tracker.session)

    room.until(lambda: desk._link._process not in (first, None))
    room.until(lambda: desk.move is Move.RAISE)


def test_a_desk_that_is_forgotten_is_let_go_of_at_once(room: Room) -> None:
    desk = room.set_up(saying(HIGH))
    room.until(lambda: room.posture is Posture.STANDING)

    room.ground.preferences.reset(["desk_address"])
    desk.settle()

    room.until(lambda: desk._link._process is None)
    assert not desk._link._retry.isActive()
    assert room.posture is Posture.SITTING
    assert desk.move is None


def test_other_heights_hold_at_once(room: Room) -> None:
    desk = room.set_up(saying('{"height": "92.0", "moving": false}'))
    room.until(lambda: room.posture is Posture.STANDING)

    room.ground.preferences.change({"desk_standing_cm": "125"})
    desk.settle()

    room.until(lambda: room.posture is Posture.SITTING)
    assert desk.move is Move.RAISE


def test_until_it_answers_it_is_looked_for(room: Room) -> None:
    desk = room.set_up(saying())

    with pytest.raises(HybridWellError, match="is being looked for"):
        desk.do(Move.STOP)


def test_a_program_that_cannot_be_started_is_a_failure(
    room: Room, caplog: pytest.LogCaptureFixture
) -> None:
    desk = room.set_up(lambda *_what: [str(Path("/nowhere/program"))])

    room.until(lambda: desk.state()["trouble"] == "failed")
    assert "the desk" in caplog.text


def test_the_log_has_what_went_wrong_but_not_the_address(
    room: Room, caplog: pytest.LogCaptureFixture
) -> None:
    script = f"import sys; sys.stderr.write('[{ADDRESS}] no connection')"
    desk = room.set_up(lambda *_what: [sys.executable, "-c", script])
    room.until(desk._link._retry.isActive)

    assert "[…] no connection" in caplog.text
    assert ADDRESS not in caplog.text


def test_a_process_that_does_not_end_is_ended(room: Room) -> None:
    script = "import time; print(1, flush=True); time.sleep(100)"
    desk = room.set_up(lambda *_what: [sys.executable, "-c", script])
    room.until(lambda: desk.state()["trouble"] == "failed")
    running = desk._link._process
    assert running is not None

    running._late.setInterval(10)
    desk._link.use("")

    room.until(lambda: desk._link._process is None)
