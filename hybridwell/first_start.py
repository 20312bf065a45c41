"""Whether the first steps are shown: once, in a new data folder; a small file remembers.

The file holds the step that comes next, or `done`; steps that a crash cut off go on there.
A folder that has data but no such file is of an earlier version and needs no steps.
"""

from hybridwell.errors import StoreError
from hybridwell.paths import DataDir
from hybridwell.whole_file import write_whole

STEPS = ("days", "places", "rhythm", "privacy")
DONE = "done"
_LONGEST = 100


def step_of_start(data: DataDir) -> str | None:
    """Return the step to show at this start, or None; to be asked before anything is kept.

    A new folder is marked at once: another start, or one in the background, finds it.
    """
    if data.first_start.exists():
        return pending_step(data)
    if not _is_new(data):
        return None
    return STEPS[0] if note_step(data, STEPS[0]) else None


def pending_step(data: DataDir) -> str | None:
    """Return the step that still waits for the user, or None."""
    try:
        with data.first_start.open(encoding="utf-8") as file:
            said = file.read(_LONGEST).strip()
    except (OSError, UnicodeDecodeError):
        return None
    return said if said in STEPS else None


def note_step(data: DataDir, step: str) -> bool:
    """Remember which step comes next, or that all is done; False: it cannot be kept."""
    try:
        write_whole(data.first_start, f"{step}\n")
    except StoreError:
        return False  # the tray says so when the log cannot be written
    return True


def _is_new(data: DataDir) -> bool:
    kept = (
        data.settings, data.good_settings, data.movement, data.claims, data.beat,
        data.free_days, data.tips,
    )  # fmt: skip
    return not any(file.exists() for file in kept)
