import os
from pathlib import Path
from stat import S_IMODE

import pytest

from hybridwell.first_start import DONE, STEPS, note_step, pending_step, step_of_start
from hybridwell.paths import DataDir


@pytest.fixture
def data(tmp_path: Path) -> DataDir:
    return DataDir(tmp_path / "data")


def test_a_new_folder_begins_with_the_first_step(data: DataDir) -> None:
    assert step_of_start(data) == STEPS[0]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes of files")
def test_the_mark_can_be_read_by_the_user_alone(data: DataDir) -> None:
    step_of_start(data)

    assert S_IMODE(data.path.stat().st_mode) == 0o700
    assert S_IMODE(data.first_start.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "file", ["settings", "good_settings", "movement", "claims", "beat", "free_days", "tips"]
)
def test_a_folder_of_an_earlier_version_has_no_first_steps(
    data: DataDir, file: str
) -> None:
    data.path.mkdir()
    getattr(data, file).touch()

    assert step_of_start(data) is None
    assert not data.first_start.exists()


def test_steps_that_were_done_do_not_come_again(data: DataDir) -> None:
    step_of_start(data)
    note_step(data, DONE)

    assert step_of_start(data) is None
    assert pending_step(data) is None


def test_after_a_crash_they_go_on_where_they_were(data: DataDir) -> None:
    step_of_start(data)
    note_step(data, "rhythm")
    data.movement.touch()

    assert step_of_start(data) == "rhythm"
    assert pending_step(data) == "rhythm"


@pytest.mark.parametrize("said", [b"moon\n", b"", b"\xff\xfe", b"x" * 5000])
def test_a_damaged_mark_never_brings_them_back(data: DataDir, said: bytes) -> None:
    data.path.mkdir()
    data.first_start.write_bytes(said)

    assert step_of_start(data) is None


def test_nothing_waits_where_there_is_no_mark(data: DataDir) -> None:
    assert pending_step(data) is None


def test_what_cannot_be_remembered_is_not_shown(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")

    assert step_of_start(DataDir(tmp_path / "data")) is None
