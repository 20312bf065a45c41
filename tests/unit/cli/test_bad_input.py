"""Whatever is wrong: one sentence, an exit code, and nothing changed."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Shell

FILED = ("workdays", "workday_history", "planned", "agreements", "batches", "sent")


def filed(folder: Path) -> int:
    """Return how many rows there are of days, agreements and claims."""
    if not (folder / "claims.sqlite").exists():
        return 0
    with closing(sqlite3.connect(folder / "claims.sqlite")) as database:
        rows = (database.execute(f"SELECT count(*) FROM {name}") for name in FILED)  # noqa: S608 - constants
        return sum(row.fetchone()[0] for row in rows)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
@pytest.mark.parametrize("line", ["run", "run --demo", ""])
def test_without_a_screen_that_is_said(shell: Shell, line: str) -> None:
    assert shell(line) == 2

    assert shell.err.startswith("hybridwell: there is no screen here (DISPLAY is not set)")
    assert (shell.err.count("\n"), shell.out) == (1, "")
    assert filed(shell.folder) == 0


@pytest.mark.parametrize(
    ("line", "code", "told"),
    [
        (
            "day set 2026-11-31 home",
            2,
            "'2026-11-31' is not a date: write it as 2026-11-23",
        ),
        ("day set tomorrow home", 2, "'tomorrow' is not a date: write it as 2026-11-23"),
        ("day set 1999-01-01 home", 2, "1999-01-01: a date must be from 2010-01-01 to a"),
        ("day set 2999-01-01 home", 2, "2999-01-01: a date must be from 2010-01-01 to a"),
        ("day set 2026-03-02 moon", 2, "'moon' is not a place; there are: home, office, "),
        ("day set 2026-03-02 home home", 2, "2026-03-02: a workday has one to six differe"),
        ("day set 2026-03-02 home:0", 2, "'home:0': a share is from 1 to 100 percent of"),
        ("day set 2026-03-02 home:B", 2, "'home:B': a country has two letters, such as NL"),
        ("day set 2026-03-02 home:1:BE:x", 2, "'home:1:BE:x': a part is written as home,"),
        ("day set 2026-03-02 home:60 office:50", 2, "2026-03-02: the shares of a day are "),
        ("day set 2026-03-02 office --km far", 2, "'far': kilometres are from 0 to 9999"),
        ("day set 2026-03-02 office --km -1", 2, "'-1': kilometres are from 0 to 9999"),
        ("day set 2026-03-02 office --km NaN", 2, "'NaN': kilometres are from 0 to 9999"),
        (
            "day set 2026-03-02 office --km 1.234",
            2,
            "'1.234': kilometres have two decimals",
        ),
        ("day set 2026-03-02 office --km 10000", 2, "'10000': kilometres are from 0 to 99"),
        ("day set 2026-03-02 home --km 5", 2, "2026-03-02: a commute needs a place away "),
        ("day set 2026-03-02 hub --trip 5", 2, "'5': a trip is written as commute:40 or "),
        ("day set 2026-03-02 hub --trip fly:5", 2, "'fly' is not a purpose; there are: co"),
        ("day set 2026-03-02 hub --trip business:5:jet", 2, "'jet' is not a means of tran"),
        ("day set 2026-03-02 hub --trip business:5:car:tea", 2, "'tea' is not a fuel; the"),
        (
            "day set 2026-03-02 hub --trip business:5:train:gas",
            2,
            "'business:5:train:gas': ",
        ),
        (
            "day set 2026-03-02 hub --km 1 --trip commute:2",
            2,
            "2026-03-02: a day has one commute; add up its kilometres",
        ),
        ("day set 2026-03-07..2026-03-08 home", 2, "'2026-03-07..2026-03-08' holds no ag"),
        ("day set 2010-01-01..2026-01-01 home", 2, "2010-01-01..2026-01-01 is too long: "),
        ("day confirm 2010-01-01..2026-01-01", 2, "2010-01-01..2026-01-01 is too long: "),
        ("day set 2009 home", 2, "2009-01-01: a date must be from 2010-01-01 to a year f"),
        ("day choose 2026-03-02 home", 2, "2026-03-02: confirm the day first"),
        ("day choose 2026-03-02 train", 2, "'train' is not an allowance; there are: home,"),
        ("day choose x home", 2, "'x' is not a date: write it as 2026-11-23"),
        ("day undo", 2, "there is nothing to undo"),
        ("day undo 2026-03-02", 2, "there is nothing to undo"),
        ("day history x", 2, "'x' is not a date: write it as 2026-11-23"),
        (f"day set 2026-03-02 home --note {'x' * 501}", 2, "2026-03-02: a note has 500 "),
        ("day set 2026-03-02", 2, "the following arguments are required: PLACE (see"),
        ("day confirm 2026-02-30", 2, "'2026-02-30' is not a date: write it as"),
        (
            "day list --period november",
            2,
            "'november' is not a period: write 2026-11, 2026-",
        ),
        ("day list --period 2026-13", 2, "'2026-13' is not a period: write 2026-11, 2026-"),
        (
            "day list --period 2000-01-01..2026-01-01",
            2,
            "2000-01-01..2026-01-01 is too long",
        ),
        ("day", 2, "the following arguments are required: ACTION"),
        ("report day --on 23-11-2026", 2, "'23-11-2026' is not a date: write it as"),
        ("report year", 2, "argument what: invalid choice: 'year'"),
        ("claim show", 2, "the following arguments are required: --period"),
        ("claim close --period 2026-02-30", 2, "'2026-02-30' is not a period: write 2026"),
        ("claim close --period 2026-03", 1, "2026-03 cannot be closed before this is set"),
        ("claim correct --period 2026-03", 1, "2026-03 is not closed: close it first, or"),
        ("claim sent 1", 2, "there is no batch 1"),
        ("claim sent one", 2, "argument N: invalid int value: 'one'"),
        ("claim show --period 9999-12", 2, "'9999-12' is not a period: write 2026-11, "),
        ("claim close --period 0001-01", 2, "'0001-01' is not a period: write 2026-11, "),
        ("claim close --period 0001-W01", 2, "'0001-W01' is not a period: write 2026-11"),
        ("day list --period 9999-W52", 2, "'9999-W52' is not a period: write 2026-11, "),
        ("day confirm 9999-W52", 2, "'9999-W52' is not a date: write it as 2026-11-23"),
        ("day set 9999-12-31 home", 2, "'9999-12-31' is not a date: write it as 2026"),
        ("report week --on 9999-12-31", 2, "'9999-12-31' is not a date: write it as 20"),
        ("claim show --period 2009", 2, "2009-01-01..2009-12-31 must lie between 2010-01"),
        ("claim show --period 2026-P14", 2, "'2026-P14' is not a period: write 2026-11, "),
        ("claim show --period 2026-W99", 2, "'2026-W99' is not a period: write 2026-11, "),
        (
            "export --period 2026-03 --format xml --out x",
            2,
            "argument --format: invalid ch",
        ),
        ("export --format csv --out x", 2, "--period P or --batch N is needed"),
        ("export --format csv --out x --batch 3", 2, "there is no batch 3"),
        ("export --period 2026-03 --format csv --out x", 1, "2026-03 is not closed: clos"),
        ("export --period 2026-03 --format csv --draft", 2, "--out FILE or --check FILE "),
        ("agreement set commute_km=1", 2, "the following arguments are required: --from"),
        ("agreement set --from x commute_km=1", 2, "'x' is not a date: write it as 2026-"),
        ("agreement set --from 2026-01-01 walk=1", 2, "there is no term 'walk'; there ar"),
        ("agreement set --from 2026-01-01 walk", 2, "'walk' is not NAME=VALUE"),
        ("agreement set --from 1999-01-01 rounding=up", 2, "1999-01-01: a date must be f"),
        ("agreement remove --from 2026-01-01", 2, "no agreement begins on 2026-01-01"),
        ("dance", 2, "argument COMMAND: invalid choice: 'dance'"),
        ("--lang fr status", 2, "argument --lang: invalid choice: 'fr'"),
        ("--set walk=1 status", 2, "there is no setting 'walk'; there are: language, look"),
        ("--set idle_after=9h status", 2, "idle_after must be a duration from 1s to 30m"),
        ("--set idle_after status", 2, "'idle_after' is not NAME=VALUE"),
        ("--set move_lasts=30m status", 2, "move_lasts must be shorter than move_every"),
        ("pause", 2, "the following arguments are required: 30m|until 14:00|tomorrow"),
        ("pause soon", 2, "a pause is 30m, until 14:00 or tomorrow, not 'soon'"),
        ("pause 0m", 2, "a pause is 30m, until 14:00 or tomorrow, not '0m'"),
        ("pause until 25:00", 2, "a pause is 30m, until 14:00 or tomorrow, not 'until 25:"),
        (
            "pause until 4 pm",
            2,
            "a pause is 30m, until 14:00 or tomorrow, not 'until 4 pm'",
        ),
        ("stand", 1, "HybridWell is not running"),
        ("sit", 1, "HybridWell is not running"),
        ("break now", 1, "HybridWell is not running"),
        ("break postpone", 1, "HybridWell is not running"),
        ("break skip", 1, "HybridWell is not running"),
        ("break", 2, "the following arguments are required: what"),
        ("pause 30m", 1, "HybridWell is not running"),
        ("pause tomorrow", 1, "HybridWell is not running"),
        ("resume", 1, "HybridWell is not running"),
        ("meeting on", 1, "HybridWell is not running"),
        ("open", 1, "HybridWell is not running"),
        ("quit", 1, "HybridWell is not running"),
    ],
)
def test_one_sentence_tells_what_is_wrong(
    shell: Shell, line: str, code: int, told: str
) -> None:
    assert shell(line) == code

    assert shell.err.startswith(f"hybridwell: {told}")
    assert (shell.err.count("\n"), shell.out) == (1, "")
    assert filed(shell.folder) == 0


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("stand", "hybridwell: HybridWell draait niet\n"),
        ("day set 2026-11-31 home", "hybridwell: '2026-11-31' is geen datum: schrijf"),
        ("day set 2026-03-02 moon", "hybridwell: 'moon' is geen plek; er zijn: home, "),
        ("--set idle_after=9h status", "hybridwell: idle_after moet een duur van 1s tot"),
    ],
)
def test_the_sentence_is_dutch_where_that_is_asked(
    shell: Shell, line: str, told: str
) -> None:
    shell(f"--lang nl {line}")

    assert shell.err.startswith(told)


def test_an_impossible_day_changes_nothing_of_what_was_there(shell: Shell) -> None:
    shell("day set 2026-03-02 office --km 30 --note bike")
    shell("day set 2026-03-02 office --km -5")

    shell("day list --period 2026-03-02..2026-03-02")

    assert shell.lines == ["2026-03-02  Office  30 km"]


def test_an_export_over_an_existing_file_is_refused(shell: Shell, tmp_path: Path) -> None:
    shell("day set 2026-03-02 home")
    out = tmp_path / "march.csv"
    out.write_text("mine")

    assert shell("export --period 2026-03 --draft --format csv --out", str(out)) == 2

    assert shell.err == f"hybridwell: the file {out} exists already\n"
    assert out.read_text() == "mine"


@pytest.mark.parametrize(
    "asked",
    [
        "claim show --period 2026-03",
        "export --period 2026-03 --draft --format csv --out -",
        "export --period 2026-03 --draft --format xlsx --out -",
    ],
)
def test_output_that_a_full_disk_refuses_is_said(tmp_path: Path, asked: str) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("a disk that is always full is there on Linux only")
    line = f"--data-dir {tmp_path} --lang en {asked}".split()

    with full.open("wb") as out:
        done = subprocess.run(
            [sys.executable, "-m", "hybridwell", *line],
            stdout=out, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip

    assert done.returncode == 3
    assert done.stderr.splitlines()[-1] == (
        "hybridwell: the output cannot be written: No space left on device"
    )
    assert "Traceback" not in done.stderr


def test_an_export_into_a_missing_folder_is_refused(shell: Shell, tmp_path: Path) -> None:
    out = tmp_path / "gone" / "march.csv"

    assert shell("export --period 2026-03 --draft --format csv --out", str(out)) == 2

    assert shell.err == f"hybridwell: there is no folder {out.parent}\n"


def test_an_export_onto_a_folder_is_refused(shell: Shell, tmp_path: Path) -> None:
    assert shell("export --period 2026-03 --draft --format csv --out", str(tmp_path)) == 2

    assert shell.err == f"hybridwell: {tmp_path} is a folder, not a file\n"


def test_a_claim_with_a_conflict_is_neither_closed_nor_exported(
    shell: Shell, tmp_path: Path
) -> None:
    shell("agreement set --from 2026-01-01 employee_number=7 commute_km=30")
    shell("day set 2026-03-02 home office")

    assert shell("claim close --period 2026-03") == 1
    assert "before this is settled: 2026-03-02 has home" in shell.err
    assert shell("export --period 2026-03 --format csv --out", str(tmp_path / "x.csv")) == 1

    assert not (tmp_path / "x.csv").exists()


def test_a_wrong_settings_file_is_told_and_the_last_good_one_holds(shell: Shell) -> None:
    settings = shell.folder / "settings.toml"
    shell("status")
    settings.write_text('agreed_week = "hub,hub,hub,hub,hub,hub,hub"')
    shell("status")
    settings.write_text("agreed_week = 3")

    assert shell("day list --period 2026-03-02..2026-03-02") == 0

    assert shell.lines == ["2026-03-02  Hub (suggested)"]
    told, then = shell.err.splitlines()
    assert told.startswith("hybridwell: settings.toml: agreed_week must be seven places")
    assert then == "hybridwell: the last good settings are used"
    assert settings.read_text() == "agreed_week = 3"


@pytest.mark.parametrize(
    ("code", "words"),
    [("en", "the last good settings are used"), ("nl", "de laatste goede")],
)
def test_a_wrong_settings_file_is_told_in_the_language(
    shell: Shell, code: str, words: str
) -> None:
    shell("status")
    (shell.folder / "settings.toml").write_text("?")

    shell(f"--lang {code} status")

    assert words in shell.err


def test_a_data_folder_that_is_a_file_is_told(shell: Shell) -> None:
    shell.folder.write_text("in the way")

    assert shell("status") == 3

    assert "sqlite cannot be read or written: " in shell.err.splitlines()[-1]
    assert shell.folder.read_text() == "in the way"


def test_a_damaged_database_is_kept_aside_and_told(shell: Shell) -> None:
    shell.folder.mkdir()
    claims = shell.folder / "claims.sqlite"
    claims.write_bytes(b"not a database at all" * 300)

    assert shell("day list --period 2026-03-02..2026-03-02") == 0

    assert "a damaged file is kept as claims.damaged-" in shell.err
    assert list(shell.folder.glob("claims.damaged-*"))


def test_a_script_that_cannot_be_read_is_told(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DISPLAY", ":9999")
    bad = tmp_path / "bad.txt"
    bad.write_text("dance 3m")

    assert shell("run --replay", str(tmp_path / "gone")) == 2
    assert shell.err == f"hybridwell: {tmp_path / 'gone'} cannot be read\n"
    assert shell("run --replay", str(bad)) == 2
    assert shell.err.startswith("hybridwell: line 1 of the script is not like 'work 31m'")


def test_a_recording_that_cannot_be_written_is_told(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DISPLAY", ":9999")
    script = tmp_path / "day.txt"
    script.write_text("work 1m")
    out = tmp_path / "gone" / "day.jsonl"

    assert shell(f"run --replay {script} --record {out}") == 3

    assert shell.err == f"hybridwell: {out} cannot be written: {os.strerror(2)}\n"
