"""One step of one break: what a sample changes, at most one thing."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

from hybridwell.domain.movement.breaks import (
    AFTER_MEETING,
    IGNORED_AFTER,
    NATURAL_STOP,
    OFFER_LASTS,
    ZERO,
    BreakRule,
    BreakState,
    Change,
    Moment,
    Stage,
)

Stepped = tuple[BreakState, Change | None]


def step(state: BreakState, moment: Moment, rule: BreakRule) -> Stepped:
    """Follow one sample; at most one change."""
    stepped, change = _stepped(state, moment, rule)
    met = moment.boot if moment.meeting else stepped.met
    if (stepped.seen, stepped.met) != (moment.boot, met):
        stepped = replace(stepped, seen=moment.boot, met=met)
    return stepped, change


def _stepped(state: BreakState, moment: Moment, rule: BreakRule) -> Stepped:
    if not rule.enabled and state.stage is not Stage.RESTING:
        return BreakState(mark=moment.boot, seen=moment.boot), _gone(state)
    if not moment.known:
        return _lost(state, moment)
    if moment.hole is not None:
        return _slept(state, moment, rule)
    seen = _seen(state, moment, rule)
    decide = _working if seen.stage is Stage.WORKING else _on_screen
    return decide(seen, moment, rule)


def _lost(state: BreakState, moment: Moment) -> Stepped:
    working = state.enter(Stage.WORKING, moment.boot)
    return replace(working, mark=moment.boot), _gone(state)


def _gone(state: BreakState) -> Change | None:
    return None if state.stage is Stage.WORKING else Change.WITHDRAWN


def _slept(state: BreakState, moment: Moment, rule: BreakRule) -> Stepped:
    """Count a hole as rest, once; whatever was on screen is gone on resume."""
    if state.away and state.stage is Stage.WORKING:
        return replace(state, mark=moment.boot), None
    rest = (moment.hole or ZERO) + state.rest(state.seen, rule)
    if rest < rule.lasts:
        return _lost(state.credited(rest, rule).not_at_once(rule), moment)
    change = _natural(state, rule) if state.stage is Stage.WORKING else Change.TAKEN
    return state.done(moment.boot, rule), change


def _seen(state: BreakState, moment: Moment, rule: BreakRule) -> BreakState:
    """Move the mark to the last input and say what the time before it was."""
    now, mark = moment.boot, moment.seated_input
    if mark is None or mark <= state.mark:
        return replace(state, seen=now)
    passed = mark - state.mark
    moved = partial(replace, state, seen=now, mark=mark, away=False)
    match state.stage:
        case Stage.WORKING if state.away:
            return moved()
        case Stage.RESTING if state.seen - state.mark >= rule.settles:
            return moved(rested=state.rested + passed)
        case Stage.RESTING:
            return moved(worked_on=state.worked_on + passed)
        case Stage.WORKING if _rested_shortly(state, rule):
            return moved().credited(passed, rule)
        case _:
            return moved(sat=state.sat + passed)


def _rested_shortly(state: BreakState, rule: BreakRule) -> bool:
    """Tell whether a rest was long enough to count in part.

    Only one that a sample has seen: between two samples somebody may have typed.
    """
    return rule.credit_from is not None and state.seen - state.mark >= rule.credit_from


def _working(state: BreakState, moment: Moment, rule: BreakRule) -> Stepped:
    now, quiet = moment.boot, state.quiet(moment.boot)
    if state.away:
        return state, None
    if quiet >= rule.lasts:
        return replace(state.done(now, rule), mark=state.mark), _natural(state, rule)
    if quiet >= rule.settles:
        return state, None  # nobody prompts an empty chair
    if state.sat + quiet >= rule.every or _natural_stop(state, quiet, rule):
        return _due(state, moment, rule)
    return (state if state.held is None else replace(state, held=None)), None


def _natural_stop(state: BreakState, quiet: timedelta, rule: BreakRule) -> bool:
    """Tell whether this is a good moment a little before the time."""
    near = state.sat + quiet >= rule.every * 4 / 5
    return rule.adaptive and near and quiet >= NATURAL_STOP and not state.postpones


def _due(state: BreakState, moment: Moment, rule: BreakRule) -> Stepped:
    early = state.sat + state.quiet(moment.boot) < rule.every
    if moment.held is not None:
        if early or moment.held is state.held:
            return state, None
        return replace(state, held=moment.held), Change.HELD
    if moment.notify_only is not None:
        told, _ = give_up(state, moment.boot, rule)  # so that messages end too
        return told, Change.NOTIFIED
    met = state.met is not None and moment.boot - state.met <= AFTER_MEETING
    return replace(state.enter(Stage.PRELUDE, moment.boot), offer=met), Change.PROMPTED


def _on_screen(state: BreakState, moment: Moment, rule: BreakRule) -> Stepped:
    if moment.meeting or (moment.held is not None and state.stage is Stage.PRELUDE):
        working = state.enter(Stage.WORKING, moment.boot)
        return replace(working, held=moment.held), Change.WITHDRAWN
    decide = _prelude if state.stage is Stage.PRELUDE else _resting
    return decide(state, moment.boot, rule)


def _prelude(state: BreakState, now: timedelta, rule: BreakRule) -> Stepped:
    shown = now - state.entered
    if now - max(state.mark, state.entered) >= rule.settles:
        return state.enter(Stage.RESTING, now), Change.STARTED
    if state.offer and shown >= min(OFFER_LASTS, rule.prelude):
        return give_up(state, now, rule)
    if shown >= rule.prelude:
        return replace(state.enter(Stage.RESTING, now), mark=now), Change.STARTED
    return state, None


def _resting(state: BreakState, now: timedelta, rule: BreakRule) -> Stepped:
    if state.rest(now, rule) >= rule.lasts:
        return state.done(now, rule), Change.TAKEN
    if state.worked_on < IGNORED_AFTER:
        return state, None
    if rule.insist and state.postpones >= rule.max_postpones:
        return replace(state, worked_on=ZERO), None
    return give_up(state, now, rule)


def _natural(state: BreakState, rule: BreakRule) -> Change | None:
    """Record a rest without a prompt only after having sat long enough for it."""
    return Change.RESTED_NATURALLY if state.sat >= rule.recorded_after else None


def give_up(
    state: BreakState, boot: timedelta, rule: BreakRule
) -> tuple[BreakState, Change]:
    """Postpone while that is still allowed, else skip."""
    if state.postpones < rule.max_postpones:
        return state.put_off(boot, rule), Change.POSTPONED
    return skip(boot)


def skip(boot: timedelta) -> tuple[BreakState, Change]:
    """Begin a whole new interval."""
    return BreakState(mark=boot, seen=boot), Change.SKIPPED


def take_now(state: BreakState, boot: timedelta) -> Stepped:
    if state.stage is Stage.RESTING:
        return state, None
    return replace(state.enter(Stage.RESTING, boot), mark=boot), Change.STARTED
