"""The sensor of a desktop that does not tell the idle time: nothing is counted."""

from collections.abc import Iterable
from datetime import timedelta

from hybridwell.errors import SensorError


class BlindSensor:
    """Says why, each time it is asked; the rest of HybridWell works without it."""

    name = "none"

    def __init__(self, reason: str) -> None:
        self._reason = reason

    def idle(self) -> timedelta:
        raise SensorError(self._reason)

    def watch(self, thresholds: Iterable[timedelta]) -> None:
        """Nothing can be watched."""

    def fileno(self) -> int | None:
        return None

    def drain(self) -> bool:
        return False

    def close(self) -> None:
        """Nothing is open."""
