"""Workbooks of a mobility card, as openpyxl writes them and as others do."""

import io
import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl  # noqa: TID253 - the tests write the workbooks
import pytest

from hybridwell.errors import UsageError
from hybridwell.imports import read
from tests.imported import CALENDAR, YEAR, found, ignored


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "transactions-export-2026.xlsx"


def write(
    file: Path, *rows: list[object], before: list[list[object]] | None = None
) -> Path:
    book = openpyxl.Workbook()
    for row in before or []:
        book.active.append(row)
    sheet = book.create_sheet("Transactions")
    for row in rows:
        sheet.append(row)
    book.save(file)
    return file


HEADER: list[object] = ["Card", "Date", "Product", "Amount"]


def test_each_date_with_a_transaction_is_an_office_day(file: Path) -> None:
    write(
        file,
        HEADER,
        ["1", datetime(2026, 3, 10, 8, 12), "Train", 4.5],  # noqa: DTZ001 - Excel has no zones
        ["1", datetime(2026, 3, 10, 17, 30), "Train", 4.5],  # noqa: DTZ001
        ["1", date(2026, 3, 9), "Bicycle", 0],
        ["1", "2026-03-11", "Train", 4.5],
        ["1", "12-03-2026 08:15", "Train", 4.5],
        ["1", "2026-03-13T08:15:00", "Train", 4.5],
    )

    assert found(file, "shuttel") == [f"2026-03-{day:02} office" for day in range(9, 14)]


def test_it_is_an_unconfirmed_suggestion_without_kilometres(file: Path) -> None:
    write(file, HEADER, ["1", date(2026, 3, 9), "Train", 4.5])

    (day,) = read(file, "shuttel", YEAR, CALENDAR).days

    assert (day.trips, day.note, day.confirmed) == ((), "", False)
    assert day.source == "shuttel transactions-export-2026.xlsx"


def test_rows_without_a_date_or_outside_the_period_are_only_counted(file: Path) -> None:
    write(
        file,
        HEADER,
        ["1", date(2025, 12, 31), "Train", 4.5],
        [None, None, None, None],
        [None, " ", None, 9],
        [None, None, "Total", 9],
    )

    assert (found(file, "shuttel"), ignored(file, "shuttel")) == ([], 3)


def test_the_header_may_be_dutch_and_stand_below_a_title(file: Path) -> None:
    write(
        file, ["Transacties"], [], ["Reis", " DATUM "], ["Trein", date(2026, 3, 9)], ["x"]
    )

    assert (found(file, "shuttel"), ignored(file, "shuttel")) == (["2026-03-09 office"], 1)


def test_sheets_without_such_a_column_are_passed_over(file: Path) -> None:
    notes: list[list[object]] = [["about", number] for number in range(30)]
    write(file, HEADER, ["1", date(2026, 3, 9)], before=notes)

    assert found(file, "shuttel") == ["2026-03-09 office"]


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ("9 maart", "Date must be a date such as 2026-03-09 or 09-03-2026, not '9'"),
        (46090, "Date must be a date such as 2026-03-09 or 09-03-2026, not 46090"),
        (
            date(2009, 12, 31),
            "Date must be from 2010-01-01 to 2100-12-31, not 2009-12-31",
        ),
    ],
)
def test_a_date_that_cannot_be_is_named_with_its_row(
    file: Path, given: object, reason: str
) -> None:
    write(file, HEADER, ["1", date(2026, 3, 9)], ["1", given])

    with pytest.raises(UsageError) as refused:
        found(file, "shuttel")

    assert str(refused.value) == f"{file.name}, Transactions, row 3: {reason}"


def test_a_workbook_without_dates_is_refused(file: Path) -> None:
    write(file, ["Card", "Amount"], ["1", 4.5])

    with pytest.raises(UsageError, match=r"no sheet has a column Date or Datum$"):
        found(file, "shuttel")


def test_what_a_program_says_of_the_size_of_a_sheet_is_not_believed(file: Path) -> None:
    write(file, HEADER, ["1", date(2026, 3, 9)])
    members = unpacked(file)
    sheet = members["xl/worksheets/sheet2.xml"].replace(b"A1:D2", b"A1")
    file.write_bytes(archive(**members | {"xl/worksheets/sheet2.xml": sheet}))

    assert found(file, "shuttel") == ["2026-03-09 office"]


def unpacked(file: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(file) as whole:
        return {name: whole.read(name) for name in whole.namelist()}


def archive(**members: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in members.items():
            packed.writestr(name, content)
    return held.getvalue()


@pytest.mark.parametrize("content", [b"", b"Date\n2026-03-09\n", archive(a=b"b")])
def test_what_is_no_workbook_is_refused(file: Path, content: bytes) -> None:
    file.write_bytes(content)

    with pytest.raises(UsageError, match=r"is not a workbook \(\.xlsx\) that can be read$"):
        found(file, "shuttel")


def test_a_workbook_that_is_damaged_inside_is_refused(file: Path) -> None:
    write(file, HEADER, ["1", date(2026, 3, 9)])
    members = unpacked(file)
    members["xl/worksheets/sheet2.xml"] = members["xl/worksheets/sheet2.xml"][:-40]
    file.write_bytes(archive(**members))

    with pytest.raises(UsageError, match="is not a workbook"):
        found(file, "shuttel")


def test_a_workbook_that_is_packed_in_an_unknown_way_is_refused(file: Path) -> None:
    packed = bytearray(archive(**{"[Content_Types].xml": bytes(99)}))
    packed[packed.index(b"PK\x01\x02") + 10] = 99  # the method, in the list of members
    file.write_bytes(packed)

    with pytest.raises(UsageError, match="is not a workbook"):
        found(file, "shuttel")


def test_a_workbook_that_unpacks_without_end_is_refused(file: Path) -> None:
    file.write_bytes(archive(**{f"{number}": bytes(50_000_001) for number in range(10)}))

    with pytest.raises(UsageError, match=r"is too large: 500 MB unpacked at most$"):
        found(file, "shuttel")
