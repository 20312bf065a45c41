"""The pick among ways to idle time, and what happens when one is lost."""

from collections.abc import Callable, Iterable
from datetime import timedelta
from itertools import pairwise

import pytest

from hybridwell.errors import SensorError
from hybridwell.sensors.desktop import LONGEST_PAUSE, DesktopSensor, Found, Way, found
from tests.made_up_compositor import HandClock

SECONDS = timedelta(seconds=1)


class MadeUpWay:
    """A way that works or not, as the test says; each sensor it opens has a number."""

    def __init__(self, name: str, *, works: bool = True) -> None:
        self.name = name
        self.works = works
        self.opened: list[MadeUpSensor] = []
        self.tried = 0

    def way(self) -> Way:
        return Way(self.name, self.open)

    def open(self) -> "MadeUpSensor":
        self.tried += 1
        if not self.works:
            raise SensorError("{name} is not here", name=self.name)
        self.opened.append(MadeUpSensor(self, len(self.opened) + 1))
        return self.opened[-1]


class MadeUpSensor:
    def __init__(self, way: MadeUpWay, number: int) -> None:
        self.name = f"{way.name} {number}"
        self.watched: list[timedelta] = []
        self.closed = self.told = False
        self._way, self._number = way, number

    def idle(self) -> timedelta:
        if not self._way.works:
            raise SensorError("{name} went away", name=self.name)
        return self._number * SECONDS

    def watch(self, thresholds: Iterable[timedelta]) -> None:
        self.watched = list(thresholds)

    def fileno(self) -> int | None:
        return 100 + self._number if self._way.works else None

    def drain(self) -> bool:
        return self.told or not self._way.works

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


def sensor_of(clock: Callable[[], timedelta], *ways: MadeUpWay) -> DesktopSensor:
    return DesktopSensor((each.way() for each in ways), clock)


def test_the_first_way_that_answers_is_used_and_the_others_are_left_alone(
    clock: HandClock,
) -> None:
    first, second, third = (
        MadeUpWay("a", works=False),
        MadeUpWay("b"),
        MadeUpWay("c"),
    )

    sensor = sensor_of(clock, first, second, third)

    assert (sensor.name, sensor.fileno(), sensor.idle()) == ("b 1", 101, SECONDS)
    assert str(sensor.passed_over) == "a: a is not here"
    assert third.tried == 0


def test_a_lost_way_is_opened_anew_and_watches_the_same(clock: HandClock) -> None:
    way = MadeUpWay("a")
    sensor = sensor_of(clock, way)
    sensor.watch([60 * SECONDS])
    clock.pass_by(3600)
    way.works = False
    assert sensor.drain()
    with pytest.raises(SensorError, match="a is not here"):
        sensor.idle()
    assert (way.opened[0].closed, sensor.name, sensor.fileno()) == (True, "none", None)

    way.works = True
    clock.pass_by(5)

    assert sensor.idle() == 2 * SECONDS
    assert (sensor.name, way.opened[1].watched) == ("a 2", [60 * SECONDS])


def test_a_desktop_that_has_restarted_already_is_counted_on_at_once(
    clock: HandClock,
) -> None:
    first, second = MadeUpWay("a"), MadeUpWay("b")
    sensor = sensor_of(clock, first, second)
    clock.pass_by(3600)
    first.works = False

    assert sensor.idle() == SECONDS
    assert sensor.name == "b 1"


def test_while_no_way_answers_it_is_tried_ever_less_often(clock: HandClock) -> None:
    way = MadeUpWay("a", works=False)
    sensor = sensor_of(clock, way)
    tries = []
    for _ in range(600):
        clock.pass_by(1)
        before = way.tried
        with pytest.raises(SensorError):
            sensor.idle()
        if way.tried > before:
            tries.append(clock.time)

    gaps = [(later - earlier) // SECONDS for earlier, later in pairwise(tries)]
    assert gaps[:4] == [10, 20, 40, 60]
    assert set(gaps[4:]) == {LONGEST_PAUSE // SECONDS}


def test_one_that_dies_as_soon_as_it_is_opened_is_not_chased(clock: HandClock) -> None:
    way = MadeUpWay("a")
    sensor = sensor_of(clock, way)
    for _ in range(100):
        way.works = False
        with pytest.raises(SensorError):
            sensor.idle()
        way.works = True

    assert way.tried == 1


def test_several_ways_that_fail_are_one_sentence(clock: HandClock) -> None:
    sensor = sensor_of(clock, MadeUpWay("a", works=False), MadeUpWay("b", works=False))

    with pytest.raises(SensorError, match="so screen time is not counted"):
        sensor.idle()
    assert str(sensor.passed_over) == "a: a is not here, b: b is not here"


def test_a_crossing_of_the_way_is_a_crossing(clock: HandClock) -> None:
    way = MadeUpWay("a")
    sensor = sensor_of(clock, way)
    assert not sensor.drain()

    way.opened[0].told = True

    assert sensor.drain()


def test_a_closed_sensor_is_closed_for_good(clock: HandClock) -> None:
    way = MadeUpWay("a")
    sensor = sensor_of(clock, way)

    sensor.close()
    sensor.close()

    clock.pass_by(3600)
    with pytest.raises(SensorError):
        sensor.idle()
    assert (way.opened[0].closed, way.tried, sensor.drain()) == (True, 1, False)


def test_what_is_not_wanted_is_not_looked_at_and_comes_back_at_once(
    clock: HandClock,
) -> None:
    way, wanted = MadeUpWay("a"), [False]
    sensor = DesktopSensor([way.way()], clock, lambda: wanted[-1])
    with pytest.raises(SensorError, match="off in the settings"):
        sensor.idle()
    assert way.tried == 0

    wanted.append(True)
    assert sensor.idle() == SECONDS

    wanted.append(False)
    with pytest.raises(SensorError, match="off in the settings"):
        sensor.idle()
    assert (way.opened[0].closed, sensor.fileno(), sensor.drain()) == (True, None, False)
    assert found(sensor) == Found("none")
