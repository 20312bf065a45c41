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

    def say(self, said: Explained) -> None:
        """Keep what a hole was, instead of what was said of it. Raises StoreError."""
        row = {
            "start": milliseconds(said.start),
            "end": milliseconds(said.end + _ALMOST),
            "workday": said.hole.workday.isoformat(),
            "zone": said.hole.zone,
            "doing": said.doing.value,
            "source": said.source.value,
            "said_at": milliseconds(said.said_at),
        }
        with self._database.transaction() as connection:
            connection.execute(_SAY, row)

    def forget(self, at: datetime) -> int:
        """Drop what was said of an instant; return how many rows. Raises StoreError."""
        with self._database.transaction() as connection:
            return connection.execute(_FORGET, {"at": milliseconds(at)}).rowcount
