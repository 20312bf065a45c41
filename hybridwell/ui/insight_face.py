"""What the card of an insight shows, computed without Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from hybridwell.domain.insight import Insight, Rule
from hybridwell.insight_words import Teller


class Kind(Enum):
    """What the card has to show."""

    WAITING = "waiting"
    NOTHING = "nothing"
    INSIGHT = "insight"
    JUST_HIDDEN = "just hidden"
    ALL_HIDDEN = "all hidden"


@dataclass(frozen=True, slots=True)
class Face:
    """One state of the card, in words."""

    kind: Kind
    text: str = ""
    why: str = ""
    again: str = ""
    """What brings hidden ones back; empty: none are hidden here."""
    rule: Rule | None = None


def face_of(
    found: Sequence[Insight] | None,
    hidden: frozenset[Rule],
    just: Rule | None,
    by: Teller,
) -> Face:
    """Show the first of `found` that is not hidden; None: the days are being read.

    `just` was hidden a moment ago, and its card offers to take that back.
    """
    tr, some = by.language.tr, found or ()
    away = len({each.rule for each in some} & hidden)
    again = tr("Show %n hidden insights again", away) if away else ""
    if just is not None:
        return Face(Kind.JUST_HIDDEN, tr("You will not see this any more."), again=again)
    insight = next((each for each in some if each.rule not in hidden), None)
    if insight is not None:
        why = by.why(insight)
        return Face(Kind.INSIGHT, by.text(insight), why, again, insight.rule)
    if away:
        return Face(Kind.ALL_HIDDEN, tr("%n insights are hidden here.", away), again=again)
    if found is None:
        return Face(Kind.WAITING)
    return Face(
        Kind.NOTHING, tr("What stands out appears here, once there are enough days.")
    )
