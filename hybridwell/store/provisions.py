"""The register of provisions in `claims.sqlite`, with every change it went through."""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import text
from sqlalchemy.engine import Connection, RowMapping

from hybridwell.domain.claims.provision import (
    Category,
    Provision,
    Revision,
    State,
    Step,
)
from hybridwell.store.database import Database

TABLES: tuple[str, ...] = (
    """CREATE TABLE provisions (
        id INTEGER PRIMARY KEY,
        date TEXT NOT NULL,
        item TEXT NOT NULL,
        cost TEXT NOT NULL,
        category TEXT NOT NULL,
        asked_on TEXT,
        granted_on TEXT,
        received_on TEXT,
        refused_on TEXT,
        note TEXT NOT NULL,
        receipt TEXT NOT NULL,
        workstation_check TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE provision_history (
        id INTEGER PRIMARY KEY,
        provision INTEGER NOT NULL,
        at INTEGER NOT NULL,
        zone TEXT NOT NULL,
        was TEXT,
        now TEXT
    ) STRICT""",
    """CREATE TRIGGER provision_history_is_not_edited BEFORE UPDATE ON provision_history
        BEGIN SELECT RAISE(ABORT, 'history is only added to'); END""",
    """CREATE TRIGGER provision_history_is_not_deleted BEFORE DELETE ON provision_history
        BEGIN SELECT RAISE(ABORT, 'history is only added to'); END""",
)
"""Part of a version of `claims.sqlite`; `now` is NULL where a provision was removed."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_COLUMNS = (
    "id, date, item, cost, category, asked_on, granted_on, received_on, refused_on,"
    " note, receipt, workstation_check"
)
_ALL = text(f"SELECT {_COLUMNS} FROM provisions ORDER BY date, id")  # noqa: S608 - a constant
_ONE = text(f"SELECT {_COLUMNS} FROM provisions WHERE id = :id")  # noqa: S608 - a constant
_SAVE = text(
    f"INSERT OR REPLACE INTO provisions ({_COLUMNS})"  # noqa: S608 - a constant
    f" VALUES (:{_COLUMNS.replace(', ', ', :')})"
)
_REMOVE = text("DELETE FROM provisions WHERE id = :id")
# Of the register alone the number of a removed provision would be given again.
_LAST = text(
    "SELECT max(coalesce((SELECT max(id) FROM provisions), 0),"
    " coalesce((SELECT max(provision) FROM provision_history), 0))"
)
_REMEMBER = text(
    "INSERT INTO provision_history (provision, at, zone, was, now)"
    " VALUES (:provision, :at, :zone, :was, :now)"
)
_HISTORY = text(
    "SELECT at, zone, was, now FROM provision_history WHERE provision = :id ORDER BY id"
)


class ProvisionStore:
    """Every query on provisions; each method may raise StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def provisions(self) -> list[Provision]:
        """Return the register, by date."""
        with self._database.reading() as connection:
            return [_provision(row) for row in connection.execute(_ALL).mappings()]

    def add(self, make: Callable[[int], Provision], now: datetime) -> Provision:
        """Keep what `make` makes of a new number; what it raises leaves no trace."""
        with self._database.transaction() as connection:
            provision = make(connection.execute(_LAST).scalar_one() + 1)
            _save(connection, None, provision, now)
        return provision

    def change(
        self, number: int, step: Callable[[Provision], Provision], now: datetime
    ) -> Provision | None:
        """Keep what `step` makes of a provision, and what it was; None: there is none.

        A provision that does not change is left alone.
        """
        with self._database.transaction() as connection:
            was = _find(connection, number)
            if was is None:
                return None
            provision = step(was)
            if provision != was:
                _save(connection, was, provision, now)
        return provision

    def remove(self, number: int, now: datetime) -> Provision | None:
        """Take it out of the register and return it; its history stays."""
        with self._database.transaction() as connection:
            was = _find(connection, number)
            if was is not None:
                connection.execute(_REMOVE, {"id": number})
                _remember(connection, was, None, now)
        return was

    def history(self, number: int) -> list[Revision]:
        """Return every change of a provision, the oldest first."""
        with self._database.reading() as connection:
            found = connection.execute(_HISTORY, {"id": number}).mappings()
            return [_revision(row) for row in found]


def _find(connection: Connection, number: int) -> Provision | None:
    row = connection.execute(_ONE, {"id": number}).mappings().first()
    return None if row is None else _provision(row)


def _save(
    connection: Connection, was: Provision | None, provision: Provision, now: datetime
) -> None:
    connection.execute(_SAVE, _row(provision))
    _remember(connection, was, provision, now)


def _remember(
    connection: Connection, was: Provision | None, to: Provision | None, now: datetime
) -> None:
    numbered = was or to
    values = {
        "provision": numbered and numbered.id,
        "at": (now - _EPOCH) // _MILLISECOND,
        "zone": str(now.tzinfo),
        "was": None if was is None else json.dumps(_row(was)),
        "now": None if to is None else json.dumps(_row(to)),
    }
    connection.execute(_REMEMBER, values)


def _revision(row: RowMapping) -> Revision:
    was, now = (
        None if row[name] is None else _provision(json.loads(row[name]))
        for name in ("was", "now")
    )
    return Revision(_EPOCH + row["at"] * _MILLISECOND, row["zone"], was, now)


def _row(provision: Provision) -> dict[str, Any]:
    return {
        "id": provision.id,
        "date": provision.day.isoformat(),
        "item": provision.item,
        "cost": f"{provision.cost:.2f}",
        "category": provision.category.value,
        **{f"{state.value}_on": _text(provision.on(state)) for state in State},
        "note": provision.note,
        "receipt": provision.receipt,
        "workstation_check": provision.check,
    }


def _provision(row: Mapping[str, Any] | RowMapping) -> Provision:
    days = {state: row[f"{state.value}_on"] for state in State}
    return Provision(
        row["id"],
        date.fromisoformat(row["date"]),
        row["item"],
        Decimal(row["cost"]),
        Category(row["category"]),
        tuple(Step(state, date.fromisoformat(on)) for state, on in days.items() if on),
        row["note"],
        row["receipt"],
        row["workstation_check"],
    )


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
