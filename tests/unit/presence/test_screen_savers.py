"""Screen savers as python-dbusmock plays them, on a real bus."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from hybridwell.domain.movement.presence import Presence
from hybridwell.presence import Told
from hybridwell.presence.screen_savers import ScreenSavers
from hybridwell.session_bus import Bus
from tests import desktop_mocks
from tests.buses import private_bus, real_time, turn

pytestmark = pytest.mark.skipif(
    not desktop_mocks.available(), reason="there is no python3-dbusmock"
)


class Room:
    """A bus, what listens on it, and what it was told."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.told: list[str] = []
        self.bus = Bus(address, real_time)
        told = Told(lambda: self.told.append("look"), lambda: self.told.append("save"))
        self.savers = ScreenSavers(self.bus, told)
        self.bus.open()

    def until(self, *, locked: bool | None) -> None:
        wanted = Presence(locked=locked)
        turn(self.bus, until=lambda: self.savers.presence == wanted)

    def says(self) -> str:
        (row,) = self.savers.rows()
        return str(row.said)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with private_bus(tmp_path) as address:
        found = Room(address)
        turn(found.bus, until=lambda: not found.bus.due)
        yield found
        found.savers.close()
        found.bus.close()


def test_a_screen_saver_is_told_of_until_it_ends(room: Room) -> None:
    with desktop_mocks.screen_saver(room.address) as saver:
        room.until(locked=False)
        assert room.says() == "GNOME: not on"

        saver.set(active=True)
        room.until(locked=True)
        assert room.says() == "GNOME: on"
        saver.set(active=True)
        saver.set(active=False)

        room.until(locked=False)
        assert room.told == ["look"] * 3


def test_a_screen_saver_that_goes_away_is_unknown(room: Room) -> None:
    with desktop_mocks.screen_saver(room.address) as saver:
        saver.set(active=True)
        room.until(locked=True)

    room.until(locked=None)
    assert room.says() == "no screen saver tells; that is fine where logind tells of locks"


@pytest.mark.parametrize("kind", ["cinnamon", "mate", "xfce"])
def test_each_desktop_has_one_of_its_own(room: Room, kind: str) -> None:
    name = f"org.{kind}.ScreenSaver"

    with desktop_mocks.other_saver(room.address, name, f"/org/{kind}/ScreenSaver") as saver:
        saver.tell(active=True)
        room.until(locked=True)

    room.until(locked=None)


@pytest.mark.parametrize("path", ["/org/freedesktop/ScreenSaver", "/ScreenSaver"])
def test_that_of_kde_from_before_the_start_is_found_at_either_of_its_paths(
    tmp_path: Path, path: str
) -> None:
    name = "org.freedesktop.ScreenSaver"
    with private_bus(tmp_path) as address, desktop_mocks.other_saver(address, name, path):
        room = Room(address)
        room.until(locked=True)
        room.bus.close()


def test_one_that_cannot_be_asked_is_heard(room: Room) -> None:
    name, path = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
    with desktop_mocks.other_saver(room.address, name, path, asked=False) as saver:
        turn(room.bus, until=lambda: not room.bus.due)
        assert room.savers.presence == Presence()

        saver.tell(active=True)
        room.until(locked=True)
        saver.tell(active=False)

        room.until(locked=False)
