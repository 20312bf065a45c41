"""The versions of `claims.sqlite`; instants are whole milliseconds since 1970, UTC."""

from hybridwell.store.provisions import TABLES as PROVISIONS


def _only_added_to(table: str) -> tuple[str, str]:
    """Return the triggers that keep every row as it was written."""
    refuse = f"BEGIN SELECT RAISE(ABORT, '{table} is only added to'); END"
    return (
        f"CREATE TRIGGER {table}_is_not_edited BEFORE UPDATE ON {table} {refuse}",
        f"CREATE TRIGGER {table}_is_not_deleted BEFORE DELETE ON {table} {refuse}",
    )


_VERSION_1 = (
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
)

_PARTS_AND_TRIPS = (
    "ALTER TABLE workdays RENAME COLUMN places TO parts",
    "ALTER TABLE workdays ADD COLUMN trips TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE workdays ADD COLUMN allowance TEXT",
    # Kilometres of a day at home paid nothing, and have no meaning now.
    """UPDATE workdays SET trips = CASE
        WHEN kilometres IS NULL OR parts = 'home' THEN ''
        WHEN parts LIKE '%client%' OR parts LIKE '%elsewhere%'
        THEN 'business:' || kilometres
        ELSE 'commute:' || kilometres END""",
    "ALTER TABLE workdays DROP COLUMN kilometres",
    "ALTER TABLE workday_history ADD COLUMN batch INTEGER",
    "ALTER TABLE workday_history ADD COLUMN undoes INTEGER",
    """CREATE TABLE planned (
        date TEXT NOT NULL PRIMARY KEY,
        parts TEXT NOT NULL,
        trips TEXT NOT NULL,
        source TEXT NOT NULL,
        at INTEGER NOT NULL
    ) STRICT""",
)

_AGREEMENTS = (
    """CREATE TABLE agreements (
        first_day TEXT NOT NULL PRIMARY KEY,
        terms TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE agreement_history (
        id INTEGER PRIMARY KEY,
        first_day TEXT NOT NULL,
        at INTEGER NOT NULL,
        was TEXT,
        now TEXT NOT NULL
    ) STRICT""",
    *_only_added_to("agreement_history"),
)

_BATCHES = (
    """CREATE TABLE batches (
        number INTEGER PRIMARY KEY,
        first_day TEXT NOT NULL,
        last_day TEXT NOT NULL,
        corrects INTEGER NOT NULL,
        content TEXT NOT NULL,
        checksum TEXT NOT NULL,
        at INTEGER NOT NULL,
        zone TEXT NOT NULL
    ) STRICT""",
    # A day is never paid twice: the file itself refuses it.
    """CREATE TABLE paid (
        date TEXT NOT NULL,
        kind TEXT NOT NULL,
        batch INTEGER NOT NULL REFERENCES batches(number),
        PRIMARY KEY (date, kind)
    ) STRICT""",
    """CREATE TABLE sent (
        id INTEGER PRIMARY KEY,
        batch INTEGER NOT NULL REFERENCES batches(number),
        at INTEGER NOT NULL,
        sent INTEGER NOT NULL
    ) STRICT""",
    *_only_added_to("batches"),
    *_only_added_to("paid"),
    *_only_added_to("sent"),
)

STEPS = (_VERSION_1, (*_PARTS_AND_TRIPS, *_AGREEMENTS, *_BATCHES, *PROVISIONS))
