"""The words for why a place is suggested, for windows and command line alike."""

from hybridwell.domain.claims.workday import Place
from hybridwell.domain.place_evidence import Certainty, Reason, Suggestion, Trace
from hybridwell.errors import Phrase
from hybridwell.language import Language
from hybridwell.place_words import say_places

TRACES = {
    Trace.GATEWAY: Phrase("gateway"),
    Trace.NETWORK: Phrase("network name"),
    Trace.SCREENS: Phrase("screens"),
}
"""What is seen of a place, in words."""
_CALENDAR = "ics"


def because(language: Language, found: Suggestion) -> str:
    """Return why a place is suggested, as the end of a sentence."""
    tr = language.tr
    reason = _reason(language, found)
    if found.against:
        return tr(
            "{reason}, but network or screens are of other days: {places}",
            reason=reason,
            places=say_places(language, found.against),
        )
    if found.reason is Reason.EVIDENCE and found.expected:
        planned = found.day.source
        habit = _planned(language, planned) if planned else tr("your agreed week")
        return tr("{reason}, and {habit}", reason=reason, habit=habit)
    return reason


def certainty_name(language: Language, certainty: Certainty) -> str:
    tr = language.tr
    return {
        Certainty.SURE: tr("sure"),
        Certainty.LIKELY: tr("likely"),
        Certainty.GUESS: tr("a guess"),
    }[certainty]


def trace_name(language: Language, trace: Trace) -> str:
    return language.explain(TRACES[trace])


def _reason(language: Language, found: Suggestion) -> str:
    tr = language.tr
    match found.reason:
        case Reason.CONFIRMED:
            return tr("you confirmed it")
        case Reason.PLANNED:
            return _planned(language, found.day.source)
        case Reason.DAY_OFF:
            return tr("in your list of free days")
        case Reason.AGREED:
            return tr("your agreed week")
        case Reason.EVIDENCE:
            return _seen(language, found)


def _planned(language: Language, source: str) -> str:
    tr = language.tr
    if source == _CALENDAR:
        return tr("planned in your calendar")
    return tr("as you imported it")


def _seen(language: Language, found: Suggestion) -> str:
    """Say what is the same as on other days of that place."""
    tr = language.tr
    screens = Trace.SCREENS in found.traces
    network = found.traces != (Trace.SCREENS,)
    if screens and network:
        same = tr("same network and screens")
    else:
        same = tr("same screens") if screens else tr("same network")
    if found.day.places == (Place.HOME,):
        return tr("{same} as your other home days", same=same)
    if found.day.places == (Place.OFFICE,):
        return tr("{same} as your other office days", same=same)
    return tr("{same} as on other such days", same=same)
