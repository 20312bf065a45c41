"""Both files of HO-Planer, made as its own models make them."""

import json
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from hybridwell.errors import UsageError
from hybridwell.imports import read
from tests.imported import CALENDAR, YEAR, found, ignored

TABLES = """
CREATE TABLE work_entry (
    id INTEGER NOT NULL PRIMARY KEY, date VARCHAR(10) NOT NULL, type VARCHAR(20),
    start_time VARCHAR(5), end_time VARCHAR(5), comment VARCHAR(255),
    glz_override FLOAT, glz_override_source VARCHAR(20)
);
CREATE TABLE custom_holiday (
    id INTEGER NOT NULL PRIMARY KEY, date VARCHAR(10) NOT NULL, name VARCHAR(50) NOT NULL,
    hours FLOAT
);
CREATE TABLE settings (id INTEGER NOT NULL PRIMARY KEY, weekly_hours FLOAT);
"""
DAY = "2026-03-09"
Rows = Sequence[tuple[object, ...]]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "planer #1%.db"


def write(file: Path, entries: Rows = (), holidays: Rows = ()) -> Path:
    with closing(sqlite3.connect(file)) as database, database:
        database.executescript(TABLES)
        database.executemany(
            "INSERT INTO work_entry (date, type, start_time, end_time, comment)"
            " VALUES (?, ?, ?, ?, 'geheim')",
            entries,
        )
        database.executemany(
            "INSERT INTO custom_holiday (date, name, hours) VALUES (?, 'x', ?)", holidays
        )
    return file


def export(file: Path, **changed: object) -> Path:
    held: dict[str, Any] = {
        "format": "ho-planer-export",
        "version": 1,
        "exported_at": "2026-03-31T12:00:00Z",
        "settings": {},
        "custom_holidays": [],
        "entries": [],
    }
    file.write_text(json.dumps(held | changed))
    return file


def refusal(file: Path) -> str:
    with pytest.raises(UsageError) as refused:
        found(file, "ho-planer")
    return str(refused.value)


@pytest.mark.parametrize(
    ("kind", "place"),
    [
        ("home", "home"),
        ("office", "office"),
        ("dr", "elsewhere"),
        ("sick", "sick"),
        ("vacation", "leave"),
        ("glz", "free"),
    ],
)
def test_each_type_is_a_place(file: Path, kind: str, place: str) -> None:
    write(file, [(DAY, kind, "08:00", "16:30")])

    assert found(file, "ho-planer") == [f"{DAY} {place}"]


@pytest.mark.parametrize("kind", ["planned", "", None])
def test_what_is_only_planned_says_nothing(file: Path, kind: str | None) -> None:
    write(file, [(DAY, kind, "", None), ("2025-12-31", "home", "", "")])

    assert (found(file, "ho-planer"), ignored(file, "ho-planer")) == ([], 2)


@pytest.mark.parametrize(
    ("rows", "parts"),
    [
        ([("home", "08:00", "12:00"), ("office", "13:00", "17:00")], "home:50+office:50"),
        ([("home", "8:00", "9:00"), ("office", "9:00", "11:00")], "home:33+office:67"),
        (
            [
                ("home", "8:00", "9:00"),
                ("office", "9:00", "10:00"),
                ("dr", "10:00", "11:00"),
            ],
            "home:34+office:33+elsewhere:33",
        ),
        ([("office", "22:00", "02:00"), ("home", "08:00", "09:00")], "office:80+home:20"),
        ([("home", "00:00", "23:59"), ("office", "23:59", "00:00")], "home:99+office:1"),
        (
            [
                ("home", "8:00", "9:00"),
                ("office", "9:00", "10:00"),
                ("home", "10:00", "12:00"),
            ],
            "home:75+office:25",
        ),
        ([("home", "08:00", "12:00"), ("office", "13:00", "")], "home+office"),
        ([("home", "08:00", "12:00"), ("sick", None, None)], "home+sick"),
        ([("home", "08:00", "08:00"), ("office", "09:00", "17:00")], "home+office"),
        ([("home", "08:00", "12:00"), ("home", "13:00", "17:00")], "home"),
    ],
)
def test_several_entries_share_out_the_day_by_their_hours(
    file: Path, rows: list[tuple[str, ...]], parts: str
) -> None:
    write(file, [(DAY, *row) for row in rows])

    assert found(file, "ho-planer") == [f"{DAY} {parts}"]


def test_a_free_day_is_a_holiday_where_no_entry_says_otherwise(file: Path) -> None:
    write(
        file,
        [("2026-04-06", "home", "", ""), ("2026-04-27", "planned", "", "")],
        [("2026-04-06", 0), ("2026-04-27", 0.0), ("2026-12-24", 4), ("2026-12-25", None)],
    )

    assert found(file, "ho-planer") == [
        "2026-04-06 home",
        "2026-04-27 holiday",
        "2026-12-25 holiday",
    ]


def test_comments_and_times_are_not_kept(file: Path) -> None:
    write(file, [(DAY, "home", "08:00", "16:30")])

    (day,) = read(file, "ho-planer", YEAR, CALENDAR).days

    assert (day.note, day.source, day.confirmed) == ("", f"ho-planer {file.name}", False)


