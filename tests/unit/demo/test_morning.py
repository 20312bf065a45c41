"""The demonstration, on a clock that a test moves instead of running ahead by itself."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from hybridwell import app
from hybridwell.clock import FastClock
from hybridwell.demo import morning
from hybridwell.sensors.scripted import ScriptedSensor
from tests.mornings import AMSTERDAM, MONDAY

MINUTE = timedelta(minutes=1)


class MovedClock(FastClock):
    """Stands still until it is moved; its speed is only written down."""

    def __init__(self, start: datetime) -> None:
        super().__init__(start, AMSTERDAM, 0)
        self.moved = timedelta()
        self.shown_speed = morning.FAST

    @property
    def speed(self) -> float:
        return self.shown_speed

    @speed.setter
    def speed(self, speed: float) -> None:
        self.shown_speed = speed

    def monotonic(self) -> timedelta:
        return self.moved

    def now(self) -> datetime:
        return MONDAY - 2 * MINUTE + self.moved


@pytest.fixture
def told(tmp_path: Path) -> list[str]:
    """Live through the whole demonstration."""
    clock = MovedClock(MONDAY - 2 * MINUTE)
    ground = app.lay_ground(tmp_path, list(morning.SETTINGS), "en", clock)
    parts = app.assemble(ground, ScriptedSensor(clock, morning.script()))
    told: list[str] = []
    guide = morning.Guide(parts, clock, told.append)
    parts.tracker.changed = replace(parts, follow=guide.follow).follow
    for _ in range(70 * 30):
        clock.moved += timedelta(seconds=2)
        parts.tracker.look()
    return told


def test_a_newcomer_is_told_what_happens_in_order(told: list[str]) -> None:
    lines = [line[7:] for line in told if line[2:3] == ":"]

    assert lines[:5] == [
        "A break is prompted; it takes no focus.",
        "Typing stopped, so the break begins by itself.",
        "Away: screen time ended at the last input.",
        "The break is taken.",
        "Screen time begins.",
    ]
    assert lines[-1] == "That was it. Look around in the window; quit from the tray."


def test_the_export_is_shown_as_it_was_written(told: list[str]) -> None:
    (text,) = [line for line in told if "\n" in line]

    assert ";2026-03;2026-03-02;home;home;1;day;2,45;" in text.splitlines()[1]
    assert ";draft;" in text.splitlines()[1]


def test_the_clock_begins_this_morning_slowly_while_the_window_opens() -> None:
    clock = morning.clock()

    assert clock.speed == morning.SLOW
    assert f"{clock.now().astimezone(clock.zone()):%H:%M}" >= "08:58"
