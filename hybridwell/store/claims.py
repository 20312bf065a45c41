"""Workdays as the user confirmed them, with every change they went through."""

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import text
from sqlalchemy.engine import Connection, RowMapping

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.workday import Place, Workday
from hybridwell.store.database import Database

STEPS = (
    (
        """CREATE TABLE workdays (
            date TEXT NOT NULL PRIMARY KEY,
            places TEXT NOT NULL,
            kilometres TEXT,
            note TEXT NOT NULL,
            confirmed_at INTEGER NOT NULL,
            zone TEXT NOT NULL
        ) STRICT""",
        """CREATE TABLE workday_history (
            id INTEGER PRIMARY KEY,
            date TEXT NOT NULL,
            at INTEGER NOT NULL,
            by TEXT NOT NULL,
            was TEXT,
            now TEXT NOT NULL
        ) STRICT""",
        """CREATE TRIGGER workday_history_is_not_edited BEFORE UPDATE ON workday_history
            BEGIN SELECT RAISE(ABORT, 'history is only added to'); END""",
        """CREATE TRIGGER workday_history_is_not_deleted BEFORE DELETE ON workday_history
            BEGIN SELECT RAISE(ABORT, 'history is only added to'); END""",
        "CREATE TABLE facts (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT",
    ),
)
"""The versions of `claims.sqlite`; instants are whole milliseconds since 1970, UTC."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_COLUMNS = "date, places, kilometres, note, confirmed_at, zone"
_OF_PERIOD = text(
    f"SELECT {_COLUMNS} FROM workdays WHERE date BETWEEN :first AND :last ORDER BY date"  # noqa: S608 - a constant
)
_ALL_OF_DAY = text(f"SELECT {_COLUMNS} FROM workdays WHERE date = :date")  # noqa: S608 - a constant
_SAVE = text(
    f"INSERT OR REPLACE INTO workdays ({_COLUMNS})"  # noqa: S608 - a constant
    " VALUES (:date, :places, :kilometres, :note, :confirmed_at, :zone)"
)
_REMEMBER = text(
    "INSERT INTO workday_history (date, at, by, was, now)"
    " VALUES (:date, :at, :by, :was, :now)"
)
_BEGIN = text("INSERT OR IGNORE INTO facts VALUES ('since', :since)")
_SINCE = text("SELECT value FROM facts WHERE name = 'since'")


class ClaimsStore:
    """Every query on workdays."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @classmethod
    def in_memory(cls) -> "ClaimsStore":
        return cls(Database.in_memory(STEPS))

    def workdays(self, period: Period) -> list[Workday]:
        """Return the confirmed days of a period, by date."""
        bounds = {"first": period.first.isoformat(), "last": period.last.isoformat()}
        with self._database.reading() as connection:
            rows = connection.execute(_OF_PERIOD, bounds).mappings()
            return [_workday(row) for row in rows]

    def workday(self, day: date) -> Workday | None:
        found = self.workdays(Period(day, day))
        return found[0] if found else None

    def save(self, days: Iterable[Workday], by: str, now: datetime) -> None:
        """Keep confirmed days, all or none, and what each was before.

        The zone of `now` is noted with them. A day that does not change is left alone.
        """
        with self._database.transaction() as connection:
            connection.execute(_BEGIN, {"since": now.date().isoformat()})
            for day in days:
                _save(connection, day, by, now)

    def since(self, today: date) -> date:
        """Return the day on which this store was begun; `today` if that is now."""
        with self._database.reading() as connection:
            found = connection.execute(_SINCE).scalar()
        if found is None:
            with self._database.transaction() as connection:
                connection.execute(_BEGIN, {"since": today.isoformat()})
        return date.fromisoformat(found) if found else today

    def history(self, day: date) -> list[Mapping[str, Any]]:
        """Return every change of a day, the oldest first."""
        query = text(
            "SELECT at, by, was, now FROM workday_history WHERE date = :d ORDER BY id"
        )
        with self._database.reading() as connection:
            return [
                dict(row)
                for row in connection.execute(query, {"d": day.isoformat()}).mappings()
            ]


def _save(connection: Connection, day: Workday, by: str, now: datetime) -> None:
    row = _row(day, now)
    found = connection.execute(_ALL_OF_DAY, {"date": row["date"]}).mappings().first()
    was = dict(found) if found else None
    if was == row:
        return
    connection.execute(_SAVE, row)
    change = {"date": row["date"], "at": _milliseconds(now), "by": by}
    connection.execute(
        _REMEMBER,
        change | {"was": json.dumps(was) if was else None, "now": json.dumps(row)},
    )


def _row(day: Workday, now: datetime) -> dict[str, Any]:
    if day.confirmed_at is None:
        raise ValueError("a suggestion is never filed")
    return {
        "date": day.date.isoformat(),
        "places": ",".join(place.value for place in day.places),
        "kilometres": None if day.kilometres is None else str(day.kilometres),
        "note": day.note,
        "confirmed_at": _milliseconds(day.confirmed_at),
        "zone": str(now.tzinfo),
    }


def _workday(row: RowMapping) -> Workday:
    kilometres = row["kilometres"]
    return Workday(
        date.fromisoformat(row["date"]),
        tuple(Place(place) for place in row["places"].split(",")),
        None if kilometres is None else Decimal(kilometres),
        row["note"],
        _EPOCH + row["confirmed_at"] * _MILLISECOND,
    )


def _milliseconds(instant: datetime) -> int:
    return (instant - _EPOCH) // _MILLISECOND
