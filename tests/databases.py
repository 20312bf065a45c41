"""A small database of notes; light to import, for programs that tests start."""

from datetime import UTC, datetime
from pathlib import Path

from hybridwell.store.database import Database

NOW = datetime(2026, 11, 23, 10, 15, tzinfo=UTC)
STEPS = [["CREATE TABLE day (id INTEGER PRIMARY KEY, note TEXT NOT NULL) STRICT"]]


def opened(path: Path, steps: list[list[str]] = STEPS) -> Database:
    return Database(path, steps, lambda: NOW)


def add(database: Database, *notes: str) -> None:
    with database.transaction() as connection:
        for note in notes:
            connection.exec_driver_sql("INSERT INTO day (note) VALUES (?)", (note,))


def notes(database: Database) -> list[str]:
    with database.reading() as connection:
        return list(
            connection.exec_driver_sql("SELECT note FROM day ORDER BY id").scalars()
        )
