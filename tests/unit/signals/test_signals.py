"""Which probes there are on which desktop."""

import pytest

from hybridwell.ports import Signal
from hybridwell.signals import open_probes
from hybridwell.signals.watch import full_name

X11 = {"DISPLAY": ":0", "XDG_SESSION_TYPE": "x11"}
EVERYWHERE = ["meeting: microphone", "meeting: camera"]
LINUX = ["screen in use: kept awake", "do not disturb: notifications"]


def names(platform: str, environment: dict[str, str]) -> list[str]:
    return [full_name(probe) for probe in open_probes(platform, environment)]


def test_an_x11_desktop_sees_a_full_screen_too() -> None:
    assert names("linux", X11) == [*EVERYWHERE, "screen in use: full screen", *LINUX]


@pytest.mark.parametrize(
    "environment",
    [{}, X11 | {"XDG_SESSION_TYPE": "Wayland"}, X11 | {"WAYLAND_DISPLAY": "wayland-0"}],
)
def test_without_an_x11_desktop_it_sees_the_rest(environment: dict[str, str]) -> None:
    assert names("linux", environment) == [*EVERYWHERE, *LINUX]


def test_windows_has_all_of_them() -> None:
    assert names("win32", {}) == [*EVERYWHERE, "screen in use: full screen", *LINUX]


def test_macos_does_not_tell_of_do_not_disturb() -> None:
    assert names("darwin", {}) == [*EVERYWHERE, "screen in use: kept awake"]


def test_elsewhere_every_signal_is_unknown() -> None:
    assert names("plan9", X11) == []


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_a_self_test_can_tell_all_probes_apart(platform: str) -> None:
    found = names(platform, X11)

    assert len(set(found)) == len(found)


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_every_desktop_can_see_a_meeting_and_a_screen_in_use(platform: str) -> None:
    signals = {probe.signal for probe in open_probes(platform, X11)}

    assert {Signal.MEETING, Signal.SCREEN_IN_USE} <= signals
