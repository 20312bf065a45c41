"""Which spans a morning leaves, by the clock on the wall in Amsterdam."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from hybridwell.domain.movement.beginning import begin
from hybridwell.domain.movement.prompting import Outcome
from hybridwell.domain.movement.session import Posture, Session, observe
from hybridwell.domain.movement.span import Activity
from tests.mornings import MONDAY, PLAN, Morning

NIGHT = datetime(2026, 3, 2, 2, 30, tzinfo=UTC)
"""Half past three in Amsterdam, still Sunday's workday."""
STANDING = Activity.STANDING
MINUTE = timedelta(minutes=1)


def hours(story: str, activity: Activity = Activity.ACTIVE) -> list[str]:
    return Morning().live(story).hours(activity)


def test_screen_time_ends_at_the_last_key_not_when_it_was_noticed() -> None:
    assert hours("work 10m, rest 5m") == ["09:00:00-09:10:00"]


def test_a_short_rest_is_screen_time() -> None:
    assert hours("work 10m, rest 59s, work 10m") == ["09:00:00-09:20:59"]


def test_screen_time_begins_anew_at_the_first_key() -> None:
    assert hours("work 10m, rest 5m, work 10m") == [
        "09:00:00-09:10:00",
        "09:15:01-09:25:00",
    ]


def test_a_meeting_is_screen_time_without_a_key() -> None:
    assert hours("work 10m, meeting 45m, work 5m") == ["09:00:00-10:00:00"]
    assert hours("work 10m, meeting 45m, rest 30m") == ["09:00:00-09:55:00"]


def test_a_locked_screen_ends_screen_time_at_once() -> None:
    assert hours("work 10m, rest 30s, locked 5m") == ["09:00:00-09:10:00"]


def test_the_last_key_before_a_lock_counts_though_no_look_saw_it() -> None:
    morning = Morning().live("work 10m")
    morning.passed += timedelta(seconds=5)
    morning.last_input += timedelta(seconds=3)
    morning.signals = replace(morning.signals, keys=False, locked=True)

    morning.look()

    assert morning.hours() == ["09:00:00-09:10:03"]


def test_a_password_is_no_work() -> None:
    morning = Morning().live("work 10m, locked 5m")
    morning.passed += timedelta(seconds=20)
    morning.last_input = morning.passed - timedelta(seconds=15)
    morning.signals = replace(morning.signals, locked=False)

    morning.look()
    morning.live("work 5m")

    assert morning.hours() == ["09:00:00-09:10:00", "09:15:20-09:20:20"]


def test_unknown_idle_time_is_no_screen_time() -> None:
    assert hours("work 10m, unknown 5m, work 10m") == [
        "09:00:00-09:10:00",
        "09:15:01-09:25:00",
    ]


def test_sleep_is_a_hole_that_begins_at_the_last_key() -> None:
    assert hours("work 10m, rest 20s, sleep 1h, work 10m") == [
        "09:00:00-09:10:00",
        "10:10:21-10:20:20",
    ]


def test_a_frozen_program_leaves_a_hole() -> None:
    assert hours("work 10m, frozen 61s, work 10m") == [
        "09:00:00-09:10:00",
        "09:11:02-09:21:01",
    ]


def test_a_busy_computer_that_samples_late_leaves_none() -> None:
    assert hours("work 10m, frozen 50s, work 10m") == ["09:00:00-09:20:50"]


def test_a_clock_set_forward_leaves_a_hole() -> None:
    assert hours("work 10m, set 1h, work 10m") == [
        "09:00:00-09:10:00",
        "10:10:01-10:20:00",
    ]


def test_a_clock_set_back_begins_a_span_in_the_past() -> None:
    assert hours("work 10m, back 1h, work 10m") == [
        "09:00:00-09:10:00",
        "08:10:01-08:20:00",
    ]


def test_a_clock_corrected_by_a_second_changes_nothing() -> None:
    assert hours("work 10m, set 2s, work 10m, back 2s, work 10m") == ["09:00:00-09:30:00"]


def test_work_through_the_day_start_is_cut_there() -> None:
    morning = Morning(start=NIGHT).live("work 1h")

    assert morning.day_hours() == ["01 03:30:00-04:00:00", "02 04:00:00-04:30:00"]


def test_an_idle_stretch_over_the_day_start_is_closed_the_day_before() -> None:
    morning = Morning(start=NIGHT).live("work 20m, rest 1h, work 10m")

    assert morning.day_hours() == ["01 03:30:00-03:50:00", "02 04:50:01-05:00:00"]


def test_a_last_key_just_before_the_day_start_leaves_nothing_after_it() -> None:
    morning = Morning(start=NIGHT).live("work 29m50s, rest 5m")

    assert morning.day_hours() == ["01 03:30:00-03:59:50"]


def test_a_hole_as_long_as_two_days_cuts_nothing_into_the_days_between() -> None:
    morning = Morning(start=NIGHT).live("work 10m, sleep 48h, work 10m")

    assert morning.day_hours() == ["01 03:30:00-03:40:00", "03 03:40:01-03:50:00"]


def test_a_span_keeps_the_zone_in_which_it_began() -> None:
    (span,) = Morning().live("work 1m").spans.values()

    assert (span.zone, span.workday) == ("Europe/Amsterdam", MONDAY.date())


def test_standing_is_a_span_of_its_own_beside_screen_time() -> None:
    story = "work 10m, stand, work 10m, sit, work 10m"

    assert hours(story) == ["09:00:00-09:30:00"]
    assert hours(story, STANDING) == ["09:10:00-09:20:00"]


