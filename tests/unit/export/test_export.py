import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from hybridwell.errors import ProblemError, StoreError, UsageError
from hybridwell.export import FORMATS, check, export
from hybridwell.export.differences import Difference
from hybridwell.export.new_file import refused
from hybridwell.export.options import Options
from tests.batches import CLOSED, CODES, DRAFT
from tests.disks import room

OPTIONS = Options(codes=CODES)
TABLES = [form for form in FORMATS if form not in ("custom", "pdf", "nmbrs")]


@pytest.mark.parametrize("form", TABLES)
def test_a_file_that_was_just_written_agrees(form: str, tmp_path: Path) -> None:
    path = tmp_path / f"november{FORMATS[form].extension}"

    export(CLOSED, path, form, OPTIONS)

    assert check(path, CLOSED, form, OPTIONS) == []


def test_an_amount_that_was_changed_is_told_with_its_row(tmp_path: Path) -> None:
    path = tmp_path / "november.csv"
    export(CLOSED, path, "csv", OPTIONS)
    path.write_bytes(path.read_bytes().replace(b"0,25;10,00;10,00", b"0,25;11,00;10,00", 1))

    assert check(path, CLOSED, "csv", OPTIONS) == [Difference(3, "11", "10")]


def test_a_row_that_was_taken_out_is_told_alone(tmp_path: Path) -> None:
    path = tmp_path / "loket.csv"
    export(CLOSED, path, "loket", OPTIONS)
    path.write_bytes(path.read_bytes().splitlines(keepends=True)[0])

    assert check(path, CLOSED, "loket", OPTIONS) == [
        Difference(2, "", "5555; 120; -; 2; 20; 0.8; 0.55; 12.5")
    ]


def test_a_draft_is_not_the_closed_claim(tmp_path: Path) -> None:
    path = tmp_path / "november.json"
    export(DRAFT, path, "json", OPTIONS)

    told = check(path, CLOSED, "json", OPTIONS)

    assert Difference(1, "-", "13") in told
    assert ("draft", "closed") in {(each.said, each.expected) for each in told}


def test_a_missing_file_cannot_be_checked(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"november\.csv cannot be read: No such file"):
        check(tmp_path / "november.csv", CLOSED, "csv", OPTIONS)


@pytest.mark.parametrize(
    ("form", "reason"),
    [
        ("csv", "this is not a text file"),
        ("xlsx", r"this is not a workbook \(\.xlsx\)"),
        ("json", "this is not JSON"),
        ("loket", "this is not a text file"),
    ],
)
def test_a_file_of_another_kind_cannot_be_checked(
    form: str, reason: str, tmp_path: Path
) -> None:
    path = tmp_path / "november"
    path.write_bytes(b"PK\0\xff\xfe")

    with pytest.raises(UsageError, match=rf"november: {reason}"):
        check(path, CLOSED, form, OPTIONS)


@pytest.mark.parametrize("form", ["loket", "exact", "afas"])
def test_a_draft_says_so_in_its_name_where_the_file_cannot(
    form: str, tmp_path: Path
) -> None:
    with pytest.raises(UsageError, match="its name must hold draft or concept"):
        export(DRAFT, tmp_path / "november.csv", form, OPTIONS)

    export(DRAFT, tmp_path / "november-Concept.csv", form, OPTIONS)
    assert [path.name for path in tmp_path.iterdir()] == ["november-Concept.csv"]


@pytest.mark.parametrize("form", ["csv", "csv-wide", "json"])
def test_a_draft_is_marked_in_the_file_itself(form: str, tmp_path: Path) -> None:
    path = tmp_path / "november"

    export(DRAFT, path, form, OPTIONS)

    assert "draft" in path.read_text("utf-8")
    assert "closed" not in path.read_text("utf-8").replace("closed_on", "")


def test_an_unknown_format_is_refused_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no format 'ods'; there are: csv, csv-wide, xlsx"):
        export(CLOSED, tmp_path / "november.ods", "ods", OPTIONS)


def test_an_existing_file_is_replaced_only_when_told_so(tmp_path: Path) -> None:
    path = tmp_path / "november.csv"
    path.write_text("mine")

    with pytest.raises(UsageError, match=r"november\.csv exists already"):
        export(CLOSED, path, "csv", OPTIONS)
    assert path.read_text() == "mine"

    export(CLOSED, path, "csv", OPTIONS, replace=True)
    assert path.read_text("utf-8").startswith("employer;")
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_in_the_way_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is a folder, not a file"):
        export(CLOSED, tmp_path, "csv", OPTIONS, replace=True)


def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no folder"):
        export(CLOSED, tmp_path / "away" / "november.csv", "csv", OPTIONS)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a pipe in the file system")
def test_a_pipe_in_the_way_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)

    with pytest.raises(UsageError, match="is not an ordinary file"):
        export(CLOSED, path, "csv", OPTIONS, replace=True)


def test_a_name_that_is_too_long_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be written: File name too long"):
        export(CLOSED, tmp_path / ("n" * 300), "csv", OPTIONS)


@pytest.mark.parametrize("form", ["csv", "xlsx", "json", "afas"])
def test_a_disk_that_takes_no_more_leaves_the_old_file_and_no_half_one(
    form: str, tmp_path: Path
) -> None:
    path = tmp_path / "november"
    # Under the limit Python would compile the format's module into half a file.
    export(CLOSED, path, form, OPTIONS)
    path.write_text("old")

    with pytest.raises(StoreError, match="cannot be written: the disk is full"), room(100):
        export(CLOSED, path, form, OPTIONS, replace=True)

    assert [(each, each.read_text()) for each in tmp_path.iterdir()] == [(path, "old")]


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """Give a folder that any user can reach (pytest's own are for this user alone)."""
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        yield Path(folder)
        Path(folder).chmod(0o777)


NOBODY = """
import os, sys
from pathlib import Path
from hybridwell.errors import StoreError
from hybridwell.export import export, json_file
from hybridwell.export.options import Options
from tests.batches import CLOSED
if os.getuid() == 0:
    os.setuid(65534)
try:
    export(CLOSED, Path(sys.argv[1]), "json", Options())
except StoreError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="rights of folders")
def test_a_read_only_folder_is_told(open_folder: Path) -> None:
    open_folder.chmod(0o555)

    ran = subprocess.run(
        [sys.executable, "-c", NOBODY, open_folder / "november.json"],
        capture_output=True,
        text=True,
        check=True,
    )

    assert "the folder or the disk is read-only" in ran.stdout


def test_a_refusal_by_the_system_is_a_sentence() -> None:
    error = refused(Path("november.csv"), OSError(30, "Read-only file system"))

    assert str(error) == (
        "the file november.csv cannot be written: the folder or the disk is read-only"
    )


@pytest.mark.parametrize("form", [form for form in TABLES if form != "xlsx"])
def test_no_file_says_at_what_time_anything_was(form: str, tmp_path: Path) -> None:
    path = tmp_path / "november"

    export(CLOSED, path, form, OPTIONS)

    assert re.findall(r"\d\d?:\d\d", path.read_text("utf-8")) == []


@pytest.mark.parametrize("form", ["exact", "afas"])
def test_a_period_that_payroll_has_no_number_for_is_refused(
    form: str, tmp_path: Path
) -> None:
    odd = replace(CLOSED, period=replace(CLOSED.period, last=CLOSED.days[0].date))

    with pytest.raises(ProblemError, match="must be digits only in this file, not ''"):
        export(odd, tmp_path / "odd.csv", form, OPTIONS)
