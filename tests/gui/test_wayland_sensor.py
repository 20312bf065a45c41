"""The sensors of Wayland desktops on real compositors, with a real pointer."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from datetime import timedelta
from select import select
from time import monotonic

import pytest

from hybridwell.errors import SensorError
from hybridwell.sensors import find_sensor
from hybridwell.sensors.desktop import LONGEST_PAUSE, DesktopSensor
from tests.buses import private_bus
from tests.compositors import Compositor, folder_of_a_session, kwin, mutter, sway

DEADLINE = 40.0
SHORT, LONG = timedelta(seconds=1.5), timedelta(seconds=2.5)
HOUR = timedelta(hours=1)
COMPOSITORS = ("sway", "kwin", "mutter")
Start = Callable[[], AbstractContextManager[Compositor]]


@contextmanager
def desktop(name: str) -> Iterator[Start]:
    """Yield how to start a compositor; started again it is the same desktop again."""
    with folder_of_a_session() as folder, ExitStack() as stack:
        bus = stack.enter_context(private_bus(folder))
        yield {
            "sway": lambda: sway(folder),
            "kwin": lambda: kwin(folder, bus),
            "mutter": lambda: mutter(folder, bus),
        }[name]


class Later:
    """Real time, and what the test adds to it."""

    def __init__(self) -> None:
        self.added = timedelta()

    def __call__(self) -> timedelta:
        return timedelta(seconds=monotonic()) + self.added


def crossed(sensor: DesktopSensor) -> bool:
    """Wait until the sensor tells of a crossing, as a loop does."""
    end = monotonic() + DEADLINE
    while not sensor.drain():
        descriptor = sensor.fileno()
        assert descriptor is not None, "it tells nothing"
        if not select([descriptor], [], [], max(end - monotonic(), 0))[0]:
            return False
    return True


@pytest.mark.parametrize("name", COMPOSITORS)
def test_idle_time_grows_over_the_thresholds_and_falls_at_input(name: str) -> None:
    with desktop(name) as start, start() as compositor:
        compositor.move()
        sensor = find_sensor(Later(), lambda: True, "linux", compositor.environment)
        if name == "mutter":
            assert sensor.name == "mutter"
            assert "does not offer ext-idle-notify" in str(sensor.passed_over)
        else:
            assert sensor.name.startswith("wayland")
        sensor.watch([SHORT, LONG])

        assert crossed(sensor)
        assert sensor.idle() >= SHORT
        while sensor.idle() < LONG:
            assert crossed(sensor)
        compositor.move()
        assert crossed(sensor)
        while sensor.idle() >= SHORT:  # on a busy machine the next pause is over already
            compositor.move()
            assert crossed(sensor)
        sensor.close()


@pytest.mark.parametrize("name", COMPOSITORS)
def test_a_desktop_that_restarts_is_counted_on(name: str) -> None:
    later = Later()
    with desktop(name) as start:
        with start() as first:
            sensor = find_sensor(later, lambda: True, "linux", first.environment)
            sensor.watch([HOUR])
            first.kill()
            assert crossed(sensor)
            with pytest.raises(SensorError, match="screen time is not counted"):
                sensor.idle()
            assert (sensor.name, sensor.fileno()) == ("none", None)

        with start():
            later.added = LONGEST_PAUSE
            assert sensor.idle() < HOUR
            assert sensor.name.partition(" ")[0] in ("wayland", "mutter")
            sensor.watch([SHORT])
            assert sensor.idle() >= SHORT or crossed(sensor)
            assert sensor.idle() >= SHORT
            sensor.close()
