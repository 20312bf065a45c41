"""The X11 sensor on a real X server of its own, with real keys."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from select import select
from time import monotonic

import pytest

from hybridwell.errors import SensorError
from hybridwell.ports import IdleSensor
from hybridwell.sensors.x11 import X11Sensor

DEADLINE = 10.0
SHORT, LONG = timedelta(milliseconds=700), timedelta(seconds=2)
"""Far apart: on a busy machine a key, and what is asked after it, may be late."""


@contextmanager
def x_server() -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    """Run a private X server; yields it and its display."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-noreset", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        try:
            with os.fdopen(read) as announced:
                display = f":{int(announced.readline())}"
            yield server, display
        finally:
            server.terminate()


@pytest.fixture(scope="session")
def x_display() -> Iterator[str]:
    with x_server() as (_, display):
        yield display


@pytest.fixture
def sensor(x_display: str) -> Iterator[X11Sensor]:
    sensor = X11Sensor(x_display)
    yield sensor
    sensor.close()


@pytest.fixture
def press_key(x_display: str) -> Callable[[], None]:
    def press() -> None:
        environment = {**os.environ, "DISPLAY": x_display}
        subprocess.run(["xdotool", "key", "a"], env=environment, check=True)

    return press


def readable(sensor: IdleSensor, within: float) -> bool:
    descriptor = sensor.fileno()
    assert descriptor is not None
    return bool(select([descriptor], [], [], within)[0])


def crossed(sensor: IdleSensor) -> bool:
    """Wait for the descriptor until it tells of a crossing, or the time is over."""
    end = monotonic() + DEADLINE
    while not sensor.drain():
        if not readable(sensor, max(0.0, end - monotonic())) or monotonic() > end:
            return False
    return True


def resident() -> int:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def test_idle_time_grows_and_falls_after_a_key(
    sensor: X11Sensor, press_key: Callable[[], None]
) -> None:
    press_key()
    sensor.watch([SHORT])
    assert crossed(sensor)
    assert sensor.idle() >= SHORT

    start = monotonic()
    press_key()

    assert sensor.idle() <= timedelta(seconds=monotonic() - start)


def test_a_threshold_tells_of_both_ways_again_and_again(
    sensor: X11Sensor, press_key: Callable[[], None]
) -> None:
    press_key()
    sensor.watch([LONG])
    for _ in range(2):
        assert crossed(sensor)
        assert LONG <= sensor.idle() < 2 * LONG

        press_key()

        assert crossed(sensor)
        assert sensor.idle() < LONG


def test_two_thresholds_each_tell(sensor: X11Sensor, press_key: Callable[[], None]) -> None:
    press_key()
    sensor.watch([SHORT, LONG])

    assert crossed(sensor)
    assert crossed(sensor)
    assert sensor.idle() >= LONG


def test_changed_thresholds_stop_the_old_alarms(
    sensor: X11Sensor, press_key: Callable[[], None]
) -> None:
    sensor.watch([SHORT, LONG])
    press_key()
    sensor.watch([LONG])
    sensor.drain()

    assert crossed(sensor)
    assert sensor.idle() >= LONG


def test_no_thresholds_leave_the_descriptor_silent(
    sensor: X11Sensor, press_key: Callable[[], None]
) -> None:
    sensor.watch([SHORT])
    sensor.watch([])
    sensor.drain()
    press_key()

    # The server may tell of other things, such as a new key map: nothing was crossed.
    readable(sensor, 2 * SHORT.total_seconds())
    assert not sensor.drain()


def test_a_crossing_that_arrives_with_an_answer_is_not_lost(
    sensor: X11Sensor, press_key: Callable[[], None]
) -> None:
    press_key()
    sensor.watch([LONG])
    while sensor.idle() < LONG:
        readable(
            sensor, 0.1
        )  # a server that is asked without a pause may miss the crossing

    assert sensor.idle() >= LONG
    assert crossed(sensor)


def test_a_server_that_goes_away_is_an_error_and_not_the_end() -> None:
    with x_server() as (server, display):
        sensor = X11Sensor(display)
        sensor.watch([LONG])
        server.kill()

        assert crossed(sensor)

        with pytest.raises(SensorError, match="went away"):
            sensor.idle()
        sensor.watch([SHORT])
        assert sensor.fileno() is None
        sensor.close()


def test_a_server_killed_before_a_question_is_an_error_too() -> None:
    with x_server() as (server, display):
        sensor = X11Sensor(display)
        server.kill()
        server.wait()

        with pytest.raises(SensorError, match="went away"):
            sensor.idle()
        with pytest.raises(SensorError, match="went away"):
            sensor.idle()


def test_a_display_that_is_not_there_says_what_to_do() -> None:
    with pytest.raises(SensorError, match="start HybridWell from your desktop session"):
        X11Sensor(":65000")


def test_a_desktop_session_opens_it(x_display: str) -> None:
    program = (
        "from hybridwell.clock import SystemClock;"
        "from hybridwell.sensors import find_sensor;"
        "print(find_sensor(SystemClock().monotonic, lambda: True).name)"
    )
    environment = {**os.environ, "DISPLAY": x_display, "XDG_SESSION_TYPE": "x11"}
    environment.pop("WAYLAND_DISPLAY", None)

    command = [sys.executable, "-c", program]

    assert subprocess.check_output(command, env=environment, text=True) == "x11\n"


def test_a_closed_sensor_has_no_descriptor(x_display: str) -> None:
    sensor = X11Sensor(x_display)

    sensor.close()
    sensor.close()

    assert sensor.fileno() is None


def test_readings_and_alarms_give_their_memory_back(sensor: X11Sensor) -> None:
    def use() -> None:
        for turn in range(6_000):
            sensor.idle()
            if turn % 10 == 0:
                sensor.watch([timedelta(days=60, seconds=turn)])
                sensor.drain()

    use()
    before = resident()

    use()

    assert resident() - before < 128 * 1024
