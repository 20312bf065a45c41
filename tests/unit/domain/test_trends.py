from datetime import date, timedelta

import pytest

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.workday import Place, Workday, parts_of
from hybridwell.domain.report import BreakCounts
from hybridwell.domain.streaks import Run, Streak, streaks
from hybridwell.domain.trends import (
    DayTotals,
    PlaceDays,
    chunks,
    months_of,
    place_of,
    totals_of,
    trend_of,
    weeks_until,
)
from hybridwell.domain.trends_json import trend_as_json
from tests.fakes import made_up_day
from tests.trend_days import made_up_totals, made_up_trend

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
MONDAY = date(2026, 11, 16)
HOME, OFFICE, LEAVE = (Place.HOME,), (Place.OFFICE,), (Place.LEAVE,)


def worked(
    number: int,
    sitting: timedelta = 4 * HOUR,
    had: int = 4,
    places: tuple[Place, ...] = HOME,
) -> DayTotals:
    """Return a confirmed day with records, so many days after a Monday."""
    day = MONDAY + timedelta(days=number)
    workday = Workday(
        day, parts_of(*places), confirmed_at=made_up_day(day, "").workday.confirmed_at
    )
    return DayTotals(
        workday, screen=5 * HOUR, sitting=sitting, longest=2 * HOUR, long_bouts=1,
        breaks=BreakCounts(prompted=had, taken=had), recorded=True,
    )  # fmt: skip


def test_a_day_is_kept_as_its_totals() -> None:
    report = made_up_day(MONDAY, "08:30 sit 65 b sit 30 stand 20")

    totals = totals_of(report)

    assert (totals.screen, totals.sitting, totals.standing) == (
        report.screen, report.sitting, report.standing,
    )  # fmt: skip
    assert (totals.longest, totals.long_bouts) == (65 * MINUTE, 1)
    assert (totals.breaks.taken, totals.recorded, totals.date) == (1, True, MONDAY)
    assert [each.hour for each in totals.hours] == [8, 9, 10]


def test_means_of_a_week_are_over_its_days_with_records() -> None:
    days = [worked(0, 4 * HOUR), worked(1, 6 * HOUR, places=OFFICE)]
    nothing = DayTotals(Workday(MONDAY + timedelta(days=2), parts_of(*LEAVE)))

    trend = trend_of([Period.week(MONDAY)], {day.date: day for day in [*days, nothing]})

    point = trend.points[0]
    assert (point.mean_sitting, point.mean_screen) == (5 * HOUR, 5 * HOUR)
    assert (point.longest, point.long_bouts, point.breaks.taken) == (2 * HOUR, 2, 8)
    assert (point.places, point.places.all) == (PlaceDays(1, 1, 0), 2)
    assert (len(trend.days), len(trend.recorded)) == (3, 2)


def test_a_week_without_records_has_means_of_nought() -> None:
    point = trend_of([Period.week(MONDAY)], {}).points[0]

    assert point.mean_screen == point.mean_sitting == point.longest == timedelta()
    assert (point.recorded, point.unconfirmed) == ((), 0)


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        (HOME, "home"),
        (OFFICE, "office"),
        ((Place.HUB,), "office"),
        ((Place.HOME, Place.OFFICE), "other"),
        ((Place.CLIENT,), "other"),
        ((Place.HOME, Place.LEAVE), "home"),
        (LEAVE, ""),
    ],
)
def test_a_confirmed_day_counts_at_one_place(
    places: tuple[Place, ...], expected: str
) -> None:
    assert place_of(worked(0, places=places).workday) == expected


def test_a_suggested_day_counts_at_no_place() -> None:
    day = totals_of(made_up_day(MONDAY, "08:30 sit 65", confirmed=False))
    trend = trend_of([Period.week(MONDAY)], {MONDAY: day})

    assert place_of(day.workday) == ""
    assert trend.points[0].unconfirmed == 1


def test_home_and_office_are_means_over_their_days() -> None:
    days = [worked(0, had=2), worked(1, had=5), worked(2, 8 * HOUR, places=OFFICE)]
    trend = trend_of([Period.week(MONDAY)], {day.date: day for day in days})

    home, office = trend.side("home"), trend.side("office")

    assert (home.days, home.breaks, home.sitting) == (2, 3.5, 4 * HOUR)
    assert (office.days, office.sitting, office.longest) == (1, 8 * HOUR, 2 * HOUR)
    assert trend_of([Period.week(MONDAY)], {}).side("home").breaks == 0


