"""Trials of parts that do something: a message, a sound, a file that is read back."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from hybridwell.check import Check, State
from hybridwell.doctor import no_player
from hybridwell.errors import Phrase
from hybridwell.language import Language
from hybridwell.sounds import Sounds

_SAMPLE = b"HybridWell writes this to see whether it can.\n" * 100


def try_message(show: Callable[[str, str], None], language: Language) -> Check:
    """Send a message; whether it appears, no desktop tells."""
    show("HybridWell", language.tr("This is how a message of HybridWell looks."))
    said = Phrase("a message was sent; if you saw none, allow them in your desktop")
    return Check("notifications", State.UNKNOWN, said)


def try_sound(sounds: Sounds) -> Check:
    """Play the sound of a break and wait for its end."""
    if sounds.player is None:
        return Check("sounds", State.FAILS, no_player())
    if (playing := sounds.play("begin")) is not None:
        playing.join()
    player = {"player": sounds.player[0]}
    if sounds.failed:
        return Check(
            "sounds", State.FAILS, Phrase("the sound cannot be played by {player}", player)
        )
    said = Phrase("played by {player}; if you heard nothing, turn up the volume", player)
    return Check("sounds", State.WORKS, said)


def try_folder(folder: Path) -> Check:
    """Write a file, read it back and remove it."""
    file = folder / "self-test.tmp"
    try:
        file.write_bytes(_SAMPLE)
        same = file.read_bytes() == _SAMPLE
        file.unlink()
    except OSError as error:
        with suppress(OSError):
            file.unlink(missing_ok=True)
        said = Phrase("a file cannot be written: {reason}", {"reason": error.strerror})
        return Check("folder", State.FAILS, said)
    if not same:
        return Check("folder", State.FAILS, Phrase("a file is not read as it was written"))
    said = Phrase("a file was written, read back and removed")
    return Check("folder", State.WORKS, said)
