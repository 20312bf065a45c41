"""Several ways to see one thing: each is asked in turn, and the first that knows counts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from hybridwell.errors import Phrase, SensorError
from hybridwell.ports import Signal


class AbsentError(SensorError):
    """This way leads nowhere on this desktop, so the next one is taken."""


class Way(Protocol):
    """One part of the system that may know."""

    @property
    def backend(self) -> str:
        """Return its name, as users know it."""

    def look(self) -> bool | None:
        """Tell whether it is on; raises SensorError, or AbsentError if it is not there."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What is asked for: the name of the probe, its signal, and how long a look holds."""

    name: str
    signal: Signal
    every: timedelta
    nowhere: Phrase
    """The sentence for a desktop on which every way is absent."""


class FirstAnswer:
    """A probe that asks one way after the other, anew with each look.

    A desktop may come up after HybridWell, or be started anew: what was absent is not
    given up, and it takes less than a millisecond to find it absent again.
    """

    def __init__(self, seen: Seen, ways: Sequence[Way]) -> None:
        self.name = seen.name
        self.signal = seen.signal
        self.every = seen.every
        self.backend = ""
        self._nowhere = seen.nowhere
        self._ways = ways

    def look(self) -> bool | None:
        troubles: list[SensorError] = []
        unsure = ""
        for way in self._ways:
            try:
                value = way.look()
            except AbsentError:
                continue
            except SensorError as error:
                troubles.append(error)
                continue
            if value is not None:
                self.backend = way.backend
                return value
            unsure = unsure or way.backend
        self.backend = unsure
        if unsure:
            return None
        raise troubles[0] if troubles else SensorError(self._nowhere.text)
