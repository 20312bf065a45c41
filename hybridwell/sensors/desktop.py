"""The sensor of this desktop: the first way that answers, sought again when it is lost."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import timedelta

from hybridwell.errors import HybridWellError, Phrase, Phrases, SensorError
from hybridwell.ports import IdleSensor

FIRST_PAUSE, LONGEST_PAUSE = timedelta(seconds=5), timedelta(minutes=1)
"""Between two attempts while no way answers: twice as long each time."""
OFF = "seeing keyboard and pointer is off in the settings, so screen time is not counted"
NOWHERE = "this desktop does not tell idle time, so screen time is not counted"


@dataclass(frozen=True, slots=True)
class Way:
    """One way to read idle time; `open` raises SensorError where it does not work."""

    name: str
    open: Callable[[], IdleSensor]


class DesktopSensor:
    """Tries the ways in order; while none answers it says why, and tries again.

    The descriptor is another one after a change of the way.
    """

    def __init__(
        self,
        ways: Iterable[Way],
        now: Callable[[], timedelta],
        wanted: Callable[[], bool] = lambda: True,
    ) -> None:
        self._ways = tuple(ways)
        self._now = now
        self._wanted = wanted
        self._thresholds: tuple[timedelta, ...] = ()
        self._sensor: IdleSensor | None = None
        self._used = ""
        self._failures: dict[str, SensorError] = {}
        self._pause = FIRST_PAUSE
        self._opened = self._again = now()
        if wanted():
            self._try_when_due()

    @property
    def name(self) -> str:
        return "none" if self._sensor is None else self._sensor.name

    @property
    def passed_over(self) -> Phrases:
        """Return the ways that did not answer when they were last tried, and why."""
        return Phrases(tuple(_because(*each) for each in self._failures.items()))

    def idle(self) -> timedelta:
        if not self._wanted():
            self._rest()
            raise SensorError(OFF)
        self._try_when_due()
        if self._sensor is None:
            raise self._silence()
        try:
            idle = self._sensor.idle()
        except SensorError as error:
            self._let_go(error)
            self._try_when_due()
            if self._sensor is None:
                raise self._silence() from None
            return self._sensor.idle()
        self._pause = FIRST_PAUSE
        return idle

    def watch(self, thresholds: Iterable[timedelta]) -> None:
        self._thresholds = tuple(thresholds)
        if self._sensor is not None:
            self._sensor.watch(self._thresholds)

    def fileno(self) -> int | None:
        return None if self._sensor is None else self._sensor.fileno()

    def drain(self) -> bool:
        return self._sensor is not None and self._sensor.drain()

    def close(self) -> None:
        """Let go of it for good."""
        self._ways = ()
        self._rest()

    def _rest(self) -> None:
        """Look at nothing; the next reading that is wanted begins anew."""
        if self._sensor is not None:
            self._sensor.close()
        self._sensor = None
        self._failures = {}
        self._again = self._now()

    def _try_when_due(self) -> None:
        if self._sensor is not None or self._now() < self._again:
            return
        self._failures = {}
        for way in self._ways:
            try:
                sensor = way.open()
                sensor.watch(self._thresholds)
            except SensorError as error:
                self._failures[way.name] = error
            else:
                self._sensor, self._used, self._opened = sensor, way.name, self._now()
                return
        self._again = self._now() + self._pause
        self._pause = min(self._pause * 2, LONGEST_PAUSE)

    def _let_go(self, error: SensorError) -> None:
        if self._sensor is not None:
            self._sensor.close()
        self._failures[self._used] = error
        self._sensor = None
        # At once, unless it has just been opened: one that dies each time is not chased.
        self._again = max(self._now(), self._opened + self._pause)

    def _silence(self) -> SensorError:
        # The reason of one way says little of a desktop that has several.
        if len(self._ways) == 1:
            return self._failures[self._ways[0].name]
        return SensorError(NOWHERE)


@dataclass(frozen=True, slots=True)
class Found:
    """The way that is used now, and why those before it are not."""

    name: str = ""
    passed_over: Phrases = field(default_factory=lambda: Phrases(()))


def found(sensor: IdleSensor) -> Found:
    """Say which way a sensor has found, for the self-test."""
    if isinstance(sensor, DesktopSensor):
        return Found(sensor.name, sensor.passed_over)
    return Found(sensor.name)


def _because(name: str, error: HybridWellError) -> Phrase:
    return Phrase("{way}: {why}", {"way": name, "why": Phrase(error.text, error.values)})
