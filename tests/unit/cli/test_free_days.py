"""The commands on a real folder, as they are typed."""

import json
from pathlib import Path

import pytest

from hybridwell.cli import main
from hybridwell.paths import DataDir


class Shell:
    """Types commands and reads what they say."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.data, self._capsys = DataDir(folder), capsys

    def type(self, *words: str, lang: str = "en") -> tuple[int, str, str]:
        given = ["--data-dir", str(self.data.path), "--lang", lang, "free-days", *words]
        code = main(given)
        said = self._capsys.readouterr()
        return code, said.out, said.err


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path, capsys)


def test_an_empty_list_says_how_it_is_filled(shell: Shell) -> None:
    assert shell.type("list") == (
        0,
        "No free days are listed; “free-days refresh” adds them.\n",
        "",
    )


def test_years_are_added_once_and_listed_in_both_languages(shell: Shell) -> None:
    _, first, _ = shell.type("refresh", "--year", "2030")
    written = shell.data.free_days.read_text()
    _, again, _ = shell.type("refresh", "--year", "2030")

    assert first == again
    assert shell.data.free_days.read_text() == written
    assert "2030-05-05  day off  Liberation Day\n" in first
    assert "2030-04-19  werkdag  Goede vrijdag\n" in shell.type("list", lang="nl")[1]


def test_this_year_and_the_next_are_added_when_none_is_named(shell: Shell) -> None:
    shell.type("refresh")

    _, listed, _ = shell.type("list", "--json")
    assert len({day["date"][:4] for day in json.loads(listed)}) == 2


def test_a_day_is_set_free_and_worked_again(shell: Shell) -> None:
    shell.type("refresh", "--year", "2027")

    assert shell.type("set", "2027-03-26", "Good Friday")[1:] == (
        "2027-03-26  day off  Good Friday\n",
        "",
    )
    assert shell.type("set", "--work", "2027-03-26")[1] == (
        "2027-03-26  workday  Good Friday\n"
    )
    assert shell.type("set", "2027-12-24", "Bridge")[0] == 0
    assert "2027-12-24  day off  Bridge\n" in shell.type("list", "--year", "2027")[1]


def test_a_day_of_a_year_that_is_not_listed_brings_that_year(shell: Shell) -> None:
    shell.type("set", "2029-12-24", "Eve")

    _, listed, _ = shell.type("list", "--year", "2029", "--json")
    assert len(json.loads(listed)) == 12


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("set", "tomorrow", "Eve"), "'tomorrow' is not a date"),
        (("set", "2026-12-24"), "2026-12-24 is not in the list of free days: give it a"),
        (("set", "--work", "2026-12-24"), "2026-12-24 is not in the list of free days"),
        (("set", "2026-12-24", "two\nlines"), "a name has 80 characters at most"),
        (("set", "2026-12-24", "x" * 81), "a name has 80 characters at most"),
        (("set", "2026-12-24", " "), "a name has 80 characters at most"),
        (("refresh", "--year", "1900"), "1900 is not a year from 2010 to 2100"),
        (("set", "2101-12-24", "Eve"), "2101 is not a year from 2010 to 2100"),
        (("refresh", "--year", "soon"), "argument --year: invalid int value: 'soon'"),
    ],
)
def test_what_cannot_be_is_one_sentence_and_exit_code_two(
    shell: Shell, words: tuple[str, ...], told: str
) -> None:
    code, said, complaint = shell.type(*words)

    assert (code, said) == (2, "")
    assert told in complaint


def test_a_list_that_cannot_be_read_is_named_and_the_last_good_one_shown(
    shell: Shell,
) -> None:
    shell.type("refresh", "--year", "2026")
    shell.type("list")
    shell.data.free_days.write_text("[2026]\n2026-01-01 = 1\n")

    code, listed, complaint = shell.type("list")

    assert (code, listed.count("\n")) == (0, 11)
    assert "free_days.toml, line 2: write it as" in complaint
    assert shell.type("refresh")[0] == 3
