from datetime import timedelta
from itertools import pairwise

import pytest

from hybridwell.domain.movement.tips import (
    Tip,
    TipPosture,
    Where,
    Wording,
    next_tip,
)

WORDS = Wording("woorden", "words")
TWO_MINUTES = timedelta(minutes=2)


def tip(
    name: str,
    seconds: int = 60,
    where: Where = Where.BOTH,
    posture: TipPosture = TipPosture.STANDING,
    *,
    habit: bool = False,
) -> Tip:
    lasts = timedelta(seconds=seconds)
    return Tip(
        name, WORDS, WORDS, WORDS, lasts, where, True, posture, "none", habit, "walk", (),
    )  # fmt: skip


def turns(tips: list[Tip], count: int, lasts: timedelta = TWO_MINUTES) -> list[str]:
    names: list[str] = []
    for _ in range(count):
        chosen = next_tip(tips, lasts, Where.HOME, names[-1] if names else None)
        assert chosen is not None
        names.append(chosen.name)
    return names


def test_tips_come_in_turn_and_never_twice_in_a_row() -> None:
    names = turns([tip("a"), tip("b"), tip("c")], 7)

    assert names == ["a", "b", "c", "a", "b", "c", "a"]
    assert all(one != other for one, other in pairwise(names))


def test_the_only_tip_comes_again() -> None:
    assert turns([tip("a")], 2) == ["a", "a"]


def test_a_tip_fits_the_break_and_fills_a_quarter_of_it() -> None:
    assert turns([tip("blink", 20), tip("walk", 120), tip("hike", 1200)], 2) == [
        "walk",
        "walk",
    ]


def test_a_break_too_short_for_any_gets_the_shortest() -> None:
    tips = [tip("walk", 120), tip("march", 60), tip("choice", 0)]

    assert turns(tips, 1, timedelta(seconds=10)) == ["march"]


def test_a_long_break_takes_short_tips_when_there_are_no_others() -> None:
    assert turns([tip("blink", 20)], 1, timedelta(hours=1)) == ["blink"]


def test_a_break_is_spent_on_the_feet_and_not_on_habits() -> None:
    tips = [
        tip("seated", posture=TipPosture.SITTING),
        tip("habit", habit=True),
        tip("feet", posture=TipPosture.WALKING),
    ]

    assert turns(tips, 2) == ["feet", "feet"]


@pytest.mark.parametrize(
    ("where", "name"),
    [(Where.HOME, "kitchen"), (Where.OFFICE, "lift"), (Where.BOTH, "kitchen")],
)
def test_a_tip_suits_the_place(where: Where, name: str) -> None:
    tips = [tip("kitchen", where=Where.HOME), tip("lift", where=Where.OFFICE)]
    chosen = next_tip(tips, TWO_MINUTES, where)

    assert chosen is not None
    assert chosen.name == name


def test_without_tips_there_is_none() -> None:
    assert next_tip([], TWO_MINUTES, Where.HOME) is None


def test_a_tip_that_is_gone_from_the_file_starts_the_row_anew() -> None:
    chosen = next_tip([tip("a"), tip("b")], TWO_MINUTES, Where.HOME, "gone")

    assert chosen is not None
    assert chosen.name == "a"


def test_a_wording_is_said_in_the_language_of_the_user() -> None:
    assert (WORDS.said("nl"), WORDS.said("en")) == ("woorden", "words")
