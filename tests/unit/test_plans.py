"""The rhythm gives what the user has not chosen."""

from dataclasses import fields
from datetime import timedelta

import pytest

from hybridwell.domain.movement.breaks import BreakKind
from hybridwell.domain.movement.rhythms import RHYTHMS, Rhythm
from hybridwell.errors import SettingsError
from hybridwell.plans import checked, rule_of, span_of
from hybridwell.settings import Settings, kinds

MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize("rhythm", Rhythm)
def test_what_is_not_chosen_is_as_the_rhythm_has_it(rhythm: Rhythm) -> None:
    settings = checked(Settings(rhythm=rhythm.value))

    for kind, beat in RHYTHMS[rhythm].items():
        rule = rule_of(settings, kind)
        assert (rule.every, rule.lasts) == (beat.every, beat.lasts)


def test_a_time_of_one_s_own_goes_before_the_rhythm_even_the_usual_one() -> None:
    settings = Settings(rhythm="calm", move_every=30 * MINUTE)

    assert rule_of(settings, BreakKind.MOVE).every == 30 * MINUTE


def test_two_times_that_contradict_in_their_rhythm_are_refused() -> None:
    with pytest.raises(SettingsError, match="move_lasts must be shorter than move_every"):
        checked(Settings(rhythm="intensive", move_lasts=25 * MINUTE))


def test_the_declarations_know_the_standard_rhythm() -> None:
    usual = Settings()
    for each in fields(Settings):
        if (standard := kinds()[each.name].usual) is not None:
            assert standard == span_of(usual, each.name)
