from datetime import date
from pathlib import Path

import pytest

from hybridwell.errors import StoreError
from hybridwell.store.agreements import AgreementStore
from hybridwell.store.claims_steps import STEPS
from hybridwell.store.database import Database
from tests.days import NOW

JANUARY, JULY = date(2026, 1, 1), date(2026, 7, 1)


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return Database(tmp_path / "claims.sqlite", STEPS, lambda: NOW)


def history(database: Database) -> list[tuple[object, ...]]:
    query = "SELECT first_day, was, now FROM agreement_history ORDER BY id"
    with database.reading() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(query)]


def test_agreements_come_back_by_their_first_day(database: Database) -> None:
    store = AgreementStore(database)

    store.save(JULY, {"employer": "Café Één"}, NOW)
    store.save(JANUARY, {"employer": "x"}, NOW)

    assert store.all() == {JANUARY: {"employer": "x"}, JULY: {"employer": "Café Één"}}
    assert list(store.all()) == [JANUARY, JULY]


def test_an_agreement_of_the_same_day_is_replaced_and_one_can_be_removed(
    database: Database,
) -> None:
    store = AgreementStore(database)
    store.save(JANUARY, {"employer": "x"}, NOW)
    store.save(JULY, {"employer": "z"}, NOW)

    store.save(JANUARY, {"employer": "y"}, NOW)
    store.save(JULY, None, NOW)

    assert store.all() == {JANUARY: {"employer": "y"}}


def test_every_change_is_kept_and_what_does_not_change_is_none(database: Database) -> None:
    store = AgreementStore(database)
    for terms in ({"a": "1"}, {"a": "1"}, {"a": "2"}, None, None):
        store.save(JANUARY, terms, NOW)

    assert history(database) == [
        ("2026-01-01", None, '{"a": "1"}'),
        ("2026-01-01", '{"a": "1"}', '{"a": "2"}'),
        ("2026-01-01", '{"a": "2"}', "null"),
    ]


@pytest.mark.parametrize(
    "statement", ["DELETE FROM agreement_history", "UPDATE agreement_history SET at = 0"]
)
def test_the_history_of_agreements_is_only_added_to(
    database: Database, statement: str
) -> None:
    AgreementStore(database).save(JANUARY, {"a": "1"}, NOW)

    with (
        pytest.raises(StoreError, match="agreement_history is only added to"),
        database.transaction() as connection,
    ):
        connection.exec_driver_sql(statement)

    assert len(history(database)) == 1
