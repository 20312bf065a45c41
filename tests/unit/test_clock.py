from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hybridwell.clock import FastClock, SystemClock
from tests.mornings import AMSTERDAM, MONDAY

SECOND = timedelta(seconds=1)


def test_the_clocks_of_the_computer_go_forward_together() -> None:
    clock = SystemClock()
    before = (clock.now(), clock.monotonic(), clock.boot())

    after = (clock.now(), clock.monotonic(), clock.boot())

    assert before <= after
    assert before[0].tzinfo is UTC
    assert clock.speed == 1


def test_boot_time_goes_on_where_monotonic_time_stops() -> None:
    clock = SystemClock()

    assert clock.boot() >= clock.monotonic() - SECOND


def test_the_zone_is_one_that_can_be_named() -> None:
    assert isinstance(SystemClock().zone(), ZoneInfo)
    assert SystemClock().zone().key


def test_a_fast_clock_begins_where_it_is_told_and_runs_ahead() -> None:
    clock = FastClock(MONDAY, AMSTERDAM, speed=1e6)
    real = datetime.now(UTC)  # noqa: TID251 - the other clock

    first = clock.now()
    # Longer than the 16 ms in which the clock of Windows stands still.
    while datetime.now(UTC) - real < timedelta(milliseconds=40):  # noqa: TID251 - as above
        pass

    assert first >= MONDAY
    assert clock.now() - first > timedelta(minutes=10)
    assert clock.zone() is AMSTERDAM


def test_changing_the_speed_loses_no_time() -> None:
    clock = FastClock(MONDAY, AMSTERDAM, speed=1e6)
    before = clock.monotonic()

    clock.speed = 0

    stood = clock.monotonic()
    assert stood >= before
    assert clock.monotonic() == clock.boot() == stood
    assert clock.speed == 0
