import os
from datetime import timedelta
from pathlib import Path

import pytest

from hybridwell.domain.movement.span import Activity, Span
from hybridwell.errors import StoreError
from hybridwell.store.beat import Beat, Pulse, read_pulse
from tests.disks import room
from tests.mornings import MONDAY, PLAN, Morning

MINUTE = timedelta(minutes=1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "movement.beat"


def test_no_file_is_no_pulse(path: Path) -> None:
    assert read_pulse(path) is None


def test_a_new_beat_has_nothing_open(path: Path) -> None:
    Beat(path)

    assert read_pulse(path) is None
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600


def test_a_beat_that_is_opened_again_keeps_what_it_said(path: Path) -> None:
    Beat(path).mark(Morning().live("work 5m").session)

    Beat(path)

    assert read_pulse(path) == Pulse(MONDAY, None, MONDAY + 5 * MINUTE)


def test_a_rest_leaves_nothing_open(path: Path) -> None:
    beat = Beat(path)
    morning = Morning().live("work 5m")
    beat.mark(morning.session)

    beat.mark(morning.live("rest 5m").session)

    assert read_pulse(path) is None


def test_a_folder_that_is_not_there_is_a_store_error(path: Path) -> None:
    with pytest.raises(StoreError, match=r"movement\.beat"):
        Beat(path.parent / "gone" / "movement.beat")


def test_a_full_disk_is_found_when_the_beat_is_made(path: Path) -> None:
    with room(0), pytest.raises(StoreError, match=r"movement\.beat"):
        Beat(path)


def test_what_is_known_keeps_its_day_and_zone_and_never_shrinks() -> None:
    known = Span(MONDAY, MONDAY + 9 * MINUTE, Activity.ACTIVE, MONDAY.date(), "Asia/Tokyo")
    pulse = Pulse(MONDAY, MONDAY + 2 * MINUTE, MONDAY + 5 * MINUTE)

    active, standing = pulse.grown([known], PLAN.calendar)

    assert active == known
    assert (standing.start, standing.end) == (MONDAY + 2 * MINUTE, MONDAY + 5 * MINUTE)
    assert (standing.activity, standing.zone) == (Activity.STANDING, "Europe/Amsterdam")


def test_a_span_that_has_not_grown_is_none() -> None:
    assert Pulse(MONDAY, None, MONDAY).grown([], PLAN.calendar) == []
