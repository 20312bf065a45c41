"""Limits of a day, on real stores and a real tracker."""

from datetime import timedelta
from pathlib import Path

import pytest

from hybridwell import app
from tests.hand_desk import HandDesk

SHORT = ["screen_limit=10m", "sitting_limit=15m", "move_every=14m"]
SCREEN = (
    "0:10 at the screen today",
    "That is the most you set yourself. What is left can wait.",
)
SITTING = (
    "0:15 of sitting today",
    "A walk or some work on your feet will do you good now.",
)


class Office:
    """What was said to somebody at work, also after a restart."""

    def __init__(self, folder: Path, desk: HandDesk) -> None:
        self.folder, self.desk = folder, desk
        self.said: list[tuple[str, str]] = []
        self.begin()

    def begin(self) -> None:
        ground = app.lay_ground(self.folder, SHORT, "en", self.desk)
        self.parts = app.assemble(ground, self.desk)
        self.watch = self.parts.limit_watch(self)

    def notify(self, title: str, text: str) -> None:
        self.said.append((title, text))

    def work(self, minutes: int) -> list[tuple[str, str]]:
        for _ in range(minutes * 12):
            self.desk.work(timedelta(seconds=5))
            self.parts.tracker.look()
        self.watch.look(self.desk.now())
        return self.said


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path, HandDesk())


def test_each_limit_is_told_once(office: Office) -> None:
    assert office.work(9) == []
    assert office.work(2) == [SCREEN]
    assert office.work(5) == [SCREEN, SITTING]
    assert office.work(60) == [SCREEN, SITTING]


def test_a_restart_repeats_nothing(office: Office) -> None:
    office.work(11)
    office.parts.tracker.close()

    office.begin()

    assert office.work(1) == [SCREEN]


def test_the_next_workday_begins_anew(office: Office) -> None:
    office.work(11)
    office.desk.rest(timedelta(days=1))

    assert office.work(11) == [SCREEN, SCREEN]


def test_a_meeting_is_not_disturbed_and_a_pause_is_not(office: Office) -> None:
    office.parts.tracker.meet(on=True)
    assert office.work(11) == []

    office.parts.tracker.meet(on=False)
    office.parts.tracker.pause(office.desk.now() + timedelta(minutes=2))
    assert office.work(1) == []
    assert office.work(2) == [SCREEN]


def test_nobody_is_told_who_has_left(office: Office) -> None:
    office.work(9)
    for _ in range(24):
        office.desk.work(timedelta(seconds=5))
        office.parts.tracker.look()
    office.desk.rest(timedelta(hours=1))
    office.parts.tracker.look()
    office.watch.look(office.desk.now())

    assert office.said == []
