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


@pytest.mark.parametrize("form", ["csv", "json"])
def test_a_draft_is_marked_as_one_and_closes_nothing(
    shell: Shell, tmp_path: Path, form: str
) -> None:
    shell("day set 2026-03-02 home")
    out = tmp_path / f"march.{form}"

    assert shell(f"{MARCH} {form} --draft --out {out}") == 0

    assert shell.lines == [f"{out}: €2.45 in all."]
    told = "this is a draft: nothing is closed, and open days are not in it"
    assert shell.err == f"hybridwell: {told}\n"
    assert "draft" in out.read_text("utf-8")
    shell("claim list --json")
    assert shell.told == []
    assert shell(f"{MARCH} {form} --draft --check {out}") == 0


def test_the_file_of_a_draft_says_so_in_its_name_where_the_format_cannot(
    shell: Shell, tmp_path: Path
) -> None:
    shell("agreement set --from 2026-01-01 employer_number=5555 employee_number=1")
    shell("agreement set --from 2026-01-01", "codes=home=1:quantity")
    shell("day set 2026-03-02 home")

    assert shell(f"{MARCH} loket --draft --out {tmp_path}/march.csv") == 2
    assert "its name must hold draft or concept" in shell.err
    assert list(tmp_path.glob("*.csv")) == []

    assert shell(f"{MARCH} loket --draft --out {tmp_path}/march-draft.csv") == 0


def test_open_days_are_counted_with_a_draft_and_left_out(
    shell: Shell, tmp_path: Path
) -> None:
    shell("agreement set --from 2026-01-01", f"week={','.join(['home'] * 7)}")
    shell("status --json")
    today = shell.told["date"]
    line = f"export --period {today[:4]} --format json --draft --out"

    shell(line, str(tmp_path / "x.json"))

    assert "0.00 in all" in shell.out
    assert (
        shell.err.splitlines()[1]
        == "hybridwell: 1 day is not confirmed and not in the file"
    )


def test_a_batch_is_exported_by_its_number(closed: Shell, tmp_path: Path) -> None:
    closed("day set 2026-03-03 home")
    closed("claim correct")
    out = tmp_path / "two.json"

    assert closed(f"export --batch 2 --format json --out {out}") == 0

    told = json.loads(out.read_text("utf-8"))
    assert (told["batch"], told["status"], told["lines"]) == (2, "closed", [])
    assert [each["amount"] for each in told["corrections"]] == ["2.45", "-10.00"]


def test_who_exports_what_was_corrected_later_is_told(
    closed: Shell, tmp_path: Path
) -> None:
    closed("day set 2026-03-03 home")
    closed("claim correct")

    assert closed(f"{MARCH} csv --out {tmp_path}/march.csv") == 0

    assert closed.err == "hybridwell: batch 2 holds corrections of it\n"


def test_a_profile_of_the_user_lays_out_the_file(closed: Shell, tmp_path: Path) -> None:
    folder = closed.folder / "profiles"
    folder.mkdir()
    shipped = Path("resources/profiles/nl.toml").read_text("utf-8")
    folder.joinpath("clerk.toml").write_text(
        shipped.replace('delimiter = ";"', 'delimiter = "|"'), "utf-8"
    )
    out = tmp_path / "march.csv"

    assert closed(f"{MARCH} csv --profile clerk --out {out}") == 0

    assert "2026-03-02|home" in out.read_text("utf-8")
    assert closed(f"{MARCH} csv --profile clerk --check {out}") == 0
    assert closed(f"{MARCH} csv --profile nobody --out {out}") == 2


def test_what_is_on_standard_output_is_the_very_file(closed: Shell, tmp_path: Path) -> None:
    out = tmp_path / "march.csv"
    closed(f"{MARCH} csv --out {out}")

    assert closed(f"{MARCH} csv --out -") == 0

    assert closed.out.encode() == out.read_bytes()


def test_no_file_says_what_is_of_the_user_alone(closed: Shell, tmp_path: Path) -> None:
    closed("day set 2026-03-04 sick --note flu")
    out = tmp_path / "march.json"

    closed(f"{MARCH} json --draft --out {out}")

    text = out.read_text("utf-8")
    assert not [word for word in ("rain", "flu", "sick", "note", "03-04") if word in text]
