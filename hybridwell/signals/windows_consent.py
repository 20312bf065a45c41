"""Is a microphone or camera in use on Windows: what its consent store notes of each use.

Windows notes for every program when it began and when it stopped; while it goes on, the
end is zero.  A crash of the computer leaves that zero behind, so a use that began before
the computer did counts no more.  Names of programs are keys there: they are walked over
and kept nowhere.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from importlib import import_module
from typing import Any

from hybridwell.clock import SystemClock
from hybridwell.errors import SensorError
from hybridwell.ports import Signal

STORE = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore"
_UNPACKAGED = "NonPackaged"
"""Below it are the programs that come in no package of Windows' store."""
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_EARLY = timedelta(minutes=2)
"""A clock that was set after the start may be off by so much."""
_CLOSED = "Windows keeps no record of its use here, so it is not seen"


@dataclass(frozen=True, slots=True)
class Use:
    """The last use by one program, in ticks of 100 ns since 1601; 0: never, or not yet."""

    start: int
    stop: int


def in_use(uses: Iterable[Use], booted: datetime) -> bool:
    """Tell whether any use goes on, and began while the computer ran."""
    earliest = booted - _EARLY
    return any(
        each.start and not each.stop and instant(each.start) >= earliest for each in uses
    )


def instant(ticks: int) -> datetime:
    """Return the instant of a FILETIME; one that no calendar has is the last there is."""
    try:
        return _EPOCH + timedelta(microseconds=ticks // 10)
    except OverflowError:
        return datetime.max.replace(tzinfo=UTC)


def uses(registry: Any, key: str) -> Iterator[Use]:  # noqa: ANN401 - `winreg`, on Windows
    """Read the uses below a key of the user; `registry` is the module `winreg`."""
    with registry.OpenKey(registry.HKEY_CURRENT_USER, key) as opened:
        names = [
            registry.EnumKey(opened, number)
            for number in range(registry.QueryInfoKey(opened)[0])
        ]
    for name in names:
        program = f"{key}\\{name}"
        if name == _UNPACKAGED:
            yield from uses(registry, program)
        else:
            yield Use(
                _number(registry, program, "LastUsedTimeStart"),
                _number(registry, program, "LastUsedTimeStop"),
            )


def _number(registry: Any, key: str, name: str) -> int:  # noqa: ANN401 - as above
    try:
        with registry.OpenKey(registry.HKEY_CURRENT_USER, key) as opened:
            value = registry.QueryValueEx(opened, name)[0]
    except OSError:  # never used, or removed meanwhile
        return 0
    return value if isinstance(value, int) else 0


class ConsentStore:
    """The record of one capability: `microphone` or `webcam`."""

    signal = Signal.MEETING
    every = timedelta(seconds=10)
    backend = "Windows"

    def __init__(self, name: str, capability: str, registry: Any = None) -> None:  # noqa: ANN401 - as above
        self.name = name
        self._key = f"{STORE}\\{capability}"
        self._registry = registry or _windows_registry()
        self._clock = SystemClock()

    def look(self) -> bool | None:
        if self._registry is None:
            raise SensorError(_CLOSED)
        booted = self._clock.now() - self._clock.boot()
        try:
            return in_use(uses(self._registry, self._key), booted)
        except OSError as error:
            raise SensorError(_CLOSED) from error


def _windows_registry() -> Any:  # noqa: ANN401 - as above
    try:
        return import_module("winreg")
    except ImportError:  # only Windows has it
        return None
