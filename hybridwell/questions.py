"""Questions that a button of a message can answer; nothing is done without a click."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from hybridwell.domain.claims.workday import Place, Workday
from hybridwell.domain.movement.breaks import BreakKind
from hybridwell.language import Language
from hybridwell.place_words import place_name, say_places

DAY_HOLDS, CLAIM_HOLDS = timedelta(hours=16), timedelta(days=3)
BREAK_HOLDS = timedelta(minutes=5)
"""For how long an answer makes sense: then the message goes away by itself."""
_USUAL = (Place.HOME, Place.OFFICE)


@dataclass(frozen=True, slots=True)
class Button:
    """A named command, asked when the button is clicked; without one it only closes."""

    text: str
    command: str = ""
    arguments: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Question:
    """A message with its answers, and what it says where there are no buttons."""

    title: str
    text: str
    plain: str
    buttons: tuple[Button, ...]
    click: Button
    """For a click on the message itself."""
    holds: timedelta
    passing: bool = False
    """The desktop may take it away after a few seconds, and need not keep it."""


def about_place(
    language: Language, day: Workday, good_bye: str, because: str = ""
) -> Question:
    """Ask where a day was spent: the suggestion first, then what else is usual.

    `because` is said of the suggestion, where that is news.
    """
    tr = language.tr
    place = say_places(language, day.places)
    reasoned = f"{place} ({because})" if because else place
    confirm = Button(place, "day confirm", {"days": (day.date.isoformat(),)})
    others = [each for each in _USUAL if day.places != (each,)]
    another = [_put(language, day.date, each) for each in others[:1]]
    elsewhere = Button(tr("Otherwise …"), "open", {"page": "today"})
    plain = tr("Suggested: {place}. One click in the tray confirms it.", place=reasoned)
    text = tr("Suggested: {place}. One click confirms it.", place=reasoned)
    return Question(
        title=tr("Where did you work today?"),
        text=f"{good_bye} {text}".strip(),
        plain=f"{good_bye} {plain}".strip(),
        buttons=(confirm, *another, elsewhere),
        click=elsewhere,
        holds=DAY_HOLDS,
    )


def _put(language: Language, day: date, place: Place) -> Button:
    said = {"day": day.isoformat(), "places": (place.value,)}
    return Button(place_name(language, place), "day set", said)


def about_claim(language: Language, first: date, text: str) -> Question:
    """Remind of a pay period, and offer the way to it."""
    tr = language.tr
    way = Button(tr("Open the month"), "open", {"page": "month", "target": str(first)})
    title = tr("Your pay period can be exported")
    return Question(title, text, text, (way,), way, CLAIM_HOLDS)


def about_break(
    language: Language, kind: BreakKind, text: str, *, low: bool = False
) -> Question:
    """Say gently that a break is due; put off, it comes again by itself.

    `low`: there is a desk that can be raised.
    """
    tr = language.tr
    begin = Button(tr("Begin"), "break now", {"kind": kind.value})
    later = Button(tr("Later"))
    way = Button(tr("Open"), "open")
    up = (Button(tr("Raise the desk"), "desk raise"),) if low else ()
    buttons = (begin, *up, later)
    return Question("HybridWell", text, text, buttons, way, BREAK_HOLDS, passing=True)
