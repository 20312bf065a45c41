"""What to do in a movement break: one tip at a time, in turn."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from hybridwell.domain.movement.breaks import ZERO


class TipPosture(Enum):
    """How a tip is done."""

    SITTING = "sitting"
    STANDING = "standing"
    WALKING = "walking"
    ANY = "any"


class Where(Enum):
    """Where a tip can be done."""

    HOME = "home"
    OFFICE = "office"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Wording:
    """One text in the languages that HybridWell speaks."""

    nl: str
    en: str

    def said(self, language: str) -> str:
        return self.nl if language == "nl" else self.en


@dataclass(frozen=True, slots=True)
class Tip:
    """A small exercise, or a habit worth having."""

    name: str
    title: Wording
    do: Wording
    often: Wording
    lasts: timedelta
    where: Where
    silent: bool
    posture: TipPosture
    equipment: str
    habit: bool
    figure: str
    """The name of the drawing that shows it."""
    source: tuple[str, ...]

    def suits(self, where: Where) -> bool:
        """Tell whether it gets one off the chair, in a break, at this place."""
        here = Where.BOTH in (where, self.where) or self.where is where
        return here and not self.habit and self.posture is not TipPosture.SITTING


def next_tip(
    tips: Sequence[Tip], lasts: timedelta, where: Where, last: str | None = None
) -> Tip | None:
    """Return the tip whose turn it is after the one named `last`.

    It fits a break that lasts so long and fills at least a quarter of it; where none
    does, it is the shortest.  The same comes twice in a row only if it is the only one.
    """
    fitting = _fitting([tip for tip in tips if tip.suits(where)], lasts)
    if not fitting:
        return None
    names = [tip.name for tip in tips]
    place = names.index(last) if last in names else -1
    later = (tip for tip in fitting if names.index(tip.name) > place)
    return next(later, fitting[0])


def _fitting(tips: Sequence[Tip], lasts: timedelta) -> list[Tip]:
    timed = [tip for tip in tips if tip.lasts > ZERO]
    short = [tip for tip in timed if tip.lasts <= lasts]
    filling = [tip for tip in short if tip.lasts >= lasts / 4]
    return filling or short or sorted(timed, key=lambda tip: tip.lasts)[:1]
