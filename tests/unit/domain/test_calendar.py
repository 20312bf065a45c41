from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from hybridwell.domain.calendar import Calendar, Period
from tests.mornings import AMSTERDAM

AT_FOUR = Calendar(AMSTERDAM)
IN_THE_CHANGE = Calendar(AMSTERDAM, time(2, 30))
SPRING = [date(2026, 3, 29), date(2027, 3, 28)]
AUTUMN = [date(2026, 10, 25), date(2027, 10, 31)]
HOUR = timedelta(hours=1)


def test_a_workday_begins_at_four_by_the_clock_on_the_wall() -> None:
    assert AT_FOUR.start_of(date(2026, 1, 15)) == datetime(2026, 1, 15, 3, tzinfo=UTC)
    assert AT_FOUR.start_of(date(2026, 7, 15)) == datetime(2026, 7, 15, 2, tzinfo=UTC)


@pytest.mark.parametrize("day", SPRING)
def test_the_day_before_the_spring_change_has_23_hours(day: date) -> None:
    eve = day - timedelta(days=1)

    assert AT_FOUR.end_of(eve) - AT_FOUR.start_of(eve) == 23 * HOUR
    assert AT_FOUR.end_of(day) - AT_FOUR.start_of(day) == 24 * HOUR


@pytest.mark.parametrize("day", AUTUMN)
def test_the_day_before_the_autumn_change_has_25_hours(day: date) -> None:
    eve = day - timedelta(days=1)

    assert AT_FOUR.end_of(eve) - AT_FOUR.start_of(eve) == 25 * HOUR


@pytest.mark.parametrize("day", SPRING)
def test_a_day_start_that_the_spring_change_skips_comes_after_it(day: date) -> None:
    start = IN_THE_CHANGE.start_of(day)

    assert start == datetime(day.year, 3, day.day, 1, 30, tzinfo=UTC)
    assert f"{start.astimezone(AMSTERDAM):%H:%M}" == "03:30"


@pytest.mark.parametrize("day", AUTUMN)
def test_a_day_start_that_comes_twice_in_autumn_is_the_first(day: date) -> None:
    start = IN_THE_CHANGE.start_of(day)

    assert start == datetime(day.year, 10, day.day, 0, 30, tzinfo=UTC)
    assert IN_THE_CHANGE.day_of(start + HOUR) == day


@pytest.mark.parametrize("calendar", [AT_FOUR, IN_THE_CHANGE])
@pytest.mark.parametrize("day", SPRING + AUTUMN)
def test_every_minute_around_the_change_has_the_one_day_that_holds_it(
    calendar: Calendar, day: date
) -> None:
    midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)

    for minute in range(-240, 360, 5):
        instant = midnight + timedelta(minutes=minute)
        held_by = calendar.day_of(instant)
        assert calendar.start_of(held_by) <= instant < calendar.end_of(held_by)


def test_a_day_that_begins_at_midnight_is_the_date() -> None:
    calendar = Calendar(ZoneInfo("America/New_York"), time(0))

    assert calendar.day_of(datetime(2026, 7, 2, 3, 59, tzinfo=UTC)) == date(2026, 7, 1)
    assert calendar.day_of(datetime(2026, 7, 2, 4, 0, tzinfo=UTC)) == date(2026, 7, 2)


def test_an_hour_before_the_day_start_is_in_the_night_after() -> None:
    monday = date(2026, 3, 2)

    assert AT_FOUR.at(monday, time(17, 30)) == datetime(2026, 3, 2, 16, 30, tzinfo=UTC)
    assert AT_FOUR.at(monday, time(3, 30)) == datetime(2026, 3, 3, 2, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("2028-02", date(2028, 2, 1), date(2028, 2, 29)),
        ("2026-W53", date(2026, 12, 28), date(2027, 1, 3)),
        ("2026-11-02..2026-11-29", date(2026, 11, 2), date(2026, 11, 29)),
        ("2026-11-02..2026-11-02", date(2026, 11, 2), date(2026, 11, 2)),
    ],
)
def test_a_period_is_read(text: str, first: date, last: date) -> None:
    period = Period.parse(text)

    assert period == Period(first, last)
    assert first in period
    assert last + timedelta(days=1) not in period
    assert len(list(period.days())) == (last - first).days + 1


@pytest.mark.parametrize(
    "text",
    [
        "", "november", "2026-13", "2026-00", "2026-W54", "2025-W53", "26-11", "2026-1",
        "2026-11-02", "2026-11-29..2026-11-02", "2026-11-31..2026-12-01", "..", "0000",
        "2026-11-02..", "2026-11\n",
    ],
)  # fmt: skip
def test_what_is_no_period_says_what_is_one(text: str) -> None:
    with pytest.raises(ValueError, match=r"is not a period: write 2026-11, 2026-W47"):
        Period.parse(text)


def test_a_period_never_ends_before_it_begins() -> None:
    with pytest.raises(ValueError, match="on or after its first day"):
        Period(date(2026, 3, 2), date(2026, 3, 1))


def test_the_week_of_a_day_runs_from_monday_to_sunday() -> None:
    week = Period.week(date(2027, 1, 1))

    assert str(week) == "2026-W53"
    assert week.first == date(2026, 12, 28)
