"""What the user said of holes, in `movement.sqlite`: for the user alone.

Instants are rounded outwards to whole milliseconds; the spans clip them again.
"""

from datetime import date, datetime, timedelta

from sqlalchemy import text

from hybridwell.domain.calendar import Period
from hybridwell.domain.movement.holes import Doing, Explained, Hole, Source
from hybridwell.store.database import Database
from hybridwell.store.movement import instant, milliseconds

_OF = text(
    'SELECT start, "end", workday, zone, doing, source, said_at FROM explained '
    "WHERE workday BETWEEN :first AND :last ORDER BY workday, start"
)
_SAY = text(
    'INSERT INTO explained (start, "end", workday, zone, doing, source, said_at) '
    "VALUES (:start, :end, :workday, :zone, :doing, :source, :said_at) "
    'ON CONFLICT (start) DO UPDATE SET "end" = excluded."end", doing = excluded.doing, '
    "source = excluded.source, said_at = excluded.said_at"
)
_FORGET = text('DELETE FROM explained WHERE start <= :at AND :at < "end"')
_ALMOST = timedelta(microseconds=999)


class ExplainedStore:
    """Holes with what they were."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, period: Period) -> list[Explained]:
        """Return what was said of the workdays of a period. Raises StoreError."""
        bounds = {"first": period.first.isoformat(), "last": period.last.isoformat()}
        with self._database.reading() as connection:
            rows = connection.execute(_OF, bounds).all()
        return [
            Explained(
                Hole(instant(start), instant(end), date.fromisoformat(workday), zone),
                Doing(doing),
                instant(said_at),
                Source(source),
            )
            for start, end, workday, zone, doing, source, said_at in rows
        ]

    def say(self, *said: Explained) -> None:
        """Keep what holes were, instead of what was said of them. Raises StoreError."""
        rows = [
            {
                "start": milliseconds(each.start),
                "end": milliseconds(each.end + _ALMOST),
                "workday": each.hole.workday.isoformat(),
                "zone": each.hole.zone,
                "doing": each.doing.value,
                "source": each.source.value,
                "said_at": milliseconds(each.said_at),
            }
            for each in said
        ]
        with self._database.transaction() as connection:
            if rows:
                connection.execute(_SAY, rows)

    def forget(self, at: datetime) -> int:
        """Drop what was said of an instant; return how many rows. Raises StoreError."""
        with self._database.transaction() as connection:
            return connection.execute(_FORGET, {"at": milliseconds(at)}).rowcount
