"""The command that a login runs: this very HybridWell, in the background."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

BACKGROUND = ("run", "--background")
_OWN = ("hybridwell", "hybridwell-tray")


def command_of(program: Sequence[str], data_dir: Path, usual_dir: Path) -> tuple[str, ...]:
    """Return the whole command; a data folder of one's own is named in it."""
    chosen = () if data_dir == usual_dir else ("--data-dir", str(data_dir))
    return (*program, *chosen, *BACKGROUND)


def program_of(
    started_as: Path,
    python: Path,
    environment: Mapping[str, str],
    exists: Callable[[Path], bool] = Path.is_file,
) -> tuple[str, ...]:
    """Return how to start this HybridWell again, without a console on Windows.

    A script or an AppImage keeps its name over an update, so it is named as it is, and
    not where a link leads.
    """
    if image := environment.get("APPIMAGE"):
        return (image,)
    if started_as.stem.lower() in _OWN and started_as.is_absolute():
        windowed = started_as.with_stem("hybridwell-tray")
        on_windows = started_as.suffix.lower() == ".exe"
        chosen = windowed if on_windows and exists(windowed) else started_as
        if exists(chosen):
            return (str(chosen),)
    windowed = python.with_stem("pythonw")
    without_console = python.suffix.lower() == ".exe" and exists(windowed)
    return (str(windowed if without_console else python), "-m", "hybridwell")