def test_standing_ends_with_screen_time_and_goes_on_with_it() -> None:
    story = "work 10m, stand, work 10m, rest 5m, work 10m"

    assert hours(story, STANDING) == ["09:10:00-09:20:00", "09:25:01-09:35:00"]


def test_standing_is_forgotten_after_ten_minutes_away() -> None:
    story = "work 10m, stand, work 10m, rest 10m, work 10m"

    assert hours(story, STANDING) == ["09:10:00-09:20:00"]


def test_standing_over_the_day_start_is_cut_there() -> None:
    morning = Morning(start=NIGHT).live("stand, work 1h")

    assert morning.hours(STANDING) == ["03:30:00-04:00:00", "04:00:00-04:30:00"]


def test_standing_up_while_away_counts_from_the_first_key() -> None:
    assert hours("work 10m, rest 2m, stand, rest 1m, work 10m", STANDING) == [
        "09:13:01-09:23:00"
    ]


def test_a_restart_goes_on_with_the_sitting_clock() -> None:
    morning = Morning().live("work 20m, killed 10s, work 9m50s")

    assert list(morning.told()) == ["30:00 prompted"]
    assert morning.hours() == ["09:00:00-09:20:00", "09:20:11-09:30:00"]


@pytest.mark.parametrize(
    "away", ["killed 2m", "rest 90s, killed 30s", "killed 20s, rest 2m"]
)
def test_a_restart_after_a_rest_begins_a_new_interval(away: str) -> None:
    told = list(Morning().live(f"work 20m, {away}, work 29m").told())

    assert [line for line in told if "natural" not in line] == []


def test_a_restart_after_a_break_goes_on_from_that_break() -> None:
    morning = Morning().live("work 10m, skip, work 20m, killed 10s, work 9m50s")

    assert list(morning.told()) == ["10:00 skipped", "40:00 prompted"]


def test_a_restart_knows_who_stands() -> None:
    morning = Morning().live("work 10m, stand, work 10m, killed 20s, work 40m")

    assert morning.session.posture is Posture.STANDING
    assert list(morning.told()) == ["12:01 natural"]


def test_a_restart_on_a_day_that_was_stood_from_its_start_works() -> None:
    morning = Morning(start=NIGHT).live("stand, work 1h, killed 20s, work 40m")

    assert morning.session.posture is Posture.STANDING
    assert list(morning.told()) == []


def test_a_restart_sits_down_who_was_away_for_long() -> None:
    morning = Morning().live("stand, work 10m, killed 10m, work 1m")

    assert morning.session.posture is Posture.SITTING


def test_a_clock_set_back_over_a_restart_trusts_no_span() -> None:
    morning = Morning().live("work 20m, back 2h, killed 10s, work 29m")

    assert list(morning.told()) == []


def test_a_skipped_break_after_the_last_key_leaves_nothing_sat() -> None:
    morning = Morning().live("work 20m")
    later = replace(morning.sample(), at=MONDAY + 21 * MINUTE, boot=21 * MINUTE)
    skip = Outcome(later.at, morning.live("skip").outcomes[-1].change)

    session = begin(later, PLAN, list(morning.spans.values()), [skip])

    assert session.move.sat == timedelta()


def test_the_first_sample_of_an_empty_session_is_followed_too() -> None:
    morning = Morning()
    session = Session(morning.session.breaks)

    observed = observe(session, morning.sample(), PLAN)

    assert observed.session.sample == morning.sample()


@pytest.mark.parametrize(
    ("start", "told"),
    [  # at 01:30 winter time in the spring, 02:30 summer time in the autumn
        (datetime(2026, 3, 29, 0, 30, tzinfo=UTC), "28 01:30:00-03:30:00"),
        (datetime(2027, 3, 28, 0, 30, tzinfo=UTC), "27 01:30:00-03:30:00"),
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "24 02:30:00-02:30:00"),
        (datetime(2027, 10, 31, 0, 30, tzinfo=UTC), "30 02:30:00-02:30:00"),
    ],
)
def test_an_hour_of_night_work_over_the_change_is_an_hour(
    start: datetime, told: str
) -> None:
    morning = Morning(start=start).live("work 1h")

    assert morning.day_hours() == [told]
    assert [span.duration for span in morning.spans.values()] == [60 * MINUTE]


@pytest.mark.parametrize(
    ("start", "told"),
    [
        (  # a night of seven hours
            datetime(2026, 3, 28, 21, 0, tzinfo=UTC),
            ["28 22:00:00-04:00:00", "29 04:00:00-06:00:00"],
        ),
        (  # a night of nine
            datetime(2026, 10, 24, 20, 0, tzinfo=UTC),
            ["24 22:00:00-04:00:00", "25 04:00:00-06:00:00"],
        ),
    ],
)
def test_a_night_shift_over_the_change_is_cut_at_four(
    start: datetime, told: list[str]
) -> None:
    length = {3: "7h", 10: "9h"}[start.month]
    morning = Morning(start=start, tick=MINUTE)

    morning.live(f"work {length}")

    assert morning.day_hours() == told
    assert {span.workday for span in morning.spans.values()} == {
        start.date(),
        start.date() + timedelta(days=1),
    }


def test_a_workday_is_a_local_date_not_one_of_utc() -> None:
    morning = Morning(start=datetime(2026, 7, 1, 22, 30, tzinfo=UTC)).live("work 1m")

    (span,) = morning.spans.values()
    assert span.workday == date(2026, 7, 1)  # half past midnight on the second
