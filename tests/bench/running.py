"""Start-up, memory, and what a minute costs while somebody works and while nobody does."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.bench.desktop import Shown, desktop, program, rest, work
from tests.bench.process import Counted, counted, memory
from tests.bench.table import Row, spread

_DAY_ACTIVE, _DAY_IDLE = 8 * 3600, 16 * 3600
_MEGA = 1e6


@dataclass(frozen=True, slots=True)
class Lengths:
    """How long each part of the benchmark takes."""

    starts: int
    settle: float
    phase: float
    """Three minutes hold one write of an open span; less says little of written bytes."""


USUAL = Lengths(starts=9, settle=60, phase=180)
QUICK = Lengths(starts=3, settle=15, phase=30)


def start_up(lengths: Lengths) -> list[Row]:
    """Start it anew several times; the first, which fills the caches, does not count."""
    with desktop() as environment, tempfile.TemporaryDirectory() as folder:
        shown = []
        for _ in range(lengths.starts + 1):
            with program(environment, Path(folder)) as each:
                shown.append(each)
    walls = [each.wall for each in shown[1:]]
    seconds = [each.at_icon.cpu for each in shown[1:]]
    return [
        Row(f"icon shown, of {lengths.starts} starts: wall", spread(walls, "s")),
        Row("icon shown: CPU", spread(seconds, "s"), "0.40 s"),
    ]


def idle_memory(lengths: Lengths) -> list[Row]:
    """Weigh it while nobody touches it."""
    with _settled(lengths) as (_, shown):
        found = memory(shown.pid)
    return [
        Row("memory idle: alone", f"{found.alone:.1f} MB", "77 MB"),
        Row("memory idle: anonymous", f"{found.anonymous:.1f} MB", "30 MB"),
        Row("memory idle: PSS", f"{found.pss:.1f} MB"),
        Row("memory idle: RSS", f"{found.rss:.1f} MB"),
    ]


def costs(lengths: Lengths) -> list[Row]:
    """Count what it costs with input once a second, and after that with none."""
    with _settled(lengths) as (environment, shown):
        work(environment, 5)  # the start of work is not work: one spell costs a commit
        active = _during(shown.pid, lambda: work(environment, lengths.phase))
        rest(_UNTIL_IDLE)
        idle = _during(shown.pid, lambda: rest(lengths.phase))
    day = (active.written * _DAY_ACTIVE + idle.written * _DAY_IDLE) / lengths.phase
    return [
        *_rows("active", active, lengths.phase, ("0.050 s", "6.0 /s")),
        *_rows("idle", idle, lengths.phase, ("0.010 s", "0.5 /s")),
        Row("written on a day of 8 hours of input", f"{day / _MEGA:.1f} MB", "15 MB"),
    ]


_UNTIL_IDLE = 150
"""Nothing is settled before: idle after a minute, a break that came by itself after two."""


@contextmanager
def _settled(lengths: Lengths) -> Iterator[tuple[dict[str, str], Shown]]:
    with (
        tempfile.TemporaryDirectory() as folder,
        desktop() as environment,
        program(environment, Path(folder)) as shown,
    ):
        rest(lengths.settle)
        yield environment, shown


def _during(pid: int, phase: Callable[[], None]) -> Counted:
    before = counted(pid)
    phase()
    return counted(pid) - before


def _rows(
    name: str, found: Counted, seconds: float, aims: tuple[str, str]
) -> Iterator[Row]:
    a_day = found.written / seconds * 86400 / _MEGA
    yield Row(f"{name}: CPU in two minutes", f"{found.cpu / seconds * 120:.3f} s", aims[0])
    yield Row(f"{name}: context switches", f"{found.switches / seconds:.2f} /s", aims[1])
    yield Row(f"{name}: written, as if for 24 hours", f"{a_day:.1f} MB")
