"""Two soft sounds, played by what the system has for it: no library, and off by default."""

import logging
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from shutil import which
from threading import Thread

PLAYERS: tuple[tuple[str, ...], ...] = (
    ("pw-play",),
    ("paplay", "--client-name=HybridWell"),
    ("canberra-gtk-play", "-f"),
    ("afplay",),
    ("aplay", "-q"),
)
"""Programs that play a file; the sound server of the desktop comes before the card."""
WINDOWS = "winsound"
PATIENCE = 5.0
"""Seconds; the sounds last less than one."""
_log = logging.getLogger(__name__)


def find_player(players: Sequence[tuple[str, ...]] = PLAYERS) -> tuple[str, ...] | None:
    """Return how a sound is played here; None: there is no way."""
    if find_spec(WINDOWS) is not None:
        return (WINDOWS,)
    return next((player for player in players if which(player[0])), None)


@dataclass(slots=True)
class Sounds:
    """Plays a sound and goes on at once; what cannot be heard is logged once."""

    folder: Path
    enabled: bool
    player: tuple[str, ...] | None = field(default_factory=find_player)
    failed: bool = False

    def play(self, name: str) -> Thread | None:
        """Play `begin` or `end`; returns the thread that waits for it."""
        if not self.enabled or self.player is None or self.failed:
            return None
        file = self.folder / f"{name}.wav"
        thread = Thread(target=self._play, args=(file,), daemon=True, name="sound")
        thread.start()
        return thread

    def _play(self, file: Path) -> None:
        try:
            _sound(self.player or (), file)
        except (OSError, RuntimeError, subprocess.SubprocessError) as error:
            self.failed = True
            _log.warning("no sounds: %s", error)


def _sound(player: Sequence[str], file: Path) -> None:
    if player[0] == WINDOWS:
        winsound = import_module(WINDOWS)
        winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_NODEFAULT)
        return
    quiet = subprocess.DEVNULL
    subprocess.run(  # noqa: S603 - a player from the list above and a file that we ship
        [*player, str(file)],
        stdin=quiet, stdout=quiet, stderr=quiet, check=True, timeout=PATIENCE,
    )  # fmt: skip
