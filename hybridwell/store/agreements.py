"""Agreements as the user stated them, with every change they went through."""

import json
from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import text

from hybridwell.store.database import Database
from hybridwell.store.workday_rows import milliseconds

Terms = Mapping[str, str]
"""Each term by its name, as text."""

_ALL = text("SELECT first_day, terms FROM agreements ORDER BY first_day")
_ONE = text("SELECT terms FROM agreements WHERE first_day = :first_day")
_SAVE = text("INSERT OR REPLACE INTO agreements VALUES (:first_day, :terms)")
_REMOVE = text("DELETE FROM agreements WHERE first_day = :first_day")
_REMEMBER = text(
    "INSERT INTO agreement_history (first_day, at, was, now)"
    " VALUES (:first_day, :at, :was, :now)"
)


class AgreementStore:
    """Every query on agreements."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> dict[date, Terms]:
        """Return the terms of each agreement by its first day, in order."""
        with self._database.reading() as connection:
            return {
                date.fromisoformat(first): json.loads(terms)
                for first, terms in connection.execute(_ALL)
            }

    def save(self, first_day: date, terms: Terms | None, now: datetime) -> None:
        """Keep an agreement instead of one of the same day; None: remove that one."""
        row = {"first_day": first_day.isoformat()}
        said = None if terms is None else json.dumps(dict(terms), ensure_ascii=False)
        with self._database.transaction() as connection:
            was = connection.execute(_ONE, row).scalar()
            if was == said:
                return
            if said is None:
                connection.execute(_REMOVE, row)
            else:
                connection.execute(_SAVE, row | {"terms": said})
            change = {"at": milliseconds(now), "was": was, "now": said or "null"}
            connection.execute(_REMEMBER, row | change)
