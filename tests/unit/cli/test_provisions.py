"""The commands on a real folder, as they are typed."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.provisions import PDF
from tests.unit.cli.conftest import Shell

ADD = "provision add Chair --cost 449,95 --category arbo --date 2026-03-02"


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "shop.pdf"
    path.write_bytes(PDF)
    return path


def read(shell: Shell, line: str) -> Any:  # noqa: ANN401 - JSON
    assert shell(f"{line} --json") == 0
    return json.loads(shell.out)


def cells(line: str) -> list[str]:
    return re.split(r"\s{2,}", line)


def test_an_empty_register_says_so(shell: Shell) -> None:
    assert shell("provision list") == 0
    assert shell.out == "No provisions are listed.\n"


def test_a_provision_is_added_and_shown(shell: Shell) -> None:
    assert shell(ADD) == 0

    assert [cells(line) for line in shell.lines] == [
        ["No.", "Since", "State", "Category", "Cost", "Item", "Receipt"],
        ["1", "2026-03-02", "asked", "health and safety (arbo)", "€449.95", "Chair"],
    ]


def test_a_provision_goes_its_way_and_its_history_tells_it(
    shell: Shell, paper: Path
) -> None:
    shell(ADD)

    shell("provision set 1 --state granted --on 2026-03-09 --note blue")
    shell("provision set 1 --state received --on 2026-03-16 --receipt", str(paper))
    shell("provision remove 1")

    assert shell.out == "Chair is removed from the register; its history stays.\n"
    assert shell("provision history 1") == 0
    assert [cells(line)[1:3] for line in shell.lines] == [
        ["added", "2026-03-02"],
        ["changed", "2026-03-09"],
        ["changed", "2026-03-16"],
        ["removed"],
    ]
    history = read(shell, "provision history 1")
    assert [each["was"] for each in history[1:]] == [each["now"] for each in history[:-1]]
    assert history[2]["now"]["dates"] == {
        "asked": "2026-03-02",
        "granted": "2026-03-09",
        "received": "2026-03-16",
    }
    copy = shell.folder / "receipts" / history[2]["now"]["receipt"]
    assert copy.read_bytes() == PDF


def test_the_list_is_of_a_year_and_a_category_with_totals(shell: Shell) -> None:
    shell(ADD)
    shell("provision add Lamp --cost 30 --category arbo --date 2025-05-01")
    shell("provision add Line --cost 25 --category ict --date 2026-05-01 --state received")

    found = read(shell, "provision list --year 2026")
    assert [each["item"] for each in found["provisions"]] == ["Chair", "Line"]
    assert found["totals"]["ict"] == {"received": "25.00", "open": "0.00"}
    assert len(read(shell, "provision list --category ict")["provisions"]) == 1
    assert shell("provision list") == 0
    assert [cells(line) for line in shell.lines[-5:]] == [
        ["Total", "received", "asked or granted"],
        ["health and safety (arbo)", "€0.00", "€479.95"],
        ["necessary ICT tool", "€25.00", "€0.00"],
        ["free space", "€0.00", "€0.00"],
        ["rent of a hub", "€0.00", "€0.00"],
    ]


def test_the_free_space_is_shown_with_its_sources(shell: Shell) -> None:
    code = shell("provision free-space --wages 500000 --year 2026 --spent 10180,00")

    assert code == 0
    assert [cells(line) for line in shell.lines[:7]] == [
        ["Wages up to €400,000.00", "€400,000.00 × 2 %", "€8,000.00"],
        ["Wages above that", "€100,000.00 × 1.18 %", "€1,180.00"],
        ["Free space of 2026", "€9,180.00"],
        ["Spent", "€10,180.00"],
        ["Left", "€0.00"],
        ["Excess", "€1,000.00"],
        ["Final levy", "€1,000.00 × 80 %", "€800.00"],
    ]
    assert cells(shell.lines[8]) == ["2 %", "enacted", "youforce.nl, January 2026"]


def test_the_register_counts_as_spent_where_nothing_is_said(shell: Shell) -> None:
    desk = "provision add Desk --cost 300 --category free_space"
    shell(f"{desk} --date 2025-12-01")
    shell("provision set 1 --state received --on 2026-01-15")
    shell(f"{desk} --date 2026-02-02")

    found = read(shell, "provision free-space --wages 100000,00 --year 2026")

    assert (found["spent"], found["spent_from"]) == ("300.00", "register")
    assert (found["free_space"], found["left"]) == ("2000.00", "1700.00")
    shell("provision free-space --wages 100000 --year 2026")
    assert "Spent is what this register has received" in shell.out


def test_the_year_is_this_one_if_none_is_said(shell: Shell) -> None:
    shell("provision free-space --wages 1000 --spent 0")

    # The real clock: the years of the data may be over when this test is run.
    assert re.search(r"[Ff]ree space of 20\d\d", shell.out + shell.err)


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("provision add X --cost 1 --category chair", "invalid choice: 'chair'"),
        ("provision add X --category ict", "required: --cost"),
        ("provision add X --cost 500.000 --category ict", "'500.000' is not an amount"),
        ("provision add X --cost 1 --category ict --date soon", "'soon' is not a date"),
        ("provision add X --cost 1 --category ict --receipt x.exe", "is not a receipt"),
        ("provision set 9 --cost 1", "there is no provision 9"),
        ("provision set 9", "nothing is said that should change"),
        ("provision remove 9", "there is no provision 9"),
        ("provision history 9", "there is no provision 9"),
        ("provision free-space --wages 1000 --year 2018", "the free space of 2018 is not"),
        ("provision free-space --wages 1000 --spent x", "'x' is not an amount"),
        ("provision", "required: ACTION"),
    ],
)
def test_what_cannot_be_is_one_sentence_and_exit_code_two(
    shell: Shell, line: str, complaint: str
) -> None:
    assert shell(line) == 2
    assert shell.out == ""
    assert complaint in shell.err
    assert shell.err.count("\n") == 1
