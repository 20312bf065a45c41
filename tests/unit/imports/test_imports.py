"""What holds for every import: which files, which periods, and what is loaded when."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from hybridwell.domain.calendar import Period
from hybridwell.errors import UsageError
from hybridwell.imports import FORMS
from tests.imported import found


@pytest.mark.parametrize("form", FORMS)
def test_a_file_that_is_not_there_is_refused(tmp_path: Path, form: str) -> None:
    with pytest.raises(UsageError, match=r"^there is no file .*none$"):
        found(tmp_path / "none", form)


@pytest.mark.parametrize("form", FORMS)
def test_a_folder_is_refused(tmp_path: Path, form: str) -> None:
    with pytest.raises(UsageError, match=r"is a folder, not a file$"):
        found(tmp_path, form)


@pytest.mark.parametrize("form", FORMS)
def test_a_file_that_is_too_large_is_refused_unread(tmp_path: Path, form: str) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(50_000_001)

    with pytest.raises(UsageError, match=r"^large is too large: 50 MB at most$"):
        found(path, form)


@pytest.mark.parametrize("form", FORMS)
def test_a_file_of_another_kind_is_refused(tmp_path: Path, form: str) -> None:
    path = tmp_path / "other"
    path.write_bytes(bytes(range(256)))

    with pytest.raises(UsageError, match=r"^other"):
        found(path, form)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no FIFO")
def test_what_is_no_ordinary_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)

    with pytest.raises(UsageError, match=r"pipe is not an ordinary file$"):
        found(path, "csv")


def test_a_path_that_cannot_be_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"cannot be read: File name too long$"):
        found(tmp_path / ("a" * 300), "csv")


def test_a_source_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no import from 'pdf'; there are: csv, "):
        found(tmp_path, "pdf")


@pytest.mark.parametrize(
    ("period", "reason"),
    [
        ("2026-01-01..2040-01-01", "is too long: ten years at most"),
        ("2009", "must lie between 2010-01-01 and 2100-12-31"),
        ("2101", "must lie between 2010-01-01 and 2100-12-31"),
    ],
)
def test_a_period_that_no_import_has_is_refused(
    tmp_path: Path, period: str, reason: str
) -> None:
    with pytest.raises(UsageError, match=reason):
        found(tmp_path, "csv", Period.parse(period))


def test_the_libraries_are_loaded_only_for_their_files() -> None:
    code = (
        "import sys, hybridwell.imports\n"
        "heavy = {'icalendar', 'recurring_ical_events', 'openpyxl'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )

    said = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)

    assert said.stdout.strip() == b"[]"
