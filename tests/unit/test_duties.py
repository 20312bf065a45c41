"""Real stores and a real tracker at a desk that is moved by hand."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from hybridwell import app
from hybridwell.domain.claims.workday import Place, Workday, parts_of
from hybridwell.duties import Duties
from hybridwell.holiday_list import add_years, read
from hybridwell.holiday_watch import HolidayWatch, extend_in_a_child
from hybridwell.paths import DataDir
from hybridwell.public_holidays import dutch_holidays
from tests.hand_desk import HandDesk
from tests.mornings import AMSTERDAM

MINUTE = timedelta(minutes=1)
HOME = ("Where did you work today?", "Suggested: Home. One click in the tray confirms it.")
BOTH = (HOME[0], f"Agreed until 17:30. Enjoy your evening. {HOME[1]}")
GOOD_BYE = ("HybridWell", "Agreed until 17:30. Enjoy your evening.")


class Office:
    """What was said, and the years that were asked for."""

    def __init__(self, folder: Path, at: str, *settings: str) -> None:
        now = datetime.fromisoformat(at).replace(tzinfo=AMSTERDAM)
        self.desk = HandDesk(now)
        self.said: list[tuple[str, str]] = []
        self.asked: list[list[int]] = []
        self.data = DataDir(folder)
        if not self.data.free_days.exists():
            add_years(self.data.free_days, {2026: dutch_holidays(2026), 2027: []})
        week = f"agreed_week={','.join(['home'] * 5)},free,free"
        ground = app.lay_ground(folder, [week, *settings], "en", self.desk)
        self.ground = ground
        self.parts = app.assemble(ground, self.desk)
        self.duties = Duties(
            self.parts.tracker, ground.movement, ground.daybook, ground.preferences,
            self.desk, self, lambda: None, ground.agreed,
            HolidayWatch(ground.holidays, self.asked.append, self),
            self.parts._last_active, self.parts.limit_watch(self),
            lambda asked: self.said.append((asked.title, asked.plain)),
        )  # fmt: skip
        self.duties.look()

    def notify(self, title: str, text: str) -> None:
        self.said.append((title, text))

    def work(self, minutes: int, rest: int = 0) -> list[tuple[str, str]]:
        """Work on, stop, and return what was said by the end of it."""
        for _ in range(minutes):
            self.desk.work(MINUTE)
            self.parts.tracker.look()
        self.desk.rest(rest * MINUTE)
        self.parts.tracker.look()
        self.duties.look()
        return self.said


def test_who_works_at_the_agreed_end_is_told_in_the_message_that_asks_the_place(
    tmp_path: Path,
) -> None:
    office = Office(tmp_path, "2026-04-20 17:00")

    assert office.work(29) == []
    assert office.work(1) == [BOTH]
    assert office.work(60) == [BOTH]


def test_who_confirmed_the_day_gets_the_friendly_line_alone(tmp_path: Path) -> None:
    office = Office(tmp_path, "2026-04-20 17:00")
    office.ground.daybook.confirm([date(2026, 4, 20)], office.ground.local_now)

    assert office.work(30) == [GOOD_BYE]


def test_the_question_says_why_a_place_is_suggested(tmp_path: Path) -> None:
    office = Office(tmp_path, "2026-04-20 17:00", "say_day_is_done=off")
    office.duties = replace(office.duties, because=lambda _day: "same network as before")

    assert office.work(30)[0][1] == (
        "Suggested: Home (same network as before). One click in the tray confirms it."
    )


def test_who_left_a_quarter_of_an_hour_before_is_only_asked_for_the_place(
    tmp_path: Path,
) -> None:
    assert Office(tmp_path, "2026-04-20 17:00").work(14, rest=16) == [HOME]


def test_who_left_a_moment_before_is_still_told(tmp_path: Path) -> None:
    assert Office(tmp_path, "2026-04-20 17:00").work(16, rest=14) == [BOTH]


def test_the_friendly_line_can_be_switched_off(tmp_path: Path) -> None:
    office = Office(tmp_path, "2026-04-20 17:00", "say_day_is_done=off")

    assert office.work(30) == [HOME]


def test_hours_that_end_in_the_afternoon_wish_no_evening(tmp_path: Path) -> None:
    office = Office(tmp_path, "2026-04-22 11:45", "working_hours=mon-fri 09:00-12:00")

    assert office.work(20)[0][1].startswith("Agreed until 12:00. Enjoy your free time.")


def test_the_line_of_yesterday_is_not_said_in_the_morning(tmp_path: Path) -> None:
    office = Office(tmp_path, "2026-04-20 17:00")
    office.desk.sleep(timedelta(hours=15))

    assert office.work(10) == [HOME]


@pytest.mark.parametrize("at", ["2026-04-27 17:00", "2026-04-25 17:00"])
def test_nobody_is_told_or_asked_on_a_holiday_or_a_saturday(
    tmp_path: Path, at: str
) -> None:
    assert Office(tmp_path, at).work(45) == []


def test_nobody_is_told_or_asked_on_a_day_of_illness(tmp_path: Path) -> None:
    office = Office(tmp_path, "2026-04-20 17:00")
    now = office.ground.local_now
    ill = Workday(date(2026, 4, 20), parts_of(Place.SICK))
    office.ground.daybook.set_days([ill], None, now)

    assert office.work(45) == []


def test_a_damaged_list_is_told_once_and_again_when_it_is_damaged_otherwise(
    tmp_path: Path,
) -> None:
    office = Office(tmp_path, "2026-04-20 10:00")
    office.data.free_days.write_text("[2026")
    office.work(1)
    assert office.work(1)[0][0] == "The last good list of free days is used"

    office.data.free_days.write_text("[2026]\n2026-04-20 = 1\n")

    assert [len(office.work(1)), office.said[-1][1]] == [
        2,
        'free_days.toml, line 2: write it as {nl = "…", day_off = true}',
    ]
    assert office.asked == []


def test_missing_years_are_asked_for_once_a_day(tmp_path: Path) -> None:
    DataDir(tmp_path).free_days.write_text("[2026]\n")
    office = Office(tmp_path, "2026-12-31 10:00")
    office.work(5)
    assert office.asked == [[2027]]

    office.work(1, rest=24 * 60)

    assert office.asked == [[2027], [2027, 2028]]


def test_a_child_adds_the_years_and_is_gone(tmp_path: Path) -> None:
    extend_in_a_child(tmp_path, [2027, 2028]).join(60)

    found = read(DataDir(tmp_path).free_days)
    assert found.years == {2027, 2028}
    assert date(2028, 4, 17) in found.off


def test_a_child_that_fails_leaves_a_line_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    DataDir(tmp_path).free_days.write_text("[2026")

    extend_in_a_child(tmp_path, [2027]).join(60)

    assert "the free days cannot be computed" in caplog.text
