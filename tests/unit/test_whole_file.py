"""A small file is written whole or not at all."""

import stat
import sys
from pathlib import Path

import pytest

from hybridwell.errors import StoreError
from hybridwell.whole_file import write_whole
from tests.disks import room


def test_a_file_is_written_in_a_folder_that_is_made_for_it(tmp_path: Path) -> None:
    path = tmp_path / "new" / "one.toml"

    write_whole(path, "é = 1\n")

    assert path.read_bytes() == "é = 1\n".encode()
    assert [each.name for each in path.parent.iterdir()] == ["one.toml"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "one.toml"
    path.write_text("for all")
    path.chmod(0o644)

    write_whole(path, "mine")

    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_full_disk_leaves_the_old_file_and_no_half_one(tmp_path: Path) -> None:
    path = tmp_path / "one.toml"
    write_whole(path, "old")

    with room(10), pytest.raises(StoreError, match=r"one\.toml cannot be written: "):
        write_whole(path, "new" * 100)

    assert path.read_text() == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["one.toml"]


def test_a_leftover_of_a_crash_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / "one.new").write_text("half")

    write_whole(tmp_path / "one.toml", "whole")

    assert [each.name for each in tmp_path.iterdir()] == ["one.toml"]


def test_a_folder_that_cannot_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(StoreError, match=r"one\.toml cannot be written"):
        write_whole(tmp_path / "file" / "one.toml", "x")
