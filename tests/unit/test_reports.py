from datetime import timedelta
from pathlib import Path

import pytest

from hybridwell import app
from hybridwell.domain.calendar import Period
from hybridwell.domain.movement.breaks import Change
from hybridwell.domain.movement.prompting import Outcome
from hybridwell.domain.movement.span import Activity, Span
from hybridwell.errors import StoreError
from hybridwell.parts import Ground
from hybridwell.reports import Recent
from tests.disks import room
from tests.hand_desk import HandDesk
from tests.mornings import MONDAY

DAY = MONDAY.date()
MINUTE = timedelta(minutes=1)


@pytest.fixture
def ground(tmp_path: Path) -> Ground:
    return app.lay_ground(tmp_path / "data", [], "en", HandDesk())


def span(start: int, end: int, day: int = 0) -> Span:
    at = MONDAY + timedelta(days=day)
    return Span(
        at + start * MINUTE, at + end * MINUTE, Activity.ACTIVE, DAY + timedelta(days=day)
    )


def test_what_is_not_stored_yet_counts_too_and_once(ground: Ground) -> None:
    ground.movement.save([span(0, 10)], [Outcome(MONDAY, Change.TAKEN)], ground.calendar)
    recent = Recent((span(0, 12), span(30, 40)), (Outcome(MONDAY, Change.PROMPTED),))

    day = ground.reports(lambda: recent).day(DAY)

    assert day.screen == 22 * MINUTE
    assert (day.breaks.taken, day.breaks.prompted) == (1, 1)


def test_what_happened_on_another_day_is_left_out(ground: Ground) -> None:
    recent = Recent(
        (span(0, 12, day=1),), (Outcome(MONDAY + 24 * 60 * MINUTE, Change.TAKEN),)
    )

    day = ground.reports(lambda: recent).day(DAY)

    assert (day.screen, day.breaks.had) == (timedelta(), 0)


def test_days_are_added_up_by_workday(ground: Ground) -> None:
    ground.movement.save([span(0, 10), span(0, 20, day=1)], (), ground.calendar)

    week = ground.reports(Recent).days(Period.week(DAY))

    assert [day.screen // MINUTE for day in week.days] == [10, 20, 0, 0, 0, 0, 0]


def test_today_is_told_from_memory_where_nothing_can_be_read(tmp_path: Path) -> None:
    ground = app.lay_ground(tmp_path / "data", [], "en", HandDesk())
    reports = ground.reports(lambda: Recent((span(0, 12),)))

    with room(0):
        today = reports.today(DAY)
        with pytest.raises(StoreError):
            reports.day(DAY)

    assert today.screen == 12 * MINUTE
    assert today.workday.places[0].value == "home"


def test_what_a_running_instance_has_open_is_read_from_its_beat(ground: Ground) -> None:
    desk = HandDesk()
    other = app.lay_ground(ground.data.path, [], "en", desk)
    tracker = app.assemble(other, desk).tracker
    tracker.look()
    for _ in range(10):
        desk.work(timedelta(seconds=5))
        tracker.look()

    assert ground.reports().day(DAY).screen == timedelta(seconds=50)
