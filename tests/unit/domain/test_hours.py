from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hybridwell.domain.claims.workday import Place, Workday, parts_of
from hybridwell.domain.hours import HourTotals, heat_map, hours_of
from hybridwell.domain.movement.holes import Doing, Explained, Hole, Said
from hybridwell.domain.movement.span import Activity, Span
from hybridwell.domain.report import report_day

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
AMSTERDAM = "Europe/Amsterdam"
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)


def at(day: date, clock: str, zone: str = AMSTERDAM, fold: int = 0) -> datetime:
    local = datetime.combine(day, time.fromisoformat(clock), ZoneInfo(zone))
    return local.replace(fold=fold).astimezone(UTC)


def hours(day: date, *spans: tuple[datetime, datetime, str]) -> dict[int, int]:
    """Return the screen minutes by hour."""
    kept = [Span(start, end, Activity.ACTIVE, day, zone) for start, end, zone in spans]
    report = report_day(Workday(day, parts_of(Place.HOME)), kept, (), 2 * MINUTE)
    return {each.hour: each.screen // MINUTE for each in hours_of(report)}


def test_a_stretch_is_cut_at_the_hours_of_the_clock() -> None:
    day = date(2026, 11, 16)

    found = hours(day, (at(day, "08:45"), at(day, "11:10"), AMSTERDAM))

    assert found == {8: 15, 9: 60, 10: 60, 11: 10}


def test_the_hour_that_the_spring_change_skips_has_nothing() -> None:
    found = hours(SPRING, (at(SPRING, "01:30"), at(SPRING, "03:30"), AMSTERDAM))

    assert found == {1: 30, 3: 30}


def test_the_hour_that_comes_twice_in_autumn_holds_both() -> None:
    found = hours(AUTUMN, (at(AUTUMN, "01:30"), at(AUTUMN, "03:30"), AMSTERDAM))

    assert found == {1: 30, 2: 120, 3: 30}


def test_each_span_is_told_by_the_clock_of_its_own_zone() -> None:
    day = date(2026, 11, 16)
    flown = at(day, "10:00"), at(day, "10:30")
    arrived = at(day, "10:00", "America/New_York"), at(day, "10:20", "America/New_York")

    found = hours(day, (*flown, AMSTERDAM), (*arrived, "America/New_York"))

    assert found == {10: 50}


def test_sitting_goes_on_into_the_zone_where_the_next_span_begins() -> None:
    day = date(2026, 11, 16)
    start = at(day, "10:50")
    spans = [
        Span(start, start + 5 * MINUTE, Activity.ACTIVE, day, AMSTERDAM),
        Span(
            start + 6 * MINUTE, start + 20 * MINUTE, Activity.ACTIVE, day, "Europe/London"
        ),
    ]
    report = report_day(Workday(day, parts_of(Place.HOME)), spans, (), 2 * MINUTE)

    assert hours_of(report) == (
        HourTotals(9, 4 * MINUTE, 4 * MINUTE),
        HourTotals(10, 15 * MINUTE, 16 * MINUTE),
    )


def test_half_hours_of_a_zone_are_full_hours_of_its_clock() -> None:
    day, zone = date(2026, 11, 16), "Asia/Kolkata"

    found = hours(day, (at(day, "09:00", zone), at(day, "10:30", zone), zone))

    assert found == {9: 60, 10: 30}


def test_a_mean_is_over_the_days_of_a_weekday_that_have_records() -> None:
    heat = heat_map([(0, (HourTotals(9, HOUR, HOUR / 2),)), (0, ())])

    assert (heat.rows[0][9].mean_screen, heat.rows[0][9].mean_sitting) == (
        30 * MINUTE,
        15 * MINUTE,
    )
    assert (heat.rows[0][10].days, heat.rows[1][9].days) == (2, 0)
    assert heat.rows[1][9].mean_screen == heat.rows[1][9].mean_sitting == timedelta()


def test_the_hours_shown_grow_with_the_time_and_the_night_comes_last() -> None:
    quiet = heat_map([])
    late = heat_map([(2, (HourTotals(1, MINUTE, timedelta()),))])
    early = heat_map([(2, (HourTotals(5, timedelta(), MINUTE),))])

    assert quiet.hours(7, 19, 4) == tuple(range(7, 19))
    assert late.hours(7, 19, 4) == (*range(7, 24), 0, 1)
    assert early.hours(7, 19, 4) == tuple(range(5, 19))


def test_a_meeting_away_from_the_screen_is_sat_in_its_own_hours() -> None:
    day = date(2026, 11, 16)
    hole = Hole(at(day, "10:30"), at(day, "11:30"), day, AMSTERDAM)
    spans = [
        Span(at(day, "10:00"), hole.start, Activity.ACTIVE, day, AMSTERDAM),
        Span(hole.end, at(day, "11:45"), Activity.ACTIVE, day, AMSTERDAM),
    ]
    told = Said([Explained(hole, Doing.MEETING, hole.end)])

    report = report_day(Workday(day, parts_of(Place.HOME)), spans, (), 2 * MINUTE, told)

    assert hours_of(report) == (
        HourTotals(10, 30 * MINUTE, 60 * MINUTE),
        HourTotals(11, 15 * MINUTE, 45 * MINUTE),
    )
