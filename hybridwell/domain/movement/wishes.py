"""What the user may ask of the tracker: stand, sit, a break now, later or not, a pause.

Each takes the session after a fresh sample, so that the wish holds from this instant.
"""

from dataclasses import replace
from datetime import datetime

from hybridwell.domain.movement.breaks import (
    ZERO,
    BreakState,
    Change,
    Stage,
    give_up,
    skip,
    take_now,
)
from hybridwell.domain.movement.sample import Sample
from hybridwell.domain.movement.session import (
    Observed,
    Outcome,
    Plan,
    Posture,
    Session,
    open_span,
)
from hybridwell.domain.movement.span import Activity


def stand(session: Session, sample: Sample, plan: Plan) -> Observed:
    """Stand from now on; what was sat stays sat."""
    if session.posture is Posture.STANDING:
        return Observed(session)
    session = replace(session, posture=Posture.STANDING)
    if session.active is None:
        return Observed(session)
    standing = open_span(sample.at, Activity.STANDING, plan.calendar)
    return Observed(replace(session, standing=standing), (standing,))


def sit(session: Session, sample: Sample, plan: Plan) -> Observed:
    """Sit from now on; the standing span ends where it has grown to."""
    if session.posture is Posture.SITTING:
        return Observed(session)
    resting = session.move.stage is Stage.RESTING
    rested = session.move.rest(sample.boot, plan.move) if resting else ZERO
    move = replace(session.move, mark=sample.boot, away=False, rested=rested)
    spans = (session.standing,) if session.standing else ()
    session = replace(session, posture=Posture.SITTING, standing=None, move=move)
    return Observed(session, spans)


def move(session: Session) -> Observed:
    """End what is open: from now on days begin by other settings or another zone."""
    spans = tuple(span for span in (session.active, session.standing) if span)
    return Observed(replace(session, active=None, standing=None), spans)


def break_now(session: Session, sample: Sample) -> Observed:
    return _broken(session, sample, *take_now(session.move, sample.boot))


def postpone(session: Session, sample: Sample, plan: Plan) -> Observed:
    """Put the break off that is on screen; without one, nothing happens."""
    if session.move.stage is Stage.WORKING:
        return Observed(session)
    return _broken(session, sample, *give_up(session.move, sample.boot, plan.move))


def skip_break(session: Session, sample: Sample) -> Observed:
    """Skip the break on screen, or the one that comes next."""
    return _broken(session, sample, *skip(sample.boot))


def pause(session: Session, sample: Sample, until: datetime) -> Observed:
    """Give no prompts before `until`; time is counted all the same."""
    session = replace(session, paused_until=until)
    if session.move.stage is Stage.WORKING:
        return Observed(session)
    working = session.move.enter(Stage.WORKING, sample.boot)
    return _broken(session, sample, working, Change.WITHDRAWN)


def resume(session: Session) -> Observed:
    return Observed(replace(session, paused_until=None))


def _broken(
    session: Session, sample: Sample, move: BreakState, change: Change | None
) -> Observed:
    outcomes = (Outcome(sample.at, change),) if change else ()
    return Observed(replace(session, move=move), outcomes=outcomes)
