"""Every query on spans and breaks: for the user alone, never for an export."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import text

from hybridwell.domain.calendar import Calendar, Period
from hybridwell.domain.movement.breaks import BreakKind, Change, Held
from hybridwell.domain.movement.prompting import Outcome
from hybridwell.domain.movement.span import Activity, Span
from hybridwell.store.database import Database

STEPS = (
    (
        """
        CREATE TABLE span (
            activity TEXT NOT NULL,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL CHECK ("end" > start),
            workday TEXT NOT NULL,
            zone TEXT NOT NULL,
            PRIMARY KEY (activity, start)
        ) STRICT
        """,
        'CREATE INDEX span_workday ON span (workday, activity, start, "end", zone)',
        """
        CREATE TABLE outcome (
            at INTEGER NOT NULL,
            kind TEXT NOT NULL,
            change TEXT NOT NULL,
            workday TEXT NOT NULL
        ) STRICT
        """,
        "CREATE INDEX outcome_workday ON outcome (workday, at, change)",
        "CREATE TABLE memory (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    ),
    ("ALTER TABLE outcome ADD COLUMN reason TEXT NOT NULL DEFAULT ''",),
    (
        # No primary key: it would be the row number, and those of a damaged table are
        # sought one after another.
        """
        CREATE TABLE explained (
            start INTEGER NOT NULL UNIQUE,
            "end" INTEGER NOT NULL CHECK ("end" > start),
            workday TEXT NOT NULL,
            zone TEXT NOT NULL,
            doing TEXT NOT NULL,
            source TEXT NOT NULL,
            said_at INTEGER NOT NULL
        ) STRICT
        """,
        "CREATE INDEX explained_workday ON explained (workday, start)",
    ),
)
"""Instants are milliseconds since 1970 UTC; `kind` is the kind of break.

Version 2: why a break was held back, withdrawn or only told; empty where it was not.
Version 3: what the user said of holes: see `store/explained.py`.
"""

_UPSERT = text(
    'INSERT INTO span (activity, start, "end", workday, zone) '
    "VALUES (:activity, :start, :end, :workday, :zone) "
    'ON CONFLICT (activity, start) DO UPDATE SET "end" = excluded."end"'
)
_DELETE = text("DELETE FROM span WHERE activity = :activity AND start = :start")
_OUTCOME = text(
    "INSERT INTO outcome (at, kind, change, workday, reason) "
    "VALUES (:at, :kind, :change, :workday, :reason)"
)
_SPANS = text(
    'SELECT activity, start, "end", workday, zone FROM span '
    "WHERE workday BETWEEN :first AND :last ORDER BY workday, activity, start"
)
_OUTCOMES = text(
    "SELECT at, kind, change, reason, workday FROM outcome "
    "WHERE workday BETWEEN :first AND :last ORDER BY workday, at, rowid"
)
# A year has ten thousand spans: looking words up takes half the time of reading them.
_ACTIVITIES = {each.value: each for each in Activity}
_CHANGES = {each.value: each for each in Change}
_KINDS = {each.value: each for each in BreakKind}
_REASONS = {each.value: each for each in Held}
_day = lru_cache(maxsize=400)(date.fromisoformat)
_MILLISECOND = timedelta(milliseconds=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def milliseconds(instant: datetime) -> int:
    return (instant - _EPOCH) // _MILLISECOND


def instant(stored: int) -> datetime:
    return datetime.fromtimestamp(stored / 1000, UTC)


class MovementStore:
    """Spans, what became of breaks, and what the tracker must remember."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def save(
        self, spans: Iterable[Span], outcomes: Iterable[Outcome], calendar: Calendar
    ) -> None:
        """Write all or nothing; a span replaces the one with its activity and start.

        Raises StoreError.
        """
        rows = [_row(span) for span in spans]
        grown = [row for row in rows if row["end"] > row["start"]]
        gone = [row for row in rows if row["end"] <= row["start"]]
        changes = [
            {
                "at": milliseconds(each.at),
                "kind": each.kind.value,
                "change": each.change.value,
                "reason": "" if each.reason is None else each.reason.value,
                "workday": calendar.day_of(each.at).isoformat(),
            }
            for each in outcomes
        ]
        with self.database.transaction() as connection:
            for statement, values in (
                (_UPSERT, grown),
                (_DELETE, gone),
                (_OUTCOME, changes),
            ):
                if values:
                    connection.execute(statement, values)

    def spans(self, period: Period) -> list[Span]:
        """Return the spans of the workdays of a period, in order. Raises StoreError."""
        with self.database.reading() as connection:
            rows = connection.execute(_SPANS, _bounds(period)).all()
        return [
            Span(instant(start), instant(end), _ACTIVITIES[activity], _day(workday), zone)
            for activity, start, end, workday, zone in rows
        ]

    def outcomes(self, period: Period) -> dict[date, list[Outcome]]:
        """Return what became of breaks, by workday. Raises StoreError."""
        found: dict[date, list[Outcome]] = defaultdict(list)
        with self.database.reading() as connection:
            rows = connection.execute(_OUTCOMES, _bounds(period)).all()
        for at, kind, change, reason, workday in rows:
            why = _REASONS[reason] if reason else None
            outcome = Outcome(instant(at), _CHANGES[change], _KINDS[kind], why)
            found[_day(workday)].append(outcome)
        return found

    def recall(self, name: str) -> datetime | None:
        """Return an instant that was remembered. Raises StoreError."""
        query = text("SELECT value FROM memory WHERE name = :name")
        with self.database.reading() as connection:
            value = connection.execute(query, {"name": name}).scalar()
        return None if value is None else datetime.fromisoformat(value)

    def remember(self, name: str, at: datetime | None) -> None:
        """Keep an instant over a restart; None forgets it. Raises StoreError."""
        keep = "INSERT OR REPLACE INTO memory VALUES (:name, :value)"
        drop = "DELETE FROM memory WHERE name = :name"
        with self.database.transaction() as connection:
            if at is None:
                connection.execute(text(drop), {"name": name})
            else:
                connection.execute(text(keep), {"name": name, "value": at.isoformat()})


def _row(span: Span) -> dict[str, Any]:
    return {
        "activity": span.activity.value,
        "start": milliseconds(span.start),
        "end": milliseconds(span.end),
        "workday": span.workday.isoformat(),
        "zone": span.zone,
    }


def _bounds(period: Period) -> dict[str, str]:
    return {"first": period.first.isoformat(), "last": period.last.isoformat()}
