"""The folder of a demo is its own: never one with data of a user."""

from pathlib import Path

import pytest

from hybridwell.demo import folder
from hybridwell.errors import StoreError, UsageError


def test_a_new_folder_is_made_and_marked(tmp_path: Path) -> None:
    data = folder.take(tmp_path / "new" / "demo")

    assert "made-up data" in data.demo.read_text("utf-8")


def test_a_folder_with_other_data_is_refused_and_left_alone(tmp_path: Path) -> None:
    theirs = tmp_path / "claims.sqlite"
    theirs.write_text("mine")

    with pytest.raises(UsageError, match="holds data that are not a demo"):
        folder.take(tmp_path)

    assert theirs.read_text() == "mine"
    assert list(tmp_path.iterdir()) == [theirs]


def test_an_earlier_demo_is_made_anew_but_keeps_its_settings(tmp_path: Path) -> None:
    data = folder.take(tmp_path)
    for old in (data.claims, data.movement, data.beat, data.free_days, data.settings):
        old.write_text("old")

    folder.take(tmp_path)

    assert {each.name for each in tmp_path.iterdir()} == {"DEMO.txt", "settings.toml"}


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    file = tmp_path / "x"
    file.touch()

    with pytest.raises(UsageError, match="is not a folder"):
        folder.take(file)


def test_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    data = folder.take(tmp_path)
    data.demo.unlink()
    data.claims.mkdir()
    data.demo.write_text("Demo")

    with pytest.raises(StoreError, match="cannot be written"):
        folder.take(tmp_path)
