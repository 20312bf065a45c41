"""The Wayland sensor, with a compositor that says what the test wants."""

import sys
from collections.abc import Callable, Mapping
from datetime import timedelta

import pytest

from hybridwell.errors import SensorError
from hybridwell.sensors.wayland import WaylandSensor
from tests.made_up_compositor import DISPLAY, REGISTRY, HandClock, MadeUpCompositor
from tests.watched_compositor import IDLED, RESUMED, Watched, words

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="what a socket is told, Windows brings a moment later"
)
NEW = {"wl_compositor": 4, "wl_seat": 7, "ext_idle_notifier_v1": 2}
KDE = {"wl_seat": 7, "org_kde_kwin_idle": 1}
MINUTE = timedelta(minutes=1)
NOTHING = timedelta()


Of = Callable[[Mapping[str, int]], MadeUpCompositor]


@pytest.fixture
def watched(compositor_of: Of) -> Watched:
    return Watched(compositor_of(NEW))


@pytest.mark.parametrize(
    ("offers", "opcode", "at", "name"),
    [
        (NEW, 2, 1, "wayland (ext_idle_notifier_v1, 2)"),
        (NEW | {"ext_idle_notifier_v1": 3}, 2, 1, "wayland (ext_idle_notifier_v1, 2)"),
        (NEW | {"ext_idle_notifier_v1": 1}, 1, 1, "wayland (ext_idle_notifier_v1, 1)"),
        (NEW | KDE, 2, 1, "wayland (ext_idle_notifier_v1, 2)"),
        (KDE, 0, 2, "wayland (org_kde_kwin_idle, 1)"),
    ],
)
def test_the_newest_protocol_is_asked_to_tell_of_a_second(
    compositor_of: Of, offers: dict[str, int], opcode: int, at: int, name: str
) -> None:
    compositor = compositor_of(offers)

    sensor = WaylandSensor(HandClock(), compositor.wire())

    asked = compositor.asked()[-1]
    assert (sensor.name, asked.opcode, words(asked)[at]) == (name, opcode, 1000)


@pytest.mark.parametrize("offers", [{"wl_seat": 1}, {"ext_idle_notifier_v1": 2}])
def test_a_compositor_that_does_not_tell_is_passed_over(
    compositor_of: Of, offers: dict[str, int]
) -> None:
    compositor = compositor_of(offers)

    with pytest.raises(SensorError, match="does not offer ext-idle-notify-v1"):
        WaylandSensor(HandClock(), compositor.wire())


def test_idle_time_begins_with_the_connection(watched: Watched) -> None:
    assert watched.sensor.idle() == NOTHING

    watched.stop()

    assert not watched.sensor.drain()
    assert watched.sensor.idle() == timedelta(seconds=1)


def test_idle_time_grows_from_the_last_input_to_the_next(watched: Watched) -> None:
    watched.clock.pass_by(90)
    watched.stop()
    watched.sensor.drain()
    watched.clock.pass_by(20)
    assert watched.sensor.idle() == timedelta(seconds=21)

    watched.back()

    assert watched.sensor.idle() == NOTHING
    watched.clock.pass_by(0.5)
    assert watched.sensor.idle() == NOTHING


def test_a_threshold_is_told_when_it_is_reached_and_when_the_user_is_back(
    watched: Watched,
) -> None:
    (made,) = watched.made(MINUTE)
    assert words(made)[1] == 60_000
    watched.stop()
    watched.clock.pass_by(59)

    watched.compositor.say(watched.number(made), IDLED)
    assert (watched.sensor.drain(), watched.sensor.drain()) == (True, False)

    watched.clock.pass_by(10)
    watched.back()
    watched.compositor.say(watched.number(made), RESUMED)
    assert (watched.sensor.drain(), watched.sensor.drain()) == (True, False)
    assert watched.compositor.asked() == []


