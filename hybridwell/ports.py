"""The contracts for what tests cannot run for real: time, the user's hands, the desktop."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import Enum
from typing import Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    """Three readings of time; their differences tell sleep and clock changes apart."""

    speed: float
    """Seconds of this clock in one real second: 1, but in a demonstration."""

    def now(self) -> datetime:
        """Return the wall time, aware, in UTC."""

    def monotonic(self) -> timedelta:
        """Return the time that passed while the computer was awake."""

    def boot(self) -> timedelta:
        """Return the time that passed, asleep or awake."""

    def zone(self) -> ZoneInfo:
        """Return the zone of the user's wall clock."""


class IdleSensor(Protocol):
    """How long ago the user last touched keyboard or pointer."""

    @property
    def name(self) -> str:
        """The name of the way, for the self-test, such as `x11`."""

    def idle(self) -> timedelta:
        """Return the time since the last input.

        Raises SensorError when the desktop stops answering.
        """

    def watch(self, thresholds: Iterable[timedelta]) -> None:
        """Ask to be told when idle time crosses one of these, upwards or back.

        A sensor that cannot tell (`fileno()` is None) is asked every few seconds instead.
        """

    def fileno(self) -> int | None:
        """Return the descriptor that becomes readable on a crossing; None: poll me.

        It may be another one after `idle`, when the desktop has restarted.
        """

    def drain(self) -> bool:
        """Read what the descriptor holds; True if a threshold was crossed."""

    def close(self) -> None: ...


class Signal(Enum):
    """What a desktop may tell besides input."""

    MEETING = "meeting"
    SCREEN_IN_USE = "screen in use"
    DO_NOT_DISTURB = "do not disturb"


class Probe(Protocol):
    """One way to see whether a signal is on."""

    name: str
    """Of the way, for the self-test: `microphone`, `camera`, …"""
    signal: Signal
    every: timedelta
    """How long one look holds."""

    @property
    def backend(self) -> str:
        """Return which part of the system answers: `PipeWire`, `GNOME`, …; empty: none."""

    def look(self) -> bool | None:
        """Tell whether the signal is on; None: this cannot be known now.

        Raises SensorError when it may stay so: the next look then comes later.
        """


class Notifier(Protocol):
    """A passing message of the desktop, without an answer."""

    def notify(self, title: str, text: str) -> None:
        """Show it if the desktop can; never raises, never blocks."""
