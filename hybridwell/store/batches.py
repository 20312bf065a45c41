"""Closed claims, numbered and never changed; and what the user says was sent."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.engine import Connection

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.batch import Batch, BatchStatus
from hybridwell.domain.claims.batch_checksum import checksum_of
from hybridwell.domain.claims.batch_json import batch_as_json, batch_from_json
from hybridwell.errors import StoreError
from hybridwell.store.database import Database
from hybridwell.store.workday_rows import instant, milliseconds

_ALL = text("SELECT number, corrects, content, checksum, at FROM batches ORDER BY number")
_OF_PERIOD = text(
    "SELECT number, corrects, content, checksum, at FROM batches"
    " WHERE corrects = 0 AND first_day = :first AND last_day = :last"
)
_NEXT = text("SELECT coalesce(max(number), 0) + 1 FROM batches")
_ADD = text(
    "INSERT INTO batches VALUES (:number, :first_day, :last_day, :corrects, :content,"
    " :checksum, :at, :zone)"
)
_PAY = text("INSERT INTO paid VALUES (:date, :kind, :batch)")
_SEND = text("INSERT INTO sent (batch, at, sent) VALUES (:batch, :at, :sent)")
_SENT = text(
    "SELECT batch FROM sent WHERE id IN (SELECT max(id) FROM sent GROUP BY batch)"
    " AND sent = 1"
)


class BatchStore:
    """Every query on closed claims."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Batch]:
        """Return the batches in the order of closing. Raises StoreError if spoiled."""
        with self._database.reading() as connection:
            return _batches(connection)

    def of_period(self, period: Period) -> Batch | None:
        """Return the batch that closed exactly this period; None: it is open."""
        bounds = {"first": period.first.isoformat(), "last": period.last.isoformat()}
        with self._database.reading() as connection:
            row = connection.execute(_OF_PERIOD, bounds).first()
            return None if row is None else _batch(row)

    def close(
        self, make: Callable[[list[Batch]], Batch | None], now: datetime
    ) -> Batch | None:
        """Add the batch that `make` returns for those that are there; None adds nothing.

        All in one transaction, so that two programs at once cannot close a period twice.
        """
        with self._database.transaction() as connection:
            batch = make(_batches(connection))
            if batch is None:
                return None
            number = connection.execute(_NEXT).scalar_one()
            numbered = replace(batch, number=number)
            moment = instant(milliseconds(now))
            closed = replace(numbered, checksum=checksum_of(numbered), closed_at=moment)
            _add(connection, closed, now)
            return closed

    def say_sent(self, number: int, now: datetime, *, sent: bool) -> None:
        with self._database.transaction() as connection:
            row = {"batch": number, "at": milliseconds(now), "sent": int(sent)}
            connection.execute(_SEND, row)

    def sent(self) -> frozenset[int]:
        """Return the numbers of the batches that were sent, by the user's word."""
        with self._database.reading() as connection:
            return frozenset(connection.execute(_SENT).scalars())

    def status(self, batch: Batch) -> BatchStatus:
        return BatchStatus.SENT if batch.number in self.sent() else BatchStatus.CLOSED


def _batches(connection: Connection) -> list[Batch]:
    return [_batch(row) for row in connection.execute(_ALL)]


def _batch(row: Sequence[Any]) -> Batch:
    number, corrects, content, checksum, at = row
    spoiled = StoreError("batch {number} is not as it was closed", number=number)
    try:
        batch = batch_from_json(json.loads(content))
    except ValueError as error:
        raise spoiled from error
    if batch.number != number or not batch.checksum == checksum == checksum_of(batch):
        raise spoiled
    return replace(batch, whole=not corrects, closed_at=instant(at))


def _add(connection: Connection, batch: Batch, now: datetime) -> None:
    row = {
        "number": batch.number,
        "first_day": batch.period.first.isoformat(),
        "last_day": batch.period.last.isoformat(),
        "corrects": int(not batch.whole),
        "content": json.dumps(batch_as_json(batch), ensure_ascii=False),
        "checksum": batch.checksum,
        "at": milliseconds(now),
        "zone": str(now.tzinfo),
    }
    connection.execute(_ADD, row)
    for line in batch.lines:
        paid = {"date": line.date.isoformat(), "kind": line.kind.value}
        connection.execute(_PAY, paid | {"batch": batch.number})
