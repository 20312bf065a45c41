from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from importlib import import_module
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest

from hybridwell.errors import UsageError
from hybridwell.export import workbook, xlsx_file
from hybridwell.export.options import Options
from hybridwell.export.profile import Column, Kind, Profile
from hybridwell.export.table import CellType, Table
from hybridwell.language import Language
from tests.batches import CLOSED, DRAFT

TYPES = (CellType.TEXT, CellType.DATE, CellType.EUROS)
PROFILE = Profile("mine", tuple(map(Column, ("name", "day", "euros"))), Kind.XLSX)
TABLE = Table(
    TYPES,
    ("name", "day", "euros"),
    (("=1+1", date(2026, 11, 2), Decimal("-2.45")), ("#N/A", None, Decimal(10))),
)


def sheet(content: bytes) -> Any:  # noqa: ANN401 - openpyxl has no types
    return import_module("openpyxl").load_workbook(BytesIO(content)).active


def test_numbers_and_dates_are_real_ones() -> None:
    found = sheet(workbook.written(TABLE, PROFILE, "Claim"))

    assert found.title == "Claim"
    assert (found["B2"].value, found["B2"].number_format) == (
        datetime(2026, 11, 2),  # noqa: DTZ001 - a workbook has no zones
        "yyyy-mm-dd",
    )
    assert (found["C2"].value, found["C2"].number_format) == (-2.45, "0.00##")
    assert found["B3"].value is None


def test_text_is_never_a_formula_or_an_error() -> None:
    found = sheet(workbook.written(TABLE, PROFILE, "Claim"))

    assert (found["A2"].value, found["A2"].data_type) == ("'=1+1", "s")
    assert (found["A3"].value, found["A3"].data_type) == ("#N/A", "s")


def test_no_cell_of_a_claim_is_a_formula() -> None:
    found = sheet(xlsx_file.content(CLOSED, Options()))

    assert [cell for row in found for cell in row if cell.data_type == "f"] == []


def test_the_header_stays_in_sight_and_columns_are_wide_enough() -> None:
    found = sheet(xlsx_file.content(CLOSED, Options()))

    assert found.freeze_panes == "A2"
    assert found["A1"].font.bold
    assert found.column_dimensions["A"].width >= len("Employer number")


def test_a_table_without_header_begins_with_its_rows() -> None:
    found = sheet(workbook.written(replace(TABLE, header=()), PROFILE, "Claim"))

    assert found["A1"].value == "'=1+1"
    assert found.freeze_panes is None


def test_the_last_row_adds_up_as_plain_numbers() -> None:
    content = xlsx_file.content(CLOSED, Options())

    last = workbook.read(content, (CellType.TEXT,) * 20)[-1]

    assert last[0] == "Total"
    assert [cell for cell in last[1:] if cell] == ["29.38", "28.83", "0.55"]


def test_headings_are_in_the_language_of_the_user() -> None:
    words = {"Employer number": ("Werkgeversnummer",), "Claim": ("Declaratie",)}

    found = sheet(xlsx_file.content(CLOSED, Options(Language("nl", words))))

    assert (found.title, found["A1"].value) == ("Declaratie", "Werkgeversnummer")


def test_a_draft_says_so_in_every_row() -> None:
    header, *rows, _ = xlsx_file.rows(xlsx_file.content(DRAFT, Options()), Options())

    assert {row[header.index("Status")] for row in rows} == {"draft"}
    assert {row[header.index("Batch number")] for row in rows} == {""}


def test_no_moment_of_writing_is_in_the_file() -> None:
    content = workbook.written(TABLE, PROFILE, "Claim")

    with ZipFile(BytesIO(content)) as book:
        core = book.read("docProps/core.xml").decode()
        moments = {member.date_time for member in book.infolist()}
    assert core.count("2000-01-01T00:00:00Z") == 2
    assert str(datetime.now(UTC).year) not in core  # noqa: TID251 - what must not be there
    assert moments == {(1980, 1, 1, 0, 0, 0)}


def test_cells_beyond_the_columns_are_kept_and_empty_rows_left_out() -> None:
    book = import_module("openpyxl").Workbook()
    for row in (["a", None, 1.5, None, None], [None] * 5, ["b", None, None, "more"]):
        book.active.append(row)
    content = BytesIO()
    book.save(content)

    assert workbook.read(content.getvalue(), TYPES) == [
        ("a", "", "1.5"),
        ("b", "", "", "more"),
    ]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"name;day"])
def test_what_is_no_workbook_is_refused(content: bytes) -> None:
    with pytest.raises(UsageError, match=r"this is not a workbook \(\.xlsx\)"):
        workbook.read(content, TYPES)


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml"])
@pytest.mark.parametrize("damage", [b"", b"<", b"<a/>", b"\xff"])
def test_a_damaged_workbook_is_refused_or_differs(part: str, damage: bytes) -> None:
    content, damaged = workbook.written(TABLE, PROFILE, "Claim"), BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(damaged, "w") as new:
        for name in old.namelist():
            new.writestr(name, damage if name == part else old.read(name))

    try:
        said = workbook.read(damaged.getvalue(), TYPES)
    except UsageError:
        said = []

    assert said != workbook.read(content, TYPES)
