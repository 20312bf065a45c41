import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from hybridwell.domain.calendar import Period
from hybridwell.domain.movement.holes import Doing, Explained, Hole
from hybridwell.domain.movement.span import Activity, Span
from hybridwell.errors import StoreError
from hybridwell.store.database import Database
from hybridwell.store.explained import ExplainedStore
from hybridwell.store.movement import STEPS, MovementStore
from hybridwell.store.salvage import recover
from tests.disks import room
from tests.mornings import MONDAY, PLAN

DAY = Period(MONDAY.date(), MONDAY.date())
MINUTE = timedelta(minutes=1)


@pytest.fixture
def store() -> ExplainedStore:
    return ExplainedStore(Database.in_memory(STEPS))


def said(start: int, end: int, doing: Doing = Doing.LUNCH) -> Explained:
    hole = Hole(
        MONDAY + start * MINUTE, MONDAY + end * MINUTE, MONDAY.date(), "Europe/Amsterdam"
    )
    return Explained(hole, doing, MONDAY + 600 * MINUTE)


def test_what_was_said_comes_back_in_order(store: ExplainedStore) -> None:
    store.say(said(60, 80, Doing.WALKED))
    store.say(said(0, 30))

    assert store.of(DAY) == [said(0, 30), said(60, 80, Doing.WALKED)]
    assert store.of(Period.week(MONDAY.date() + timedelta(days=7))) == []


def test_nothing_said_changes_nothing(store: ExplainedStore) -> None:
    store.say()

    assert store.of(DAY) == []


def test_another_answer_replaces_the_one_before(store: ExplainedStore) -> None:
    store.say(said(0, 30))
    later = replace(said(0, 30, Doing.MEETING), said_at=MONDAY + 700 * MINUTE)

    store.say(later)

    assert store.of(DAY) == [later]


def test_an_answer_is_forgotten_by_any_instant_in_it(store: ExplainedStore) -> None:
    store.say(said(0, 30))
    store.say(said(30, 50))

    assert store.forget(MONDAY + 29 * MINUTE) == 1
    assert store.forget(MONDAY + 50 * MINUTE) == 0

    assert store.of(DAY) == [said(30, 50)]


def test_parts_of_a_millisecond_are_kept_within(store: ExplainedStore) -> None:
    exact = said(0, 30)
    odd = timedelta(microseconds=500)
    hole = replace(exact.hole, start=exact.start + odd, end=exact.end + odd)

    store.say(replace(exact, hole=hole))

    (kept,) = store.of(DAY)
    assert kept.start <= hole.start
    assert hole.end <= kept.end
    assert store.forget(hole.start) == 1


def test_a_full_disk_is_said_and_what_was_known_stays(tmp_path: Path) -> None:
    store = ExplainedStore(Database(tmp_path / "movement.sqlite", STEPS, lambda: MONDAY))
    store.say(said(0, 30))

    with room(0), pytest.raises(StoreError):
        store.say(said(60, 80))

    assert store.of(DAY) == [said(0, 30)]


def test_version_2_is_led_on_with_its_spans(tmp_path: Path) -> None:
    path = tmp_path / "movement.sqlite"
    old = Database(path, STEPS[:2], lambda: MONDAY)
    span = Span(MONDAY, MONDAY + MINUTE, Activity.ACTIVE, MONDAY.date())
    MovementStore(old).save([span], (), PLAN.calendar)
    old.close()

    new = Database(path, STEPS, lambda: MONDAY)
    ExplainedStore(new).say(said(0, 30))

    assert MovementStore(new).spans(DAY) == [span]
    assert ExplainedStore(new).of(DAY) == [said(0, 30)]
    assert len(list(tmp_path.glob("movement.version-2-*.sqlite"))) == 1


def test_answers_of_a_damaged_file_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "movement.sqlite"
    database = Database(path, STEPS, lambda: MONDAY)
    for number in range(40):
        ExplainedStore(database).say(said(100 * number, 100 * number + 30))
    database.close()

    recovery = recover(path, STEPS, MONDAY)

    assert recovery.kept["explained"] == 40
    again = ExplainedStore(Database(path, STEPS, lambda: MONDAY))
    assert again.of(DAY) == [said(100 * each, 100 * each + 30) for each in range(40)]


def test_the_days_are_found_by_the_index(store: ExplainedStore, tmp_path: Path) -> None:
    path = tmp_path / "movement.sqlite"
    ExplainedStore(Database(path, STEPS, lambda: MONDAY)).say(said(0, 30))

    with closing(sqlite3.connect(path)) as connection:
        plan = connection.execute(
            "EXPLAIN QUERY PLAN SELECT start FROM explained "
            "WHERE workday BETWEEN '2026-03-02' AND '2026-03-08' ORDER BY workday, start"
        ).fetchall()

    assert "explained_workday" in json.dumps(plan)


def test_a_stretch_of_no_length_is_refused_by_the_file(tmp_path: Path) -> None:
    database = Database(tmp_path / "movement.sqlite", STEPS, lambda: MONDAY)

    with pytest.raises(StoreError) as refused:
        ExplainedStore(database).say(said(30, 30))

    assert isinstance(refused.value.__cause__, IntegrityError)
