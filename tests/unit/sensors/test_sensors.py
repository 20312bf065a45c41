"""Which ways to idle time are tried where, and the sentence where none answers."""

import sys
from pathlib import Path

import pytest

from hybridwell.clock import SystemClock
from hybridwell.errors import SensorError
from hybridwell.sensors import find_sensor, ways

NOW = SystemClock().monotonic


@pytest.mark.parametrize(
    "environment",
    [
        {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"},
        {"XDG_SESSION_TYPE": "wayland", "DISPLAY": ":0"},
        {"XDG_SESSION_TYPE": "Wayland"},
    ],
)
def test_the_x11_counter_is_not_trusted_on_wayland(environment: dict[str, str]) -> None:
    assert ways("linux", environment) == ("wayland", "mutter")


@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ":0", "XDG_SESSION_TYPE": "x11"}])
def test_elsewhere_on_linux_it_is_the_only_way(environment: dict[str, str]) -> None:
    assert ways("linux", environment) == ("x11",)


def test_a_system_without_a_sensor_says_so() -> None:
    sensor = find_sensor(NOW, lambda: True, "plan9", {})

    with pytest.raises(SensorError, match="does not tell idle time"):
        sensor.idle()


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_a_system_whose_library_is_missing_says_so(platform: str) -> None:
    if platform == sys.platform:
        pytest.skip("this system has its library")
    # Wayland names in the environment mean something on Linux only.
    sensor = find_sensor(NOW, lambda: True, platform, {"XDG_SESSION_TYPE": "wayland"})

    with pytest.raises(SensorError, match="does not tell idle time"):
        sensor.idle()


@pytest.mark.skipif(sys.platform == "win32", reason="a socket of Unix")
def test_a_session_without_any_answer_says_why_of_each_way(tmp_path: Path) -> None:
    session = {"XDG_SESSION_TYPE": "wayland", "XDG_RUNTIME_DIR": str(tmp_path)}

    sensor = find_sensor(NOW, lambda: True, "linux", session)

    assert str(sensor.passed_over) == (
        "wayland: the Wayland compositor does not answer;"
        " start HybridWell from your desktop session,"
        " mutter: GNOME Shell does not answer on the session bus"
    )
