"""What the two databases can hold: of movement no words, and for payroll no movement."""

from datetime import datetime

import pytest

from hybridwell.domain.movement.breaks import BreakKind, Change, Held
from hybridwell.domain.movement.holes import Doing, Explained, Hole, Source
from hybridwell.domain.movement.prompting import Outcome
from hybridwell.domain.movement.span import Activity
from hybridwell.store.claims_steps import STEPS as CLAIMS
from hybridwell.store.database import Database
from hybridwell.store.movement import STEPS as MOVEMENT
from hybridwell.store.movement import MovementStore
from tests.mornings import MONDAY, PLAN, Morning

MOVEMENT_COLUMNS = {
    "span": {"activity", "start", "end", "workday", "zone"},
    "outcome": {"at", "kind", "change", "reason", "workday"},
    "memory": {"name", "value"},
    "explained": {"start", "end", "workday", "zone", "doing", "source", "said_at"},
}
"""A new column is a new thing that is kept of someone: think twice, then add it here."""
ABOUT_MOVEMENT = (
    "span", "activity", "active", "idle", "screen", "sit", "stand", "break", "outcome",
    "pulse", "beat", "bout", "posture", "window", "title", "key",
)  # fmt: skip


def columns(steps: tuple[tuple[str, ...], ...]) -> dict[str, set[str]]:
    with Database.in_memory(steps).reading() as connection:
        tables = list(
            connection.exec_driver_sql(
                "SELECT name FROM sqlite_schema WHERE type = 'table'"
            ).scalars()
        )
        return {
            table: {
                row[1]
                for row in connection.exec_driver_sql(f'PRAGMA table_info("{table}")')
            }
            for table in tables
        }


def test_movement_has_the_columns_that_were_agreed_on() -> None:
    assert columns(MOVEMENT) == MOVEMENT_COLUMNS


def test_claims_have_no_column_about_movement() -> None:
    found = columns(CLAIMS)
    names = {*found, *(name for each in found.values() for name in each)}

    assert [
        name
        for name in names
        for word in ABOUT_MOVEMENT
        if word in name.lower().replace("_", " ").split()
    ] == []


@pytest.mark.parametrize("table", ["span", "outcome"])
def test_what_a_sensor_fills_holds_no_free_text(table: str) -> None:
    """Every text of a lived day is a word of the program's own, a date or a zone."""
    morning = Morning().live("work 31m, rest 3m, stand, work 40m, take, rest 5m, skip")
    store = MovementStore(Database.in_memory(MOVEMENT))
    store.save(morning.spans.values(), morning.outcomes, PLAN.calendar)
    words = {each.value for each in (*Activity, *Change, *BreakKind, *Held)}
    own = words | {"", "Europe/Amsterdam", MONDAY.date().isoformat()}

    with store.database.reading() as connection:
        rows = connection.exec_driver_sql(f"SELECT * FROM {table}").fetchall()  # noqa: S608 - ours

    assert rows
    assert {cell for row in rows for cell in row if isinstance(cell, str)} <= own


def test_what_a_user_says_of_a_hole_is_one_of_five_words() -> None:
    assert Explained.__annotations__ == {
        "hole": Hole,
        "doing": Doing,
        "said_at": datetime,
        "source": Source,
    }
    assert len(Doing) == 5


def test_what_the_engine_hands_to_the_store_has_no_room_for_words() -> None:
    assert Outcome.__annotations__ == {
        "at": datetime,
        "change": Change,
        "kind": BreakKind,
        "reason": Held | None,
    }
