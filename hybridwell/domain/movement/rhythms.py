"""Ready rhythms of breaks: calm, standard, intensive. Norms, not law.

Sources: a movement break each half hour is the campaign "Nationale Beweegminuut" of the
ministry of social affairs (2021); two minutes on the feet, two or three times an hour,
TNO (2015); ten minutes of other work after two hours of screen, an arbocatalogus; twenty
seconds of distance for the eyes every twenty minutes, practice in physiotherapy.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from hybridwell.domain.movement.breaks import BreakKind


class Rhythm(Enum):
    STANDARD = "standard"
    CALM = "calm"
    INTENSIVE = "intensive"


@dataclass(frozen=True, slots=True)
class Beat:
    """How often a break comes and how long it lasts, in one rhythm."""

    every: timedelta
    lasts: timedelta
    enabled: bool = True


def _beat(minutes: int, seconds: int, *, enabled: bool = True) -> Beat:
    return Beat(timedelta(minutes=minutes), timedelta(seconds=seconds), enabled)


SOURCES = {
    BreakKind.EYES: "physiotherapy practice",
    BreakKind.MOVE: "Nationale Beweegminuut 2021; TNO 2015",
    BreakKind.REST: "arbocatalogus",
}
"""Where the standard interval of each kind comes from: a norm, not law."""
RHYTHMS: Mapping[Rhythm, Mapping[BreakKind, Beat]] = {
    Rhythm.CALM: {
        BreakKind.EYES: _beat(30, 20, enabled=False),
        BreakKind.MOVE: _beat(45, 120),
        BreakKind.REST: _beat(120, 600, enabled=False),
    },
    Rhythm.STANDARD: {
        BreakKind.EYES: _beat(20, 20, enabled=False),
        BreakKind.MOVE: _beat(30, 120),
        BreakKind.REST: _beat(120, 600),
    },
    Rhythm.INTENSIVE: {
        BreakKind.EYES: _beat(20, 20),
        BreakKind.MOVE: _beat(20, 120),
        BreakKind.REST: _beat(60, 300),
    },
}
"""TNO's BAS checklist allows an hour of unbroken sitting: even calm stays below it."""