def test_twelve_weeks_end_with_the_week_of_the_day() -> None:
    weeks = weeks_until(MONDAY)

    assert (len(weeks), weeks[-1]) == (12, Period.week(MONDAY))
    assert weeks[0].first == MONDAY - timedelta(days=77)
    assert [each.first.month for each in months_of(2026)] == list(range(1, 13))


def test_a_year_is_read_in_weeks_that_leave_no_day_out() -> None:
    year = Period(date(2026, 1, 1), date(2026, 12, 31))

    cut = chunks(year)

    assert [day for chunk in cut for day in chunk.days()] == list(year.days())
    assert (str(cut[0]), cut[1].first.weekday(), len(cut)) == (
        "2026-01-01..2026-01-04",
        0,
        53,
    )


def run(*days: DayTotals, today: date = MONDAY + timedelta(days=30)) -> Streak:
    return streaks(days, today).days


def test_days_with_a_break_for_each_full_hour_of_sitting_are_a_streak() -> None:
    found = run(
        worked(0), worked(1, 4 * HOUR + 59 * MINUTE, 4), worked(2, had=3), worked(3)
    )

    assert found.best == Run(2, MONDAY, MONDAY + timedelta(days=1))
    assert found.running == Run(1, MONDAY + timedelta(days=3), MONDAY + timedelta(days=3))
    assert (found.counted, found.asked) == (3, 4)


@pytest.mark.parametrize(
    "resting",
    [
        worked(1, had=0, places=LEAVE),
        worked(1, had=0, places=(Place.HOLIDAY,)),
        worked(1, had=0, places=(Place.FREE,)),
        worked(1, 59 * MINUTE, 0),
        DayTotals(Workday(MONDAY + timedelta(days=1), parts_of(*HOME))),
    ],
    ids=["leave", "holiday", "free", "short", "no records"],
)
def test_a_streak_rests_and_goes_on(resting: DayTotals) -> None:
    found = run(worked(0), resting, worked(2))

    assert found.best == Run(2, MONDAY, MONDAY + timedelta(days=2))
    assert found.asked == 2


def test_today_counts_at_once_and_ends_nothing() -> None:
    today = MONDAY + timedelta(days=1)

    assert run(worked(0), worked(1), today=today).running == Run(2, MONDAY, today)
    assert run(worked(0), worked(1, had=1), today=today).running == Run(1, MONDAY, MONDAY)
    assert run(worked(0), worked(2), today=today).asked == 1


def test_a_week_counts_if_most_of_its_days_do() -> None:
    good = [worked(number, had=4 if number < 3 else 0) for number in range(5)]
    bad = [worked(number, had=4 if number < 9 else 0) for number in range(7, 12)]
    resting = [worked(number, had=0, places=LEAVE) for number in range(14, 19)]
    again = [worked(number) for number in range(21, 26)]

    weeks = streaks([*good, *bad, *resting, *again], MONDAY + timedelta(days=60)).weeks

    assert weeks.best == Run(1, MONDAY + timedelta(days=21), MONDAY + timedelta(days=27))
    assert (weeks.counted, weeks.asked) == (2, 3)


def test_this_week_may_still_come_to_count() -> None:
    days = [worked(0), worked(7, had=0)]

    weeks = streaks(days, MONDAY + timedelta(days=8)).weeks

    assert weeks.running == Run(1, MONDAY, MONDAY + timedelta(days=6))


def test_a_trend_as_data_has_what_the_page_shows() -> None:
    trend = made_up_trend(weeks_until(date(2026, 11, 23)))

    data = trend_as_json(trend, date(2026, 11, 23))

    assert data["period"] == "2026-09-07..2026-11-29"
    points, hours = data["points"], data["hours"]
    assert isinstance(points, list) and isinstance(hours, list)  # noqa: PT018 - for mypy
    assert points[0]["period"] == "2026-W37"
    assert points[0]["days_recorded"] == points[0]["home_days"] + points[0]["office_days"]
    assert {each["weekday"] for each in hours} == {1, 2, 3, 4, 5}
    assert data["home"] != data["office"]
    assert trend_as_json(trend_of([Period.week(MONDAY)], {}), MONDAY)["streaks"] == {
        name: {"best": None, "running": None, "counted": 0, "asked": 0}
        for name in ("days", "weeks")
    }
    assert made_up_totals(MONDAY).recorded
