"""Workdays as the user confirmed them, with every change they went through."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.engine import Connection, RowMapping

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.workday import Workday
from hybridwell.store.claims_steps import STEPS
from hybridwell.store.database import Database
from hybridwell.store.workday_rows import (
    instant,
    milliseconds,
    parts_in,
    row_of,
    trips_in,
    words_of,
    workday_from,
    workday_in,
)

_COLUMNS = "date, parts, trips, allowance, note, confirmed_at, zone"
_OF_PERIOD = text(
    f"SELECT {_COLUMNS} FROM workdays WHERE date BETWEEN :first AND :last ORDER BY date"  # noqa: S608 - a constant
)
_OF_DAY = text(f"SELECT {_COLUMNS} FROM workdays WHERE date = :date")  # noqa: S608 - a constant
_SAVE = text(
    f"INSERT OR REPLACE INTO workdays ({_COLUMNS})"  # noqa: S608 - a constant
    " VALUES (:date, :parts, :trips, :allowance, :note, :confirmed_at, :zone)"
)
_FORGET = text("DELETE FROM workdays WHERE date = :date")
_REMEMBER = text(
    "INSERT INTO workday_history (date, at, by, was, now, batch, undoes)"
    " VALUES (:date, :at, :by, :was, :now, :batch, :undoes)"
)
_NEXT = text("SELECT coalesce(max(batch), 0) + 1 FROM workday_history")
_HISTORY = text(
    "SELECT id, date, at, by, was, now, batch, undoes FROM workday_history"
    " WHERE date = :date ORDER BY id"
)
_LAST = text(
    "SELECT id, date, was, now FROM workday_history WHERE undoes IS NULL"
    " AND id NOT IN (SELECT undoes FROM workday_history WHERE undoes IS NOT NULL)"
    " AND (:date IS NULL OR date = :date) ORDER BY id DESC LIMIT 1"
)
_TOGETHER = text(
    "SELECT id, date, was, now FROM workday_history WHERE undoes IS NULL"
    " AND id NOT IN (SELECT undoes FROM workday_history WHERE undoes IS NOT NULL)"
    " AND (id = :id OR batch = (SELECT batch FROM workday_history WHERE id = :id))"
    " ORDER BY id DESC"
)
_PLANNED = text(
    "SELECT date, parts, trips, source FROM planned"
    " WHERE date BETWEEN :first AND :last ORDER BY date"
)
_PLAN = text("INSERT OR REPLACE INTO planned VALUES (:date, :parts, :trips, :source, :at)")
_LATEST = text("SELECT coalesce(max(id), 0) FROM workday_history")
_BEGIN = text("INSERT OR IGNORE INTO facts VALUES ('since', :since)")
_SINCE = text("SELECT value FROM facts WHERE name = 'since'")
_UNDO = "undo"


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of a day's history: who did what, and when."""

    at: datetime
    by: str
    was: Workday | None
    now: Workday | None
    """None: only suggested."""


