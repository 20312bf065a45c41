"""What the prompt of a break says and how far it is, computed without a window."""

from dataclasses import dataclass
from datetime import timedelta

from hybridwell.domain.claims.workday import Place
from hybridwell.domain.movement.breaks import OFFER_LASTS, ZERO, BreakKind, Stage
from hybridwell.domain.movement.standing_desk import Move
from hybridwell.domain.movement.tips import Occasion, Tip, Where
from hybridwell.language import Language
from hybridwell.ui.desk import View
from hybridwell.ui.words import say_time

SECOND = timedelta(seconds=1)
_OFFERED = (Move.RAISE, Move.STOP)


@dataclass(frozen=True, slots=True)
class Countdown:
    """How much is left, as a part of the whole and to the second."""

    left: timedelta
    whole: timedelta

    @property
    def part(self) -> float:
        return self.left / self.whole if self.whole else 0.0

    @property
    def figure(self) -> str:
        """Return m:ss, rounded up, so that it ends with the last second."""
        seconds = -(-self.left // SECOND)
        return f"{seconds // 60}:{seconds % 60:02d}"


@dataclass(frozen=True, slots=True)
class Shown:
    """The break that is on screen."""

    kind: BreakKind
    stage: Stage
    lasts: timedelta
    notice: Countdown
    """Until it begins by itself, or an offer goes away."""
    rest: Countdown
    """It stands still while someone works on."""
    at_rest: bool
    """Keyboard and pointer are left alone."""
    offer: bool
    postpone_by: timedelta | None
    """None: it was postponed often enough."""
    skippable: bool
    move: Move | None = None
    """What a click may do to the desk; an eye break offers nothing."""


def shown(view: View) -> Shown | None:
    """Return what the prompt needs of the engine; None: nothing is on screen."""
    prompt = view.session.prompt
    if prompt is None:
        return None
    state, rule, boot = prompt.state, view.plan.rules[prompt.kind], _boot(view)
    waits = min(OFFER_LASTS, rule.prelude) if state.offer else rule.prelude
    return Shown(
        kind=prompt.kind,
        stage=state.stage,
        lasts=rule.lasts,
        notice=Countdown(max(ZERO, waits - (boot - state.entered)), waits),
        rest=Countdown(max(ZERO, rule.lasts - state.rest(boot, rule)), rule.lasts),
        at_rest=state.quiet(boot) >= rule.settles,
        offer=state.offer,
        postpone_by=rule.postpone_by if state.postpones < rule.max_postpones else None,
        skippable=not rule.insist,
        move=view.move if prompt.kind is BreakKind.MOVE and view.move in _OFFERED else None,
    )


def seen_at(view: View) -> timedelta:
    """Return the boot time of the last sample, whatever is on screen."""
    return view.session.move.seen


def notice_title(kind: BreakKind, language: Language) -> str:
    tr = language.tr
    match kind:
        case BreakKind.EYES:
            return tr("Rest your eyes for a moment")
        case BreakKind.MOVE:
            return tr("Stand up for a moment")
        case _:
            return tr("Time for a longer rest")


def notice_hint(now: Shown, language: Language) -> str:
    tr = language.tr
    if now.offer:
        return tr("Your meeting is over. This offer goes away by itself.")
    return tr("The break begins by itself when you stop typing.")


def spoken(now: Shown, tip: Tip | None, language: Language) -> str:
    """Return what a screen reader says when a prompt appears."""
    text = tip_text(tip, now.kind, language)
    if now.stage is Stage.RESTING:
        return f"{tip_title(tip, now.kind, language)}. {text}"
    return f"{notice_title(now.kind, language)}. {text} {notice_hint(now, language)}"


def postpone_text(by: timedelta, language: Language) -> str:
    seconds = int(by.total_seconds())
    time = f"{seconds // 60} min" if seconds >= 60 else f"{seconds} s"
    return language.tr("In {time}", time=time)


def break_name(kind: BreakKind, language: Language) -> str:
    tr = language.tr
    match kind:
        case BreakKind.EYES:
            return tr("Eye break")
        case BreakKind.MOVE:
            return tr("Movement break")
        case _:
            return tr("Rest break")


def tip_title(tip: Tip | None, kind: BreakKind, language: Language) -> str:
    return tip.title.said(language.code) if tip else break_name(kind, language)


def tip_text(tip: Tip | None, kind: BreakKind, language: Language) -> str:
    if tip is not None:
        return tip.do.said(language.code)
    if kind is BreakKind.EYES:
        return language.tr("Look at something far away.")
    return language.tr("Stand up and walk a little.")


def figure_of(tip: Tip | None, kind: BreakKind) -> str:
    if tip is not None:
        return tip.figure
    return "eyes" if kind is BreakKind.EYES else "walk"


def until_next(view: View, language: Language) -> str:
    at = say_time(view.now + view.outlook.due_in, view.plan)
    return language.tr("The next break comes around {time}.", time=at)


def occasion(view: View, now: Shown) -> Occasion:
    return Occasion(now.kind, now.lasts, where(view))


def where(view: View) -> Where:
    """Return where the tip must be possible: everywhere on a day of two places."""
    worked = {place for place in view.today.workday.places if place.worked}
    if worked <= {Place.HOME}:
        return Where.HOME
    return Where.BOTH if Place.HOME in worked else Where.OFFICE


def _boot(view: View) -> timedelta:
    sample = view.session.sample
    return sample.boot if sample else seen_at(view)
