import os
from datetime import timedelta
from pathlib import Path

import pytest

from hybridwell.errors import StoreError
from hybridwell.paths import DataDir
from hybridwell.settings import Settings
from hybridwell.settings_file import load, read, write
from tests.disks import room

MINUTE = timedelta(minutes=1)
OTHER = Settings().with_values(["move_every=45m", "move_breaks=off"])


@pytest.fixture
def data(tmp_path: Path) -> DataDir:
    return DataDir(tmp_path)


def test_without_a_file_the_defaults_hold_and_nothing_is_written(data: DataDir) -> None:
    assert load(data).settings == Settings()
    assert list(data.path.iterdir()) == []


def test_only_what_differs_from_the_defaults_is_written(data: DataDir) -> None:
    write(OTHER, data.settings)

    assert data.settings.read_text() == 'move_breaks = "off"\nmove_every = "45m"\n'
    assert load(data).settings == OTHER


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes of files")
def test_the_folder_is_made_for_the_user_alone(data: DataDir) -> None:
    path = data.path / "new" / "settings.toml"

    write(OTHER, path)

    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_numbers_switches_and_lists_of_toml_are_understood(data: DataDir) -> None:
    week = ["home", "home", "home", "home", "home", "free", "free"]
    data.settings.write_text(
        f"move_breaks = false\ncommute_km = 34.5\nagreed_week = {week}\nmax_postpones = 1"
    )

    settings = load(data).settings

    assert not settings.move_breaks
    assert (str(settings.commute_km), str(settings.max_postpones)) == ("34.5", "1")
    assert [place.value for place in settings.agreed_week] == week


def test_a_switch_of_toml_can_be_on(data: DataDir) -> None:
    data.settings.write_text("move_breaks = true")

    assert load(data).settings.move_breaks


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"walk = 1", "settings.toml: there is no setting 'walk'; there are: language, "),
        (b'idle_after = "2h"', "settings.toml: idle_after must be a duration from 1s to"),
        (b'move_lasts = "1h"', "settings.toml: move_lasts must be shorter than move_every"),
        (b"idle_after = ", "settings.toml is not TOML: "),
        (b"\xff\xfe", "settings.toml is not TOML: "),
        (b"[move]\nevery = 1", "settings.toml: there is no setting 'move'"),
    ],
)
def test_a_wrong_file_leaves_the_last_good_settings_and_says_why(
    data: DataDir, content: bytes, told: str
) -> None:
    write(OTHER, data.settings)
    load(data)
    data.settings.write_bytes(content)

    loaded = load(data)

    assert loaded.settings == OTHER
    assert str(loaded.complaint).startswith(told)
    assert data.settings.read_bytes() == content


def test_without_good_settings_a_wrong_file_leaves_the_defaults(data: DataDir) -> None:
    data.settings.write_text("?")
    data.good_settings.write_text("?")

    assert load(data).settings == Settings()


def test_a_folder_in_the_way_is_told(data: DataDir) -> None:
    data.settings.mkdir()

    assert str(load(data).complaint) == "settings.toml cannot be read: Is a directory"


def test_settings_that_the_disk_does_not_take_leave_the_old_ones(data: DataDir) -> None:
    write(OTHER, data.settings)

    with (
        room(0),
        pytest.raises(
            StoreError, match=r"settings\.toml cannot be written: File too large"
        ),
    ):
        write(Settings().with_values(["move_every=1h"]), data.settings)

    assert read(data.settings) == OTHER


def test_good_settings_that_cannot_be_kept_are_good_all_the_same(data: DataDir) -> None:
    data.settings.write_text('move_every = "45m"')

    with room(0):
        loaded = load(data)

    assert loaded.settings.move_every == 45 * MINUTE
    assert loaded.complaint is None
