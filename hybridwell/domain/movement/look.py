"""When to take the next sample, and why a break comes now or not."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from hybridwell.domain.movement.breaks import (
    NATURAL_STOP,
    ZERO,
    BreakKind,
    Held,
    Stage,
)
from hybridwell.domain.movement.prompting import held, soonest
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
    thresholds = {plan.idle_after}
    if sample is None:
        return Look(ZERO, frozenset(thresholds))
    waits = [HEARTBEAT] if session.active is not None else []
    for kind, rule in plan.rules.items():
        if not rule.enabled:
            continue
        state = session.breaks[kind]
        due = state.due_in(sample.boot, rule)
        thresholds |= {rule.lasts, rule.credit_from or rule.lasts}
        if state.stage is not Stage.WORKING or due == ZERO:
            thresholds.add(rule.settles)
        elif rule.adaptive and due <= rule.every / 5:
            thresholds.add(min(NATURAL_STOP, rule.settles))
        if session.active is not None and ZERO < due < HEARTBEAT:
            waits.append(due)
    if session.prompt is not None:
        waits.append(ON_SCREEN)
    return Look(min(waits, default=None), frozenset(thresholds))


@dataclass(frozen=True, slots=True)
class Outlook:
    """The next break, and what holds it back."""

    due_in: timedelta
    sitting: timedelta
    """Since the last break of this kind."""
    held_by: Held | None
    """None: it comes as soon as it is due."""
    paused_until: datetime | None = None
    kind: BreakKind = BreakKind.MOVE


def outlook(session: Session, plan: Plan) -> Outlook:
    """Look ahead to the break that is on screen, or comes first."""
    sample = session.sample
    boot = sample.boot if sample else session.move.mark
    prompt = session.prompt
    kind = prompt.kind if prompt else soonest(boot, session.breaks, plan.rules)
    paused = session.paused_until
    if sample is not None and paused is not None and paused <= sample.at:
        paused = None
    if kind is None:
        return Outlook(ZERO, ZERO, Held.OFF, paused)
    state, rule = session.breaks[kind], plan.rules[kind]
    return Outlook(
        state.due_in(boot, rule),
        state.sitting(boot, rule),
        _held(session, plan, kind),
        paused,
        kind,
    )


def _held(session: Session, plan: Plan, kind: BreakKind) -> Held | None:
    sample = session.sample
    if sample is None or sample.idle is None:
        return Held.UNKNOWN
    if session.prompt is not None:
        return Held.ON_SCREEN
    setting = session.setting(sample, plan, None)
    if (reason := held(kind, setting, session.breaks, plan.rules)) is not None:
        return reason
    if session.posture is Posture.STANDING and kind is BreakKind.MOVE:
        return Held.STANDING
    return Held.AWAY if session.active is None else None
