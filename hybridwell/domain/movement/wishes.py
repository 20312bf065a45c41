"""What the user may ask of the tracker: stand, sit, a break now, later or not, a pause.

Each takes the session after a fresh sample, so that the wish holds from this instant.
"""

from dataclasses import replace
from datetime import datetime

from hybridwell.domain.movement.break_steps import give_up, skip, take_now
from hybridwell.domain.movement.breaks import (
    ZERO,
    BreakKind,
    BreakState,
    Change,
    Stage,
)
from hybridwell.domain.movement.growth import open_span
from hybridwell.domain.movement.prompting import Outcome, on_screen, soonest
from hybridwell.domain.movement.sample import Sample
from hybridwell.domain.movement.session import (
    Observed,
    Plan,
    Posture,
    Prompt,
    Session,
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
    session = replace(session, posture=Posture.SITTING, standing=None)
    return Observed(session.with_break(BreakKind.MOVE, move), spans)


def move(session: Session) -> Observed:
    """End what is open: from now on days begin by other settings or another zone."""
    spans = tuple(span for span in (session.active, session.standing) if span)
    return Observed(replace(session, active=None, standing=None), spans)


def break_now(
    session: Session, sample: Sample, kind: BreakKind = BreakKind.MOVE
) -> Observed:
    """Take a break, in place of whatever is on screen."""
    prompt = session.prompt
    if prompt is not None and prompt.kind is not kind:
        session = session.with_break(prompt.kind, _working(prompt, sample))
    return _broken(session, sample, kind, *take_now(session.breaks[kind], sample.boot))


def postpone(session: Session, sample: Sample, plan: Plan) -> Observed:
    """Put the break off that is on screen; without one, nothing happens."""
    if (prompt := session.prompt) is None:
        return Observed(session)
    put_off = give_up(prompt.state, sample.boot, plan.rules[prompt.kind])
    return _broken(session, sample, prompt.kind, *put_off)


def skip_break(session: Session, sample: Sample, plan: Plan) -> Observed:
    """Skip the break on screen, or the one that comes next."""
    shown = on_screen(session.breaks)
    next_kind = soonest(sample.boot, session.breaks, plan.rules)
    kind = shown or next_kind or BreakKind.MOVE
    return _broken(session, sample, kind, *skip(sample.boot))


def withdraw(session: Session, sample: Sample) -> Observed:
    """Take the prompt off the screen; it counts as not shown."""
    if (prompt := session.prompt) is None:
        return Observed(session)
    working = _working(prompt, sample)
    return _broken(session, sample, prompt.kind, working, Change.WITHDRAWN)


def unseen(session: Session, sample: Sample, plan: Plan) -> Observed:
    """Withdraw a prompt that did not come on screen.

    It comes again after the time of a postponement, which is not counted as one: a screen
    that is off would otherwise be prompted every few seconds.
    """
    if (prompt := session.prompt) is None:
        return Observed(session)
    later = prompt.state.put_off(sample.boot, plan.rules[prompt.kind])
    later = replace(later, postpones=prompt.state.postpones)
    return _broken(session, sample, prompt.kind, later, Change.WITHDRAWN)


def pause(session: Session, sample: Sample, until: datetime) -> Observed:
    """Give no prompts before `until`; time is counted all the same."""
    return withdraw(replace(session, paused_until=until), sample)


def resume(session: Session) -> Observed:
    return Observed(replace(session, paused_until=None))


def _working(prompt: Prompt, sample: Sample) -> BreakState:
    return prompt.state.enter(Stage.WORKING, sample.boot)


def _broken(
    session: Session,
    sample: Sample,
    kind: BreakKind,
    state: BreakState,
    change: Change | None,
) -> Observed:
    outcomes = (Outcome(sample.at, change, kind),) if change else ()
    return Observed(session.with_break(kind, state), outcomes=outcomes)
