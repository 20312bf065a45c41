"""What the first steps choose, as texts by setting, computed without Qt."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from hybridwell.domain.calendar import ONE_DAY
from hybridwell.domain.claims.workday import Place
from hybridwell.domain.movement.breaks import BreakKind
from hybridwell.domain.movement.rhythms import RHYTHMS, Rhythm
from hybridwell.domain.working_hours import Hours, HoursError, WorkingHours
from hybridwell.errors import HybridWellError, Phrase, SettingsError
from hybridwell.plans import checked, span_of
from hybridwell.setting_kinds import BY_RHYTHM, show_duration
from hybridwell.settings import Settings, texts_of

Texts = Mapping[str, str]
OWN = "own"
CARDS = (Rhythm.CALM.value, Rhythm.STANDARD.value, Rhythm.INTENSIVE.value, OWN)
OWN_VALUES = tuple(
    f"{kind.value}_{end}" for kind in BreakKind for end in ("every", "lasts")
)
"""What a rhythm of one's own says for itself."""
SWITCHED = (BreakKind.EYES, BreakKind.REST)
"""The breaks that a rhythm has or not, unless the user says so."""


@dataclass(frozen=True, slots=True)
class DayHours:
    """The hours of every working day, where they are the same; a break is optional."""

    start: timedelta
    end: timedelta
    rest: tuple[timedelta, timedelta] | None = None


def changes(said: Texts, settings: Settings) -> dict[str, str]:
    """Return what differs from the settings, written in the usual way."""
    known, after = texts_of(settings), texts_of(settings.with_texts(said))
    return {name: after[name] for name in said if after[name] != known[name]}


def whole_fault(said: Texts, settings: Settings) -> HybridWellError | None:
    """Return what is wrong with everything together."""
    try:
        checked(settings.with_texts(said))
    except SettingsError as error:
        return error
    return None


def week_of(text: str) -> list[Place]:
    return [Place(name) for name in text.split(",")]


def week_text(places: Iterable[Place]) -> str:
    return ",".join(place.value for place in places)


def read_clock(text: str) -> timedelta | None:
    """Read `8:30`, `08.30`, `0830` or `8`, up to `24:00`; None: it is no time."""
    found = re.fullmatch(r"(\d{1,2})(?:[:.]?([0-5]\d))?", text.strip())
    if found is None:
        return None
    at = timedelta(hours=int(found[1]), minutes=int(found[2] or 0))
    return at if at <= ONE_DAY else None


def moved(at: timedelta, by: timedelta) -> timedelta:
    """Return a time on the wall some steps later or earlier, within the day."""
    return min(max(at + by, timedelta()), ONE_DAY)


def simple_hours(text: str) -> DayHours | None:
    """Return the hours if every day has the same; None: they need the text form."""
    try:
        given = {day for day in WorkingHours.parse(text).days if day}
    except ValueError:
        return None
    if len(given) != 1:
        return None
    (day,) = given
    if len(day) > 2:
        return None
    rest = (day[0].end, day[1].start) if len(day) == 2 else None
    return DayHours(day[0].start, day[-1].end, rest)


def hours_text(week: Sequence[Place], said: DayHours) -> str:
    """Write the same hours for each day that is worked. Raises HoursError."""
    hours = _hours(said)
    return str(WorkingHours(tuple(hours if place.worked else () for place in week)))


def _hours(said: DayHours) -> tuple[Hours, ...]:
    if said.end <= said.start:
        raise HoursError(Phrase("the end must be after the start"))
    if said.rest is None:
        return (Hours(said.start, said.end),)
    begin, end = said.rest
    if not said.start < begin < end < said.end:
        raise HoursError(Phrase("the break must begin and end within the hours"))
    return Hours(said.start, begin), Hours(end, said.end)


def card_of(said: Texts) -> str:
    """Return the card of a rhythm: a ready one, or one's own."""
    own = any(said[name] != BY_RHYTHM for name in OWN_VALUES) or said["move_breaks"] != "on"
    return OWN if own else said["rhythm"]


def own_now(said: Texts) -> dict[str, str]:
    """Return each time as it is in force: the user's own, or the rhythm's."""
    given = replace(Settings(), rhythm=said["rhythm"])
    return {
        name: said[name] if said[name] != BY_RHYTHM else show_duration(span_of(given, name))
        for name in OWN_VALUES
    }


def rhythm_behind(card: str) -> Rhythm:
    """Return the rhythm that fills in what one's own values leave open."""
    return Rhythm.STANDARD if card == OWN else Rhythm(card)


def switched_on(said: Texts, kind: BreakKind) -> bool:
    """Return whether a kind of break comes, by the user's word or by the rhythm."""
    wish = said[f"{kind.value}_breaks"]
    return (
        RHYTHMS[Rhythm(said["rhythm"])][kind].enabled if wish == "rhythm" else wish == "on"
    )


def rhythm_texts(card: str, wishes: Mapping[BreakKind, bool], own: Texts) -> dict[str, str]:
    """Write a card and its switches; a ready rhythm puts one's own values back."""
    rhythm = rhythm_behind(card)
    ready = own_now(dict.fromkeys(OWN_VALUES, BY_RHYTHM) | {"rhythm": rhythm.value})
    chosen = own if card == OWN else ready
    found = {name: chosen[name] for name in OWN_VALUES}
    found = {
        name: BY_RHYTHM if text == ready[name] else text for name, text in found.items()
    }
    found["rhythm"] = rhythm.value
    move = card != OWN or wishes.get(BreakKind.MOVE, True)
    found["move_breaks"] = "on" if move else "off"
    for kind in SWITCHED:
        wish = "on" if wishes[kind] else "off"
        same = wishes[kind] == RHYTHMS[rhythm][kind].enabled
        found[f"{kind.value}_breaks"] = "rhythm" if same else wish
    return found
