from pathlib import Path

from hybridwell.check import State
from hybridwell.language import Language
from hybridwell.sounds import Sounds
from hybridwell.trials import try_folder, try_message, try_sound
from tests.disks import room


def test_a_file_is_written_read_and_removed(tmp_path: Path) -> None:
    check = try_folder(tmp_path)

    assert (check.state, check.says) == (
        State.WORKS,
        "a file was written, read back and removed",
    )
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    with room(10):
        check = try_folder(tmp_path)

    assert (check.state, check.says) == (
        State.FAILS,
        "a file cannot be written: File too large",
    )
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    check = try_folder(tmp_path / "file")

    assert check.says == "a file cannot be written: Not a directory"


def test_a_sound_is_played_to_its_end(tmp_path: Path) -> None:
    check = try_sound(Sounds(tmp_path, enabled=True, player=("true",)))

    assert check.state is State.WORKS
    assert check.says.startswith("played by true")


def test_a_player_that_fails_is_told(tmp_path: Path) -> None:
    check = try_sound(Sounds(tmp_path, enabled=True, player=("false",)))

    assert (check.state, check.says) == (State.FAILS, "the sound cannot be played by false")


def test_a_computer_without_a_player_is_told(tmp_path: Path) -> None:
    check = try_sound(Sounds(tmp_path, enabled=True, player=None))

    assert check.state is State.FAILS
    assert check.says.startswith("there is no program to play sounds: pw-play")


def test_a_message_is_sent_and_only_the_user_can_see_it() -> None:
    shown: list[tuple[str, str]] = []

    check = try_message(lambda *said: shown.append(said), Language())

    assert shown == [("HybridWell", "This is how a message of HybridWell looks.")]
    assert check.state is State.UNKNOWN
