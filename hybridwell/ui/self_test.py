"""What the page of the self-test asks of the running program, and threads to do it in."""

import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from threading import Thread
from typing import Any

from hybridwell.check import Check
from hybridwell.doctor import examine
from hybridwell.parts import Parts
from hybridwell.paths import resources
from hybridwell.sensors.desktop import Found, found
from hybridwell.sounds import Sounds
from hybridwell.trials import try_folder, try_message, try_sound

Job = Callable[[], list[Check]]
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SelfTest:
    """Tests that may take long, but for the first two: those are asked in the window."""

    prepare: Callable[[], Job] = lambda: list
    """Ask what only windows can tell, and return the test of every part."""
    idle: Callable[[], timedelta] = timedelta
    """The sensor that counts; raises SensorError."""
    trials: Mapping[str, Callable[[], Check]] = field(default_factory=dict)
    """By the name of the part."""
    found: Callable[[], Found] = Found
    """The way by which that sensor is told."""


def self_test_of(
    parts: Parts,
    idle: Callable[[], timedelta],
    about: Callable[[], Mapping[str, Any]],
    show: Callable[[str, str], None],
    look: Callable[[], Check],
) -> SelfTest:
    """Join the page to the running program.

    `show` shows a message of the desktop, `look` looks for the standing desk.
    """
    ground = parts.ground
    sounds = resources() / "sounds"
    return SelfTest(
        prepare=lambda: partial(examine, ground, about()),
        idle=idle,
        found=lambda: found(parts.sensor),
        trials={
            "notifications": lambda: try_message(show, ground.language),
            "sounds": lambda: try_sound(Sounds(sounds, enabled=True)),
            "folder": lambda: try_folder(ground.data.path),
            "standing desk": look,
        },
    )


def in_a_thread(job: Job, tell: Callable[[list[Check]], None]) -> Thread:
    """Do a job that may take long; give `tell` the `emit` of a queued signal."""
    thread = Thread(target=_do, args=(job, tell), daemon=True, name="self-test")
    thread.start()
    return thread


def _do(job: Job, tell: Callable[[list[Check]], None]) -> None:
    found: list[Check] = []
    try:
        found = job()
    except Exception:  # noqa: BLE001 - the page would wait for ever
        _log.exception("a part of the self-test")
    with suppress(RuntimeError):  # the program has ended meanwhile
        tell(found)
