"""logind as python-dbusmock plays it, on a real bus."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from hybridwell.bus_talk import BUS
from hybridwell.domain.movement.presence import Presence
from hybridwell.presence import LOCK, WAIT, Told
from hybridwell.presence.logind import Logind
from hybridwell.session_bus import FIRST_PAUSE, PATIENCE, Bus
from tests import desktop_mocks
from tests.buses import Later, private_bus, real_time, turn

pytestmark = pytest.mark.skipif(
    not desktop_mocks.available(), reason="there is no python3-dbusmock"
)
HOUR = timedelta(hours=1)
DELAY = [("sleep:shutdown", "HybridWell", "delay")]
NAMED = {"XDG_SESSION_ID": "c1"}


class Room:
    """A bus, what listens on it, and what it was told."""

    def __init__(self, address: str, environment: Mapping[str, str]) -> None:
        self.told: list[str] = []
        self.held_while_saving: list[bool] = []
        self.bus = Bus(address, real_time)
        told = Told(lambda: self.told.append("look"), self._save)
        self.logind = Logind(self.bus, environment, lambda: HOUR, told)
        self.bus.open()

    def _save(self) -> None:
        self.told.append("save")
        self.held_while_saving.append(self.logind.rows()[-1].works is True)

    @property
    def presence(self) -> Presence:
        return self.logind.presence

    def until(self, presence: Presence) -> None:
        turn(self.bus, until=lambda: self.presence == presence)

    def ready(self) -> None:
        """Wait until the session is known and the delay is held."""
        rows = self.logind.rows
        turn(self.bus, until=lambda: [row.works for row in rows()] == [True, True])
        turn(self.bus, until=lambda: self.presence.locked is not None)

    def says(self) -> dict[str, str]:
        return {row.name: str(row.said) for row in self.logind.rows()}


@contextmanager
def opened(address: str, environment: Mapping[str, str] = NAMED) -> Iterator[Room]:
    room = Room(address, environment)
    try:
        yield room
    finally:
        room.logind.close()
        room.bus.close()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with private_bus(tmp_path_factory.mktemp("system")) as found:
        yield found


@pytest.fixture(scope="module")
def played(address: str) -> Iterator[desktop_mocks.Logind]:
    with desktop_mocks.logind(address) as found:
        yield found


@pytest.fixture
def room(played: desktop_mocks.Logind, address: str) -> Iterator[Room]:
    with opened(address) as found:
        found.ready()
        yield found


HERE = Presence(locked=False, in_front=True)


def test_a_desktop_that_locks_is_told_of_until_it_unlocks(
    room: Room, played: desktop_mocks.Logind
) -> None:
    played.set("LockedHint", True)
    room.until(Presence(locked=True, in_front=True))
    assert room.says()[LOCK] == "logind: locked"

    played.set("LockedHint", False)

    room.until(HERE)
    assert room.told[-2:] == ["look", "look"]


def test_a_lock_that_was_asked_for_is_left_and_ends_with_the_one_that_came(
    room: Room, played: desktop_mocks.Logind
) -> None:
    played.ask_to("Lock")
    room.until(HERE.leave(HOUR))
    played.set("LockedHint", True)
    room.until(Presence(locked=True, in_front=True, left=HOUR))

    played.set("LockedHint", False)

    room.until(HERE)


def test_an_unlock_that_was_asked_for_ends_what_was_left(
    room: Room, played: desktop_mocks.Logind
) -> None:
    played.ask_to("Lock")
    room.until(HERE.leave(HOUR))

    played.ask_to("Unlock")

    room.until(HERE)


def test_another_session_in_front_is_told_of(
    room: Room, played: desktop_mocks.Logind
) -> None:
    played.set("Active", False)
    room.until(Presence(locked=False, in_front=False))
    assert room.says()[LOCK] == "logind: another session has the screen"

    played.set("Active", True)

    room.until(HERE)


@pytest.mark.parametrize("member", ["PrepareForSleep", "PrepareForShutdown"])
def test_all_is_saved_before_the_computer_may_sleep_and_the_delay_is_taken_again(
    room: Room, played: desktop_mocks.Logind, member: str
) -> None:
    assert played.inhibitors() == DELAY

    played.emit(member, True)
    room.until(HERE.leave(HOUR))
    assert room.told[-1] == "save"
    assert room.held_while_saving == [True]
    assert played.inhibitors() == []
    assert "does not wait" in room.says()[WAIT]

    played.emit(member, False)
    room.until(HERE)
    room.ready()

    assert played.inhibitors() == DELAY
    assert room.told[-1] == "look"


def test_who_ends_lets_go_of_the_delay(room: Room, played: desktop_mocks.Logind) -> None:
    room.logind.close()

    turn(room.bus, until=lambda: played.inhibitors() == [])


def test_a_delay_that_comes_too_late_is_let_go_of(
    played: desktop_mocks.Logind, address: str
) -> None:
    with opened(address) as room:
        turn(room.bus, until=lambda: room.logind.rows()[-1].name == WAIT)
        room.logind.close()

        turn(room.bus, until=lambda: room.presence.locked is not None)

        turn(room.bus, until=lambda: played.inhibitors() == [])


@pytest.mark.parametrize("knows", ["knows_our_process", "knows_our_display"])
def test_the_session_is_found_also_without_its_name(tmp_path: Path, knows: str) -> None:
    with ExitStack() as stack:
        address = stack.enter_context(private_bus(tmp_path))
        played = stack.enter_context(desktop_mocks.logind(address))
        getattr(played, knows)()

        room = stack.enter_context(opened(address, {}))

        room.until(HERE)


def test_a_lock_from_before_the_start_is_known(
    played: desktop_mocks.Logind, address: str
) -> None:
    played.set("LockedHint", True)
    try:
        with opened(address) as room:
            room.until(Presence(locked=True, in_front=True))
    finally:
        played.set("LockedHint", False)


def test_a_logind_that_comes_late_is_followed_and_one_that_goes_is_unknown(
    tmp_path: Path,
) -> None:
    with ExitStack() as stack:
        address = stack.enter_context(private_bus(tmp_path))
        room = stack.enter_context(opened(address))
        turn(room.bus, until=lambda: not room.bus.due)
        assert room.says() == {
            LOCK: "there is no logind (systemd, elogind), so the clocks tell of sleep"
        }

        with desktop_mocks.logind(address):
            room.ready()
            room.until(HERE)

        room.until(Presence())
        assert LOCK in room.says()
        assert WAIT not in room.says()


def test_a_logind_without_our_session_still_tells_of_sleep(tmp_path: Path) -> None:
    with ExitStack() as stack:
        address = stack.enter_context(private_bus(tmp_path))
        played = stack.enter_context(desktop_mocks.logind(address, session=False))
        room = stack.enter_context(opened(address, {}))
        turn(room.bus, until=lambda: room.logind.rows()[-1].works)
        turn(room.bus, until=lambda: not room.bus.due)
        assert room.says()[LOCK].endswith("of no session of yours; log in by your desktop")

        played.emit("PrepareForSleep", True)

        room.until(Presence(left=HOUR))


def test_a_refused_delay_is_told_of(tmp_path: Path) -> None:
    names = "org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1"
    with ExitStack() as stack:
        address = stack.enter_context(private_bus(tmp_path))
        stack.enter_context(desktop_mocks.played(address, *names, system=True))
        room = stack.enter_context(opened(address))

        turn(room.bus, until=lambda: "UnknownMethod" in room.says().get(WAIT, ""))


def test_a_bus_that_dies_leaves_all_unknown(tmp_path: Path) -> None:
    with ExitStack() as stack:
        with private_bus(tmp_path) as address, desktop_mocks.logind(address):
            room = stack.enter_context(opened(address))
            room.ready()

        room.until(Presence())
        assert room.says() == {
            LOCK: "the system bus is not there, so the clocks tell of sleep; start dbus"
        }


def test_a_logind_too_busy_to_answer_is_asked_again(tmp_path: Path) -> None:
    clock = Later()
    with private_bus(tmp_path) as address:
        busy, bus = Bus(address, real_time), Bus(address, clock)
        logind = Logind(bus, NAMED, timedelta, Told(lambda: None, lambda: None))
        for each in (busy, bus):
            each.open()
        busy.call(BUS, "RequestName", "su", (desktop_mocks.LOGIND, 4))
        turn(busy, bus, until=lambda: WAIT in [row.name for row in logind.rows()])

        clock.now += PATIENCE  # it has the name, but says nothing
        turn(busy, bus, until=lambda: bus.due == clock.now + FIRST_PAUSE)
        assert "no answer in time" in str(logind.rows()[-1].said)
        clock.now += FIRST_PAUSE

        turn(busy, bus, until=lambda: bus.due == clock.now + PATIENCE)
        logind.close()
        busy.close()
        bus.close()
