from dataclasses import replace
from datetime import date, timedelta

import pytest

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.workday import Place, Workday, parts_of
from hybridwell.domain.movement.breaks import BreakKind, Held
from hybridwell.language import Language
from hybridwell.ui.words import (
    confirm_text,
    next_break,
    percent,
    say_day,
    sentence,
    week_heading,
    why,
)
from tests.fakes import MONDAY, PLAN, dutch, made_up_view, made_up_week

ENGLISH = Language()


@pytest.mark.parametrize(
    ("monday", "heading"),
    [
        (MONDAY, "Week 47 · 16–22 november 2026"),
        (date(2026, 11, 30), "Week 49 · 30 november – 6 december 2026"),
        (date(2026, 12, 28), "Week 53 · 28 december 2026 – 3 januari 2027"),
    ],
)
def test_a_week_names_what_differs(monday: date, heading: str) -> None:
    assert week_heading(dutch(), Period.week(monday)) == heading


def test_a_run_of_days_is_no_week() -> None:
    period = Period(date(2026, 11, 3), date(2026, 11, 5))

    assert week_heading(ENGLISH, period) == "3–5 November 2026"


@pytest.mark.parametrize("held", Held)
def test_each_reason_has_its_own_sentence(held: Held) -> None:
    others = [made_up_view(held_by=other) for other in Held if other is not held]
    view = made_up_view(held_by=held)
    sentence = why(ENGLISH, view.outlook, PLAN)

    assert sentence.endswith(".")
    assert sentence not in [why(ENGLISH, other.outlook, PLAN) for other in others]


def test_a_pause_without_an_end_still_has_a_sentence() -> None:
    outlook = replace(made_up_view(held_by=Held.PAUSED).outlook, paused_until=None)

    assert why(ENGLISH, outlook, PLAN).startswith("No breaks: you paused them.")


def test_without_a_reason_it_says_how_far_one_is() -> None:
    view = made_up_view()
    due = replace(view.outlook, due_in=timedelta())

    assert "18 minuten van de 30" in why(dutch(), view.outlook, PLAN)
    assert why(dutch(), due, PLAN) == "Nu een pauze: je zit al 18 minuten."


@pytest.mark.parametrize(
    ("held", "line"),
    [
        (None, "Next movement break 12:20"),
        (Held.PAUSED, "Breaks paused until 13:00"),
        (Held.MEETING, "No break planned now"),
    ],
)
def test_the_foot_of_the_window_tells_the_next_break(held: Held | None, line: str) -> None:
    view = made_up_view(held_by=held)

    assert next_break(ENGLISH, view.outlook, PLAN, view.now) == line


@pytest.mark.parametrize(
    ("kind", "due", "far"),
    [
        (BreakKind.EYES, "Next eye break 12:20", "looked at the screen for 18 minutes of"),
        (BreakKind.MOVE, "Next movement break 12:20", "been sitting for 18 minutes of"),
        (BreakKind.REST, "Next rest break 12:20", "looked at the screen for 18 minutes of"),
    ],
)
def test_each_break_has_its_own_words(kind: BreakKind, due: str, far: str) -> None:
    view = made_up_view()
    outlook = replace(view.outlook, kind=kind)
    over = replace(outlook, due_in=timedelta())

    assert next_break(ENGLISH, outlook, PLAN, view.now) == due
    assert far in why(ENGLISH, outlook, PLAN)
    assert why(ENGLISH, over, PLAN).startswith("A break now: you have ")


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (Place.HOME, "Confirm home day"),
        (Place.OFFICE, "Confirm office day"),
        (Place.LEAVE, "Confirm this day"),
    ],
)
def test_the_button_names_what_is_confirmed(place: Place, text: str) -> None:
    assert confirm_text(ENGLISH, Workday(MONDAY, parts_of(place))) == text


def test_a_day_is_told_with_exact_numbers() -> None:
    assert say_day(ENGLISH, made_up_week().days[0]).splitlines() == [
        "Monday 16 November · Home",
        "Screen 6:06: sitting 5:11, standing 0:55",
        "Longest sitting 1:04 · breaks had 5",
    ]


@pytest.mark.parametrize("clause", ["the disk is full", "The disk is full."])
def test_a_clause_becomes_a_sentence(clause: str) -> None:
    assert sentence(clause) == "The disk is full."


def test_nothing_to_say_stays_nothing() -> None:
    assert sentence("") == ""


def test_a_part_of_nothing_is_nothing() -> None:
    assert percent(timedelta(), timedelta()) == 0
