import os
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from hybridwell.errors import StoreError
from hybridwell.store.database import Database
from hybridwell.store.failure import explained
from tests.databases import STEPS, add, notes, opened

NEXT = [
    *STEPS,
    ["ALTER TABLE day ADD COLUMN km TEXT", "CREATE INDEX day_note ON day (note)"],
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "claims.sqlite"


def test_what_is_written_is_there_after_opening_again(path: Path) -> None:
    database = opened(path)
    add(database, "rain", "sun")
    database.close()

    assert notes(database) == ["rain", "sun"]
    assert database.recovered is None


def test_memory_takes_the_same_steps() -> None:
    database = Database.in_memory(NEXT)
    add(database, "rain")

    assert notes(database) == ["rain"]


def test_closing_what_was_never_opened_does_nothing(path: Path) -> None:
    opened(path).close()

    assert not path.exists()


def test_a_failed_transaction_leaves_nothing_and_says_why(path: Path) -> None:
    database = opened(path)

    with (  # noqa: PT012 - both statements belong to the transaction
        pytest.raises(StoreError, match=r"claims\.sqlite does not take this change: NOT"),
        database.transaction() as connection,
    ):
        connection.exec_driver_sql("CREATE TABLE other (a INTEGER) STRICT")
        connection.exec_driver_sql("INSERT INTO day (note) VALUES (NULL)")

    with database.reading() as connection:
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_schema").scalars()
        assert list(tables) == ["day"]


def test_the_file_is_durable_checked_and_for_this_user_alone(path: Path) -> None:
    database = opened(path)
    add(database, "rain")

    with database.reading() as connection:
        pragmas = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        found = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in pragmas]
    assert found == ["wal", 2, 1, 5000]
    if os.name == "posix":
        assert {each.stat().st_mode & 0o777 for each in path.parent.iterdir()} == {0o600}
        assert path.parent.stat().st_mode & 0o777 == 0o700


def test_a_newer_version_is_led_there_with_a_copy_aside(path: Path) -> None:
    old = opened(path)
    add(old, "rain")
    old.close()

    database = opened(path, NEXT)

    assert notes(database) == ["rain"]
    copy = path.with_name("claims.version-1-20261123-101500.sqlite")
    with closing(sqlite3.connect(copy)) as kept:
        assert kept.execute("SELECT * FROM day").fetchall() == [(1, "rain")]
        assert kept.execute("PRAGMA user_version").fetchone() == (1,)


def test_a_step_that_fails_leaves_the_old_version(path: Path) -> None:
    add(opened(path), "rain")
    broken = [*STEPS, ["CREATE TABLE more (a INTEGER) STRICT", "CREATE nonsense"]]

    for _ in range(2):
        with pytest.raises(StoreError, match="cannot be read or written: near"):
            notes(opened(path, broken))

    assert notes(opened(path)) == ["rain"]
    assert len(list(path.parent.glob("claims.version-1-*.sqlite"))) == 2


def test_a_file_of_a_newer_program_is_refused_and_left_alone(path: Path) -> None:
    newer = opened(path, NEXT)
    add(newer, "rain")
    newer.close()
    was = path.read_bytes()

    with pytest.raises(StoreError, match="written by a newer HybridWell than this one"):
        notes(opened(path))

    assert path.read_bytes() == was


def test_a_database_of_another_program_is_refused(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE theirs (a)")

    with pytest.raises(StoreError, match="is not a database of HybridWell"):
        notes(opened(path))


def test_a_file_in_use_is_told_and_is_well_later(path: Path) -> None:
    database = opened(path)
    add(database, "rain")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with database.reading() as connection:
            connection.exec_driver_sql("PRAGMA busy_timeout=1")

        with pytest.raises(
            StoreError, match=r"claims\.sqlite is in use by another program"
        ):
            add(database, "sun")

    add(database, "wind")
    assert notes(database) == ["rain", "wind"]


@pytest.mark.skipif(os.name == "nt", reason="Windows deletes no file that is open")
def test_a_file_that_was_deleted_under_us_is_made_anew(path: Path) -> None:
    database = opened(path)
    add(database, "rain")
    for each in path.parent.iterdir():
        each.unlink()

    add(database, "sun")

    assert notes(opened(path)) == ["sun"]


def test_two_threads_may_use_one_database(path: Path) -> None:
    database = opened(path)
    add(database, "rain")

    thread = threading.Thread(target=add, args=(database, "sun"))
    thread.start()
    thread.join()

    assert notes(database) == ["rain", "sun"]


def test_a_folder_that_is_a_file_is_told_and_well_once_it_is_gone(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    database = opened(tmp_path / "data" / "claims.sqlite")

    with pytest.raises(StoreError, match=r"claims\.sqlite cannot be read or written: "):
        notes(database)

    (tmp_path / "data").unlink()
    assert notes(database) == []


def test_damage_found_at_work_is_told_and_recovered_at_the_next_use(path: Path) -> None:
    database = opened(path)
    add(database, *(f"{number} " * 200 for number in range(50)))
    database.close()
    add(database, "last")
    with path.open("r+b") as file:
        file.truncate(8192)

    with pytest.raises(StoreError, match=r"claims\.sqlite is damaged"):
        notes(database)

    assert notes(database)[-1] == "last"
    assert database.recovered is not None


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (OSError(28, "No space left on device"), "cannot be written: the disk is full"),
        (OSError(30, "Read-only file system"), "or the disk is read-only"),
        (OSError(5, "Input/output error"), "read or written: Input/output error"),
    ],
)
def test_the_system_says_what_is_wrong(error: OSError, told: str, tmp_path: Path) -> None:
    assert told in str(explained(error, tmp_path / "away" / "claims.sqlite"))


def test_memory_has_a_name_too() -> None:
    assert str(explained(sqlite3.Error("odd"), None)).startswith("the database in memory")
