from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from hybridwell.domain.calendar import Calendar
from hybridwell.domain.working_hours import WorkingHours
from hybridwell.domain.working_time import (
    FreeReason,
    Prompts,
    WorkingTime,
    prompts_at,
)

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
CALENDAR = Calendar(AMSTERDAM)
HOURS = WorkingHours.parse("mon-fri 09:00-12:30 13:00-17:30; wed 09:00-12:00")
MONDAY, KINGS_DAY = date(2026, 4, 20), date(2026, 4, 27)
USUAL = WorkingTime(HOURS, CALENDAR, frozenset(range(5)), frozenset({KINGS_DAY}))
SPRING, AUTUMN = ["2026-03-29", "2027-03-28"], ["2026-10-25", "2027-10-31"]


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM)


def shown(instant: datetime | None) -> str | None:
    return None if instant is None else f"{instant.astimezone(AMSTERDAM):%m-%d %H:%M}"


def always(text: str, calendar: Calendar = CALENDAR) -> WorkingTime:
    return WorkingTime(WorkingHours.parse(text), calendar)


@pytest.mark.parametrize(
    ("at", "reason"),
    [
        ("2026-04-20 08:59", FreeReason.OUTSIDE_HOURS),
        ("2026-04-20 09:00", None),
        ("2026-04-20 12:30", FreeReason.OUTSIDE_HOURS),
        ("2026-04-20 13:00", None),
        ("2026-04-20 17:30", FreeReason.OUTSIDE_HOURS),
        ("2026-04-22 11:59", None),
        ("2026-04-22 12:00", FreeReason.OUTSIDE_HOURS),
        ("2026-04-25 10:00", FreeReason.FREE_DAY),
        ("2026-04-27 10:00", FreeReason.FREE_DAY),
        ("2026-04-28 03:59", FreeReason.FREE_DAY),
        ("2026-04-28 04:00", FreeReason.OUTSIDE_HOURS),
    ],
)
def test_a_moment_is_working_time_or_says_why_not(
    at: str, reason: FreeReason | None
) -> None:
    assert USUAL.free_reason(local(at)) is reason
    assert USUAL.working(local(at)) is (reason is None)


def test_who_is_ill_or_on_leave_is_absent_even_on_a_holiday() -> None:
    ill = replace(USUAL, absent_days=frozenset({MONDAY, KINGS_DAY}))

    assert ill.free_reason(local("2026-04-20 10:00")) is FreeReason.ABSENT
    assert ill.free_reason(local("2026-04-27 10:00")) is FreeReason.ABSENT


def test_who_confirmed_to_work_on_a_holiday_works() -> None:
    works = replace(USUAL, worked_days=frozenset({KINGS_DAY}))

    assert works.free_reason(local("2026-04-27 10:00")) is None
    assert works.free_reason(local("2026-04-27 20:00")) is FreeReason.OUTSIDE_HOURS


def test_who_agreed_no_hours_works_whenever_the_day_is_no_day_off() -> None:
    flexible = replace(USUAL, hours=WorkingHours())

    assert flexible.free_reason(local("2026-04-20 23:00")) is None
    assert flexible.free_reason(local("2026-04-25 10:00")) is FreeReason.FREE_DAY
    assert flexible.end_of_work(MONDAY) is None
    assert shown(flexible.end_of_day(MONDAY)) == "04-20 17:30"


def test_the_day_ends_with_its_last_hours_or_with_those_of_the_week() -> None:
    saturday = date(2026, 4, 25)

    assert shown(USUAL.end_of_work(MONDAY)) == "04-20 17:30"
    assert shown(USUAL.end_of_work(date(2026, 4, 22))) == "04-22 12:00"
    assert USUAL.end_of_work(saturday) is None
    assert shown(USUAL.end_of_day(saturday)) == "04-25 17:30"


def test_small_hours_belong_to_the_workday_before() -> None:
    night = always("fri 22:00-24:00 00:00-02:00")

    assert shown(night.end_of_work(date(2026, 4, 24))) == "04-25 02:00"
    assert night.working(local("2026-04-25 01:59"))
    assert not night.working(local("2026-04-24 01:00"))
    assert shown(night.end_of_day(date(2026, 4, 25))) == "04-26 00:00"


