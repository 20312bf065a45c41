"""What the user may ask of the tracker: stand, sit, a break now, later or not, a pause.

Each takes the session after a fresh sample, so that the wish holds from this instant.
"""

from dataclasses import replace
from datetime import datetime

from hybridwell.domain.movement.break_steps import give_up, skip, take_now
from hybridwell.domain.movement.breaks import (
    BreakKind,
    BreakState,
    Change,
    Held,
    Stage,
)
from hybridwell.domain.movement.growth import open_span
from hybridwell.domain.movement.prompting import (
    LONGEST_FIRST,
    Outcome,
    on_screen,
    soonest,
    step_aside,
)
from hybridwell.domain.movement.sample import Sample
from hybridwell.domain.movement.session import (
    Observed,
    Plan,
    Posture,
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
    move, stood = session.move, session.move.quiet(sample.boot)
    match move.stage:
        case Stage.RESTING:
            move = replace(move, rested=move.rest(sample.boot, plan.move))
        case Stage.WORKING if not move.away:
            move = move.credited(stood, plan.move)
    move = replace(move, mark=sample.boot, away=False)
    spans = (session.standing,) if session.standing else ()
    session = replace(session, posture=Posture.SITTING, standing=None)
    return Observed(session.with_break(BreakKind.MOVE, move), spans)


def move(session: Session) -> Observed:
    """End what is open: from now on days begin by other settings or another zone."""
    spans = tuple(span for span in (session.active, session.standing) if span)
    return Observed(replace(session, active=None, standing=None), spans)


def break_now(
    session: Session, sample: Sample, plan: Plan, kind: BreakKind | None = None
) -> Observed:
    """Take a break: the one on screen or a movement break, if no kind is asked for.

    A longer break that it takes the place of is put off; a shorter one is part of it.
    """
    gone = Observed(session)
    kind = kind or on_screen(session.breaks) or BreakKind.MOVE
    if (prompt := session.prompt) is not None and prompt.kind is not kind:
        longer = LONGEST_FIRST.index(prompt.kind) < LONGEST_FIRST.index(kind)
        gone = (
            postpone(session, sample, plan)
            if longer
            else withdraw(session, sample, Held.LONGER_NEAR)
        )
    taken = take_now(gone.session.breaks[kind], sample.boot)
    begun = _broken(gone.session, sample, kind, *taken)
    return replace(begun, outcomes=gone.outcomes + begun.outcomes)


def postpone(session: Session, sample: Sample, plan: Plan) -> Observed:
    """Put the break off that is on screen; without one, nothing happens."""
    if (prompt := session.prompt) is None:
        return Observed(session)
    put_off = give_up(prompt.state, sample.boot, plan.rules[prompt.kind])
    return _given_up(session, sample, prompt.kind, plan, *put_off)


def skip_break(session: Session, sample: Sample, plan: Plan) -> Observed:
    """Skip the break on screen, or the one that comes next."""
    shown = on_screen(session.breaks)
    next_kind = soonest(sample.boot, session.breaks, plan.rules)
    kind = shown or next_kind or BreakKind.MOVE
    return _given_up(session, sample, kind, plan, *skip(sample.boot))


def withdraw(session: Session, sample: Sample, why: Held | None = None) -> Observed:
    """Take the prompt off the screen; it counts as not shown."""
    if (prompt := session.prompt) is None:
        return Observed(session)
    working = replace(prompt.state.enter(Stage.WORKING, sample.boot), held=why)
    gone = Outcome(sample.at, Change.WITHDRAWN, prompt.kind, why)
    return Observed(session.with_break(prompt.kind, working), outcomes=(gone,))


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
    return withdraw(replace(session, paused_until=until), sample, Held.PAUSED)


def resume(session: Session) -> Observed:
    return Observed(replace(session, paused_until=None))


def _given_up(
    session: Session,
    sample: Sample,
    kind: BreakKind,
    plan: Plan,
    state: BreakState,
    change: Change,
) -> Observed:
    observed = _broken(session, sample, kind, state, change)
    after = step_aside(kind, sample.boot, observed.session.breaks, plan.rules)
    return replace(observed, session=replace(observed.session, breaks=after))


def _broken(
    session: Session,
    sample: Sample,
    kind: BreakKind,
    state: BreakState,
    change: Change | None,
) -> Observed:
    outcomes = (Outcome(sample.at, change, kind),) if change else ()
    return Observed(session.with_break(kind, state), outcomes=outcomes)
