"""Asks for a standing desk from the command line, by a process that is gone afterwards."""

from datetime import timedelta
from importlib import import_module

from hybridwell.claim_commands import surroundings_of_child
from hybridwell.standing_desk.told import (
    DeskError,
    Nearby,
    Reading,
    Told,
    process,
    told_by,
)

_PATIENCE = timedelta(minutes=1)
"""A desk may take ten seconds to be seen, and several tries to answer."""


def find_desks() -> tuple[Nearby, ...]:
    """Return the desks nearby that no other device uses. Raises DeskError."""
    told = _ask("find")
    return told if isinstance(told, tuple) else ()


def read_desk(address: str, *, pair: bool = False) -> Reading:
    """Return how high a desk stands, paired first if asked for. Raises DeskError."""
    told = _ask("pair" if pair else "follow", address)
    if not isinstance(told, Reading):
        raise DeskError("failed")
    return told


def _ask(*what: str) -> Told:
    """Return the first that it tells; without orders it ends then."""
    subprocess = import_module("subprocess")
    try:
        done = subprocess.run(
            process(*what),
            env=surroundings_of_child(),
            timeout=_PATIENCE.total_seconds(),
            input="", capture_output=True, text=True, encoding="utf-8", check=False,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError) as error:
        raise DeskError("failed") from error
    told = told_by(done.stdout.partition("\n")[0])
    if isinstance(told, DeskError):
        raise told
    return told
