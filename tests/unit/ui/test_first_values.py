from datetime import timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hybridwell.domain.claims.workday import Place
from hybridwell.domain.movement.breaks import BreakKind
from hybridwell.domain.movement.rhythms import RHYTHMS, Rhythm
from hybridwell.domain.working_hours import HoursError, WorkingHours, show_hour
from hybridwell.plans import rule_of
from hybridwell.settings import Settings, texts_of
from hybridwell.ui.first_values import (
    CARDS,
    OWN,
    OWN_VALUES,
    DayHours,
    card_of,
    changes,
    hours_text,
    moved,
    own_now,
    read_clock,
    rhythm_texts,
    simple_hours,
    switched_on,
    week_of,
    week_text,
    whole_fault,
)

USUAL = texts_of(Settings())
HOUR = timedelta(hours=1)
WEEK = week_of(USUAL["agreed_week"])
minutes = st.integers(0, 24 * 60).map(lambda number: timedelta(minutes=number))


def settings(**texts: str) -> Settings:
    return Settings().with_texts(texts)


def test_what_is_as_it_was_is_no_change() -> None:
    assert changes(USUAL, Settings()) == {}


def test_only_what_differs_is_saved_in_the_usual_way_of_writing() -> None:
    assert changes(USUAL | {"commute_km": "12,5"}, Settings()) == {"commute_km": "12.5"}


def test_going_back_to_a_default_is_a_change() -> None:
    assert changes({"rhythm": "standard"}, settings(rhythm="calm")) == {
        "rhythm": "standard"
    }


def test_two_values_that_contradict_in_their_rhythm_are_found() -> None:
    said = {"rhythm": "intensive", "move_lasts": "20m", "move_every": "rhythm"}

    assert whole_fault(said, Settings()) is not None
    assert whole_fault({"move_lasts": "3m"}, Settings()) is None


def test_a_week_goes_to_text_and_back() -> None:
    assert week_text(WEEK) == USUAL["agreed_week"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("8:30", "08:30"),
        ("08.30", "08:30"),
        ("0830", "08:30"),
        ("8", "08:00"),
        (" 24:00 ", "24:00"),
    ],
)
def test_a_time_may_be_typed_in_several_ways(typed: str, said: str) -> None:
    at = read_clock(typed)

    assert at is not None
    assert show_hour(at) == said


@pytest.mark.parametrize("typed", ["", "25:00", "24:01", "8:60", "noon", "8:3"])
def test_what_is_no_time_is_none(typed: str) -> None:
    assert read_clock(typed) is None


@given(minutes)
def test_every_time_that_is_shown_can_be_read(at: timedelta) -> None:
    assert read_clock(show_hour(at)) == at


def test_a_time_stays_within_the_day() -> None:
    assert moved(timedelta(), -HOUR) == timedelta()
    assert moved(24 * HOUR, HOUR) == 24 * HOUR


def test_hours_are_those_of_the_days_that_are_worked() -> None:
    week = [Place.HOME, Place.OFFICE, Place.FREE, Place.OFFICE, Place.HOME]
    said = DayHours(9 * HOUR, 17 * HOUR, (12 * HOUR, 13 * HOUR))

    text = hours_text([*week, Place.FREE, Place.FREE], said)

    assert text == "mon-tue 09:00-12:00 13:00-17:00; thu-fri 09:00-12:00 13:00-17:00"


def test_the_usual_week_and_hours_come_to_the_default() -> None:
    known = simple_hours(USUAL["working_hours"])

    assert known is not None
    assert hours_text(WEEK, known) == USUAL["working_hours"]


@given(minutes, minutes, st.none() | st.tuples(minutes, minutes))
def test_hours_that_can_be_are_read_back_as_they_were(
    start: timedelta, end: timedelta, rest: tuple[timedelta, timedelta] | None
) -> None:
    said = DayHours(start, end, rest)
    if start < end and (rest is None or start < rest[0] < rest[1] < end):
        assert simple_hours(hours_text(WEEK, said)) == said
    else:
        with pytest.raises(HoursError, match="must"):
            hours_text(WEEK, said)


@pytest.mark.parametrize(
    "text",
    [
        "none",
        "mon-fri 09:00-17:00; wed 09:00-12:00",
        "mon 08:00-10:00 11:00-12:00 13:00-14:00",
        "x",
    ],
)
def test_other_hours_need_the_text_form(text: str) -> None:
    assert simple_hours(text) is None


def test_a_week_without_work_has_no_hours() -> None:
    text = hours_text([Place.FREE] * 7, DayHours(9 * HOUR, 17 * HOUR))

    assert WorkingHours.parse(text) == WorkingHours()


@pytest.mark.parametrize(
    ("said", "card"),
    [
        ({}, "standard"),
        ({"rhythm": "calm"}, "calm"),
        ({"rhythm": "calm", "rest_breaks": "on"}, "calm"),
        ({"move_every": "25m"}, OWN),
        ({"move_breaks": "off"}, OWN),
    ],
)
def test_the_card_follows_from_the_settings(said: dict[str, str], card: str) -> None:
    assert card_of(USUAL | said) == card


@pytest.mark.parametrize(
    ("card", "eyes", "rest"), list(product(CARDS, [True, False], [True, False]))
)
def test_a_card_means_what_it_says(card: str, eyes: bool, rest: bool) -> None:
    said = rhythm_texts(
        card,
        {BreakKind.MOVE: True, BreakKind.EYES: eyes, BreakKind.REST: rest},
        own_now(USUAL | {"move_every": "25m"}),
    )

    found = settings(**said)
    assert card_of(USUAL | said) == card
    assert rule_of(found, BreakKind.EYES).enabled is eyes
    assert rule_of(found, BreakKind.REST).enabled is rest
    usual = (
        timedelta(minutes=25)
        if card == OWN
        else RHYTHMS[Rhythm(card)][BreakKind.MOVE].every
    )
    assert rule_of(found, BreakKind.MOVE).every == usual


def test_a_switch_as_the_rhythm_has_it_goes_on_following_the_rhythm() -> None:
    wishes = {BreakKind.EYES: False, BreakKind.REST: True}

    said = rhythm_texts("standard", wishes, own_now(USUAL))

    assert {name: said[name] for name in said} == {name: USUAL[name] for name in said}


def test_ones_own_rhythm_keeps_the_times_in_force() -> None:
    before = USUAL | {"rhythm": "intensive", "move_every": "25m"}

    said = rhythm_texts(
        OWN, {kind: switched_on(before, kind) for kind in (BreakKind.EYES, BreakKind.REST)},
        own_now(before),
    )  # fmt: skip

    was, now = settings(**before), settings(**(before | said))
    for kind in BreakKind:
        assert rule_of(was, kind) == rule_of(now, kind)
    assert set(said) >= set(OWN_VALUES)


def test_movement_breaks_go_off_in_ones_own_rhythm_only() -> None:
    wishes = {BreakKind.MOVE: False, BreakKind.EYES: False, BreakKind.REST: True}

    assert rhythm_texts(OWN, wishes, own_now(USUAL))["move_breaks"] == "off"
    assert rhythm_texts("calm", wishes, own_now(USUAL))["move_breaks"] == "on"
