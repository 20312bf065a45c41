from collections import Counter
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from hybridwell.domain.movement.breaks import BreakKind
from hybridwell.domain.movement.tips import (
    REMEMBERED,
    Occasion,
    Taste,
    Tip,
    TipPart,
    TipPosture,
    Where,
    Wording,
    next_tip,
)
from hybridwell.paths import resources
from hybridwell.tip_files import load_tips

WORDS = Wording({"nl": "woorden", "en": "words"})
EYES, MOVE, REST = BreakKind.EYES, BreakKind.MOVE, BreakKind.REST
LASTS = {
    EYES: timedelta(seconds=20),
    MOVE: timedelta(minutes=2),
    REST: timedelta(minutes=10),
}
SHIPPED = load_tips(resources() / "tips" / "tips.toml")
STANDING = TipPosture.STANDING


def tip(
    name: str, seconds: int = 60, where: Where = Where.BOTH, posture: TipPosture = STANDING
) -> Tip:
    lasts = timedelta(seconds=seconds)
    return Tip(
        name, WORDS, WORDS, WORDS, lasts, where, True, posture, "none", False, "walk", (),
    )  # fmt: skip


def occasion(kind: BreakKind = MOVE, where: Where = Where.HOME) -> Occasion:
    return Occasion(kind, LASTS[kind], where)


def turns(
    tips: list[Tip], count: int, taste: Taste | None = None, lasts: timedelta = LASTS[MOVE]
) -> list[str]:
    taste = taste or Taste()
    for _ in range(count):
        chosen = next_tip(tips, Occasion(MOVE, lasts, Where.HOME), taste)
        assert chosen is not None
        taste = taste.saw(chosen.name)
    return list(reversed(taste.seen[:count]))


def test_tips_come_in_turn_and_never_twice_in_a_row() -> None:
    names = turns([tip("a"), tip("b"), tip("c")], 7)

    assert names == ["a", "b", "c", "a", "b", "c", "a"]


def test_a_new_start_goes_on_where_the_last_one_was() -> None:
    assert turns([tip("a"), tip("b"), tip("c")], 2, Taste(seen=("a", "c"))) == ["b", "c"]


def test_a_favourite_comes_twice_as_often() -> None:
    tips = [tip(name) for name in "abcdef"]
    names = turns(tips, 140, Taste(favourites=frozenset("c")))
    counted = Counter(names)

    assert counted["c"] == 2 * counted["a"] == 40
    assert all(one != other for one, other in pairwise(names))


def test_two_favourites_of_two_take_turns() -> None:
    taste = Taste(favourites=frozenset("ab"))

    assert turns([tip("a"), tip("b")], 4, taste) == ["a", "b", "a", "b"]


def test_a_tip_that_becomes_a_favourite_does_not_catch_up() -> None:
    tips = [tip(name) for name in "abc"]
    seen = tuple("cba" * 60)
    names = turns(tips, 8, Taste(favourites=frozenset("a"), seen=seen))

    assert names.count("a") == 4


def test_a_hidden_tip_never_comes() -> None:
    tips = [tip("a"), tip("b"), tip("c")]

    assert set(turns(tips, 9, Taste(hidden=frozenset("b")))) == {"a", "c"}


def test_when_all_are_hidden_there_is_none() -> None:
    assert next_tip([tip("a")], occasion(), Taste(hidden=frozenset("a"))) is None


def test_the_only_tip_comes_again() -> None:
    assert turns([tip("a")], 2) == ["a", "a"]


def test_who_likes_a_tip_does_not_hide_it() -> None:
    taste = Taste().hide("a", on=True).like("a", on=True)

    assert taste == Taste(favourites=frozenset("a"))


def test_who_hides_a_tip_does_not_like_it_and_may_come_back_on_it() -> None:
    hidden = Taste().like("a", on=True).hide("a", on=True)

    assert hidden == Taste(hidden=frozenset("a"))
    assert hidden.hide("a", on=False) == Taste()
    assert hidden.like("a", on=True).like("a", on=False) == Taste()


def test_what_was_seen_long_ago_is_forgotten() -> None:
    taste = Taste()
    for number in range(REMEMBERED + 5):
        taste = taste.saw(str(number))

    assert len(taste.seen) == REMEMBERED


def test_a_tip_fits_the_break_and_fills_a_quarter_of_it() -> None:
    tips = [tip("blink", 20), tip("walk", 120), tip("hike", 1200)]

    assert turns(tips, 2) == ["walk", "walk"]


def test_a_break_too_short_for_any_gets_the_shortest() -> None:
    tips = [tip("walk", 120), tip("march", 60), tip("choice", 0)]

    assert turns(tips, 1, lasts=timedelta(seconds=10)) == ["march"]


def test_a_long_break_takes_short_tips_when_there_are_no_others() -> None:
    assert turns([tip("blink", 20)], 1, lasts=timedelta(hours=1)) == ["blink"]


@pytest.mark.parametrize("posture", [TipPosture.SITTING, TipPosture.ANY])
def test_a_movement_break_is_spent_on_the_feet(posture: TipPosture) -> None:
    tips = [tip("seated", posture=posture), tip("feet", posture=TipPosture.WALKING)]

    assert turns(tips, 2) == ["feet", "feet"]


@pytest.mark.parametrize(
    ("where", "names"),
    [
        (Where.HOME, {"kitchen", "any"}),
        (Where.OFFICE, {"lift", "any"}),
        (Where.BOTH, {"any"}),
    ],
)
def test_a_tip_suits_the_place(where: Where, names: set[str]) -> None:
    tips = [tip("kitchen", where=Where.HOME), tip("lift", where=Where.OFFICE), tip("any")]

    assert {each.name for each in tips if each.suits(MOVE, where)} == names


@pytest.mark.parametrize("where", [Where.OFFICE, Where.BOTH])
def test_where_others_work_a_tip_makes_no_sound(where: Where) -> None:
    loud = replace(tip("stamp"), silent=False)

    assert loud.suits(MOVE, Where.HOME)
    assert not loud.suits(MOVE, where)


@pytest.mark.parametrize("kind", BreakKind)
@pytest.mark.parametrize("where", Where)
def test_each_break_has_tips_at_each_place(kind: BreakKind, where: Where) -> None:
    fitting = [each for each in SHIPPED if each.suits(kind, where)]
    eyes = {each.part is TipPart.EYES for each in fitting}

    assert len(fitting) >= 3
    assert eyes == {kind is EYES}
    assert not any(each.habit for each in fitting)


def test_a_long_rest_is_worth_more_than_half_a_minute() -> None:
    taste = Taste()
    for _ in range(20):
        chosen = next_tip(SHIPPED, occasion(REST, Where.OFFICE), taste)
        assert chosen is not None
        assert chosen.lasts >= timedelta(seconds=90)
        taste = taste.saw(chosen.name)


def test_who_stretches_is_told_to_stop_when_it_hurts() -> None:
    strains = {each.name for each in SHIPPED if each.strains}

    assert {"neck-turn", "wall-sit", "desk-push"} <= strains
    assert not {"walk-two", "blink", "breathe"} & strains


def test_without_tips_there_is_none() -> None:
    assert next_tip([], occasion(), Taste()) is None


def test_a_tip_that_is_gone_from_the_file_does_no_harm() -> None:
    assert turns([tip("a")], 1, Taste(seen=("gone",))) == ["a"]


def test_a_wording_is_said_in_the_language_of_the_user() -> None:
    assert (WORDS.said("nl"), WORDS.said("en")) == ("woorden", "words")
