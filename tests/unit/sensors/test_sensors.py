"""Which sensor is opened where, and the sentence where none can be."""

import sys

import pytest

from hybridwell.errors import SensorError
from hybridwell.sensors import open_sensor


@pytest.mark.parametrize(
    "environment",
    [
        {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"},
        {"XDG_SESSION_TYPE": "wayland", "DISPLAY": ":0"},
        {"XDG_SESSION_TYPE": "Wayland"},
    ],
)
def test_the_x11_counter_is_not_trusted_on_wayland(environment: dict[str, str]) -> None:
    with pytest.raises(SensorError, match=r"Wayland.*screen time is not counted"):
        open_sensor("linux", environment)


def test_a_system_without_a_sensor_says_so() -> None:
    with pytest.raises(SensorError, match="on this system"):
        open_sensor("plan9", {})


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_a_system_whose_library_is_missing_says_so(platform: str) -> None:
    if platform == sys.platform:
        pytest.skip("this system has its library")
    # Wayland names in the environment mean something on Linux only.
    with pytest.raises(SensorError, match="does not tell idle time"):
        open_sensor(platform, {"XDG_SESSION_TYPE": "wayland"})
