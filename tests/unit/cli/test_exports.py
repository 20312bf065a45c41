"""`export`: closed periods, batches and drafts, and files held against them."""

import json
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Shell

MARCH = "export --period 2026-03 --format"


@pytest.fixture
def closed(shell: Shell) -> Shell:
    """Return a shell with a March that is closed: a home day and one at the office."""
    shell("agreement set --from 2026-01-01 employee_number=120 commute_km=40")
    shell("day set 2026-03-02 home --note rain")
    shell("day set 2026-03-03 office")
    shell("claim close --period 2026-03")
    return shell


@pytest.mark.parametrize("form", ["csv", "csv-wide", "json", "xlsx", "pdf", "afas"])
def test_an_export_is_written_summed_up_and_agrees(
    closed: Shell, tmp_path: Path, form: str
) -> None:
    closed("agreement set --from 2026-01-01", "codes=home=1:quantity;commute=2:amount")
    out = tmp_path / "march"

    assert closed(f"{MARCH} {form} --out {out}") == 0
    assert closed(f"{MARCH} {form} --out {out} --replace") == 0
    assert (closed.lines, closed.err) == ([f"{out}: €12.45 in all."], "")

    assert closed(f"{MARCH} {form} --check {out}") == 0
    assert closed.lines == [f"{out} agrees with the claim."]


def test_a_changed_file_is_told_by_row_and_values(closed: Shell, tmp_path: Path) -> None:
    out = tmp_path / "march.csv"
    closed(f"{MARCH} csv --out {out}")
    out.write_text(out.read_text("utf-8-sig").replace("10,00", "11,00", 1), "utf-8")

    assert closed(f"{MARCH} csv --check {out}") == 1

    assert closed.err.splitlines() == [
        f"hybridwell: {out}, row 3: 11, expected 10",
        "hybridwell: 1 row differs",
    ]


def test_a_missing_row_is_told(closed: Shell, tmp_path: Path) -> None:
    out = tmp_path / "march.csv"
    closed(f"{MARCH} csv --out {out}")
    out.write_text("".join(out.read_text("utf-8").splitlines(keepends=True)[:-1]), "utf-8")

    assert closed(f"{MARCH} csv --check {out}") == 1

    assert closed.err.startswith(f"hybridwell: {out}, row 3: –, expected ")


def test_of_many_changed_rows_twenty_are_told(closed: Shell, tmp_path: Path) -> None:
    out = tmp_path / "march.json"
    out.write_text(json.dumps(list(range(30))))

    assert closed(f"{MARCH} json --check {out}") == 1

    told = closed.err.splitlines()
    assert len(told) == 21
    assert told[-1].endswith(" rows differ")


def test_a_file_that_is_not_there_cannot_agree(closed: Shell, tmp_path: Path) -> None:
    assert closed(f"{MARCH} csv --check {tmp_path}/gone.csv") == 2

    assert closed.err.startswith(f"hybridwell: {tmp_path}/gone.csv cannot be read: ")
