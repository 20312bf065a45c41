"""What the self-test says of learning places: which evidence can be read, what is kept."""

from collections.abc import Mapping
from typing import Any

from hybridwell.domain.place_evidence import Trace
from hybridwell.errors import Phrase, Phrases
from hybridwell.evidence import read_networks
from hybridwell.evidence_words import TRACES
from hybridwell.place_book import PlaceBook

OFF = Phrase("off in the settings, so nothing is read")


def places_say(places: PlaceBook, running: Mapping[str, Any] | None) -> tuple[bool, Phrase]:
    """Return whether something can be read now, and a clause; raises ResourceError.

    Nothing is read unless the user wants it.
    """
    kept = len(places.kept())
    if not places.wanted:
        return True, OFF
    readings = read_networks()
    read = [TRACES[each.trace] for each in readings if each.value is not None]
    missing = [_without(each.trace, each.why) for each in readings if each.value is None]
    screens = (running or {}).get("screens", Phrase("seen while HybridWell runs"))
    if screens is None:
        read.append(TRACES[Trace.SCREENS])
    else:
        missing.append(_without(Trace.SCREENS, _phrase(screens)))
    said = Phrase("days kept: {kept}", {"kept": kept})
    if read:
        said = Phrase(
            "{said}; read now: {read}", {"said": said, "read": Phrases(tuple(read))}
        )
    if missing:
        said = Phrase(
            "{said}; not now: {missing}", {"said": said, "missing": Phrases(tuple(missing))}
        )
    return bool(read), said


def _without(trace: Trace, why: Phrase | None) -> Phrase:
    if why is None:
        return TRACES[trace]
    return Phrase("{name} ({why})", {"name": TRACES[trace], "why": why})


def _phrase(said: object) -> Phrase:
    """Return what a running instance says, which came over its socket as text."""
    return said if isinstance(said, Phrase) else Phrase(str(said))
