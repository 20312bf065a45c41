"""The made-up year of a fixed evening, written once, for tests that look at it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from hybridwell import app
from hybridwell.clock import FastClock
from hybridwell.demo import folder, year
from hybridwell.parts import Ground, Parts
from hybridwell.sensors.scripted import ScriptedSensor
from tests.fakes import AMSTERDAM

TODAY = date(2026, 11, 24)
EVENING = year.evening_of(TODAY, AMSTERDAM)


def ground_in(path: Path, lang: str = "en", evening: year.Evening = EVENING) -> Ground:
    """Return what commands stand on in a folder, at an evening on which time stands."""
    clock = FastClock(evening.instant, evening.zone, 0)
    return app.lay_ground(path, list(year.SETTINGS), lang, clock)


def written_in(path: Path, evening: year.Evening = EVENING) -> Ground:
    """Write the year into a folder and return it."""
    folder.take(path)
    ground = ground_in(path, evening=evening)
    year.fill(ground, evening.instant)
    return ground


@cache
def _written_once() -> tuple[TemporaryDirectory[str], Path]:
    kept = TemporaryDirectory(prefix="hybridwell-tests-")
    path = Path(kept.name)
    close(written_in(path))
    return kept, path


@contextmanager
def demo_parts(lang: str = "en") -> Iterator[Parts]:
    """Yield the program on the year; it is shared, so leave it as it is."""
    ground = ground_in(_written_once()[1], lang)
    yield app.assemble(ground, ScriptedSensor(ground.clock, year.SCRIPT))
    close(ground)


def close(ground: Ground) -> None:
    for database in ground.databases:
        database.close()
