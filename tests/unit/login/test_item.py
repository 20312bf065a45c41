"""What a start does about the entry: the setting, the last run and the user's own hand."""

import pytest

from hybridwell.login import open_item
from hybridwell.login.item import Found, Standing, Step, at_start

OURS, ELSEWHERE = "/usr/bin/hybridwell run", "/old/hybridwell run"
MISSING = Found(Standing.MISSING)
ON, OFF = Found(Standing.ON, OURS), Found(Standing.SWITCHED_OFF, OURS)
MOVED = Found(Standing.ON, ELSEWHERE)


@pytest.mark.parametrize(
    ("found", "wanted", "ours", "step"),
    [
        (MISSING, True, False, Step.PUT),
        (MISSING, True, True, Step.GIVE_IN),
        (MISSING, False, True, Step.NOTHING),
        (MISSING, False, False, Step.NOTHING),
        (OFF, True, True, Step.GIVE_IN),
        (OFF, True, False, Step.GIVE_IN),
        (OFF, False, True, Step.NOTHING),
        (ON, True, True, Step.NOTHING),
        (ON, True, False, Step.NOTHING),
        (ON, False, True, Step.REMOVE),
        (ON, False, False, Step.NOTHING),
        (MOVED, True, True, Step.PUT),
        (MOVED, True, False, Step.PUT),
    ],
)
def test_a_start_goes_by_setting_entry_and_what_it_did_itself(
    found: Found, wanted: bool, ours: bool, step: Step
) -> None:
    assert at_start(found, OURS, wanted=wanted, ours=ours) is step


def test_a_system_that_is_not_known_has_no_start_at_login() -> None:
    assert open_item("plan9", {}) is None
