import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hybridwell.domain.claims.provision import Category, Provision, Revision, State
from hybridwell.errors import StoreError
from hybridwell.store.database import Database
from hybridwell.store.provisions import TABLES, ProvisionStore
from tests.provisions import CHAIR, DAY, NOW, provision

HOUR = timedelta(hours=1)


def opened() -> tuple[ProvisionStore, Database]:
    database = Database.in_memory((TABLES,))
    return ProvisionStore(database), database


def chair(number: int) -> Provision:
    return replace(CHAIR, id=number)


def test_a_provision_comes_back_as_it_was_added() -> None:
    store, _ = opened()
    full = replace(
        CHAIR.enter(State.GRANTED, DAY).enter(State.RECEIVED, date(2026, 5, 4)),
        note="blue",
        receipt="1-0123456789ab.pdf",
        check="2026-03-a",
    )

    assert store.add(lambda number: replace(full, id=number), NOW) == full
    assert store.provisions() == [full]


def test_the_register_is_listed_by_date() -> None:
    store, _ = opened()
    days = [date(2026, 5, 4), date(2026, 3, 2), date(2026, 5, 4)]

    for day in days:
        store.add(lambda number, day=day: provision(number, on=day), NOW)  # type: ignore[misc]  # a default binds the day

    assert [each.id for each in store.provisions()] == [2, 1, 3]


def test_a_change_is_kept_with_when_and_what_it_was() -> None:
    store, _ = opened()
    added = store.add(chair, NOW)
    amsterdam = (NOW + HOUR).astimezone(ZoneInfo("Europe/Amsterdam"))

    changed = store.change(1, lambda was: replace(was, cost=Decimal(400)), amsterdam)

    assert changed == replace(CHAIR, cost=Decimal(400))
    assert store.provisions() == [changed]
    assert store.history(1) == [
        Revision(NOW, "UTC", None, added),
        Revision(NOW + HOUR, "Europe/Amsterdam", added, changed),
    ]


def test_what_does_not_change_makes_no_history() -> None:
    store, _ = opened()
    store.add(chair, NOW)

    assert store.change(1, lambda was: was, NOW) == CHAIR
    assert len(store.history(1)) == 1


def test_removing_keeps_the_history_and_never_gives_the_number_again() -> None:
    store, _ = opened()
    store.add(chair, NOW)

    assert store.remove(1, NOW + HOUR) == CHAIR
    assert store.provisions() == []
    assert store.history(1)[-1] == Revision(NOW + HOUR, "UTC", CHAIR, None)
    assert store.add(chair, NOW).id == 2


def test_a_provision_that_is_not_there_is_neither_changed_nor_removed() -> None:
    store, _ = opened()

    assert store.change(3, lambda was: was, NOW) is None
    assert store.remove(3, NOW) is None
    assert store.history(3) == []


def test_what_cannot_be_made_leaves_no_trace() -> None:
    store, _ = opened()
    store.add(chair, NOW)

    with pytest.raises(ValueError, match="an item has"):
        store.add(lambda number: replace(CHAIR, id=number, item=""), NOW)
    with pytest.raises(ValueError, match="an item has"):
        store.change(1, lambda was: replace(was, item=""), NOW)

    assert (store.provisions(), len(store.history(1))) == ([CHAIR], 1)
    assert store.history(2) == []


def test_a_register_whose_history_was_lost_gives_no_number_twice() -> None:
    store, database = opened()
    store.add(chair, NOW)
    with database.transaction() as connection:
        connection.exec_driver_sql("DROP TABLE provision_history")
        for statement in TABLES[1:]:
            connection.exec_driver_sql(statement)

    assert store.add(chair, NOW).id == 2


@pytest.mark.parametrize(
    "statement",
    ["DELETE FROM provision_history", "UPDATE provision_history SET was = NULL"],
)
def test_history_is_only_added_to(statement: str) -> None:
    store, database = opened()
    store.add(chair, NOW)

    with (
        pytest.raises(StoreError, match="history is only added to"),
        database.transaction() as connection,
    ):
        connection.exec_driver_sql(statement)

    assert len(store.history(1)) == 1


def test_the_columns_are_those_that_were_agreed_on() -> None:
    connection = sqlite3.connect(":memory:")
    for statement in TABLES:
        connection.execute(statement)

    found = {
        table: {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
        for table in ("provisions", "provision_history")
    }
    connection.close()

    assert found == {
        "provisions": {
            "id", "date", "item", "cost", "category", "asked_on", "granted_on",
            "received_on", "refused_on", "note", "receipt", "workstation_check",
        },
        "provision_history": {"id", "provision", "at", "zone", "was", "now"},
    }  # fmt: skip


COSTS = st.decimals(0, Decimal("99999.99"), places=2)
EVENTS = st.one_of(
    st.tuples(st.just("add"), COSTS),
    st.tuples(st.just("cost"), st.integers(1, 5), COSTS),
    st.tuples(st.just("state"), st.integers(1, 5), st.sampled_from(State)),
    st.tuples(st.just("category"), st.integers(1, 5), st.sampled_from(Category)),
    st.tuples(st.just("remove"), st.integers(1, 5)),
)


@given(st.lists(EVENTS, max_size=12))
def test_the_history_played_again_gives_the_register(
    events: list[tuple[object, ...]],
) -> None:
    store, database = opened()

    for event in events:
        _happen(store, event)

    assert list(_replayed(store)) == sorted(store.provisions(), key=lambda each: each.id)
    database.close()


def _happen(store: ProvisionStore, event: tuple[object, ...]) -> None:
    match event:
        case ("add", Decimal() as cost):
            store.add(lambda number: replace(CHAIR, id=number, cost=cost), NOW)
        case ("cost", int(number), Decimal() as cost):
            store.change(number, lambda was: replace(was, cost=cost), NOW)
        case ("state", int(number), State() as state):
            store.change(number, lambda was: was.enter(state, was.since), NOW)
        case ("category", int(number), Category() as category):
            store.change(number, lambda was: replace(was, category=category), NOW)
        case (_, int(number)):
            store.remove(number, NOW)


def _replayed(store: ProvisionStore) -> Iterator[Provision]:
    """Return what the history of each number ends with, where each step fits the last."""
    for number in range(1, 13):
        known = None
        for revision in store.history(number):
            assert revision.was == known
            known = revision.now
        if known is not None:
            yield known
