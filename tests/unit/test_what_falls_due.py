"""What falls due is done once, in the user's language, and again if it could not be."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from hybridwell import app
from hybridwell.duties import Duties
from hybridwell.holiday_watch import HolidayWatch
from hybridwell.parts import Parts
from tests.disks import room
from tests.hand_desk import HandDesk

HOUR = timedelta(hours=1)
NOON = datetime(2026, 3, 2, 11, tzinfo=UTC)
"""Monday at twelve in Amsterdam."""


def _nothing(_years: list[int]) -> None:
    """Nobody makes a list of holidays here."""


class Office:
    """Duties on a desk that is moved by hand; `told` is what the desktop showed."""

    def __init__(self, folder: Path, start: datetime = NOON, language: str = "en") -> None:
        self.desk = HandDesk(start)
        ground = app.lay_ground(folder, [], language, self.desk)
        self.parts: Parts = app.assemble(ground, self.desk)
        self.told: list[tuple[str, str]] = []
        self.days = 0
        self.duties = Duties(
            self.parts.tracker,
            ground.movement,
            ground.daybook,
            ground.preferences,
            self.desk,
            self,
            self._new_day,
            ground.agreed,
            HolidayWatch(ground.holidays, _nothing, self),
            lambda: None,
            self.parts.limit_watch(self),
            lambda asked: self.told.append((asked.title, asked.plain)),
        )
        self.duties.look()

    def notify(self, title: str, text: str) -> None:
        self.told.append((title, text))

    def _new_day(self) -> None:
        self.days += 1

    def later(self, time: timedelta) -> "Office":
        self.desk.rest(time)
        self.duties.look()
        return self


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def test_the_place_is_asked_once_at_the_end_of_the_workday(office: Office) -> None:
    office.later(5 * HOUR)
    assert office.told == []

    office.later(HOUR).later(HOUR)

    assert office.told == [
        (
            "Where did you work today?",
            "Suggested: Home. One click in the tray confirms it.",
        )
    ]


def test_it_is_asked_in_dutch(tmp_path: Path) -> None:
    office = Office(tmp_path, language="nl").later(6 * HOUR)

    ((title, text),) = office.told
    assert title == "Waar werkte je vandaag?"
    assert "Thuis" in text


def test_a_confirmed_day_is_not_asked_for(office: Office) -> None:
    office.parts.commands.ask("day confirm", days=["2026-03-02"])

    assert office.later(6 * HOUR).told == []


def test_a_new_day_is_told_at_four(office: Office) -> None:
    office.later(15 * HOUR)
    before = office.days

    office.later(2 * HOUR)

    assert (before, office.days) == (0, 1)


def test_a_month_that_is_over_is_reminded_of(tmp_path: Path) -> None:
    office = Office(tmp_path, datetime(2026, 3, 31, 11, tzinfo=UTC))
    office.parts.commands.ask("day set", day="2026-03-30", places=["home"])

    office.later(24 * HOUR)

    assert ("Your pay period can be exported", "2026-03: €2.45 so far.") in office.told


def test_what_a_full_disk_prevented_is_done_later(office: Office) -> None:
    office.parts.ground.databases[0].close()
    with room(0):
        office.later(6 * HOUR)
    before = list(office.told)

    office.later(HOUR / 60)

    assert (before, len(office.told)) == ([], 1)


def test_a_traveller_gets_new_days_by_the_clock_of_there(office: Office) -> None:
    tokyo = ZoneInfo("Asia/Tokyo")
    office.desk.zone = lambda: tokyo  # type: ignore[method-assign]  # the laptop travelled

    office.later(HOUR)

    assert office.parts.tracker.plan.calendar.zone == tokyo
