from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from hybridwell.errors import UsageError
from hybridwell.sensors.scripted import ScriptedSensor, parse_script


class HandClock:
    """A clock that the test moves."""

    speed = 1.0

    def __init__(self) -> None:
        self.passed = timedelta()

    def now(self) -> datetime:
        return datetime(2026, 3, 2, 8, tzinfo=UTC) + self.passed

    def monotonic(self) -> timedelta:
        return timedelta(days=3) + self.passed

    def boot(self) -> timedelta:
        return self.monotonic()

    def zone(self) -> ZoneInfo:
        return ZoneInfo("Europe/Amsterdam")


def idle_at(minutes: int, script: str) -> timedelta:
    clock = HandClock()
    sensor = ScriptedSensor(clock, parse_script(script))
    clock.passed = timedelta(minutes=minutes)
    return sensor.idle()


@pytest.mark.parametrize(
    ("minute", "idle"),
    [(0, 0), (30, 0), (31, 0), (33, 2), (34, 0), (40, 0), (44, 0), (99, 55)],
)
def test_idle_time_grows_from_the_end_of_the_last_work(minute: int, idle: int) -> None:
    assert idle_at(minute, "work 31m\nrest 3m\nwork 10m\nrest 5m") == timedelta(
        minutes=idle
    )


def test_a_script_that_begins_with_rest_is_idle_since_its_start() -> None:
    assert idle_at(4, "rest 5m\nwork 5m") == timedelta(minutes=4)


def test_neighbouring_lines_of_work_are_one_stretch() -> None:
    assert idle_at(15, "work 10m\nwork 10m") == timedelta()


def test_a_script_is_polled() -> None:
    sensor = ScriptedSensor(HandClock(), ())

    sensor.watch([timedelta(seconds=1)])

    assert (sensor.fileno(), sensor.drain()) == (None, False)


def test_lines_are_words_and_durations_with_remarks() -> None:
    assert parse_script("# a morning\nwork 1h30m\n\n  rest 90s  # coffee\n") == (
        (True, timedelta(minutes=90)),
        (False, timedelta(seconds=90)),
    )


@pytest.mark.parametrize(
    "line", ["wrok 3m", "work", "work 3", "work m", "rest -3m", "work 1m 2s"]
)
def test_a_line_that_cannot_be_read_is_named(line: str) -> None:
    with pytest.raises(UsageError, match=f"line 2 of the script .*'{line}'"):
        parse_script(f"work 5m\n{line}\nrest 1m")
