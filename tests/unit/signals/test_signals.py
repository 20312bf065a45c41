"""Which probes there are on which desktop."""

import pytest

from hybridwell.ports import Signal
from hybridwell.signals import open_probes

X11 = {"DISPLAY": ":0", "XDG_SESSION_TYPE": "x11"}


def names(platform: str, environment: dict[str, str]) -> list[str]:
    return [probe.name for probe in open_probes(platform, environment)]


def test_an_x11_desktop_has_all_three() -> None:
    assert names("linux", X11) == ["microphone", "camera", "full screen"]


@pytest.mark.parametrize(
    "environment",
    [{}, X11 | {"XDG_SESSION_TYPE": "Wayland"}, X11 | {"WAYLAND_DISPLAY": "wayland-0"}],
)
def test_full_screen_is_unknown_without_an_x11_desktop(environment: dict[str, str]) -> None:
    probes = open_probes("linux", environment)

    assert {probe.signal for probe in probes} == {Signal.MEETING}


@pytest.mark.parametrize("platform", ["win32", "darwin", "plan9"])
def test_elsewhere_every_signal_is_unknown(platform: str) -> None:
    assert names(platform, X11) == []
