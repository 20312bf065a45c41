"""One SQLite file: opened when needed, checked, brought up to date, then transactions."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, Self, cast

from sqlalchemy import create_engine, event
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import StaticPool

from hybridwell.store.failure import explained, passing
from hybridwell.store.salvage import Recovery, recover, whole
from hybridwell.store.upgrade import Steps, upgrade


class Database:
    """One file (or memory), opened at the first use and tried again after a failure.

    `steps[i]` are the statements that lead version i to version i + 1.
    """

    def __init__(
        self, path: Path | None, steps: Steps, now: Callable[[], datetime]
    ) -> None:
        self.recovered: Recovery | None = None
        """What was kept of a damaged file, for the user to be told."""
        self._path = path
        self._steps = steps
        self._now = now
        self._engine: Engine | None = None
        self._inode: tuple[int, int] | None = None

    @classmethod
    def in_memory(cls, steps: Steps) -> Self:
        return cls(None, steps, partial(datetime.fromtimestamp, 0, UTC))

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Write, alone; all or nothing. Raises StoreError."""
        with self._sentences():
            writing = self._opened().execution_options(begin="BEGIN IMMEDIATE")
            with writing.begin() as connection:
                yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Read one state of the data. Raises StoreError."""
        with self._sentences(), self._opened().begin() as connection:
            yield connection

    def close(self) -> None:
        """Let go of the file; the next use opens it again (what was in memory is gone)."""
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None

    @contextmanager
    def _sentences(self) -> Iterator[None]:
        try:
            yield
        except (SQLAlchemyError, sqlite3.Error, OSError) as error:
            if self._path is not None and not passing(error):
                self.close()
            raise explained(error, self._path) from error

    def _opened(self) -> Engine:
        if self._engine is not None and self._inode != _inode(self._path):
            # Deleted or replaced under us: SQLite would go on writing to nowhere.
            self.close()
        if self._engine is None:
            self._engine = self._open()
            self._inode = _inode(self._path)
        return self._engine

    def _open(self) -> Engine:
        if self._path is not None:
            _make(self._path)
            if not whole(self._path):
                self.recovered = recover(self._path, self._steps, self._now())
        engine = _engine(self._path)
        try:
            with _driver(engine) as connection:
                upgrade(connection, self._steps, self._path, self._now)
        except BaseException:
            engine.dispose()
            raise
        return engine


@contextmanager
def _driver(engine: Engine) -> Iterator[sqlite3.Connection]:
    """Go past SQLAlchemy: VACUUM may not stand in a transaction, and it begins one."""
    raw = engine.raw_connection()
    try:
        yield cast("sqlite3.Connection", raw.driver_connection)
    finally:
        raw.close()


def _inode(path: Path | None) -> tuple[int, int] | None:
    try:
        status = path.stat() if path else None
    except FileNotFoundError:
        return None
    return (status.st_dev, status.st_ino) if status else None


def _make(path: Path) -> None:
    """Make the file so that only this user can open it; SQLite's own files follow it."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        return


def _engine(path: Path | None) -> Engine:
    # Transactions are begun by the listeners below: Python's own way of guessing when
    # to begin leaves CREATE TABLE outside of them.
    arguments: dict[str, Any] = {"isolation_level": None, "check_same_thread": False}
    if path is None:
        engine = create_engine("sqlite://", poolclass=StaticPool, connect_args=arguments)
    else:
        engine = create_engine(f"sqlite:///{path}", connect_args=arguments)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    for pragma in (
        "busy_timeout=5000",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))