def test_a_short_stop_wakes_nobody(watched: Watched) -> None:
    watched.made(MINUTE)
    watched.stop()
    watched.clock.pass_by(40)
    watched.back()

    assert not watched.sensor.drain()


def test_a_crossing_that_a_reading_takes_in_is_told_by_the_next_drain(
    watched: Watched,
) -> None:
    (made,) = watched.made(MINUTE)
    watched.stop()
    watched.compositor.say(watched.number(made), IDLED)

    watched.sensor.idle()

    assert watched.sensor.drain()


def test_a_threshold_that_is_told_early_is_reached_in_the_reading_too(
    watched: Watched,
) -> None:
    (made,) = watched.made(MINUTE)
    watched.stop()
    watched.sensor.drain()
    watched.clock.pass_by(56)

    watched.compositor.say(watched.number(made), IDLED)

    assert watched.sensor.idle() == MINUTE
    watched.clock.pass_by(10)
    assert watched.sensor.idle() == timedelta(seconds=67)


def test_a_threshold_set_while_the_user_is_away_waits_for_the_rest_only(
    watched: Watched,
) -> None:
    watched.stop()
    watched.sensor.drain()
    watched.clock.pass_by(39)

    (made,) = watched.made(MINUTE)

    assert words(made)[1] == 20_000


def test_after_the_return_it_waits_for_all_of_it_again(watched: Watched) -> None:
    watched.stop()
    watched.sensor.drain()
    watched.clock.pass_by(39)
    (short,) = watched.made(MINUTE)

    watched.back()
    watched.sensor.drain()

    gone, made = watched.compositor.asked()
    assert (gone.sender, gone.opcode) == (watched.number(short), 0)
    assert words(made)[1] == 60_000


def test_a_threshold_that_is_passed_already_is_told_on_the_return(watched: Watched) -> None:
    watched.stop()
    watched.sensor.drain()
    watched.clock.pass_by(70)
    assert watched.made(MINUTE) == []

    watched.back()

    assert watched.sensor.drain()
    (made,) = watched.compositor.asked()
    assert words(made)[1] == 60_000


def test_a_threshold_that_is_watched_no_more_is_silent(watched: Watched) -> None:
    (first,) = watched.made(MINUTE)

    gone, second = watched.made(MINUTE * 2)
    watched.compositor.say(watched.number(first), IDLED)

    assert (gone.sender, gone.opcode) == (watched.number(first), 0)
    assert words(second)[1] == 120_000
    assert not watched.sensor.drain()


def test_a_threshold_of_months_is_one_that_a_compositor_can_count(
    watched: Watched,
) -> None:
    (made,) = watched.made(timedelta(days=60))

    assert words(made)[1] == 2**31 - 1


def test_numbers_of_notifications_are_used_again(watched: Watched) -> None:
    (first,) = watched.made(MINUTE)
    watched.made()
    watched.compositor.say(DISPLAY, 1, watched.number(first))

    (second,) = watched.made(MINUTE * 2)

    assert watched.number(second) == watched.number(first)


def test_what_an_old_plasma_calls_idle_takes_five_seconds(compositor_of: Of) -> None:
    watched = Watched(compositor_of(KDE | {"org_kde_plasma_shell": 6}))
    watched.clock.pass_by(30)
    watched.compositor.say(watched.base, IDLED)

    assert watched.sensor.idle() == timedelta(seconds=5)
    assert [words(made)[2] for made in watched.made(timedelta(seconds=12))] == [7_000]


def test_what_else_comes_and_goes_is_nothing_to_the_sensor(watched: Watched) -> None:
    watched.compositor.say(REGISTRY, 0, 99, b"wl_output", 4)
    watched.compositor.say(REGISTRY, 1, watched.compositor.numbers["wl_compositor"])
    watched.compositor.say(watched.base, 9)

    assert not watched.sensor.drain()
    assert watched.sensor.idle() == NOTHING
