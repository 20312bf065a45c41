"""Closed claims: numbered, checked, and edited by no path."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from hybridwell.domain.claims.batch import Batch, BatchStatus
from hybridwell.domain.claims.batch_checksum import checksum_of
from hybridwell.domain.claims.claim_line import LineKind
from hybridwell.errors import StoreError
from hybridwell.store.batches import BatchStore
from hybridwell.store.claims_steps import STEPS
from hybridwell.store.database import Database
from tests.batches import CLOSED, november
from tests.days import NOW

OPEN = replace(CLOSED, number=None, checksum="")
ALONE = replace(OPEN, days=(), lines=(), whole=False)
LATER = replace(OPEN, lines=(november(12, LineKind.HOME, "1"),), corrections=())


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "claims.sqlite"


@pytest.fixture
def store(file: Path) -> BatchStore:
    return BatchStore(Database(file, STEPS, lambda: NOW))


def as_it_is(batch: Batch) -> Callable[[list[Batch]], Batch]:
    return lambda _: batch


def test_batches_are_numbered_in_the_order_of_closing_and_read_back(
    store: BatchStore,
) -> None:
    filed = [store.close(as_it_is(each), NOW) for each in (OPEN, ALONE, LATER)]

    assert store.all() == filed
    assert [(each.number, each.whole) for each in store.all()] == [
        (1, True),
        (2, False),
        (3, True),
    ]


def test_a_closed_batch_is_what_was_to_be_closed_with_number_and_checksum(
    store: BatchStore,
) -> None:
    filed = store.close(as_it_is(OPEN), NOW)

    assert filed is not None
    checksum = checksum_of(filed)
    assert filed == replace(OPEN, number=1, checksum=checksum, closed_at=NOW)
    assert len(filed.checksum) == 64


def test_what_is_to_be_closed_is_made_from_what_is_closed_by_then(
    store: BatchStore,
) -> None:
    store.close(as_it_is(OPEN), NOW)
    seen: list[int] = []

    assert store.close(lambda batches: seen.append(len(batches)), NOW) is None

    assert seen == [1]
    assert len(store.all()) == 1


def test_a_day_is_never_paid_twice_by_the_file_itself(store: BatchStore) -> None:
    store.close(as_it_is(OPEN), NOW)
    before = store.all()

    with pytest.raises(StoreError):
        store.close(as_it_is(replace(LATER, lines=(LATER.lines[0], OPEN.lines[0]))), NOW)

    assert store.all() == before


@pytest.mark.parametrize("table", ["batches", "paid", "sent"])
@pytest.mark.parametrize("statement", ["DELETE FROM {}", "UPDATE {} SET rowid = 9"])
def test_a_closed_batch_is_edited_by_no_statement(
    store: BatchStore, file: Path, table: str, statement: str
) -> None:
    store.close(as_it_is(OPEN), NOW)
    store.say_sent(1, NOW, sent=True)

    with (
        closing(sqlite3.connect(file)) as database,
        pytest.raises(sqlite3.IntegrityError, match=f"{table} is only added to"),
    ):
        database.execute(statement.format(table))

    assert (len(store.all()), store.sent()) == (1, frozenset({1}))


@pytest.mark.parametrize(
    "change",
    [
        "content = replace(content, '2.45', '3.45')",
        "content = replace(content, '\"batch\": 1', '\"batch\": 2')",
        "content = '[]'",
        "content = '{'",
        "content = '{}'",
        "checksum = 'x'",
        "number = 7",
    ],
)
def test_a_batch_that_was_changed_past_the_triggers_is_refused_with_its_number(
    store: BatchStore, file: Path, change: str
) -> None:
    store.close(as_it_is(replace(OPEN, lines=())), NOW)

    with closing(sqlite3.connect(file)) as database, database:
        database.execute("DROP TRIGGER batches_is_not_edited")
        database.execute(f"UPDATE batches SET {change}")  # noqa: S608 - the cases above

    with pytest.raises(StoreError, match=r"batch [17] is not as it was closed"):
        store.all()


def test_sent_is_the_last_word_of_the_user(store: BatchStore) -> None:
    filed = [store.close(as_it_is(each), NOW) for each in (OPEN, ALONE)]

    said = []
    for sent in (True, False, True):
        store.say_sent(2, NOW, sent=sent)
        said.append([store.status(each) for each in filed if each])

    closed, sent_on = BatchStatus.CLOSED, BatchStatus.SENT
    assert said == [[closed, sent_on], [closed, closed], [closed, sent_on]]
    assert store.sent() == {2}
