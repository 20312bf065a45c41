"""What is done by date: once, and without writing when there is nothing to do."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from hybridwell.daybook import Daybook
from hybridwell.duties import Duties
from hybridwell.language import Language
from hybridwell.settings import Settings
from hybridwell.store.claims import ClaimsStore
from hybridwell.store.database import Database
from hybridwell.store.journal import Journal
from hybridwell.store.movement import STEPS, MovementStore
from hybridwell.tracker import Tracker
from tests.hand_desk import HandDesk
from tests.mornings import MONDAY, PLAN

HOUR = timedelta(hours=1)


class Office:
    """A computer on a Monday at nine, local time, and what it said."""

    def __init__(self, folder: Path) -> None:
        self.said: list[str] = []
        self.desk = desk = HandDesk()
        self.store = MovementStore(Database(folder / "movement.sqlite", STEPS, desk.now))
        tracker = Tracker(desk, desk, Journal(self.store, folder / "movement.beat"), PLAN)
        daybook = Daybook(ClaimsStore.in_memory(), (), Settings())
        self.duties = Duties(
            tracker=tracker, movement=self.store, daybook=daybook, settings=Settings(),
            language=Language(), clock=desk, notifier=self,
            new_day=lambda: self.said.append("a new day"),
        )  # fmt: skip
        self.duties.look()

    def notify(self, title: str, text: str) -> None:
        self.said.append(title)

    def pass_hours(self, hours: float) -> None:
        self.desk.rest(hours * HOUR)
        self.duties.look()

    @property
    def seen(self) -> datetime | None:
        return self.store.recall("agenda_seen")


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def test_nothing_is_written_while_nothing_comes_due(office: Office) -> None:
    office.pass_hours(1)
    office.pass_hours(1)

    assert office.said == []
    assert office.seen == MONDAY


def test_what_comes_due_is_done_once(office: Office) -> None:
    office.pass_hours(10)
    office.pass_hours(1)
    office.pass_hours(10)
    office.pass_hours(1)

    assert office.said == ["Where did you work today?", "a new day"]


def test_a_clock_that_was_set_back_forgets_what_it_saw(office: Office) -> None:
    office.desk.rest(-24 * HOUR)
    office.duties.look()

    assert office.seen == MONDAY - 24 * HOUR
