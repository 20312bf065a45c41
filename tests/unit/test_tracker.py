"""The loop on a desk that is moved by hand."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from hybridwell.domain.calendar import Calendar, Period
from hybridwell.domain.movement.breaks import Held, Stage
from hybridwell.domain.movement.presence import Presence
from hybridwell.domain.movement.sample import Sample, Signals
from hybridwell.domain.movement.session import Plan, Posture
from hybridwell.domain.movement.span import Activity
from hybridwell.store.database import Database
from hybridwell.store.journal import Journal
from hybridwell.store.movement import STEPS, MovementStore
from hybridwell.tracker import Tracker
from tests.disks import room
from tests.hand_desk import HandDesk
from tests.mornings import AMSTERDAM, MONDAY, PLAN, RULE
from tests.rules import only

MINUTE = timedelta(minutes=1)
BEAT = timedelta(seconds=5)
WEEK = Period.week(MONDAY.date())


class Room:
    """A desk, a tracker on it and a store."""

    def __init__(self, folder: Path, desk: HandDesk) -> None:
        self.desk = desk
        self.store = MovementStore(Database(folder / "movement.sqlite", STEPS, desk.now))
        journal = Journal(self.store, folder / "movement.beat")
        self.tracker = Tracker(desk, desk, journal, PLAN)
        self.tracker.look()

    def work(self, time: timedelta) -> None:
        for _ in range(time // BEAT):
            self.desk.work(BEAT)
            self.tracker.look()

    @property
    def stage(self) -> Stage:
        return self.tracker.session.move.stage

    def minutes(self, activity: Activity = Activity.ACTIVE) -> list[tuple[float, float]]:
        return [
            ((span.start - MONDAY) / MINUTE, (span.end - MONDAY) / MINUTE)
            for span in self.store.spans(WEEK)
            if span.activity is activity
        ]

    def outcomes(self) -> list[str]:
        found = self.store.outcomes(WEEK).get(MONDAY.date(), [])
        return [outcome.change.value for outcome in found]


@pytest.fixture
def here(tmp_path: Path) -> Room:
    return Room(tmp_path, HandDesk())


def test_work_is_stored_when_the_program_closes(here: Room) -> None:
    here.work(10 * MINUTE)
    here.tracker.close()

    assert here.minutes() == [(0, 10)]


def test_all_is_stored_before_the_computer_sleeps(here: Room) -> None:
    here.work(10 * MINUTE)
    here.tracker.save()

    assert here.minutes() == [(0, 10)]


def test_who_asked_for_a_lock_has_stopped_until_the_next_input(here: Room) -> None:
    here.work(10 * MINUTE)
    left = Presence().leave(here.desk.boot())
    here.tracker.signals = lambda _now: Signals(presence=left)
    here.desk.rest(BEAT)
    here.tracker.look()
    here.desk.rest(MINUTE)

    here.work(5 * MINUTE)
    here.tracker.close()

    assert here.minutes() == [(0, 10), (11 + 1 / 6, 16 + 1 / 12)]


def test_each_change_is_told(here: Room) -> None:
    told: list[str] = []
    here.tracker.changed = lambda: told.append("changed")

    here.work(2 * BEAT)

    assert told == ["changed", "changed"]


def test_each_sample_is_recorded(here: Room) -> None:
    samples: list[Sample] = []
    here.tracker.recorder = samples.append

    here.work(2 * BEAT)

    assert [sample.at for sample in samples] == [MONDAY + BEAT, MONDAY + 2 * BEAT]


def test_standing_and_sitting_hold_from_the_click(here: Room) -> None:
    here.work(10 * MINUTE)
    here.tracker.stand()
    here.work(5 * MINUTE)
    here.tracker.sit()
    here.tracker.close()

    assert here.minutes(Activity.STANDING) == [(10, 15)]
    assert here.tracker.session.posture is Posture.SITTING


@pytest.mark.parametrize(
    ("wish", "then"),
    [
        (Tracker.break_now, ["started"]),
        (Tracker.skip, ["skipped"]),
        (Tracker.postpone, []),
        (Tracker.stand, []),
    ],
)
def test_a_wish_is_stored_as_what_became_of_the_break(
    here: Room, wish: Callable[[Tracker], None], then: list[str]
) -> None:
    here.work(10 * MINUTE)

    wish(here.tracker)

    assert here.outcomes() == then


def test_a_break_on_screen_can_be_postponed(here: Room) -> None:
    here.work(31 * MINUTE)
    prompted = here.stage

    here.tracker.postpone()

    assert (prompted, here.stage) == (Stage.PRELUDE, Stage.WORKING)
    assert here.outcomes() == ["prompted", "postponed"]


def test_a_pause_survives_a_restart(here: Room, tmp_path: Path) -> None:
    here.work(MINUTE)
    here.tracker.pause(MONDAY + 60 * MINUTE)

    again = Room(tmp_path, here.desk)
    again.work(MINUTE)

    assert again.tracker.outlook.held_by is Held.PAUSED
    assert again.tracker.outlook.paused_until == MONDAY + 60 * MINUTE


def test_an_ended_pause_is_not_known_after_a_restart(here: Room, tmp_path: Path) -> None:
    here.tracker.pause(MONDAY + 60 * MINUTE)
    here.tracker.resume()

    again = Room(tmp_path, here.desk)

    assert again.tracker.session.paused_until is None


def test_a_meeting_counts_without_a_key_and_ends_when_it_is_over(here: Room) -> None:
    here.work(10 * MINUTE)
    here.tracker.meet(on=True)
    here.desk.rest(MINUTE)
    here.tracker.look()
    here.desk.rest(MINUTE / 2)
    here.tracker.meet(on=False)
    here.desk.rest(5 * MINUTE)
    here.tracker.close()

    assert here.minutes() == [(0, 11.5)]


def test_a_sensor_that_fails_is_told_and_counts_again_once_it_answers(here: Room) -> None:
    here.work(10 * MINUTE)
    here.desk.broken = "the X server is gone"
    here.work(5 * MINUTE)
    told = str(here.tracker.trouble)
    here.desk.broken = None
    here.work(5 * MINUTE)
    here.tracker.close()

    assert told == "the X server is gone"
    assert here.tracker.trouble is None
    assert here.minutes() == [(0, 10), (15 + 5 / 60, 20)]


def test_a_full_disk_is_told_until_there_is_room(here: Room) -> None:
    with room(0):
        here.work(4 * MINUTE)
        told = str(here.tracker.trouble)
    here.work(2 * MINUTE)

    assert "cannot be" in told
    assert here.tracker.trouble is None


def test_sleep_leaves_a_hole(here: Room) -> None:
    here.work(10 * MINUTE)
    here.desk.sleep(60 * MINUTE)
    here.work(10 * MINUTE)
    here.tracker.close()

    assert here.minutes() == [(0, 10), (70 + 5 / 60, 80)]


def test_other_settings_hold_from_now_on(here: Room) -> None:
    here.work(10 * MINUTE)
    told: list[str] = []
    here.tracker.changed = lambda: told.append("changed")

    here.tracker.replan(Plan(Calendar(AMSTERDAM), MINUTE, MINUTE, only(RULE)))

    assert here.tracker.plan.sitting_gap == MINUTE
    assert told[-1] == "changed"


def test_the_tracker_says_when_to_look_again(here: Room) -> None:
    here.work(MINUTE)
    assert here.tracker.next_look.after == BEAT

    here.desk.rest(2 * MINUTE)
    here.tracker.look()
    assert here.tracker.next_look.after is None


def test_a_killed_tracker_is_gone_on_with(here: Room, tmp_path: Path) -> None:
    here.work(10 * MINUTE + 50 * BEAT / 5)

    again = Room(tmp_path, here.desk)
    again.work(20 * MINUTE)

    assert again.stage is Stage.PRELUDE
    assert here.minutes()[0][1] == pytest.approx(10 + 5 / 6)


def test_a_break_that_did_not_come_on_screen_comes_again_later(here: Room) -> None:
    here.work(31 * MINUTE)
    here.tracker.unseen()
    here.work(4 * MINUTE)
    assert here.tracker.session.prompt is None

    here.work(2 * MINUTE)
    here.tracker.close()

    assert here.outcomes() == ["prompted", "withdrawn", "prompted"]
    assert here.tracker.session.move.postpones == 0


def test_without_a_break_there_is_none_to_take_back(here: Room) -> None:
    here.work(5 * MINUTE)
    here.tracker.unseen()
    here.tracker.close()

    assert here.outcomes() == []
