"""The made-up year: plausible, the same each time, and made through the real stores."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from hybridwell.check_files import shipped_checks
from hybridwell.demo import year
from hybridwell.demo.activity import made_up_activity
from hybridwell.demo.workdays import made_up_days, workday_before, year_to
from hybridwell.domain.calendar import Calendar, Period
from hybridwell.domain.claims.claim_line import LineKind
from hybridwell.domain.claims.provision import State
from hybridwell.domain.claims.workday import Place
from hybridwell.domain.movement.breaks import Change
from hybridwell.domain.movement.holes import Doing
from hybridwell.domain.movement.span import Activity
from hybridwell.domain.movement.workstation import Spot, score
from hybridwell.domain.report import BOUT_NORM, DayReport
from hybridwell.parts import Parts
from hybridwell.workstation_file import load
from tests.demo_years import EVENING, TODAY, close, demo_parts, written_in
from tests.fakes import AMSTERDAM

CALENDAR = Calendar(AMSTERDAM)
YEAR = year_to(TODAY)
KINGS_DAY = date(2026, 4, 27)
OFF = frozenset({date(2025, 12, 25), date(2025, 12, 26), KINGS_DAY, date(2026, 5, 14)})


@pytest.fixture(scope="module")
def parts() -> Iterator[Parts]:
    with demo_parts() as made:
        yield made


@pytest.fixture(scope="module")
def days(parts: Parts) -> tuple[DayReport, ...]:
    return parts.reports.days(YEAR).days


def mean(days: list[DayReport]) -> timedelta:
    return sum((day.sitting for day in days), timedelta()) / len(days)


def at(days: tuple[DayReport, ...], place: Place) -> list[DayReport]:
    return [day for day in days if day.recorded and day.workday.places == (place,)]


def test_the_year_has_260_days_from_monday_to_friday() -> None:
    made = list(made_up_days(YEAR, OFF, "x"))

    assert len(made) == 260
    assert made[-1].date == TODAY
    assert {day.date.weekday() for day in made} == {0, 1, 2, 3, 4}


def test_the_same_seed_gives_the_same_year_and_another_one_another() -> None:
    def lived(seed: str) -> object:
        days = list(made_up_days(YEAR, OFF, seed))
        made = made_up_activity(days, CALENDAR, EVENING.instant, seed)
        return days, made.spans, made.outcomes

    assert lived("x") == lived("x")
    assert lived("x") != lived("y")


def test_a_year_has_leave_in_summer_free_days_sickness_and_trips() -> None:
    made = {day.date: day for day in made_up_days(YEAR, OFF, "x")}
    places = {day.places for day in made.values()}

    assert made[date(2026, 7, 22)].places == (Place.LEAVE,)
    assert made[KINGS_DAY].places == (Place.HOLIDAY,)
    assert made[date(2026, 5, 15)].places == (Place.LEAVE,)
    assert made[date(2026, 2, 10)].places == (Place.SICK,)
    assert {(Place.CLIENT,), (Place.HOME, Place.LEAVE)} <= places
    assert any(day.trips for day in made.values())


@pytest.mark.parametrize(
    ("today", "shown"),
    [
        (date(2026, 11, 24), date(2026, 11, 24)),
        (date(2026, 11, 22), date(2026, 11, 20)),
        (KINGS_DAY, date(2026, 4, 24)),
    ],
)
def test_the_last_day_is_no_weekend_and_no_free_day(today: date, shown: date) -> None:
    assert workday_before(today, OFF) == shown
    assert year.evening_of(today, AMSTERDAM).day == shown


@pytest.mark.parametrize("last", [date(2026, 7, 24), date(2026, 2, 10), date(2026, 5, 15)])
def test_nobody_is_away_on_the_last_day(last: date) -> None:
    made = list(made_up_days(year_to(last), OFF, "x"))

    assert made[-1].worked


def test_spans_lie_in_their_workday_and_follow_each_other(
    days: tuple[DayReport, ...],
) -> None:
    for day in days:
        active = [span for span in day.spans if span.activity is Activity.ACTIVE]
        ends = [CALENDAR.start_of(day.date), *(span.end for span in active)]
        assert all(before <= span.start for before, span in zip(ends, active, strict=False))
        assert ends[-1] <= CALENDAR.end_of(day.date)


def test_home_sits_longer_than_the_office_and_habits_improve(
    days: tuple[DayReport, ...],
) -> None:
    assert mean(at(days, Place.HOME)) > mean(at(days, Place.OFFICE)) + timedelta(minutes=15)
    recorded = [day for day in days if day.recorded and day.workday.worked]
    assert mean(recorded[-20:]) < mean(recorded[:20])


def test_breaks_are_missed_more_in_the_afternoon(days: tuple[DayReport, ...]) -> None:
    missed = [0, 0]
    for each in (outcome for day in days for outcome in day.outcomes):
        later = each.at.astimezone(AMSTERDAM).time() >= time(13)
        missed[later] += each.change in {Change.SKIPPED, Change.POSTPONED}

    assert missed[1] > 1.5 * missed[0]


def test_there_are_long_bouts_standing_and_lunches(days: tuple[DayReport, ...]) -> None:
    assert sum(day.longest_sitting > 1.5 * BOUT_NORM for day in days) > 20
    assert sum(bool(day.standing) for day in days) > 60
    holes = sum(
        any(
            after.start - before.end > timedelta(minutes=20)
            for before, after in zip(day.bouts, day.bouts[1:], strict=False)
        )
        for day in days
    )
    assert holes > 150


def test_all_time_away_was_told_but_the_last(days: tuple[DayReport, ...]) -> None:
    told = [each for day in days for each in day.explained]

    assert [len(day.holes) for day in days if day.holes] == [1]
    assert days[-1].holes
    assert {each.doing for each in told} == {Doing.LUNCH, Doing.MEETING, Doing.WALKED}
    assert sum(each.doing is Doing.LUNCH for each in told) > 100


@pytest.mark.parametrize("sunday", [date(2026, 3, 29), date(2026, 10, 25)])
def test_the_sundays_of_the_change_have_an_evening_of_their_own(
    sunday: date, days: tuple[DayReport, ...]
) -> None:
    day = next(day for day in days if day.date == sunday)

    assert f"{day.spans[0].start.astimezone(AMSTERDAM):%H:%M}" == "20:00"
    assert timedelta(minutes=20) < day.screen <= timedelta(minutes=25)


def test_the_last_break_ended_eighteen_minutes_ago(parts: Parts) -> None:
    parts.tracker.look()

    outlook = parts.tracker.outlook

    assert (outlook.sitting, outlook.due_in) == (
        timedelta(minutes=18),
        timedelta(minutes=12),
    )
    assert outlook.held_by is None


def test_every_month_but_the_last_is_closed_and_one_corrected(parts: Parts) -> None:
    batches = parts.ground.daybook.batches.all()

    assert [str(batch.period) for batch in batches if batch.whole][-2:] == [
        "2026-09",
        "2026-10",
    ]
    assert len(batches) == 12
    assert {line.line.kind for batch in batches for line in batch.corrections} == {
        LineKind.HOME,
        LineKind.COMMUTE,
    }
    assert {batch.employer for batch in batches} == {year.EMPLOYER}
    assert parts.ground.daybook.batches.sent() == set(range(1, 12))
    assert year.last_closed(parts.ground) == Period.month(date(2026, 10, 1))


def test_only_the_last_days_are_still_to_be_confirmed(parts: Parts) -> None:
    claim = parts.ground.daybook.claim(Period.month(TODAY), TODAY)

    assert claim.unconfirmed == (date(2026, 11, 23), TODAY)
    assert claim.total > Decimal(50)


def test_provisions_went_through_their_states(parts: Parts) -> None:
    states = [each.state for each in parts.ground.provisions.provisions()]

    assert {State.ASKED, State.RECEIVED, State.REFUSED} == set(states)


@pytest.mark.parametrize("day", [date(2027, 6, 2), date(2026, 12, 1), date(2026, 1, 2)])
def test_a_year_up_to_any_day_can_be_made(day: date, tmp_path: Path) -> None:
    evening = year.evening_of(day, AMSTERDAM)

    ground = written_in(tmp_path / "demo", evening)

    assert ground.reports().day(evening.day).recorded
    assert year.last_closed(ground).last < day
    close(ground)


def test_a_demo_of_years_without_amounts_has_an_open_month(tmp_path: Path) -> None:
    evening = year.Evening(date(2033, 6, 2), AMSTERDAM)

    ground = written_in(tmp_path / "demo", evening)

    assert ground.daybook.batches.all() == []
    assert str(year.last_closed(ground)) == "2033-05"
    close(ground)


def test_the_evening_is_an_instant_on_the_wall_here() -> None:
    assert EVENING.instant == datetime(2026, 11, 24, 17, 5, tzinfo=UTC)


def test_the_workstation_was_checked_twice_and_got_better(parts: Parts) -> None:
    station = load(parts.ground.data).at(Spot.HOME)
    now = score(shipped_checks(), station.answers)

    (before,) = station.rounds
    assert before.score.value is not None
    assert now.value is not None
    assert before.score.value < now.value < 100
    assert now.answered == 26
