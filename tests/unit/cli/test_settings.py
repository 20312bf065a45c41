"""Settings from the command line, with and without a running instance."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Shell
from tests.unit.cli.test_running import Running, running

__all__ = ["running"]
MINUTE = timedelta(minutes=1)


def file_of(shell: Shell) -> Path:
    return shell.folder / "settings.toml"


def test_settings_are_set_and_listed(shell: Shell) -> None:
    assert shell("settings set move_every=45m sounds=soft") == 0

    assert shell.lines == ["move_every: rhythm → 45m", "sounds: off → soft"]
    assert file_of(shell).read_text() == 'move_every = "45m"\nsounds = "soft"\n'
    shell("settings list")
    (line,) = [line for line in shell.lines if line.startswith("move_every ")]
    assert line.split() == ["move_every", "45m", "rhythm", "Movement", "break", "every"]


def test_the_list_for_programs_says_where_a_value_comes_from(shell: Shell) -> None:
    shell("settings set move_every=45m")

    shell("--set move_every=1h settings list --json")

    assert shell.told["move_every"] == {
        "value": "1h", "in_force": "1h", "default": "rhythm", "for_this_run": True,
        "kept": "45m",
    }  # fmt: skip
    assert not shell.told["sounds"]["for_this_run"]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("settings set move_every", "'move_every' is not NAME=VALUE"),
        (
            "settings set move_every=soon",
            "move_every must be rhythm, or a duration from 5s to 4h",
        ),
        ("settings set tempo=fast", "there is no setting 'tempo'; there are: language,"),
        ("settings set move_lasts=40m", "move_lasts must be shorter than move_every"),
        ("settings reset tempo", "there is no setting 'tempo'; there are: language,"),
        ("settings reset", "say which settings to reset, or --all"),
        ("settings reset sounds --all", "say which settings to reset, or --all"),
        ("settings import nowhere.toml", "there is no file "),
    ],
)
def test_what_cannot_be_is_said_and_changes_nothing(
    shell: Shell, line: str, told: str
) -> None:
    assert shell(line) == 2

    assert shell.err.startswith(f"hybridwell: {told}")
    assert not file_of(shell).exists()


def test_settings_are_reset_one_or_all(shell: Shell) -> None:
    shell("settings set move_every=45m sounds=soft max_postpones=1")

    shell("settings reset sounds")
    assert shell.lines == ["sounds: soft → off"]
    shell("settings reset --all")
    assert shell.lines == ["move_every: 45m → rhythm", "max_postpones: 1 → 3"]
    shell("settings reset --all")
    assert shell.lines == ["Nothing changes."]


def test_settings_go_to_a_file_and_come_back(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    shell("settings set move_every=45m sounds=soft")

    assert shell("settings export", str(file)) == 0
    assert shell("settings export", str(file)) == 2
    assert "exists already" in shell.err
    shell("settings reset --all")
    shell("settings import --dry-run", str(file))
    assert shell.lines[-1] == "Nothing was changed yet."
    assert file_of(shell).read_text() == ""

    assert shell("settings import --json", str(file)) == 0
    assert shell.told["changed"] == {
        "move_every": {"was": "rhythm", "now": "45m"},
        "sounds": {"was": "off", "now": "soft"},
    }


def test_a_wrong_file_is_not_taken_at_all(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "theirs.toml"
    file.write_text('sounds = "soft"\nmove_every = "yearly"\n')

    assert shell("settings import", str(file)) == 2

    assert (
        "theirs.toml: move_every must be rhythm, or a duration from 5s to 4h" in shell.err
    )
    assert not file_of(shell).exists()


def test_a_damaged_file_is_kept_and_named(shell: Shell) -> None:
    shell.folder.mkdir()
    file_of(shell).write_text("my words")

    assert shell("settings set sounds=soft") == 0

    assert "is kept as settings.kept-1.toml" in shell.err
    assert (shell.folder / "settings.kept-1.toml").read_text() == "my words"


def test_the_running_instance_goes_by_it_at_once(shell: Shell, running: Running) -> None:
    ground = running.parts.ground

    shell(f"settings set move_every=45m language=nl agreed_week=office{',free' * 6}")

    assert ground.settings.move_every == 45 * MINUTE
    assert ground.daybook.settings.agreed_week[0].value == "office"
    shell("settings reset move_every")
    assert ground.settings.move_every is None


def test_the_running_instance_takes_a_file(
    shell: Shell, running: Running, tmp_path: Path
) -> None:
    file = tmp_path / "mine.toml"
    file.write_text('move_every = "45m"\n')

    assert shell("settings import", str(file)) == 0

    assert running.parts.ground.settings.move_every == 45 * MINUTE


def test_what_holds_for_the_run_of_the_instance_is_said(
    shell: Shell, running: Running
) -> None:
    shell("settings set language=nl")

    assert shell.err == "hybridwell: language is set for this run: the change shows later\n"
    assert running.parts.ground.language.code == "en"
    assert json.loads(file_of(shell).read_text().partition("= ")[2]) == "nl"


def test_an_agreement_is_kept_by_the_running_instance(
    shell: Shell, running: Running
) -> None:
    told: list[str] = []
    running.parts.commands.days_changed = lambda: told.append("days")

    assert shell("agreement set --from 2026-01-01 employee_number=7") == 0
    (agreed,) = running.parts.ground.daybook.agreements()
    assert agreed.employee_number == "7"
    assert shell("agreement remove --from 2026-01-01") == 0

    assert running.parts.ground.daybook.agreement_store.all() == {}
    assert told == ["days", "days"]


def test_what_cannot_be_agreed_is_refused_by_the_running_instance(
    shell: Shell, running: Running
) -> None:
    assert shell("agreement set --from 2026-01-01 contract_days=8") == 2
    assert "contract_days must be a number from 0 to 7" in shell.err
    assert shell("agreement remove --from 2026-01-01") == 2
