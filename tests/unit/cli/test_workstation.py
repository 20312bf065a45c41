"""The check of a workstation, as it is typed."""

from pathlib import Path
from typing import Any, cast

from pypdf import PdfReader

from tests.unit.cli.conftest import Shell


def text_of(path: Path) -> str:
    pages = [page.extract_text() for page in PdfReader(path).pages]
    return " ".join(" ".join(pages).split())


def test_an_answer_is_kept_and_the_score_told(shell: Shell) -> None:
    assert shell("workstation set c3 partly") == 0

    assert shell.out.startswith("Home: 50 of 100, 1 of 32 answered.")


def test_the_list_tells_what_to_do_and_what_to_ask_for(shell: Shell) -> None:
    shell("workstation set c3 no")
    shell("provision add Chair --cost 449,95 --category arbo --check c3")

    shell("workstation list")

    assert any(line.split()[:2] == ["c3", "No"] for line in shell.lines)
    assert "What to do first:" in shell.lines
    assert "Adjustable office chair  health and safety (arbo)  asked" in shell.lines


def test_programs_get_the_same(shell: Shell) -> None:
    shell("workstation set c29 no --place office")
    shell("workstation list --place office --json")

    told = shell.told
    assert (told["place"], told["score"], told["answered"]) == ("office", 0, 1)
    assert told["first_actions"] == ["c29"]
    assert told["ask_for"] == [
        {
            "item": "Headset",
            "category": "ict",
            "checks": ["c29"],
            "provision": None,
            "state": None,
        }
    ]
    assert len(told["checks"]) == told["total"] == 32


def test_home_and_office_are_apart(shell: Shell) -> None:
    shell("workstation set c1 yes --place office")
    shell("workstation list --json")

    assert shell.told["answered"] == 0


def test_a_new_round_keeps_the_score_of_the_last(shell: Shell) -> None:
    shell("workstation set c1 yes")
    assert shell("workstation new-round") == 0
    shell("workstation list --json")

    assert [each["score"] for each in shell.told["rounds"]] == [100]
    assert shell.told["score"] is None


def test_what_cannot_be_is_refused(shell: Shell) -> None:
    assert shell("workstation set c99 yes") == 2
    assert "there is no check 'c99'" in shell.err
    assert shell("workstation set c1 perhaps") == 2
    assert shell("workstation note", "a" * 1001) == 2
    assert "a note has 1000 characters at most" in shell.err


def test_the_pdf_is_tagged_and_says_all_in_dutch(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "check.pdf"
    shell("workstation set c3 no")
    shell("workstation new-round")
    shell("workstation set c12 partly")
    shell("workstation note", "bij het raam")

    assert shell("--lang nl workstation pdf", str(path)) == 0

    said = text_of(path)
    assert "Zet het scherm op een verhoger" in said
    assert "Monitorarm of schermverhoger" in said
    assert "bij het raam" in said
    root = cast("Any", PdfReader(path).trailer["/Root"])
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "nl"


def test_the_variant_for_an_rie_has_no_notes(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "check.pdf"
    shell("workstation note", "my own words")

    shell("workstation pdf --without-notes", str(path))

    assert "my own words" not in text_of(path)
    assert "Workstation check" in text_of(path)


def test_a_file_is_not_written_over_by_accident(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "check.pdf"
    path.write_text("mine", "utf-8")

    assert shell("workstation pdf", str(path)) == 2
    assert path.read_text("utf-8") == "mine"
    assert shell("workstation pdf --replace", str(path)) == 0


def test_a_damaged_file_is_said(shell: Shell) -> None:
    shell("workstation set c1 yes")
    (shell.folder / "workstation.toml").write_text("damaged", "utf-8")

    assert shell("workstation list --json") == 0

    assert "workstation.toml cannot be read" in shell.err
    assert shell.told["answered"] == 1


def test_answers_never_reach_a_file_for_payroll(shell: Shell, tmp_path: Path) -> None:
    out = tmp_path / "month.json"
    shell("workstation set c3 no")
    shell("workstation note", "secret chair")
    shell("provision add Chair --cost 449,95 --category arbo --check c3")

    shell(f"export --period 2026-03 --format json --draft --out {out}")

    told = out.read_text("utf-8")
    assert not any(word in told for word in ("c3", "secret", "Chair", "workstation"))
