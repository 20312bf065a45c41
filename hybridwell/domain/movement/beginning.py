"""The session of a program that has just started: it goes on where the day was left."""

from collections.abc import Sequence
from operator import attrgetter

from hybridwell.domain.movement.breaks import ZERO, BreakKind, BreakState, Change
from hybridwell.domain.movement.prompting import Outcome, at_rest
from hybridwell.domain.movement.sample import Sample
from hybridwell.domain.movement.session import Plan, Posture, Session
from hybridwell.domain.movement.span import (
    Activity,
    Span,
    bridge,
    stretches,
    subtract,
)

_ENDS_A_BOUT = {Change.TAKEN, Change.RESTED_NATURALLY, Change.SKIPPED}
_GO_ON = (BreakKind.MOVE, BreakKind.REST)
"""A rest for the eyes is too short to be seen in spans: its clock begins anew."""


def begin(
    sample: Sample, plan: Plan, spans: Sequence[Span] = (), outcomes: Sequence[Outcome] = ()
) -> Session:
    """Return the session of a program that has just started.

    After a restart (an update, a crash) it goes on where the day's spans and breaks left
    it: who stood stands, and the clocks go on if nobody can have had a break.
    """
    last = max((span.end for span in spans), default=None)
    stood = any(each.end == last and each.activity is Activity.STANDING for each in spans)
    posture = Posture.STANDING if stood else Posture.SITTING
    before = {kind: _before(kind, sample, plan, spans, outcomes) for kind in _GO_ON}
    breaks = {**at_rest(sample.boot), **before}
    return Session(breaks, sample, posture=posture, last_active=last)


def _before(
    kind: BreakKind,
    sample: Sample,
    plan: Plan,
    spans: Sequence[Span],
    outcomes: Sequence[Outcome],
) -> BreakState:
    """Return the clock of an earlier program, or a new one."""
    rule = plan.rules[kind]
    bouts = bridge(stretches(spans, Activity.ACTIVE), rule.lasts)
    if kind is BreakKind.MOVE:
        bouts = subtract(bouts, stretches(spans, Activity.STANDING))
    bout = max(bouts, key=attrgetter("end"), default=None)
    if bout is None or not ZERO <= sample.at - bout.end < rule.lasts:
        # Away until the first input: who has not touched a key may not be there.
        return BreakState(mark=sample.boot, seen=sample.boot, away=True)
    ends = (e.at for e in outcomes if e.change in _ENDS_A_BOUT and e.kind is kind)
    sat = max(ZERO, bout.end - max((bout.start, *ends)))
    mark = sample.boot - (sample.at - bout.end)
    return BreakState(mark=mark, seen=sample.boot, sat=sat).not_at_once(rule)
