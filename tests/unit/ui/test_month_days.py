from dataclasses import replace

import pytest

from hybridwell.domain.claims.agreement import Method
from hybridwell.domain.claims.problems import Problem, ProblemKind
from hybridwell.domain.claims.workday import Allowance
from hybridwell.language import Language
from hybridwell.ui.month_days import (
    DayCell,
    Options,
    Row,
    cells_of,
    fitting,
    problem_clause,
    problem_word,
    rows_of,
    say_cell,
)
from tests.days import TODAY, agreed, claim, day, open_day
from tests.months import claim_of, november

ENGLISH = Language()


def month() -> tuple[DayCell, ...]:
    days = november()
    return cells_of(days, claim_of(days), TODAY, ENGLISH)


def texts(cell: DayCell) -> list[str]:
    return [row.text for row in rows_of(cell, ENGLISH)]


def test_each_day_of_the_month_has_a_cell() -> None:
    assert [cell.date.day for cell in month()] == list(range(1, 31))


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (2, ["Home", "€2.45"]),
        (3, ["Office", "48 km"]),
        (11, ["Home", "Office", "choose"]),
        (13, ["Leave"]),
        (14, []),
        (23, ["Home", "suggested", "confirm"]),
        (24, ["Office", "suggested"]),
    ],
)
def test_a_cell_says_place_pay_and_what_to_do(number: int, said: list[str]) -> None:
    assert texts(month()[number - 1]) == said


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (3, "Office · Commute 48 km, €12.00"),
        (11, "Home + Office · choose one · home €2.45, commute €12.00"),
        (14, "Day off"),
        (23, "today · Home · suggested · not confirmed"),
    ],
)
def test_a_day_is_said_with_its_exact_numbers(number: int, said: str) -> None:
    assert say_cell(month()[number - 1], ENGLISH) == said


def test_a_weekend_is_blank_but_not_one_that_was_confirmed() -> None:
    free, worked = open_day(7, "free"), day(8, "free")
    cells = cells_of([free, worked], claim_of([free, worked]), TODAY, ENGLISH)

    assert [(cell.blank, cell.suggested, cell.absent) for cell in cells] == [
        (True, False, True),
        (False, False, True),
    ]


def test_a_day_with_two_lines_has_both() -> None:
    days = [day(4, "home+client", "12.5")]
    (cell,) = cells_of(days, claim(*days), TODAY, ENGLISH)

    assert cell.pays == ("€2.45", "12.5 km")


def test_a_fixed_allowance_belongs_to_no_day() -> None:
    days = [day(1, "home")]
    found = claim(*days, of=agreed(home_method=Method.FIXED))
    (cell,) = cells_of(days, found, TODAY, ENGLISH)

    assert found.lines
    assert cell.pays == ()


@pytest.mark.parametrize(
    ("terms", "chosen"), [({"same_day": "home"}, "agreed"), ({}, "commute")]
)
def test_a_choice_that_was_made_can_be_seen(terms: dict[str, str], chosen: str) -> None:
    both = day(11, "home+office")
    if chosen != "agreed":
        both = replace(both, allowance=Allowance(chosen))
    found = claim(both, of=agreed("48", **terms))
    (cell,) = cells_of([both], found, TODAY, ENGLISH)

    assert isinstance(cell.options, Options)
    assert cell.options.chosen == chosen
    assert "home €2.45" not in say_cell(cell, ENGLISH)


@pytest.mark.parametrize("kind", ProblemKind)
def test_each_problem_has_a_word_and_a_clause(kind: ProblemKind) -> None:
    assert 0 < len(problem_word(ENGLISH, kind)) <= 8
    assert problem_clause(ENGLISH, Problem(kind, None))


@pytest.mark.parametrize(
    ("most", "kept"),
    [
        (5, ["place", "place", "pays", "suggested", "problem"]),
        (4, ["place", "place", "pays", "problem"]),
        (3, ["place", "place", "problem"]),
        (2, ["place", "problem"]),
        (1, ["place", "problem"]),
    ],
)
def test_where_room_is_short_place_and_problem_stay(most: int, kept: list[str]) -> None:
    kinds = ("place", "place", "pays", "suggested", "problem")
    rows = [Row(kind, kind) for kind in kinds]

    assert [row.kind for row in fitting(rows, most)] == kept
