import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from hybridwell.domain.calendar import Period
from hybridwell.domain.movement.breaks import BreakKind, Change, Held
from hybridwell.domain.movement.prompting import Outcome
from hybridwell.domain.movement.span import Activity, Span
from hybridwell.errors import StoreError
from hybridwell.store.database import Database
from hybridwell.store.movement import STEPS, MovementStore, milliseconds
from tests.mornings import MONDAY, PLAN, Morning

DAY = Period(MONDAY.date(), MONDAY.date())
WEEK = Period.week(MONDAY.date())
MINUTE = timedelta(minutes=1)
CALENDAR = PLAN.calendar


@pytest.fixture
def store() -> MovementStore:
    return MovementStore(Database.in_memory(STEPS))


def span(start: int, end: int) -> Span:
    return Span(
        MONDAY + start * MINUTE,
        MONDAY + end * MINUTE,
        Activity.ACTIVE,
        MONDAY.date(),
        "UTC",
    )


def test_a_day_comes_back_as_it_was(store: MovementStore) -> None:
    morning = Morning().live("work 20m, stand, work 11m, rest 5m, work 5m")

    store.save(morning.spans.values(), morning.outcomes, CALENDAR)

    kept = [each for each in morning.spans.values() if each.duration]
    assert sorted(store.spans(DAY), key=str) == sorted(kept, key=str)
    assert store.outcomes(DAY) == {MONDAY.date(): morning.outcomes}


def test_a_span_replaces_the_one_with_its_start(store: MovementStore) -> None:
    store.save([span(0, 5)], (), CALENDAR)
    store.save([span(0, 9), span(20, 30)], (), CALENDAR)
    store.save([span(0, 7), span(20, 20)], (), CALENDAR)

    assert store.spans(DAY) == [span(0, 7)]


def test_an_outcome_in_the_night_belongs_to_the_workday_before(
    store: MovementStore,
) -> None:
    late = Outcome(datetime(2026, 3, 3, 2, 59, tzinfo=UTC), Change.SKIPPED)

    store.save((), [late], CALENDAR)

    assert store.outcomes(WEEK) == {MONDAY.date(): [late]}


def test_other_days_are_left_out(store: MovementStore) -> None:
    store.save([span(0, 5)], [Outcome(MONDAY, Change.TAKEN)], CALENDAR)
    later = Period.week(MONDAY.date() + timedelta(days=7))

    assert store.spans(later) == []
    assert store.outcomes(later) == {}


def test_an_instant_is_remembered_and_forgotten(store: MovementStore) -> None:
    assert store.recall("paused_until") is None

    store.remember("paused_until", MONDAY)
    store.remember("paused_until", MONDAY + MINUTE)
    assert store.recall("paused_until") == MONDAY + MINUTE

    store.remember("paused_until", None)
    assert store.recall("paused_until") is None


def test_nothing_to_save_is_no_trouble(store: MovementStore) -> None:
    store.save((), (), CALENDAR)

    assert store.spans(WEEK) == []


def test_a_file_that_cannot_be_opened_is_a_store_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    database = Database(tmp_path / "file" / "movement.sqlite", STEPS, lambda: MONDAY)

    with pytest.raises(StoreError):
        MovementStore(database).spans(WEEK)


def test_the_week_is_read_from_the_index_alone(store: MovementStore) -> None:
    with store.database.reading() as connection:
        plan = connection.exec_driver_sql(
            'EXPLAIN QUERY PLAN SELECT activity, start, "end", workday, zone FROM span '
            "WHERE workday BETWEEN '2026-03-02' AND '2026-03-08' "
            "ORDER BY workday, activity, start"
        ).fetchall()

    told = json.dumps([row[-1] for row in plan])
    assert re.fullmatch(r'\["SEARCH span USING COVERING INDEX span_workday .*"\]', told)


def test_kind_and_reason_of_a_break_come_back(store: MovementStore) -> None:
    rest = [
        Outcome(MONDAY, Change.HELD, BreakKind.REST, Held.MEETING),
        Outcome(MONDAY, Change.HELD, BreakKind.MOVE, Held.LONGER_NEAR),
        Outcome(MONDAY, Change.RESTED_NATURALLY, BreakKind.EYES),
    ]

    store.save((), rest, CALENDAR)

    assert store.outcomes(DAY) == {MONDAY.date(): rest}


def test_breaks_of_version_1_were_movement_breaks_without_a_reason(tmp_path: Path) -> None:
    path = tmp_path / "movement.sqlite"
    row = {"at": milliseconds(MONDAY), "day": MONDAY.date().isoformat()}
    put = text("INSERT INTO outcome VALUES (:at, 'move', 'taken', :day)")
    with Database(path, STEPS[:1], lambda: MONDAY).transaction() as old:
        old.execute(put, row)

    store = MovementStore(Database(path, STEPS, lambda: MONDAY))

    assert store.outcomes(DAY) == {MONDAY.date(): [Outcome(MONDAY, Change.TAKEN)]}
