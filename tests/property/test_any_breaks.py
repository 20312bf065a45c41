"""Whatever a morning brings, prompts keep to their rules: three kinds, all signals."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from hybridwell.domain.movement.breaks import (
    ZERO,
    BreakKind,
    BreakState,
    Change,
    Held,
    Stage,
)
from hybridwell.domain.movement.look import outlook
from hybridwell.domain.movement.prompting import LONGEST_FIRST, Outcome
from hybridwell.domain.movement.session import Session
from tests import mornings
from tests.mornings import EYES, PLAN, REST, RULE, Morning
from tests.rules import only

SECOND = timedelta(seconds=1)
RULES = only(
    EYES,
    replace(RULE, adaptive=True),
    replace(REST, every=timedelta(minutes=50), adaptive=True),
)
THREE = replace(PLAN, rules=RULES)
WORDS = ["work"] * 8 + sorted(mornings.PASSING) + ["sleep", "frozen", "pause", "killed"]
LENGTHS = st.integers(1, 2400).map(lambda seconds: f"{seconds}s")
CLICKS = st.sampled_from(
    ["stand", "sit", "take", "take eyes", "take rest", "postpone", "skip", "resume"]
)
PARTS = st.tuples(st.sampled_from(WORDS), LENGTHS).map(" ".join) | CLICKS
STORIES = st.lists(PARTS, min_size=1, max_size=8).map(", ".join)
WITHHELD = {Held.MEETING, Held.SCREEN_IN_USE, Held.FREE_DAY, Held.ABSENT}
few = settings(max_examples=25, deadline=None)


@dataclass
class Watched(Morning):
    """A morning that keeps each session, to see what was on screen at any moment."""

    def __post_init__(self) -> None:
        self.steps: list[tuple[Session, tuple[Outcome, ...]]] = []
        super().__post_init__()

    def look(self) -> None:
        before = len(self.outcomes)
        super().look()
        self.steps.append((self.session, tuple(self.outcomes[before:])))


def steps(story: str) -> Iterator[tuple[Session, tuple[Outcome, ...]]]:
    morning = Watched(THREE)
    morning.live(story)
    yield from morning.steps


@few
@given(STORIES)
def test_each_kind_changes_at_most_once_in_a_sample(story: str) -> None:
    for _, outcomes in steps(story):
        kinds = [each.kind for each in outcomes]
        assert len(kinds) == len(set(kinds))


@few
@given(STORIES)
def test_at_most_one_prompt_is_on_screen(story: str) -> None:
    for session, outcomes in steps(story):
        shown = [s for s in session.breaks.values() if s.stage is not Stage.WORKING]
        assert len(shown) <= 1
        assert sum(each.change is Change.PROMPTED for each in outcomes) <= 1


@few
@given(STORIES)
def test_nothing_is_prompted_while_something_holds_it_back(story: str) -> None:
    for session, outcomes in steps(story):
        sample = session.sample
        assert sample is not None
        away = sample.locked or sample.idle is None or sample.meeting
        if away or sample.screen_in_use or sample.off_duty in WITHHELD:
            assert not any(each.change is Change.PROMPTED for each in outcomes)


@few
@given(STORIES)
def test_clocks_never_run_below_zero(story: str) -> None:
    for session, _ in steps(story):
        sample = session.sample
        assert sample is not None
        for kind, state in session.breaks.items():
            assert state.sat >= ZERO
            assert ZERO <= state.due_in(sample.boot, RULES[kind]) <= RULES[kind].every


@given(
    st.integers(0, 10_000).map(lambda count: count * SECOND), st.sampled_from(LONGEST_FIRST)
)
def test_a_rest_is_worth_no_more_than_an_interval(rest: timedelta, kind: BreakKind) -> None:
    rule = RULES[kind]

    assert ZERO <= rule.worth(rest) <= rule.every
    assert rule.worth(rest) <= rule.worth(rest + SECOND)
    assert BreakState(ZERO).credited(rest, rule).sat == ZERO


@few
@given(STORIES)
def test_each_prompt_held_back_tells_its_reason(story: str) -> None:
    for _, outcomes in steps(story):
        for each in outcomes:
            if each.change in {Change.HELD, Change.NOTIFIED}:
                assert each.reason is not None


def held_at(kind: BreakKind, story: str) -> Iterator[tuple[int, Held | None]]:
    """Return at which step which reason was told, and None where none can be."""
    for number, (session, outcomes) in enumerate(steps(story)):
        mine = [each for each in outcomes if each.kind is kind]
        yield from ((number, each.reason) for each in mine)
        sample, state = session.sample, session.breaks[kind]
        assert sample is not None
        if not mine and (sample.idle is None or state.due_in(sample.boot, RULES[kind])):
            yield number, None


@few
@given(STORIES.filter(lambda story: "killed" not in story), st.sampled_from(LONGEST_FIRST))
def test_a_reason_is_told_once_as_long_as_it_holds(story: str, kind: BreakKind) -> None:
    told = [reason for _, reason in held_at(kind, story)]

    assert all(one is None or one is not other for one, other in pairwise(told))


@few
@given(STORIES)
def test_there_is_always_a_reason_or_a_time(story: str) -> None:
    for session, _ in steps(story):
        ahead = outlook(session, THREE)
        assert ahead.held_by is not None or ahead.due_in <= RULES[ahead.kind].every
