from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from hybridwell.errors import UsageError
from hybridwell.export.delimited import read, written
from hybridwell.export.profile import Column, DateFormat, LineEnd, Profile, Quote
from hybridwell.export.table import CellType, Table

PROFILE = Profile("mine", (Column("name"), Column("day"), Column("euros")))
TYPES = (CellType.TEXT, CellType.DATE, CellType.EUROS)
TABLE = Table(
    TYPES,
    ("name", "day", "euros"),
    (("Zoë", date(2026, 11, 2), Decimal("-2.45")), ("", None, Decimal("10.00"))),
)
ROWS = [("name", "day", "euros"), ("Zoë", "2026-11-02", "-2.45"), ("", "", "10")]


def text(table: Table = TABLE, profile: Profile = PROFILE) -> str:
    return written(table, profile).decode(profile.encoding)


def test_the_usual_dialect_is_dutch() -> None:
    assert text() == "name;day;euros\r\nZoë;2026-11-02;-2,45\r\n;;10,00\r\n"


def test_a_profile_says_how_numbers_dates_and_lines_are_written() -> None:
    profile = replace(
        PROFILE,
        delimiter=",",
        decimal=".",
        line_end=LineEnd.LF,
        date_format=DateFormat.SLASHES,
        quote=Quote.ALL,
    )

    said = text(profile=profile)

    assert said == ('"name","day","euros"\n"Zoë","02/11/2026","-2.45"\n"","","10.00"\n')
    assert "02-11-2026" in text(profile=replace(PROFILE, date_format=DateFormat.DASHES))
    assert "20261102" in text(profile=replace(PROFILE, date_format=DateFormat.DIGITS))


def test_a_profile_says_the_encoding_and_the_byte_order_mark() -> None:
    assert written(TABLE, replace(PROFILE, bom=True)).startswith(b"\xef\xbb\xbfname")
    assert b"Zo\xeb" in written(TABLE, replace(PROFILE, encoding="cp1252"))


def test_text_that_the_encoding_has_no_signs_for_is_refused() -> None:
    table = replace(TABLE, rows=(("Łódź", None, None),))

    with pytest.raises(UsageError, match="'Ł' cannot be written in cp1252: choose"):
        written(table, replace(PROFILE, encoding="cp1252"))


@pytest.mark.parametrize("risky", ["a;b", 'a"b', "a\nb", "a\rb", " a"])
def test_a_text_with_signs_of_the_dialect_is_quoted_and_read_back(risky: str) -> None:
    table = replace(TABLE, rows=((risky, None, None),))

    assert read(written(table, PROFILE), PROFILE, TYPES)[1] == (risky, "", "")


@pytest.mark.parametrize(
    "saved",
    [
        "name;day;euros\r\nZoë;2026-11-02;-2,45\r\n;;10,00\r\n".encode(),
        "\ufeffname;day;euros\nZoë;2-11-2026;-2,45\n;;10\n".encode(),
        'name,day,euros\n"Zoë","2026-11-02","-2.45"\n,,10.0\n'.encode(),
        "name\tday\teuros\nZoë\t2026-11-02\t-2,45\n\t\t10,0\n\n".encode(),
        "name;day;euros;;\r\nZoë;02/11/2026;-2,45;;\r\n;;10,00;;\r\n;;;;\r\n".encode(
            "cp1252"
        ),
    ],
)
def test_a_file_that_a_spreadsheet_saved_again_says_the_same(saved: bytes) -> None:
    assert read(saved, PROFILE, TYPES) == ROWS


def test_a_cell_too_many_is_kept() -> None:
    assert read(b"a;2026-11-02;1;more\nb\n", PROFILE, TYPES) == [
        ("a", "2026-11-02", "1", "more"),
        ("b", "", ""),
    ]


def test_a_file_of_few_columns_is_read_by_its_own_delimiter() -> None:
    assert read(b"a\n", PROFILE, TYPES) == [("a", "", "")]
    assert read(b"", PROFILE, TYPES) == []


def test_what_is_no_table_is_refused() -> None:
    with pytest.raises(UsageError, match="this is not a text file"):
        read(b"\0", PROFILE, TYPES)
    with pytest.raises(UsageError, match="this is not a CSV file"):
        read(b"x" * 200_000, PROFILE, TYPES)
