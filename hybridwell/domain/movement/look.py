"""When to take the next sample, and why a break comes now or not."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from hybridwell.domain.movement.breaks import ZERO, BreakState, Stage
from hybridwell.domain.movement.sample import Sample
from hybridwell.domain.movement.session import HEARTBEAT, Plan, Posture, Session

ON_SCREEN = timedelta(seconds=1)
"""A countdown is shown to the second."""


@dataclass(frozen=True, slots=True)
class Look:
    """Sample again after so long, or when idle time crosses one of the thresholds."""

    after: timedelta | None
    thresholds: frozenset[timedelta]


def next_look(session: Session, plan: Plan) -> Look:
    """Return when something may change, and no earlier: idle costs nothing."""
    sample = session.sample
    thresholds = {plan.idle_after, plan.move.lasts}
    if sample is None:
        return Look(ZERO, frozenset(thresholds))
    due = session.move.due_in(sample.boot, plan.move)
    if session.move.stage is not Stage.WORKING or due == ZERO:
        thresholds.add(plan.move.settles)
    waits = []
    if session.active is not None:
        waits.append(HEARTBEAT)
        if ZERO < due < HEARTBEAT:
            waits.append(due)
    if session.move.stage is not Stage.WORKING:
        waits.append(ON_SCREEN)
    if (rest := _unwatched_rest(session.move, sample, plan)) is not None:
        waits.append(rest)
    return Look(min(waits, default=None), frozenset(thresholds))


def _unwatched_rest(move: BreakState, sample: Sample, plan: Plan) -> timedelta | None:
    """Return when a rest counts that no threshold tells of: one after a meeting."""
    quiet = move.quiet(sample.boot)
    watched = sample.idle is None or sample.idle - quiet < ON_SCREEN
    if move.away or watched or quiet >= plan.move.lasts:
        return None
    return plan.move.lasts - quiet


class Held(Enum):
    """Why no break is prompted although nothing else is wrong."""

    ON_SCREEN = "on_screen"
    OFF = "off"
    PAUSED = "paused"
    MEETING = "meeting"
    STANDING = "standing"
    AWAY = "away"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Outlook:
    """The next break, and what holds it back."""

    due_in: timedelta
    sitting: timedelta
    """Since the last break."""
    held_by: Held | None
    """None: it comes as soon as it is due."""
    paused_until: datetime | None = None


def outlook(session: Session, plan: Plan) -> Outlook:
    sample, move = session.sample, session.move
    boot = sample.boot if sample else move.mark
    paused = session.paused_until
    if sample is not None and paused is not None and paused <= sample.at:
        paused = None
    return Outlook(
        move.due_in(boot, plan.move),
        move.sitting(boot, plan.move),
        _held(session, plan, paused=paused is not None),
        paused,
    )


def _held(session: Session, plan: Plan, *, paused: bool) -> Held | None:
    sample = session.sample
    reasons = (
        (not plan.move.enabled, Held.OFF),
        (sample is None or sample.idle is None, Held.UNKNOWN),
        (session.move.stage is not Stage.WORKING, Held.ON_SCREEN),
        (paused, Held.PAUSED),
        (sample is not None and bool(sample.meeting), Held.MEETING),
        (session.posture is Posture.STANDING, Held.STANDING),
        (session.active is None, Held.AWAY),
    )
    return next((held for holds, held in reasons if holds), None)
