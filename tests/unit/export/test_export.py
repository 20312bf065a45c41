import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from hybridwell.domain.claims.claim import Claim
from hybridwell.domain.claims.day_lines import Problem, ProblemKind
from hybridwell.errors import ProblemError, StoreError, UsageError
from hybridwell.export import FORMATS, export
from hybridwell.export.csv_file import HEADER
from hybridwell.export.new_file import refused
from tests.days import agreed, claim, day, open_day
from tests.disks import room

BUSY = claim(
    day(2, "home", note="rain"),
    day(3, "office"),
    day(4, "home+client", km="12.5"),
    day(5, "sick", note="flu"),
    day(6, "hub"),
    open_day(9, "home"),
    of=agreed("40"),
)
DECREE = "besluit staatssecretaris van Financiën, 17-5-2026, nr. 2026-8260"
TEKZ = "tekz.nl, Aandachtspunten 2026 loonheffingen, 12-1-2026"


def written(found: Claim, path: Path, file_format: str) -> bytes:
    export(found, path, file_format)
    return path.read_bytes()


def test_csv_has_a_row_for_each_line_and_each_worked_day_without_one(
    tmp_path: Path,
) -> None:
    content = written(BUSY, tmp_path / "november.csv", "csv").decode()

    assert content.split("\r\n") == [
        "period;date;place;kind;quantity;unit;rate;amount;rate_status;rate_source",
        f"2026-11;2026-11-02;home;home;1;day;2,45;2,45;enacted;{TEKZ}",
        f"2026-11;2026-11-03;office;commute;40;km;0,25;10,00;decree;{DECREE}",
        f"2026-11;2026-11-04;home+client;home;1;day;2,45;2,45;enacted;{TEKZ}",
        f"2026-11;2026-11-04;home+client;business;12,5;km;0,25;3,13;decree;{DECREE}",
        "2026-11;2026-11-06;hub;none;0;;;0,00;;",
        "",
    ]


def test_json_has_the_same_days_and_the_totals(tmp_path: Path) -> None:
    log = json.loads(written(BUSY, tmp_path / "november.json", "json"))

    assert (log["format"], log["version"], log["period"]) == (
        "hybridwell-day-log",
        1,
        "2026-11",
    )
    assert [day["date"][-2:] for day in log["days"]] == ["02", "03", "04", "06"]
    assert log["days"][2]["places"] == ["home", "client"]
    assert log["days"][1]["lines"] == [
        {
            "kind": "commute",
            "quantity": "40",
            "unit": "km",
            "rate": "0.25",
            "amount": "10.00",
            "rate_status": "decree",
            "rate_source": DECREE,
        }
    ]
    assert log["totals"] == {"untaxed": "18.03", "taxable": "0.00", "total": "18.03"}


@pytest.mark.parametrize("file_format", FORMATS)
def test_no_file_holds_a_note_an_absence_an_open_day_or_a_time(
    file_format: str, tmp_path: Path
) -> None:
    content = written(BUSY, tmp_path / "november", file_format).decode()

    for secret in ("rain", "flu", "sick", "11-05", "11-09", "17:45", "confirmed"):
        assert secret not in content


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_csv_text_that_looks_like_a_formula_is_made_harmless(
    start: str, tmp_path: Path
) -> None:
    line = BUSY.lines[0]
    evil = replace(line, rate=replace(line.rate, source=f"{start}SUM(A1)"))

    content = written(replace(BUSY, lines=(evil,)), tmp_path / "evil.csv", "csv").decode()

    rows = list(csv.reader(io.StringIO(content, newline=""), delimiter=";"))
    assert rows[1][-1] == f"'{start}SUM(A1)"


def test_a_claim_with_a_conflict_is_refused_with_its_days(tmp_path: Path) -> None:
    path = tmp_path / "november.csv"

    with pytest.raises(
        ProblemError, match=r"settled: 2026-11-02 \(home and commute on one day\)"
    ):
        export(claim(day(2, "home+office")), path, "csv")

    assert list(tmp_path.iterdir()) == []


def test_a_day_without_a_known_amount_is_refused_too(tmp_path: Path) -> None:
    unpriced = Problem(ProblemKind.NO_RATE, date(2027, 1, 4))

    with pytest.raises(ProblemError, match=r"2027-01-04 \(no amount known\)"):
        export(replace(BUSY, problems=(unpriced,)), tmp_path / "january.csv", "csv")


def test_an_unknown_format_is_refused_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no format 'xlsx'; there are: csv, json"):
        export(BUSY, tmp_path / "november.xlsx", "xlsx")


def test_an_existing_file_is_replaced_only_when_told_so(tmp_path: Path) -> None:
    path = tmp_path / "november.csv"
    path.write_text("mine")

    with pytest.raises(UsageError, match=r"november\.csv exists already"):
        export(BUSY, path, "csv")
    assert path.read_text() == "mine"

    export(BUSY, path, "csv", replace=True)
    assert path.read_text().startswith("period;")
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_in_the_way_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is a folder, not a file"):
        export(BUSY, tmp_path, "csv", replace=True)


def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no folder"):
        export(BUSY, tmp_path / "away" / "november.csv", "csv")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a pipe in the file system")
def test_a_pipe_in_the_way_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)

    with pytest.raises(UsageError, match="is not an ordinary file"):
        export(BUSY, path, "csv", replace=True)


def test_a_name_that_is_too_long_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be written: File name too long"):
        export(BUSY, tmp_path / ("n" * 300), "csv")


def test_amounts_in_a_file_add_up_to_its_total(tmp_path: Path) -> None:
    content = written(BUSY, tmp_path / "november.csv", "csv").decode()

    rows = csv.DictReader(io.StringIO(content, newline=""), delimiter=";")
    amounts = [Decimal(row["amount"].replace(",", ".")) for row in rows]
    assert sum(amounts) == BUSY.total


def test_a_disk_that_takes_no_more_leaves_the_old_file_and_no_half_one(
    tmp_path: Path,
) -> None:
    path = tmp_path / "november.json"
    path.write_text("old")

    with pytest.raises(StoreError, match="cannot be written: the disk is full"), room(100):
        export(BUSY, path, "json", replace=True)

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
from tests.days import claim, day
if os.getuid() == 0:
    os.setuid(65534)
try:
    export(claim(day(2, "home")), Path(sys.argv[1]), "json")
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


def test_the_documentation_names_every_column_and_key(tmp_path: Path) -> None:
    document = Path("docs/data-format.md").read_text("utf-8")
    log = json.loads(written(BUSY, tmp_path / "november.json", "json"))

    named = {*HEADER, *log, *log["days"][0], *log["days"][0]["lines"][0], *log["totals"]}
    assert [name for name in named if f"`{name}`" not in document] == []
