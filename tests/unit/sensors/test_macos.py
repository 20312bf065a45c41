from datetime import timedelta

from hybridwell.sensors.macos import passed


def test_seconds_of_the_event_source_are_idle_time() -> None:
    assert passed(1.25) == timedelta(milliseconds=1250)


def test_an_input_ahead_of_the_clock_is_just_now() -> None:
    assert passed(-0.01) == timedelta()
