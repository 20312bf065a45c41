import random
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hybridwell.errors import StoreError
from hybridwell.store.database import Database
from hybridwell.store.salvage import recover
from hybridwell.store.salvage_rows import copy_table
from tests.disks import room

NOW = datetime(2026, 11, 23, 10, 15, tzinfo=UTC)
STEPS = [
    [
        "CREATE TABLE span (id INTEGER PRIMARY KEY, note TEXT NOT NULL) STRICT",
        "CREATE TABLE day (date TEXT NOT NULL PRIMARY KEY, note TEXT NOT NULL) STRICT",
        "CREATE INDEX span_note ON span (note)",
    ]
]
ROWS = 1500
PAGE = 4096
JUNK = bytes(range(256)) * 32


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a file of some hundred pages with two tables of 3000 rows."""
    path = tmp_path / "claims.sqlite"
    database = Database(path, STEPS, lambda: NOW)
    with database.transaction() as connection:
        for number in range(ROWS):
            note = f"note {number} " * 10
            connection.exec_driver_sql("INSERT INTO span (note) VALUES (?)", (note,))
            connection.exec_driver_sql(
                "INSERT INTO day VALUES (?, ?)", (number + 10**6, note)
            )
    database.close()
    return path


def kept(path: Path, steps: list[list[str]] = STEPS) -> tuple[int, int]:
    """Open the file and count what is in it."""
    database = Database(path, steps, lambda: NOW)
    with database.reading() as connection:
        spans = connection.exec_driver_sql("SELECT count(*) FROM span").scalar_one()
        days = connection.exec_driver_sql("SELECT count(*) FROM day").scalar_one()
    if database.recovered:
        assert database.recovered.kept == {"span": spans, "day": days}
    database.close()
    return spans, days


def overwrite(path: Path, at: int, junk: bytes) -> bytes:
    """Damage the file; return what it is then."""
    with path.open("r+b") as file:
        file.seek(at)
        file.write(junk)
    return path.read_bytes()


def copies(path: Path) -> list[Path]:
    return sorted(path.parent.glob("*.damaged-*.sqlite"))


def test_a_damaged_file_is_copied_aside_under_a_name_with_the_date(path: Path) -> None:
    damaged = overwrite(path, path.stat().st_size // 2, JUNK)

    kept(path)

    assert [copy.name for copy in copies(path)] == ["claims.damaged-20261123-101500.sqlite"]
    assert copies(path)[0].read_bytes() == damaged
    assert {each.name for each in path.parent.iterdir()} == {
        path.name,
        copies(path)[0].name,
    }


def test_rows_on_both_sides_of_the_damage_are_kept(path: Path) -> None:
    overwrite(path, path.stat().st_size // 2, JUNK)

    spans, days = kept(path)

    assert ROWS - 120 <= spans + days - ROWS < ROWS


def test_rows_between_two_damaged_places_are_kept(path: Path) -> None:
    size = path.stat().st_size // PAGE
    for page in (size // 4, size // 3, size // 2, size - 2):
        overwrite(path, page * PAGE, bytes(PAGE))

    spans, days = kept(path)

    assert 2 * ROWS - 400 <= spans + days < 2 * ROWS


def test_a_second_damage_makes_a_second_copy(path: Path) -> None:
    for page in (40, 50):
        overwrite(path, page * PAGE, bytes(PAGE))
        kept(path)

    assert [copy.name for copy in copies(path)] == [
        "claims.damaged-20261123-101500-2.sqlite",
        "claims.damaged-20261123-101500.sqlite",
    ]


@pytest.mark.parametrize("length", [16, 100, PAGE])
def test_a_lost_header_or_first_page_loses_no_row(length: int, path: Path) -> None:
    overwrite(path, 0, b"x" * length)

    assert kept(path) == (ROWS, ROWS)


def test_a_first_page_that_lists_no_table_any_more_loses_no_row(path: Path) -> None:
    overwrite(path, 103, bytes(2))  # how many entries the list of tables has

    assert kept(path) == (ROWS, ROWS)
    assert len(copies(path)) == 1


@pytest.mark.parametrize("cut", [0, 100])
def test_of_a_truncated_file_the_first_part_is_kept(cut: int, path: Path) -> None:
    overwrite(path, 0, b"")
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2 // PAGE * PAGE + cut)

    assert min(kept(path)) > ROWS / 3


@pytest.mark.parametrize("content", [b"hello", b"hello world\n" * 1000])
def test_a_file_that_is_no_database_is_copied_aside(content: bytes, path: Path) -> None:
    path.write_bytes(content)

    assert kept(path) == (0, 0)
    assert copies(path)[0].read_bytes() == content


def test_an_empty_file_is_a_new_one(path: Path) -> None:
    path.write_bytes(b"")

    assert kept(path) == (0, 0)
    assert copies(path) == []


def test_an_emptied_file_is_copied_aside_with_its_log(path: Path) -> None:
    path.write_bytes(b"")
    log = path.with_name("claims.sqlite-wal")
    log.write_bytes(b"all that is left")

    assert kept(path) == (0, 0)
    copy = copies(path)[0]
    assert copy.with_name(f"{copy.name}-wal").read_bytes() == b"all that is left"


def test_a_broken_index_loses_no_row(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        root = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'span_note'"
        ).fetchone()[0]
    overwrite(path, (root - 1) * PAGE, bytes(PAGE))

    assert kept(path) == (ROWS, ROWS)


def test_a_row_that_is_not_text_any_more_is_left_out(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b" 1234 note", b" \xff234 note"))
    overwrite(path, 0, b"x" * 16)

    spans, days = kept(path)

    assert (spans, days) == (ROWS - 1, ROWS - 1)


def test_a_damaged_file_of_an_older_version_is_recovered_and_led_on(path: Path) -> None:
    overwrite(path, path.stat().st_size // 2, bytes(PAGE))
    steps = [*STEPS, ["ALTER TABLE day ADD COLUMN km TEXT"]]
    database = Database(path, steps, lambda: NOW)

    with database.reading() as connection:
        found = connection.exec_driver_sql("SELECT count(km), count(*) FROM day").one()

    assert found[0] == 0
    assert found[1] > ROWS - 100


def test_a_damaged_file_of_a_newer_version_is_refused_and_left_alone(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version=9")
    damaged = overwrite(path, path.stat().st_size // 2, bytes(PAGE))

    with pytest.raises(StoreError, match="newer HybridWell"):
        kept(path)

    assert path.read_bytes() == damaged
    assert copies(path) == []


def test_rows_below_zero_are_found_too(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO span VALUES (-5, 'below')")
        connection.commit()
    overwrite(path, 0, b"x" * 16)

    assert kept(path) == (ROWS + 1, ROWS)


@pytest.mark.parametrize("size", [4096, 100_000])
def test_a_recovery_that_finds_no_room_leaves_all_as_it_was(size: int, path: Path) -> None:
    damaged = overwrite(path, path.stat().st_size // 2, bytes(PAGE))

    with pytest.raises((OSError, sqlite3.Error)), room(size):
        recover(path, STEPS, NOW)

    assert [(each, each.read_bytes()) for each in path.parent.iterdir()] == [
        (path, damaged)
    ]


def test_a_disk_that_fills_up_while_rows_are_copied_stops_the_recovery(path: Path) -> None:
    with (
        closing(sqlite3.connect(path)) as old,
        closing(sqlite3.connect(path.with_name("fresh.sqlite"))) as new,
    ):
        new.execute("PRAGMA max_page_count=5")
        new.execute(STEPS[0][0])

        with pytest.raises(sqlite3.OperationalError, match="full"):
            copy_table(old, new, "span")


@pytest.mark.parametrize("seed", range(8))
def test_after_any_damage_the_file_is_whole_and_the_copy_is_as_found(
    seed: int, path: Path
) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret, the same in every run
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(path.stat().st_size)
        overwrite(path, at, chance.randbytes(chance.randint(1, 3 * PAGE)))
    damaged = path.read_bytes()

    kept(path)

    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert [copy.read_bytes() for copy in copies(path)] in ([], [damaged])


def test_recovery_tells_the_copy_and_the_rows(path: Path) -> None:
    overwrite(path, 0, b"x" * 16)

    recovery = recover(path, STEPS, NOW)

    assert recovery.copy == copies(path)[0]
    assert recovery.kept == {"span": ROWS, "day": ROWS}
