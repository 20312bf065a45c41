"""Whatever way a desk goes, it says something new only where it crosses the border."""

from decimal import Decimal
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from hybridwell.domain.desk_heights import APART, HIGHEST, LOWEST, NEAR, Heights
from hybridwell.domain.movement.session import Posture
from hybridwell.domain.movement.standing_desk import posture_at
from hybridwell.standing_desk.told import DeskError, Nearby, Reading, line_of, told_by
from tests.mornings import Morning

HEIGHT = st.decimals(LOWEST, HIGHEST, places=1)
WAYS = st.lists(HEIGHT, min_size=1, max_size=30)
DESK = st.lists(
    st.sampled_from(["desk up", "desk down", "desk gone", "stand", "sit", "work 3m"]),
    max_size=12,
)


@st.composite
def heights(draw: st.DrawFn) -> Heights:
    sitting = draw(st.decimals(LOWEST, HIGHEST - APART, places=1))
    return Heights(sitting, draw(st.decimals(sitting + APART, HIGHEST, places=1)))


def said(way: list[Decimal], user: Heights) -> list[Posture]:
    found: list[Posture] = []
    for height in way:
        found.append(posture_at(height, user, found[-1] if found else None))
    return found


@given(heights(), WAYS)
def test_the_heights_that_were_chosen_are_never_in_doubt(
    user: Heights, way: list[Decimal]
) -> None:
    assert said([*way, user.sitting], user)[-1] is Posture.SITTING
    assert said([*way, user.standing], user)[-1] is Posture.STANDING


@given(heights(), WAYS)
def test_what_changes_has_moved_far_enough(user: Heights, way: list[Decimal]) -> None:
    for (before, after), height in zip(pairwise(said(way, user)), way[1:], strict=True):
        assert before is after or abs(height - user.border) > NEAR


@given(heights(), st.lists(st.decimals(-NEAR, NEAR, places=1), min_size=2))
def test_a_desk_that_trembles_at_the_border_says_one_thing(
    user: Heights, trembling: list[Decimal]
) -> None:
    assert len(set(said([user.border + each for each in trembling], user))) == 1


@given(DESK)
def test_after_it_has_crossed_the_border_the_desk_is_believed(story: list[str]) -> None:
    morning = Morning()
    for step in story:
        known = morning.session.desk
        morning.live(step)
        if step == "desk up" and known is not Posture.STANDING:
            assert morning.session.posture is Posture.STANDING
        if step == "desk down" and known is not Posture.SITTING:
            assert morning.session.posture is Posture.SITTING
        standing = morning.session.standing
        assert (standing is not None) <= (morning.session.posture is Posture.STANDING)


@given(st.builds(Reading, HEIGHT, st.booleans()))
def test_a_reading_comes_over_as_it_was(reading: Reading) -> None:
    assert told_by(line_of(reading)) == reading


@given(st.lists(st.builds(Nearby, st.text(), st.text())).map(tuple))
def test_desks_come_over_as_they_were(found: tuple[Nearby, ...]) -> None:
    assert told_by(line_of(found)) == found


@given(
    st.text()
    | st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    ).map(repr)
)
def test_any_line_is_read_or_a_failure(line: str) -> None:
    assert isinstance(told_by(line), Reading | DeskError | tuple)
