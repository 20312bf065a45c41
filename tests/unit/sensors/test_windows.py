from datetime import timedelta

import pytest

from hybridwell.sensors.windows import since


@pytest.mark.parametrize(
    ("last", "now", "milliseconds"),
    [
        (1_000, 1_000, 0),
        (1_000, 61_000, 60_000),
        (2**32 - 400, 600, 1_000),
        (0, 2**31, 2**31),
    ],
)
def test_idle_time_is_the_difference_also_over_the_wrap(
    last: int, now: int, milliseconds: int
) -> None:
    assert since(last, now) == timedelta(milliseconds=milliseconds)


@pytest.mark.parametrize(("last", "now"), [(1_016, 1_000), (10, 2**32 - 10)])
def test_an_input_ahead_of_the_clock_is_just_now(last: int, now: int) -> None:
    assert since(last, now) == timedelta()
