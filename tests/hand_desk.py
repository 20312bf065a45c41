"""A clock and an idle sensor in one, moved by hand, so that they never contradict."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hybridwell.errors import SensorError
from tests.mornings import AMSTERDAM, MONDAY

NOTHING = timedelta()


class HandDesk:
    """Fits the ports Clock and IdleSensor."""

    speed = 1.0
    name = "hand"

    def __init__(self, start: datetime = MONDAY) -> None:
        self._start = start
        self._passed = self._slept = self._last_input = NOTHING
        self.broken: str | None = None
        """What the sensor says instead of the idle time."""

    def work(self, time: timedelta) -> None:
        self._passed += time
        self._last_input = self._passed

    def rest(self, time: timedelta) -> None:
        self._passed += time

    def sleep(self, time: timedelta) -> None:
        self._passed += time
        self._slept += time

    def now(self) -> datetime:
        return self._start + self._passed

    def monotonic(self) -> timedelta:
        return self._passed - self._slept

    def boot(self) -> timedelta:
        return self._passed

    def zone(self) -> ZoneInfo:
        return AMSTERDAM

    def idle(self) -> timedelta:
        if self.broken:
            raise SensorError(self.broken)
        return self._passed - self._last_input

    def watch(self, thresholds: Iterable[timedelta]) -> None:
        """Nothing is watched: a test looks itself."""

    def fileno(self) -> int | None:
        return None

    def drain(self) -> bool:
        return False

    def close(self) -> None:
        """Nothing is open."""
