from dataclasses import replace
from datetime import timedelta

import pytest

from hybridwell.domain.movement.breaks import BreakKind, BreakState, Held
from hybridwell.domain.movement.look import Look, next_look, outlook
from hybridwell.domain.movement.session import HEARTBEAT, Session
from tests.mornings import PLAN, RULE, Morning
from tests.rules import only

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
BOTH = frozenset({MINUTE, 2 * MINUTE})
"""Screen time ends, and a rest counts as a break."""
ALL = BOTH | {5 * SECOND}
EMPTY = Session(dict.fromkeys(BreakKind, BreakState(mark=MINUTE)))


@pytest.mark.parametrize(
    ("story", "look"),
    [
        ("work 10m", Look(5 * SECOND, BOTH)),
        ("work 29m57s", Look(3 * SECOND, BOTH)),
        ("work 30m", Look(SECOND, ALL)),
        ("work 10m, take", Look(SECOND, ALL)),
        ("work 10m, rest 1m", Look(None, BOTH)),
        ("work 30m, rest 3m", Look(None, BOTH)),
        ("work 10m, meeting 5m, rest 30s", Look(90 * SECOND, BOTH)),
        ("work 10m, meeting 5m, rest 3m", Look(None, BOTH)),
        ("pause 1h, work 40m", Look(5 * SECOND, ALL)),
        ("pause 1h, work 40m, rest 1m", Look(None, ALL)),
    ],
)
def test_the_tracker_looks_when_something_may_change(story: str, look: Look) -> None:
    assert next_look(Morning().live(story).session, PLAN) == look


def test_a_session_without_a_sample_is_looked_at_at_once() -> None:
    assert next_look(EMPTY, PLAN) == Look(timedelta(), frozenset({MINUTE}))


@pytest.mark.parametrize(
    ("story", "held"),
    [
        ("work 10m", None),
        ("work 30m", Held.ON_SCREEN),
        ("pause 1h, work 40m", Held.PAUSED),
        ("pause 10m, work 11m", None),
        ("work 10m, meeting 5m", Held.MEETING),
        ("work 10m, stand, work 5m", Held.STANDING),
        ("work 10m, rest 1m", Held.AWAY),
        ("work 10m, unknown 1m", Held.UNKNOWN),
    ],
)
def test_what_holds_the_next_break_back_is_told(story: str, held: Held | None) -> None:
    assert outlook(Morning().live(story).session, PLAN).held_by is held


def test_breaks_that_are_off_are_told_before_anything_else() -> None:
    plan = replace(PLAN, rules=only(replace(RULE, enabled=False)))

    assert outlook(EMPTY, plan).held_by is Held.OFF
    assert outlook(EMPTY, PLAN).held_by is Held.UNKNOWN


def test_the_outlook_counts_down_and_names_the_end_of_a_pause() -> None:
    morning = Morning().live("work 10m, pause 1h")
    now = outlook(morning.session, PLAN)

    assert (now.sitting, now.due_in) == (10 * MINUTE, 20 * MINUTE)
    assert now.paused_until == morning.sample().at + 60 * MINUTE
    assert outlook(morning.live("work 1h1s").session, PLAN).paused_until is None


def test_fresh_input_at_a_lock_is_looked_at_again() -> None:
    fresh, old = "work 1m, locked 30s", "work 1m, locked 5m"

    assert next_look(Morning().live(fresh).session, PLAN).after == HEARTBEAT
    assert next_look(Morning().live(old).session, PLAN).after is None
