from datetime import date, timedelta

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.workday import Place, Workday, parts_of
from hybridwell.domain.movement.span import Activity, Span
from hybridwell.domain.report import (
    BreakCounts,
    DayReport,
    WeekReport,
    report_day,
    report_days,
)
from hybridwell.domain.report_json import day_as_json, week_as_json
from tests.mornings import MONDAY, Morning

MINUTE = timedelta(minutes=1)
GAP = 2 * MINUTE
DAY = MONDAY.date()
HOME = Workday(DAY, parts_of(Place.HOME), confirmed_at=MONDAY)


def report(story: str, workday: Workday = HOME) -> DayReport:
    morning = Morning().live(story)
    return report_day(workday, morning.spans.values(), morning.outcomes, GAP)


def test_sitting_goes_on_over_a_gap_that_nobody_leaves_a_chair_in() -> None:
    day = report("work 10m, rest 1m50s, work 10m, rest 5m")

    assert day.screen == 20 * MINUTE - timedelta(seconds=1)
    assert day.sitting == 21 * MINUTE + timedelta(seconds=50)
    assert len(day.bouts) == 1


def test_a_longer_rest_ends_a_bout() -> None:
    day = report("work 10m, rest 5m, work 20m, rest 5m")

    assert [bout.duration for bout in day.bouts] == [
        10 * MINUTE,
        20 * MINUTE - timedelta(seconds=1),
    ]
    assert day.longest_sitting == day.bouts[1].duration


def test_what_was_stood_was_not_sat() -> None:
    day = report("work 10m, stand, work 20m, sit, work 5m")

    assert (day.screen, day.sitting, day.standing) == (
        35 * MINUTE,
        15 * MINUTE,
        20 * MINUTE,
    )
    assert (day.screen_sitting, day.screen_standing) == (15 * MINUTE, 20 * MINUTE)


def test_a_short_rest_between_two_stretches_of_standing_was_not_sat() -> None:
    day = report("work 10m, stand, work 10m, rest 90s, work 10m, sit, work 5m")

    assert day.sitting == 15 * MINUTE


def test_the_breaks_of_a_day_are_counted() -> None:
    day = report("work 30m, postpone, work 5m, rest 2m, work 20m, rest 3m, work 2m, skip")

    assert day.breaks == BreakCounts(prompted=2, taken=1, natural=1, postponed=1, skipped=1)
    assert day.breaks.had == 2


def test_a_day_without_spans_is_all_zero_and_not_recorded() -> None:
    day = report_day(HOME, (), (), GAP)

    assert (day.screen, day.sitting, day.longest_sitting) == 3 * (timedelta(),)
    assert not day.recorded
    assert report("work 5m").recorded


def week(*lengths: int) -> WeekReport:
    """Return a week whose first days have so many minutes of screen time each."""
    period = Period.week(DAY)
    workdays = {day: Workday(day, parts_of(Place.HOME)) for day in period.days()}
    workdays[DAY] = HOME
    spans = []
    for number, minutes in enumerate(lengths):
        start = MONDAY + timedelta(days=number)
        day = DAY + timedelta(days=number)
        spans.append(Span(start, start + minutes * MINUTE, Activity.ACTIVE, day))
    return report_days(period, workdays, spans, {}, GAP)


def test_means_are_over_recorded_days() -> None:
    found = week(120, 60)

    assert (found.mean_screen, found.mean_sitting) == (90 * MINUTE, 90 * MINUTE)
    assert found.longest_sitting == 120 * MINUTE


def test_a_bout_is_long_above_an_hour() -> None:
    assert week(60, 61, 180).long_bouts == 2


def test_a_week_without_a_record_has_means_of_zero() -> None:
    assert week().mean_screen == timedelta()
    assert week().longest_sitting == timedelta()
    assert WeekReport(Period(DAY, DAY), ()).longest_sitting == timedelta()


def test_only_confirmed_days_count_as_spent_somewhere() -> None:
    assert week(60).days_at(Place.HOME) == 1
    assert week(60).days_at(Place.OFFICE) == 0


def test_the_breaks_of_a_week_are_those_of_its_days() -> None:
    day = report("work 30m, rest 3m, work 29m, rest 3m")
    both = WeekReport(Period(DAY, DAY), (day, day))

    assert both.breaks == BreakCounts(prompted=2, taken=2, natural=2)


def test_json_tells_seconds_and_local_instants_with_their_offset() -> None:
    told = day_as_json(report("work 10m, stand, work 5m"))

    assert (told["date"], told["place"], told["confirmed"]) == ("2026-03-02", "home", True)
    assert (told["screen_seconds"], told["standing_seconds"]) == (900, 300)
    assert told["spans"] == [
        {
            "start": "2026-03-02T09:00:00.000+01:00",
            "end": "2026-03-02T09:15:00.000+01:00",
            "kind": "active",
        },
        {
            "start": "2026-03-02T09:10:00.000+01:00",
            "end": "2026-03-02T09:15:00.000+01:00",
            "kind": "standing",
        },
    ]


def test_json_of_a_week_has_all_days_and_no_spans() -> None:
    told = week_as_json(week(120, 60))
    days = told["days"]

    assert (told["period"], told["mean_screen_seconds"]) == ("2026-W10", 5400)
    assert isinstance(days, list)
    assert [day["screen_seconds"] for day in days] == [7200, 3600, 0, 0, 0, 0, 0]
    assert not any("spans" in day for day in days)


def test_a_span_is_told_in_the_zone_in_which_it_was_lived() -> None:
    span = Span(MONDAY, MONDAY + MINUTE, Activity.ACTIVE, date(2026, 3, 2), "Asia/Tokyo")

    told = str(day_as_json(report_day(HOME, [span], (), GAP))["spans"])

    assert "2026-03-02T17:00:00.000+09:00" in told
