"""How a connection to a Wayland compositor ends, and what the sensor then says."""

from collections.abc import Callable, Mapping
from datetime import timedelta

import pytest

from hybridwell.errors import SensorError
from tests.made_up_compositor import DISPLAY, REGISTRY, MadeUpCompositor
from tests.watched_compositor import Watched

MINUTE = timedelta(minutes=1)


@pytest.fixture
def watched(compositor_of: Callable[[Mapping[str, int]], MadeUpCompositor]) -> Watched:
    return Watched(compositor_of({"wl_seat": 7, "ext_idle_notifier_v1": 2}))


def hung_up(watched: Watched) -> None:
    watched.compositor.hang_up()


def complained(watched: Watched) -> None:
    watched.compositor.say(DISPLAY, 0, watched.base, 1, b"invalid object")


def lost_its_seat(watched: Watched) -> None:
    watched.compositor.say(REGISTRY, 1, watched.compositor.numbers["wl_seat"])


def said_nonsense(watched: Watched) -> None:
    watched.compositor.send(bytes(8))


@pytest.mark.parametrize("end", [hung_up, complained, lost_its_seat, said_nonsense])
def test_the_end_of_a_compositor_is_told_once_and_then_said(
    watched: Watched, end: Callable[[Watched], None]
) -> None:
    watched.made(MINUTE)
    end(watched)

    assert watched.sensor.drain()
    assert watched.sensor.fileno() is None
    with pytest.raises(SensorError, match="hung up"):
        watched.sensor.idle()
    watched.sensor.watch([MINUTE * 2])
    watched.sensor.close()


def test_a_compositor_that_ends_unheard_is_an_error_of_the_next_reading(
    watched: Watched,
) -> None:
    watched.compositor.hang_up()

    watched.sensor.watch([MINUTE])

    with pytest.raises(SensorError, match="hung up"):
        watched.sensor.idle()