class ClaimsStore:
    """Every query on workdays."""

    def __init__(self, database: Database) -> None:
        self.database = database

    @classmethod
    def in_memory(cls) -> "ClaimsStore":
        return cls(Database.in_memory(STEPS))

    def workdays(self, period: Period) -> list[Workday]:
        """Return the confirmed days of a period, by date."""
        with self.database.reading() as connection:
            found = connection.execute(_OF_PERIOD, _bounds(period))
            names = tuple(found.keys())  # a dict of each row takes three times as long
            return [workday_from(dict(zip(names, row, strict=True))) for row in found]

    def workday(self, day: date) -> Workday | None:
        found = self.workdays(Period(day, day))
        return found[0] if found else None

    def planned(self, period: Period) -> list[Workday]:
        """Return the suggestions that were imported for a period, by date."""
        with self.database.reading() as connection:
            rows = connection.execute(_PLANNED, _bounds(period)).mappings()
            return [
                Workday(
                    date.fromisoformat(row["date"]), parts_in(row["parts"]),
                    trips_in(row["trips"]), source=row["source"],
                )
                for row in rows
            ]  # fmt: skip

    def plan(self, days: Iterable[Workday], now: datetime) -> None:
        """Keep suggestions, all or none; they count for nothing until confirmed."""
        with self.database.transaction() as connection:
            for day in days:
                row = {
                    "date": day.date.isoformat(), "parts": words_of(day.parts),
                    "trips": words_of(day.trips), "source": day.source,
                    "at": milliseconds(now),
                }  # fmt: skip
                connection.execute(_PLAN, row)

    def save(self, days: Iterable[Workday], by: str, now: datetime) -> None:
        """Keep confirmed days, all or none, and what each was before.

        The zone of `now` is noted with them. A day that does not change is left alone.
        """
        with self.database.transaction() as connection:
            batch = connection.execute(_NEXT).scalar_one()
            for day in days:
                row = row_of(day, now)
                was = _stored(connection, row["date"])
                if was != row:
                    connection.execute(_SAVE, row)
                    _remember(connection, was, row, now, by=by, batch=batch)

    def undo(self, day: date | None, now: datetime) -> list[date]:
        """Take back the last change that was not taken back yet: of a day, or at all.

        What was changed together goes back together, unless a day is named.
        Returns the days; none: there was nothing to undo.
        """
        with self.database.transaction() as connection:
            asked = {"date": day.isoformat() if day else None}
            last = connection.execute(_LAST, asked).mappings().first()
            if last is None:
                return []
            rows = [last]
            if day is None:
                together = connection.execute(_TOGETHER, {"id": last["id"]})
                rows = list(together.mappings())
            for row in rows:
                _take_back(connection, row, now)
            return sorted({date.fromisoformat(row["date"]) for row in rows})

    def since(self, today: date) -> date:
        """Return the day on which this store was begun; `today` if that is now."""
        with self.database.reading() as connection:
            found = connection.execute(_SINCE).scalar()
        if found is None:
            with self.database.transaction() as connection:
                connection.execute(_BEGIN, {"since": today.isoformat()})
        return date.fromisoformat(found) if found else today

    def latest(self) -> int:
        """Return the number of the last change: another one, and days may have changed."""
        with self.database.reading() as connection:
            return int(connection.execute(_LATEST).scalar_one())

    def history(self, day: date) -> list[Change]:
        """Return every change of a day, the oldest first."""
        with self.database.reading() as connection:
            rows = connection.execute(_HISTORY, {"date": day.isoformat()}).mappings()
            return [
                Change(
                    instant(row["at"]),
                    row["by"],
                    workday_in(row["was"]),
                    workday_in(row["now"]),
                )
                for row in rows
            ]


def _stored(connection: Connection, day: str) -> dict[str, Any] | None:
    found = connection.execute(_OF_DAY, {"date": day}).mappings().first()
    return dict(found) if found else None


def _remember(  # noqa: PLR0913 - what an entry of the history consists of
    connection: Connection,
    was: Mapping[str, Any] | None,
    row: Mapping[str, Any] | None,
    now: datetime,
    *,
    by: str,
    batch: int | None = None,
    undoes: int | None = None,
) -> None:
    change = {
        "date": (row or was or {})["date"],
        "at": milliseconds(now),
        "by": by,
        "was": json.dumps(was) if was else None,
        "now": json.dumps(row),
        "batch": batch,
        "undoes": undoes,
    }
    connection.execute(_REMEMBER, change)


def _take_back(connection: Connection, change: RowMapping, now: datetime) -> None:
    is_now = _stored(connection, change["date"])
    before = workday_in(change["was"])
    row = None if before is None else row_of(before, now)
    if row is None:
        connection.execute(_FORGET, {"date": change["date"]})
    else:
        row["zone"] = json.loads(change["was"])["zone"]
        connection.execute(_SAVE, row)
    _remember(connection, is_now, row, now, by=_UNDO, undoes=change["id"])


def _bounds(period: Period) -> dict[str, str]:
    return {"first": period.first.isoformat(), "last": period.last.isoformat()}
