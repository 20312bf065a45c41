"""Settings in the user's words, and what the user wrote as it is kept."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hybridwell.agreement_terms import TERMS
from hybridwell.domain.claims.agreement import Agreement
from hybridwell.errors import SettingsError
from hybridwell.language import Language
from hybridwell.setting_commands import listed_of
from hybridwell.setting_kinds import Form, Section, parse_duration, show_duration
from hybridwell.settings import Settings, kinds
from hybridwell.ui import agreement_words
from hybridwell.ui import setting_words as words

ENGLISH = Language(
    "en",
    {f"%n {each}s": (f"%n {each}", f"%n {each}s") for each in ("hour", "minute", "second")},
)
TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("30m", "30m"),
        ("1h30m", "1h30m"),
        ("30 minuten", "30m"),
        ("1,5 uur", "1h30m"),
        ("1 uur en 30 minuten", "1h30m"),
        ("1 hour and 30 minutes", "1h30m"),
        ("90 sec.", "1m30s"),
        ("  2 U ", "2h"),
        ("0s", "0s"),
    ],
)
def test_a_duration_is_read_as_people_write_it(typed: str, kept: str) -> None:
    assert words.read_duration(typed) == kept


@pytest.mark.parametrize(
    "typed",
    ["", "45", "soon", "5 months", "5 maanden", "1m x", "1.0001s", "-5m", "9" * 30 + "h"],
)
def test_what_is_no_duration_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        words.read_duration(typed)


@given(st.integers(0, 10**6))
def test_what_is_said_of_a_duration_is_read_back(seconds: int) -> None:
    duration = timedelta(seconds=seconds)

    said = words.say_duration(ENGLISH, duration)

    assert words.read_duration(said) == show_duration(duration)


@given(st.sampled_from(sorted(kinds())), st.text(max_size=20))
def test_whatever_is_typed_is_kept_or_refused_with_a_sentence(
    name: str, typed: str
) -> None:
    how = kinds()[name]

    text = words.kept_text(how, typed)

    said = words.refusal(ENGLISH, how, text)
    if said:
        assert said.endswith(".")
    else:
        how.parse(text)


@given(st.sampled_from(sorted(TERMS)), st.text(max_size=20))
def test_the_same_goes_for_the_terms_of_an_agreement(name: str, typed: str) -> None:
    how = TERMS[name]

    text = words.kept_text(how, typed)

    said = words.refusal(ENGLISH, how, text)
    if said:
        assert said.endswith(".")
    else:
        how.parse(text)


def test_every_value_is_read_back_from_what_an_editor_shows() -> None:
    for item in words.items_of(ENGLISH, listed_of(Settings())):
        if item.kind.form in (Form.DURATION, Form.CLOCK, Form.NUMBER, Form.HOURS):
            text = words.kept_text(item.kind, item.shown)
            assert not words.refusal(ENGLISH, item.kind, text)
            assert item.kind.usual or text == item.value


def test_an_interval_of_the_rhythm_is_shown_as_what_it_comes_to() -> None:
    calm = listed_of(Settings(rhythm="calm"))

    shown = {item.name: item.shown for item in words.items_of(ENGLISH, calm)}

    assert shown["move_every"] == "45 minutes"


def test_a_date_may_be_written_as_in_the_netherlands() -> None:
    assert words.kept_text(TERMS["last_day"], "1-2-2026") == "2026-02-01"
    assert words.kept_text(TERMS["last_day"], " ") == "none"


def test_every_section_has_settings_and_a_title() -> None:
    sections = words.sections(ENGLISH)

    assert len(sections) == len(Section)
    assert [name for _, names in sections for name in names] == list(kinds())


def test_every_choice_has_words_of_its_own() -> None:
    for how in (*kinds().values(), *TERMS.values()):
        if how.form is Form.CHOICE:
            said = [words.say_text(ENGLISH, how, value) for value in how.options]
            assert len(set(said)) == len(said)
            assert all(how.parse(value) is not how for value in how.options)


def test_a_limit_names_its_source_and_that_it_is_no_law() -> None:
    for name in ("screen_limit", "sitting_limit", "move_every", "rest_every"):
        source = kinds()[name].about.source
        assert source is not None
        assert "A norm, not law." in str(source)


def test_another_error_than_a_contradiction_is_a_sentence() -> None:
    assert words.contradiction(ENGLISH, SettingsError("it is so")) == "It is so."


def test_heights_that_are_too_near_each_other_are_named_by_their_labels() -> None:
    with pytest.raises(SettingsError) as caught:
        Settings().with_texts({"desk_standing_cm": "75"})

    assert words.contradiction(ENGLISH, caught.value) == (
        "“Sitting height of the desk, in cm” must be at least 10 cm below"
        " “Standing height of the desk, in cm”."
    )


def test_a_search_finds_all_words_in_any_order() -> None:
    items = words.items_of(ENGLISH, listed_of(Settings()))

    assert words.matching(ENGLISH, items, "EVERY movement") == {"move_every"}
    assert words.matching(ENGLISH, items, "move_every") == {"move_every"}
    assert words.matching(ENGLISH, items, "") == set(kinds())


def test_every_term_is_in_one_group_of_the_form() -> None:
    names = [name for _, group in agreement_words.groups(ENGLISH) for name in group]

    assert sorted(names) == sorted(TERMS)


def test_what_is_in_force_is_said() -> None:
    stated = Agreement(date(2026, 1, 1), employer="Us")
    ended = Agreement(date(2026, 1, 1), last_day=date(2026, 2, 1))

    say = agreement_words.in_force
    assert say(ENGLISH, [stated], TODAY) == "In force today, since 1 January 2026:"
    assert say(ENGLISH, [Agreement()], TODAY).startswith("Nothing is stated yet")
    assert say(ENGLISH, [ended], TODAY) == "No agreement is in force today."
    assert ("Employer", "Us") in agreement_words.rows_of(ENGLISH, stated)
    assert agreement_words.rows_of(ENGLISH, Agreement()) == []


def test_a_change_is_proposed_for_this_month_and_a_number_from_the_beginning() -> None:
    stated = [Agreement(date(2025, 3, 5))]
    propose = agreement_words.first_proposal

    assert propose(stated, TODAY, whole=False) == date(2026, 11, 1)
    assert propose(stated, TODAY, whole=True) == date(2025, 3, 5)
    assert propose([Agreement()], TODAY, whole=True) == date(2026, 1, 1)


def test_a_change_builds_on_what_was_agreed_before() -> None:
    early, late = Agreement(date(2025, 1, 1)), Agreement(date(2026, 1, 1))

    assert agreement_words.base_on([early, late], date(2025, 6, 1)) == early
    assert agreement_words.base_on([early, late], TODAY) == late
    assert agreement_words.base_on([late], date(2025, 6, 1)) == Agreement()


def test_durations_that_are_kept_are_said_in_full() -> None:
    said = words.say_duration(ENGLISH, parse_duration("1h1m1s"))

    assert said == "1 hour 1 minute 1 second"
