"""Real programs play, or do not; none of them is heard."""

import logging
import sys
import wave
from pathlib import Path

import pytest

from hybridwell.paths import resources
from hybridwell.sounds import Sounds, find_player

FOLDER = resources() / "sounds"


def player(said: Path, exit_code: int = 0) -> tuple[str, ...]:
    """Return a program that notes down what it is given to play."""
    program = f"import sys; open({str(said)!r}, 'w').write(sys.argv[1]); exit({exit_code})"
    return sys.executable, "-c", program


def played(sounds: Sounds, name: str = "begin") -> None:
    thread = sounds.play(name)
    assert thread is not None
    thread.join(20)
    assert not thread.is_alive()


def test_a_sound_is_given_to_the_player(tmp_path: Path) -> None:
    said = tmp_path / "said"
    played(Sounds(FOLDER, enabled=True, player=player(said)), "end")

    assert said.read_text() == str(FOLDER / "end.wav")


def test_sounds_are_off_unless_asked_for(tmp_path: Path) -> None:
    assert (
        Sounds(FOLDER, enabled=False, player=player(tmp_path / "x")).play("begin") is None
    )


def test_without_a_player_there_is_silence() -> None:
    assert Sounds(FOLDER, enabled=True, player=None).play("begin") is None


@pytest.mark.parametrize("wrong", ["fails", "missing"])
def test_a_player_that_fails_is_logged_once_and_not_tried_again(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, wrong: str
) -> None:
    fails = player(tmp_path / "x", 1) if wrong == "fails" else (str(tmp_path / "none"),)
    sounds = Sounds(FOLDER, enabled=True, player=fails)
    with caplog.at_level(logging.WARNING):
        played(sounds)

    assert sounds.play("begin") is None
    assert len(caplog.records) == 1


def test_the_first_player_that_is_there_is_taken() -> None:
    assert find_player((("no-such-player",), ("python3", "-q"), ("sh",))) in [
        ("python3", "-q"),
        ("winsound",),
    ]


def test_a_computer_without_a_player_is_told() -> None:
    assert find_player((("no-such-player",),)) in (None, ("winsound",))


@pytest.mark.parametrize("name", ["begin", "end"])
def test_a_sound_is_short_and_soft(name: str) -> None:
    with wave.open(str(FOLDER / f"{name}.wav")) as file:
        frames = file.readframes(file.getnframes())
        lasts = file.getnframes() / file.getframerate()
    heights = memoryview(frames).cast("h")

    assert 0.3 < lasts < 1
    assert max(map(abs, heights)) < 32768 * 0.3
    assert abs(heights[0]) < 100
    assert abs(heights[-1]) < 100
