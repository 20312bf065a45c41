from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from hybridwell.domain.agenda import Duty, Task, agenda
from hybridwell.domain.calendar import Calendar, Period
from hybridwell.domain.working_hours import WorkingHours
from hybridwell.domain.working_time import WorkingTime

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
CALENDAR = Calendar(AMSTERDAM)
HOURS = WorkingHours.parse("mon-sun 09:00-17:30")
WEEK = WorkingTime(HOURS, CALENDAR, frozenset(range(5)))
ALWAYS = WorkingTime(HOURS, CALENDAR)
NEVER = WorkingTime(HOURS, CALENDAR, frozenset())
FLEXIBLE = replace(WEEK, hours=WorkingHours())


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM)


def due(since: str, now: str, agreed: WorkingTime = WEEK) -> list[tuple[str, str]]:
    tasks = agenda(local(since), local(now), agreed)
    return [(task.duty.value, str(task.day)) for task in tasks]


def test_a_day_is_closed_when_the_next_begins_at_four() -> None:
    assert due("2026-03-03 03:59", "2026-03-03 04:00") == [("close_day", "2026-03-02")]
    assert due("2026-03-03 04:00", "2026-03-03 12:00") == []


def test_the_place_is_asked_at_the_agreed_end_of_a_workday() -> None:
    assert due("2026-03-03 12:00", "2026-03-03 17:29") == []
    assert due("2026-03-03 12:00", "2026-03-03 17:30") == [
        ("day_is_done", "2026-03-03"),
        ("ask_place", "2026-03-03"),
    ]


def test_who_agreed_no_hours_is_asked_for_the_place_and_never_sent_home() -> None:
    asked = due("2026-03-03 12:00", "2026-03-03 23:00", FLEXIBLE)

    assert asked == [("ask_place", "2026-03-03")]


def test_nothing_is_asked_on_a_public_holiday_or_a_day_of_leave() -> None:
    tuesday = frozenset({date(2026, 3, 3)})

    for off in (replace(WEEK, free_days=tuesday), replace(WEEK, absent_days=tuesday)):
        assert due("2026-03-03 12:00", "2026-03-03 23:00", off) == []


def test_after_weeks_of_leave_the_last_day_of_work_is_still_asked() -> None:
    leave = {date(2026, 3, 4) + timedelta(days=number) for number in range(30)}
    away = replace(WEEK, absent_days=frozenset(leave))

    assert ("ask_place", "2026-03-03") in due("2026-03-03 12:00", "2026-04-02 12:00", away)


def test_the_place_is_not_asked_on_a_free_day() -> None:
    assert due("2026-03-07 12:00", "2026-03-07 23:00") == []


def test_the_claim_is_reminded_on_the_first_workday_of_the_new_month() -> None:
    assert due("2026-07-31 18:00", "2026-08-03 08:59") == [("close_day", "2026-08-02")]
    assert due("2026-08-03 08:59", "2026-08-03 09:00") == [("remind_claim", "2026-07-01")]


def test_who_agreed_no_workday_is_reminded_on_the_first() -> None:
    reminded = due("2026-08-01 08:00", "2026-08-01 10:00", NEVER)

    assert reminded == [("remind_claim", "2026-07-01")]


@pytest.mark.parametrize(
    ("month", "claimed"),
    [
        ("2026-01", "2025-12-01"),
        ("2026-03", "2026-02-01"),
        ("2028-03", "2028-02-01"),
        ("2026-12", "2026-11-01"),
    ],
)
def test_the_month_that_ended_is_claimed(month: str, claimed: str) -> None:
    assert ("remind_claim", claimed) in due(f"{month}-01 04:30", f"{month}-05 12:00")


def test_after_a_holiday_only_the_latest_of_each_is_named() -> None:
    assert due("2026-06-19 18:00", "2026-08-17 08:00") == [
        ("remind_claim", "2026-07-01"),
        ("day_is_done", "2026-08-14"),
        ("ask_place", "2026-08-14"),
        ("close_day", "2026-08-16"),
    ]


def test_a_first_start_owes_nothing() -> None:
    assert agenda(None, local("2026-03-03 17:30"), WEEK) == []


def test_a_clock_that_was_set_back_brings_nothing_due() -> None:
    assert due("2026-03-03 17:30", "2026-03-02 09:00") == []


def test_a_late_evening_end_belongs_to_the_workday_that_began_the_day_before() -> None:
    late = replace(WEEK, hours=WorkingHours.parse("mon-fri 00:00-01:00 20:00-24:00"))
    tasks = agenda(local("2026-03-04 00:30"), local("2026-03-04 01:00"), late)
    done = local("2026-03-04 01:00"), date(2026, 3, 3)

    assert tasks == [
        Task(done[0], Duty.DAY_IS_DONE, done[1]),
        Task(done[0], Duty.ASK_PLACE, done[1]),
    ]


SUNDAYS = ["2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31"]


@pytest.mark.parametrize("sunday", SUNDAYS)
def test_everything_falls_due_once_on_the_sunday_of_a_clock_change(sunday: str) -> None:
    start = local(f"{sunday} 00:00").astimezone(UTC)
    hours = [start + timedelta(minutes=30 * number) for number in range(50)]
    found = [
        (task.duty.value, str(task.day), f"{task.due.astimezone(AMSTERDAM):%H:%M}")
        for since, now in pairwise(hours)
        for task in agenda(since, now, ALWAYS)
    ]
    saturday = date.fromisoformat(sunday) - timedelta(days=1)

    assert found == [
        ("close_day", str(saturday), "04:00"),
        ("day_is_done", sunday, "17:30"),
        ("ask_place", sunday, "17:30"),
    ]


@pytest.mark.parametrize("sunday", SUNDAYS)
def test_a_time_that_the_clock_change_skips_or_repeats_asks_once(sunday: str) -> None:
    start = local(f"{sunday} 00:00").astimezone(UTC)
    night = replace(ALWAYS, hours=WorkingHours.parse("mon-sun 00:00-02:30"))
    minutes = [start + timedelta(minutes=10 * number) for number in range(30)]
    asked = [
        task.day
        for since, now in pairwise(minutes)
        for task in agenda(since, now, night)
        if task.duty is Duty.ASK_PLACE
    ]

    assert asked == [date.fromisoformat(sunday) - timedelta(days=1)]


def test_the_reminder_of_the_month_waits_for_the_first_day_that_is_no_holiday() -> None:
    new_year = replace(WEEK, free_days=frozenset({date(2027, 1, 1)}))

    assert due("2026-12-31 18:00", "2027-01-03 20:00", new_year)[0][0] != "remind_claim"
    assert due("2027-01-03 20:00", "2027-01-04 09:00", new_year)[-1] == (
        "remind_claim",
        "2026-12-01",
    )


@pytest.mark.parametrize(
    ("pay_period", "since", "now", "first"),
    [
        (Period.four_weeks, "2026-11-02 08:59", "2026-11-02 09:00", "2026-10-05"),
        (Period.week, "2026-11-09 08:59", "2026-11-09 09:00", "2026-11-02"),
        (Period.month, "2026-11-02 08:59", "2026-11-02 09:00", "2026-10-01"),
    ],
)
def test_a_claim_is_reminded_of_on_the_first_workday_after_its_pay_period(
    pay_period: Callable[[date], Period], since: str, now: str, first: str
) -> None:
    tasks = agenda(local(since), local(now), WEEK, pay_period)

    reminded = [str(each.day) for each in tasks if each.duty is Duty.REMIND_CLAIM]
    assert reminded == [first]