def test_the_file_of_the_other_program_is_only_read(file: Path) -> None:
    write(file, [(DAY, "home", "", "")])
    file.chmod(0o400)
    before = file.read_bytes()

    found(file, "ho-planer")

    assert file.read_bytes() == before
    assert [each.name for each in file.parent.iterdir()] == [file.name]


def test_the_json_export_holds_the_same(file: Path) -> None:
    entry = {"date": DAY, "start": "08:00", "end": "12:00", "comment": "geheim"}
    export(
        file,
        entries=[{**entry, "type": "home"}, {**entry, "type": "office"}],
        custom_holidays=[{"date": "2026-04-27", "name": "Koningsdag", "hours": 0}],
    )

    assert found(file, "ho-planer") == [f"{DAY} home:50+office:50", "2026-04-27 holiday"]


KINDS = "home, office, dr, sick, vacation, glz"
A_TYPE = f"type must be planned, empty or one of {KINDS}, not"
A_TIME = "must be a time such as 08:30 or empty, not"
A_DATE = "date must be a date such as 2026-03-09 or 09-03-2026, not"


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ((DAY, "moon", "", ""), f"{A_TYPE} 'moon'"),
        ((DAY, b"x", "", ""), f"{A_TYPE} b'x'"),
        ((DAY, "home", "25:00", ""), f"start {A_TIME} '25:00'"),
        ((DAY, "home", "", b"8"), f"end {A_TIME} b'8'"),
        (("9 March", "home", "", ""), f"{A_DATE} '9 March'"),
        ((b"\xff", "planned", "", ""), f"{A_DATE} \"b'\\\\xff'\""),
        (
            ("2101-01-01", "home", "", ""),
            "date must be from 2010-01-01 to 2100-12-31, not 2101-01-01",
        ),
    ],
)  # fmt: skip
def test_an_entry_that_cannot_be_is_named_with_its_row(
    file: Path, row: tuple[object, ...], reason: str
) -> None:
    write(file, [row])

    assert refusal(file) == f"{file.name}, work_entry, row 1: {reason}"


@pytest.mark.parametrize(("hours", "shown"), [(-1, "-1.0"), ("none", "'none'")])
def test_hours_of_a_holiday_must_be_a_number(file: Path, hours: object, shown: str) -> None:
    write(file, holidays=[("2026-04-27", hours)])

    assert refusal(file) == (
        f"{file.name}, custom_holiday, row 1: hours must be a number from 0, not {shown}"
    )


def test_hours_of_a_holiday_are_not_true_or_false(file: Path) -> None:
    export(file, custom_holidays=[{"date": "2026-04-27", "hours": False}])

    assert refusal(file).endswith("row 1: hours must be a number from 0, not False")


@pytest.mark.parametrize(
    ("drop", "table", "column"),
    [
        ("DROP TABLE work_entry", "work_entry", "id"),
        ("ALTER TABLE work_entry DROP COLUMN end_time", "work_entry", "end_time"),
        ("DROP TABLE custom_holiday", "custom_holiday", "id"),
    ],
)
def test_a_database_of_another_program_is_refused(
    file: Path, drop: str, table: str, column: str
) -> None:
    write(file)
    with closing(sqlite3.connect(file)) as database, database:
        database.execute(drop)

    assert refusal(file) == (
        f"{file.name}: the table {table} of HO-Planer with its column {column} is missing"
    )


def truncated(content: bytes) -> bytes:
    return content[:1000]


def with_a_broken_name(content: bytes) -> bytes:
    return content.replace(b"settings", b"sett\xffngs").replace(b" (id INT", b" \xff(d INT")


@pytest.mark.parametrize("damage", [truncated, with_a_broken_name])
def test_a_damaged_database_is_refused(
    file: Path, damage: Callable[[bytes], bytes]
) -> None:
    write(file, [(DAY, "home", "", "")])
    file.write_bytes(damage(file.read_bytes()))

    assert refusal(file) == f"{file.name} is not a database of HO-Planer that can be read"


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", "[" * 100_000, "date;parts"])
def test_what_is_neither_file_is_refused(file: Path, text: str) -> None:
    file.write_text(text)

    assert refusal(file) == (
        f"{file.name} is neither the database nor the JSON export of HO-Planer"
    )


def test_a_version_that_is_not_known_is_refused(file: Path) -> None:
    export(file, version=2)

    assert refusal(file) == f"{file.name}: version must be 1, not 2"


@pytest.mark.parametrize("entries", [None, {}, [1]])
def test_entries_must_be_a_list_of_objects(file: Path, entries: object) -> None:
    export(file, entries=entries)

    assert refusal(file) == f"{file.name}: entries must be a list of objects"


def test_an_entry_of_the_export_is_named_with_its_number(file: Path) -> None:
    export(file, entries=[{"date": DAY, "type": "home"}, {"type": "home"}])

    assert refusal(file) == f"{file.name}, entries, row 2: {A_DATE} 'None'"
