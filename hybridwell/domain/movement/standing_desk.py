"""What the height of a standing desk says of sitting and standing, and what may move it."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from enum import Enum

from hybridwell.domain.desk_heights import Heights
from hybridwell.domain.movement.sample import Sample
from hybridwell.domain.movement.session import Observed, Plan, Posture, Session
from hybridwell.domain.movement.wishes import sit, stand

SETTLES = timedelta(seconds=3)
"""A desk that has not moved for so long has arrived."""
LOST = timedelta(minutes=2)
"""Bluetooth fails for moments; a desk that is silent for so long says nothing any more."""


class Move(Enum):
    """What a click may do to a desk; nothing else ever moves it."""

    RAISE = "desk raise"
    LOWER = "desk lower"
    STOP = "desk stop"


def posture_at(height: Decimal, heights: Heights, before: Posture | None) -> Posture:
    """Return whether one stands at a desk of this height; near the border as before."""
    stood = None if before is None else before is Posture.STANDING
    above = heights.above(height, before=stood)
    return Posture.STANDING if above else Posture.SITTING


def move_for(height: Decimal, heights: Heights, *, moving: bool) -> Move:
    """Return what a click would do now; `moving`: by an earlier click."""
    if moving:
        return Move.STOP
    return Move.LOWER if heights.above(height) else Move.RAISE


def follow(
    session: Session, sample: Sample, plan: Plan, posture: Posture | None
) -> Observed:
    """Take over what the desk says, if that is news; None: it is out of reach.

    What the user said since the desk last crossed the border stays.  Who stood because
    the desk said so is not known to stand when it is out of reach.
    """
    before = session.desk
    if posture is before:
        return Observed(session)
    session = replace(session, desk=posture)
    if posture is Posture.STANDING:
        return stand(session, sample, plan)
    if posture is Posture.SITTING or before is Posture.STANDING:
        return sit(session, sample, plan)
    return Observed(session)
