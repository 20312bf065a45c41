import os
import sys
from pathlib import Path

import pytest

from hybridwell.paths import DataDir, default_data_dir, resources

linux = pytest.mark.skipif(sys.platform != "linux", reason="the folders of Linux")


def test_the_shipped_data_is_found() -> None:
    assert (resources() / "translations" / "hybridwell_nl.ts").is_file()


def test_the_data_folder_can_be_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HYBRIDWELL_DATA_DIR", "/chosen")

    assert default_data_dir() == Path("/chosen")


@linux
def test_the_data_folder_is_the_one_of_the_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HYBRIDWELL_DATA_DIR", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", "/home/anna/data")

    assert default_data_dir() == Path("/home/anna/data/hybridwell")


@linux
def test_without_one_it_is_in_the_home_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HYBRIDWELL_DATA_DIR", raising=False)
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setenv("HOME", "/home/anna")

    assert default_data_dir() == Path("/home/anna/.local/share/hybridwell")


def test_movement_and_claims_are_two_files_in_one_folder(tmp_path: Path) -> None:
    data = DataDir(tmp_path)
    files = [
        data.movement, data.claims, data.beat, data.settings, data.good_settings,
        data.rates, data.log,
    ]  # fmt: skip

    assert len(set(files)) == len(files)
    assert {each.parent for each in files} == {tmp_path}


@linux
def test_the_socket_is_in_the_runtime_folder_of_the_user(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))

    assert DataDir(Path("/data")).socket.parent == tmp_path / "hybridwell"


@linux
def test_without_a_runtime_folder_it_is_in_one_named_after_the_user(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setenv("TMPDIR", "/var/tmp")  # noqa: S108 - nothing is made there

    assert DataDir(Path("/d")).socket.parent == Path(f"/var/tmp/hybridwell-{os.getuid()}")  # noqa: S108 - as above


@linux
def test_each_data_folder_has_a_socket_of_its_own_that_fits(tmp_path: Path) -> None:
    deep = tmp_path / ("deep/" * 40)

    assert DataDir(deep).socket != DataDir(tmp_path).socket
    assert DataDir(tmp_path / "x" / "..").socket == DataDir(tmp_path).socket
    assert len(DataDir(deep).socket.name) < 30
