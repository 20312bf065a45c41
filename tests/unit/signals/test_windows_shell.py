"""What Windows says of full screens, films and silence, as plain numbers."""

import sys

import pytest

from hybridwell.errors import SensorError
from hybridwell.ports import Signal
from hybridwell.signals import windows_kept_awake, windows_presentation, windows_silence
from hybridwell.signals.windows_kept_awake import kept_on
from hybridwell.signals.windows_presentation import in_use
from hybridwell.signals.windows_silence import silent

NOT_PRESENT, BUSY, GAME, PRESENTATION, ACCEPTS, QUIET_TIME, APP = range(1, 8)
elsewhere = pytest.mark.skipif(sys.platform == "win32", reason="Windows would answer")


@pytest.mark.parametrize(
    ("state", "own", "value"),
    [
        (BUSY, False, True),
        (BUSY, True, False),
        (GAME, False, True),
        (PRESENTATION, False, True),
        (PRESENTATION, True, True),
        (ACCEPTS, False, False),
        (QUIET_TIME, False, False),
        (APP, False, False),
        (NOT_PRESENT, False, None),
        (0, False, None),
        (8, False, None),
    ],
)
def test_a_full_screen_of_others_and_a_presentation_are_the_screen_in_use(
    state: int, own: bool, value: bool | None
) -> None:
    assert in_use(state, own=own) is value


@pytest.mark.parametrize(
    ("state", "profile", "value"),
    [
        (ACCEPTS, 0, False),
        (ACCEPTS, 1, True),
        (ACCEPTS, 2, True),
        (QUIET_TIME, 0, True),
        (QUIET_TIME, None, True),
        (BUSY, 0, False),
        (ACCEPTS, None, None),
        (ACCEPTS, 7, None),
    ],
)
def test_do_not_disturb_is_on_off_or_unknown(
    state: int, profile: int | None, value: bool | None
) -> None:
    assert silent(state, profile) is value


SYSTEM, DISPLAY, USER = 1, 2, 4


@pytest.mark.parametrize(
    ("state", "value"),
    [
        (0, False),
        (USER, False),
        (SYSTEM | USER, False),
        (DISPLAY, True),
        (SYSTEM | DISPLAY | USER, True),
    ],
)
def test_only_who_asks_for_the_display_shows_a_film(state: int, value: bool) -> None:
    assert kept_on(state) is value


@elsewhere
def test_without_windows_all_are_unknown() -> None:
    full_screen = windows_presentation.open_probe({})
    kept_awake = windows_kept_awake.open_probe({})
    silence = windows_silence.open_probe({})

    assert full_screen.signal is Signal.SCREEN_IN_USE
    assert silence.signal is Signal.DO_NOT_DISTURB
    assert kept_awake.signal is Signal.SCREEN_IN_USE
    with pytest.raises(SensorError, match="does not tell whether a film"):
        kept_awake.look()
    with pytest.raises(SensorError, match="does not tell whether a full screen"):
        full_screen.look()
    with pytest.raises(SensorError):
        silence.look()


@elsewhere
def test_a_windows_without_the_state_of_do_not_disturb_does_not_tell() -> None:
    assert windows_silence.active_profile() is None
