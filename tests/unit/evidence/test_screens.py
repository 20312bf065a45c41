import pytest

from hybridwell.domain.place_evidence import Trace
from hybridwell.evidence.screens import Screen, docked

LAPTOP = Screen("eDP-1", "BOE", "0x0747")
LEFT, RIGHT = Screen("DP-3", "Dell Inc.", "U2723QE"), Screen("DP-4", "Dell Inc.", "U2723QE")


def test_the_screens_on_the_desk_are_told_by_make_and_model() -> None:
    found = docked([LAPTOP, LEFT])

    assert (found.trace, found.value) == (Trace.SCREENS, "Dell Inc. U2723QE")


def test_it_does_not_matter_in_which_order_or_whether_the_lid_is_closed() -> None:
    other = Screen("HDMI-A-1", "LG", "27UK")

    assert docked([LAPTOP, LEFT, other]).value == docked([other, RIGHT]).value


def test_two_of_a_kind_are_another_desk_than_one() -> None:
    assert docked([LEFT, RIGHT]).value != docked([LEFT]).value


@pytest.mark.parametrize(
    "screen",
    [
        LAPTOP,
        Screen("LVDS1", "LGD", "x"),
        Screen("DSI-1", "Goodix", "x"),
        Screen("Built-in Retina Display", "Apple", "x"),
        Screen("", "Apple", "Color LCD"),
        Screen("screen", "", ""),
    ],
)
def test_a_laptop_alone_or_a_nameless_screen_tells_nothing(screen: Screen) -> None:
    assert docked([screen]).value is None


def test_on_windows_one_screen_may_be_the_laptop_s_own() -> None:
    one = Screen(r"\\.\DISPLAY1", "Dell", "U2723QE")

    assert docked([one]).value is None
    assert docked([one, Screen(r"\\.\DISPLAY2", "LG", "27UK")]).value is not None
