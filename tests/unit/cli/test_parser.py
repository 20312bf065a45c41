"""Global options, and what a command line means."""

from pathlib import Path

from hybridwell.cli.parser import parse


def test_global_options_stand_before_or_behind_the_command() -> None:
    before = parse(["--lang", "nl", "--data-dir", "x", "status", "--json"])
    behind = parse(["status", "--json", "--data-dir", "x", "--lang", "nl"])

    assert vars(before) == vars(behind)
    assert behind.data_dir == Path("x")


def test_settings_of_both_places_hold() -> None:
    options = parse(["--set", "move_every=20s", "run", "--set", "move_lasts=5s"])

    assert options.values == ["move_every=20s", "move_lasts=5s"]


def test_no_command_is_run() -> None:
    assert parse(["--lang", "nl"]).command == "run"
