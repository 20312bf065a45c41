from datetime import timedelta

import pytest

from hybridwell.first_start import STEPS
from hybridwell.language import Language, load_language
from hybridwell.paths import resources
from hybridwell.ui.first_values import CARDS
from hybridwell.ui.first_words import (
    card_name,
    card_text,
    heading,
    introduction,
    kept_lines,
    norm_text,
    progress,
    say_length,
)

ENGLISH = load_language("en", resources() / "translations")


def test_progress_is_said_in_words() -> None:
    assert [progress(ENGLISH, step) for step in STEPS][1] == "Step 2 of 4"


def test_every_step_has_a_heading_and_an_introduction_of_its_own() -> None:
    assert len({heading(ENGLISH, step) for step in STEPS}) == len(STEPS)
    assert len({introduction(ENGLISH, step) for step in STEPS}) == len(STEPS)


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (timedelta(seconds=20), "20 s"),
        (timedelta(minutes=45), "45 min"),
        (timedelta(hours=1), "1 hour"),
        (timedelta(hours=2), "2 hours"),
        (timedelta(minutes=90), "1h30m"),
        (timedelta(seconds=90), "1m30s"),
    ],
)
def test_a_length_is_short(length: timedelta, said: str) -> None:
    assert say_length(ENGLISH, length) == said


def test_a_card_says_the_numbers_of_its_rhythm() -> None:
    assert card_text(ENGLISH, "standard").splitlines() == [
        "Movement: 2 min on your feet, after 30 min",
        "Rest: 10 min off the screen, after 2 hours",
    ]
    assert "Eyes: 20 s" in card_text(ENGLISH, "intensive")


def test_every_card_has_a_name_of_its_own() -> None:
    assert len({card_name(ENGLISH, card) for card in CARDS}) == len(CARDS)


def test_a_norm_is_called_a_norm_with_its_source() -> None:
    assert norm_text(Language()).startswith("A norm, not law.")
    assert "TNO 2015" in norm_text(Language())


def test_privacy_says_what_is_kept_and_what_never_leaves() -> None:
    said = " ".join(kept_lines(Language()))

    assert "never what you typed" in said
    assert "no connection to any network" in said
