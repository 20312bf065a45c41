"""What is said of holes, with the tracker, the stores and the commands as they are."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from hybridwell import app
from hybridwell.domain.movement.holes import Doing
from hybridwell.domain.report import DayReport
from hybridwell.errors import StoreError, UsageError
from hybridwell.hole_commands import explain, forget, hole_at
from hybridwell.parts import Parts
from tests.disks import room
from tests.hand_desk import HandDesk
from tests.mornings import MONDAY

MINUTE = timedelta(minutes=1)
BEAT = timedelta(seconds=5)
Start = Callable[..., "Lived"]


class Lived:
    """A program whose user works and rests by hand."""

    def __init__(self, folder: Path, start: datetime, *values: str) -> None:
        self.desk = HandDesk(start)
        ground = app.lay_ground(folder, list(values), "en", self.desk)
        self.parts: Parts = app.assemble(ground, self.desk)

    def work(self, minutes: float) -> None:
        for _ in range(int(minutes * MINUTE / BEAT)):
            self.desk.work(BEAT)
            self.parts.tracker.look()

    def rest(self, minutes: float) -> None:
        for _ in range(int(minutes * 2)):
            self.desk.rest(MINUTE / 2)
            self.parts.tracker.look()

    def morning(self) -> None:
        """Work half an hour, be away for 48 minutes, and come back."""
        self.work(40)
        self.rest(48)
        self.work(10)

    @property
    def today(self) -> DayReport:
        return self.parts.reports.day(self.parts.ground.today)

    def explain(self, what: str, start: datetime | None = None) -> None:
        at = start or self.today.holes[-1].start
        self.parts.commands.ask("hole explain", start=at, what=what)


@pytest.fixture
def start(tmp_path: Path) -> Start:
    def begin(at: datetime = MONDAY, *values: str) -> Lived:
        return Lived(tmp_path / "data", at, *values)

    return begin


def test_a_meeting_is_sat_and_no_break(start: Start) -> None:
    lived = start()
    lived.morning()
    before = lived.today
    (hole,) = before.holes

    lived.explain("meeting")

    after = lived.today
    assert after.holes == ()
    assert (after.screen, len(after.bouts)) == (before.screen, 1)
    assert after.sitting == before.sitting + hole.duration
    assert (before.breaks.had, after.breaks.had) == (1, 0)


def test_an_answer_can_be_changed_and_taken_back(start: Start) -> None:
    lived = start()
    lived.morning()
    before = lived.today
    at = before.holes[0].start

    lived.explain("meeting")
    lived.explain("walked", at)
    walked = lived.today
    lived.parts.commands.ask("hole forget", start=at.isoformat())

    assert [each.doing for each in walked.explained] == [Doing.WALKED]
    assert walked.breaks == before.breaks
    assert lived.today == before


def test_windows_are_told(start: Start) -> None:
    lived, told = start(), []
    lived.morning()
    lived.parts.commands.days_changed = lambda: told.append(1)

    lived.explain("lunch")
    lived.parts.commands.ask("hole forget", start=lived.today.explained[0].start)

    assert len(told) == 2


def test_an_answer_survives_a_kill(start: Start) -> None:
    lived = start()
    lived.morning()
    lived.explain("desk")
    told = lived.today

    again = Lived(lived.parts.ground.data.path, MONDAY + 120 * MINUTE)  # no `close` before

    assert [each.doing for each in again.today.explained] == [Doing.DESK]
    assert again.today.holes == ()
    assert abs(again.today.sitting - told.sitting) < timedelta(seconds=6)


def test_setting_the_clock_back_never_counts_time_twice(start: Start) -> None:
    lived = start()
    lived.morning()
    lived.explain("meeting")
    lived.desk._start -= 40 * MINUTE

    lived.work(20)

    day = lived.today
    ends = [at for each in day.spans for at in (each.start, each.end)]
    assert day.sitting <= max(ends) - min(ends)
    assert day.spent(Doing.MEETING) < 48 * MINUTE


@pytest.mark.parametrize(
    ("at", "day"),
    [
        (datetime(2026, 3, 29, 0, 15, tzinfo=UTC), date(2026, 3, 28)),
        (datetime(2026, 10, 25, 0, 15, tzinfo=UTC), date(2026, 10, 24)),
    ],
)
def test_on_the_sundays_of_the_clock_a_hole_is_as_long_as_it_was(
    start: Start, at: datetime, day: date
) -> None:
    lived = start(at)
    lived.morning()

    lived.explain("desk")

    assert lived.today.date == day
    assert abs(lived.today.spent(Doing.DESK) - 48 * MINUTE) < MINUTE


def test_a_time_that_the_clock_shows_twice_is_the_first(start: Start) -> None:
    lived = start(datetime(2026, 10, 24, 23, 50, tzinfo=UTC))  # ten to two
    lived.work(25)
    lived.rest(20)
    lived.work(40)
    lived.rest(20)
    lived.work(5)
    first, second = lived.today.holes
    reports = lived.parts.reports
    day = date(2026, 10, 24)

    assert hole_at(reports, day, "02:15") == first.start
    assert second.start - first.start >= 59 * MINUTE


def test_a_time_within_a_hole_means_the_hole(start: Start) -> None:
    lived = start()
    lived.morning()
    (hole,) = lived.today.holes
    reports, day = lived.parts.reports, MONDAY.date()

    assert hole_at(reports, day, "10:00") == hole.start  # nine o'clock, UTC
    for hour in ("08:00", "24:00", "10", "half past"):
        with pytest.raises(UsageError):
            hole_at(reports, day, hour)


def test_a_shorter_hole_is_asked_where_the_user_wants_that(start: Start) -> None:
    lived = start(MONDAY, "hole_after=3m")
    lived.work(10)
    lived.rest(4)
    lived.work(10)

    assert len(lived.today.holes) == 1
    assert start().today.holes == ()


def test_what_sitting_bridges_is_not_asked(start: Start) -> None:
    lived = start(MONDAY, "hole_after=3m", "sitting_gap=15m")
    lived.work(10)
    lived.rest(12)
    lived.work(10)

    assert lived.today.holes == ()
    assert len(lived.today.bouts) == 1


@pytest.mark.parametrize(
    ("command", "arguments", "sentence"),
    [
        ("explain", {"what": "party"}, "'party' is not known as time away"),
        ("explain", {"what": "lunch", "start": "2026-03-02T05:00+00:00"}, "at 06:00"),
        ("explain", {"what": "lunch", "start": "2026-03-02T09:00"}, "no offset"),
        ("explain", {"what": "lunch", "start": "noon"}, "not a point in time"),
        ("explain", {"what": "lunch", "start": "0001-01-01T00:00+00:00"}, "no time away"),
        ("forget", {}, "nothing was said of"),
    ],
)
def test_what_cannot_be_is_refused(
    start: Start, command: str, arguments: dict[str, str], sentence: str
) -> None:
    lived = start()
    lived.morning()
    usual = {"start": lived.today.holes[0].start}

    with pytest.raises(UsageError, match=sentence):
        lived.parts.commands.ask(f"hole {command}", **{**usual, **arguments})

    assert lived.today.explained == ()


def test_a_full_disk_is_said_and_nothing_is_changed(start: Start) -> None:
    lived = start()
    lived.morning()
    hole = lived.today.holes[0]

    with room(0), pytest.raises(StoreError):
        explain(lived.parts.reports, MONDAY, hole.start, "lunch")

    assert lived.today.holes == (hole,)


def test_times_are_told_in_the_zone_in_which_they_were_lived(start: Start) -> None:
    lived = start()
    lived.morning()
    hole = lived.today.holes[0]

    told = explain(lived.parts.reports, MONDAY, hole.start, "lunch")
    dropped = forget(lived.parts.reports, hole.start)

    assert (told["what"], dropped["what"]) == ("lunch", None)
    assert str(told["start"]).endswith("+01:00")