def test_a_day_without_hours_in_a_week_of_small_hours_ends_in_them() -> None:
    assert shown(always("fri 00:00-02:00").end_of_day(MONDAY)) == "04-21 02:00"


def test_hours_over_the_begin_of_a_workday_count_in_both_its_ends() -> None:
    early = always("mon 03:00-05:00")

    assert [early.working(local(f"2026-04-20 0{hour}:30")) for hour in (3, 4)] == [0, 1]
    assert [early.working(local(f"2026-04-21 0{hour}:30")) for hour in (3, 4)] == [1, 0]


@pytest.mark.parametrize(
    ("at", "change"),
    [
        ("2026-04-20 08:00", "04-20 09:00"),
        ("2026-04-20 09:00", "04-20 12:30"),
        ("2026-04-20 12:30", "04-20 13:00"),
        ("2026-04-20 13:00", "04-20 17:30"),
        ("2026-04-24 17:30", "04-28 09:00"),
    ],
)
def test_it_says_when_work_begins_or_ends_next(at: str, change: str) -> None:
    assert shown(USUAL.next_change(local(at))) == change


@pytest.mark.parametrize("text", ["none", "mon-sun 00:00-24:00"])
def test_what_never_changes_has_no_next_change(text: str) -> None:
    assert always(text).next_change(local("2026-04-20 10:00")) is None


@pytest.mark.parametrize("sunday", SPRING)
def test_hours_in_a_night_that_loses_one_are_as_long_as_the_wall_shows(sunday: str) -> None:
    night = always("sat 23:00-24:00 00:00-06:00", Calendar(AMSTERDAM, time(6)))
    evening = local(f"{sunday} 00:00") - timedelta(hours=1)
    end = night.next_change(evening)

    assert end is not None
    assert (shown(end), end - evening.astimezone(UTC)) == (
        f"{sunday[5:]} 06:00",
        timedelta(hours=6),
    )


@pytest.mark.parametrize("sunday", AUTUMN)
def test_hours_in_a_night_that_gains_one_are_longer(sunday: str) -> None:
    night = always("sat 00:00-06:00", Calendar(AMSTERDAM, time(6)))
    begin = night.next_change(local(f"{sunday} 00:00") - timedelta(minutes=1))
    end = night.next_change(begin) if begin else None

    assert begin is not None
    assert end is not None
    assert end - begin == timedelta(hours=7)


@pytest.mark.parametrize("sunday", [*SPRING, *AUTUMN])
def test_a_working_sunday_of_a_clock_change_begins_and_ends_on_the_wall(
    sunday: str,
) -> None:
    agreed = always("sun 09:00-17:30")
    begin = agreed.next_change(local(f"{sunday} 00:30"))

    assert shown(begin) == f"{sunday[5:]} 09:00"
    assert shown(agreed.end_of_work(date.fromisoformat(sunday))) == f"{sunday[5:]} 17:30"


@pytest.mark.parametrize(
    ("text", "day_start", "envelope"),
    [
        ("mon 09:00-12:30 13:00-17:30", time(4), (time(9), time(17, 30))),
        ("mon 09:00-24:00", time(4), (time(9), time(23, 59))),
        ("mon 00:00-02:00 20:00-22:00", time(4), (time(20), time(22))),
        ("mon 00:00-02:00", time(4), None),
        ("tue 09:00-17:00", time(4), None),
    ],
)
def test_the_timeline_is_given_the_day_from_its_first_hour_to_its_last(
    text: str, day_start: time, envelope: tuple[time, time] | None
) -> None:
    agreed = always(text, Calendar(AMSTERDAM, day_start))

    assert agreed.envelope(MONDAY) == envelope


@pytest.mark.parametrize("outside", list(Prompts))
def test_outside_the_hours_prompts_are_as_set_but_never_on_a_day_of_illness(
    outside: Prompts,
) -> None:
    assert prompts_at(None, outside) is Prompts.AS_USUAL
    assert prompts_at(FreeReason.OUTSIDE_HOURS, outside) is outside
    assert prompts_at(FreeReason.FREE_DAY, outside) is outside
    assert prompts_at(FreeReason.ABSENT, outside) is Prompts.OFF
