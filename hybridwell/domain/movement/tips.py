"""What to do in a break: the tip that suits it and that was seen longest ago."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum
from typing import Self

from hybridwell.domain.movement.breaks import ZERO, BreakKind

REMEMBERED = 200
"""So many tips back it is known which were seen."""
WORTH_A_REST = timedelta(seconds=90)
"""A long rest may be begun with something shorter than a quarter of it."""


class TipPosture(Enum):
    """How a tip is done."""

    SITTING = "sitting"
    STANDING = "standing"
    WALKING = "walking"
    ANY = "any"


class TipPart(Enum):
    """What a tip is good for."""

    EYES = "eyes"
    NECK = "neck"
    SHOULDERS = "shoulders"
    HANDS = "hands"
    BACK = "back"
    LEGS = "legs"
    BREATH = "breath"
    WHOLE = "whole"


class Where(Enum):
    """Where a tip can be done."""

    HOME = "home"
    OFFICE = "office"
    BOTH = "both"


_ON_THE_FEET = {TipPosture.STANDING, TipPosture.WALKING}
_WITHOUT_STRAIN = {TipPart.EYES, TipPart.BREATH, TipPart.WHOLE}


@dataclass(frozen=True, slots=True)
class Wording:
    """One text by language; English is always there."""

    by_language: Mapping[str, str]

    @classmethod
    def read(cls, given: Mapping[str, object]) -> Self:
        """Take texts by language as a file has them; raises ValueError without nl or en."""
        said = {code: text for code, text in given.items() if isinstance(text, str)}
        if said != given or not {"en", "nl"} <= set(said):
            raise ValueError(given)
        if not all(text.strip() for text in said.values()):
            raise ValueError(given)
        return cls(said)

    def said(self, language: str) -> str:
        return self.by_language.get(language, self.by_language["en"])


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
    part: TipPart = TipPart.WHOLE

    @property
    def strains(self) -> bool:
        """Return whether one should be told to stop when it hurts."""
        return self.part not in _WITHOUT_STRAIN

    def suits(self, kind: BreakKind, where: Where) -> bool:
        """Tell whether it is for such a break, at this place.

        Where others work it makes no sound; `where` BOTH: it must be possible anywhere.
        """
        here = self.where in (Where.BOTH, where)
        heard = where is not Where.HOME and not self.silent
        return here and not heard and not self.habit and self._is_for(kind)

    def _is_for(self, kind: BreakKind) -> bool:
        eyes = self.part is TipPart.EYES
        match kind:
            case BreakKind.EYES:
                return eyes
            case BreakKind.MOVE:
                return not eyes and self.posture in _ON_THE_FEET
            case _:
                return not eyes


@dataclass(frozen=True, slots=True)
class Taste:
    """Which tips the user likes, which never again, and which were seen."""

    favourites: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()
    seen: tuple[str, ...] = ()
    """Names, the latest first."""

    def saw(self, name: str) -> Self:
        return replace(self, seen=(name, *self.seen)[:REMEMBERED])

    def like(self, name: str, *, on: bool) -> Self:
        return replace(
            self,
            favourites=self.favourites | {name} if on else self.favourites - {name},
            hidden=self.hidden - {name},
        )

    def hide(self, name: str, *, on: bool) -> Self:
        return replace(
            self,
            hidden=self.hidden | {name} if on else self.hidden - {name},
            favourites=self.favourites - {name},
        )


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a tip is wanted for."""

    kind: BreakKind
    lasts: timedelta
    where: Where


def next_tip(tips: Sequence[Tip], occasion: Occasion, taste: Taste) -> Tip | None:
    """Return the fitting tip that was seen longest ago; None: all are hidden.

    A favourite waits half as long as the others, so it comes twice as often.
    The same comes twice in a row only if it is the only one.
    """
    suiting = [tip for tip in tips if tip.suits(occasion.kind, occasion.where)]
    fitting = _fitting([tip for tip in suiting if tip.name not in taste.hidden], occasion)
    names = {tip.name for tip in fitting}
    seen = [name for name in taste.seen if name in names]
    others = [tip for tip in fitting if tip.name not in taste.seen[:1]]

    def wait(tip: Tip) -> int:
        ago = seen.index(tip.name) + 1 if tip.name in seen else len(seen) + len(tips)
        return ago * (2 if tip.name in taste.favourites else 1)

    return max(others or fitting, key=wait, default=None)


def _fitting(tips: Sequence[Tip], occasion: Occasion) -> list[Tip]:
    """Return what fits the break and fills a part of it; else the shortest."""
    lasts = occasion.lasts
    timed = [tip for tip in tips if tip.lasts > ZERO]
    short = [tip for tip in timed if tip.lasts <= lasts]
    filling = [tip for tip in short if tip.lasts >= min(lasts / 4, WORTH_A_REST)]
    return filling or short or sorted(timed, key=lambda tip: tip.lasts)[:1]
