"""Start at login on macOS: a launch agent of the user.

launchd reads the file at login; nothing is asked of a running launchd, or HybridWell would
be started a second time at once.  Not seen on a real machine in this release.
"""

import plistlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from hybridwell.errors import StoreError
from hybridwell.login.item import Found, Standing

LABEL = "eu.hybridwell.HybridWell"


class LaunchAgent:
    """The property list that launchd reads at login."""

    name = "macOS launch agent"

    def __init__(self, folder: Path) -> None:
        self._file = folder / f"{LABEL}.plist"

    def find(self) -> Found:
        try:
            return found_in(plistlib.loads(self._file.read_bytes()))
        except FileNotFoundError:
            return Found(Standing.MISSING)
        except OSError as error:
            raise _refused(self._file, error) from error
        except (plistlib.InvalidFileException, ValueError):
            return Found(Standing.ON)  # it starts nothing of ours, and is written anew

    def written(self, command: Sequence[str]) -> str:
        return "\n".join(command)

    def put(self, command: Sequence[str]) -> None:
        beside = self._file.with_suffix(".new")
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            beside.write_bytes(plistlib.dumps(agent(command)))
            beside.replace(self._file)
        except OSError as error:
            raise _refused(self._file, error) from error

    def remove(self) -> None:
        try:
            self._file.unlink(missing_ok=True)
        except OSError as error:
            raise _refused(self._file, error) from error


def agent(command: Sequence[str]) -> dict[str, object]:
    """Return the list: started once at login, in a session with windows, not kept alive."""
    return {
        "Label": LABEL,
        "ProgramArguments": list(command),
        "RunAtLoad": True,
        "LimitLoadToSessionType": "Aqua",
        "ProcessType": "Interactive",
    }


def found_in(read: Any) -> Found:  # noqa: ANN401 - whatever a file holds
    match read:
        case {"Disabled": True, "ProgramArguments": list(command)}:
            return Found(Standing.SWITCHED_OFF, "\n".join(map(str, command)))
        case {"ProgramArguments": list(command)}:
            return Found(Standing.ON, "\n".join(map(str, command)))
        case _:
            return Found(Standing.ON)


def _refused(file: Path, error: OSError) -> StoreError:
    return StoreError(
        "the start at login cannot be changed: {file}: {reason}",
        file=file, reason=error.strerror or error,
    )  # fmt: skip


def open_item(environment: Mapping[str, str], home: Path) -> LaunchAgent:  # noqa: ARG001 - the home is enough
    return LaunchAgent(home / "Library" / "LaunchAgents")
