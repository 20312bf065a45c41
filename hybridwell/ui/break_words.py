"""What the break card says and how far it is, computed without a window."""

from dataclasses import dataclass
from datetime import date, timedelta

from hybridwell.domain.claims.workday import Place
from hybridwell.domain.movement.breaks import ZERO
from hybridwell.domain.movement.tips import Tip, Where
from hybridwell.language import Language
from hybridwell.ui.desk import View
from hybridwell.ui.words import say_time

SECOND = timedelta(seconds=1)


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


def notice(view: View) -> Countdown:
    """Return how long until the break begins by itself."""
    whole = view.plan.move.prelude
    return Countdown(max(ZERO, whole - (_boot(view) - view.session.move.entered)), whole)


def rest(view: View) -> Countdown:
    """Return how much of the break is left; it stands still while someone works on."""
    rule = view.plan.move
    rested = view.session.move.rest(_boot(view), rule)
    return Countdown(max(ZERO, rule.lasts - rested), rule.lasts)


def at_rest(view: View) -> bool:
    """Tell whether keyboard and pointer are left alone."""
    return view.session.move.quiet(_boot(view)) >= view.plan.move.settles


def may_postpone(view: View) -> bool:
    return view.session.move.postpones < view.plan.move.max_postpones


def postpone_text(view: View, language: Language) -> str:
    seconds = int(view.plan.move.postpone_by.total_seconds())
    time = f"{seconds // 60} min" if seconds >= 60 else f"{seconds} s"
    return language.tr("In {time}", time=time)


def tip_title(tip: Tip | None, language: Language) -> str:
    return tip.title.said(language.code) if tip else language.tr("Movement break")


def tip_text(tip: Tip | None, language: Language) -> str:
    if tip is None:
        return language.tr("Stand up and walk a little.")
    return tip.do.said(language.code)


def until_next(view: View, language: Language) -> str:
    at = say_time(view.now + view.outlook.due_in, view.plan)
    return language.tr("The next break comes around {time}.", time=at)


def where(view: View) -> Where:
    """Return where the tip must be possible: everywhere if that is not known."""
    places = view.today.workday.places
    if places == (Place.HOME,):
        return Where.HOME
    return Where.OFFICE if places == (Place.OFFICE,) else Where.BOTH


def tip_before_the_first(tips: tuple[Tip, ...], today: date) -> str | None:
    """Return after which tip a day begins, so that not each day begins alike."""
    return tips[today.toordinal() % len(tips)].name if tips else None


def _boot(view: View) -> timedelta:
    sample = view.session.sample
    return sample.boot if sample else view.session.move.seen
