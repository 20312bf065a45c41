"""What HybridWell and the process that speaks with a desk tell each other, line by line."""

import json
import sys
from dataclasses import dataclass
from decimal import Decimal

from hybridwell.errors import HybridWellError, Phrase

TROUBLES = {
    "extra": Phrase("the library for a standing desk is missing: install hybridwell[desk]"),
    "none": Phrase("this computer has no Bluetooth, or its service does not run"),
    "off": Phrase("Bluetooth is off on this computer"),
    "denied": Phrase("this computer does not let HybridWell use Bluetooth"),
    "away": Phrase("the desk does not answer: it is away, off, or in use elsewhere"),
    "unpaired": Phrase("the desk refuses: pair it first, with hybridwell desk use --pair"),
    "unknown": Phrase("this is no desk that HybridWell can speak with"),
    "failed": Phrase("Bluetooth failed on this computer; the log has the details"),
}
"""Why there is no height, by the word that goes over the line."""
LASTING = {"extra"}
"""What does not go away by trying again."""


class DeskError(HybridWellError):
    """Why a desk cannot be spoken with; the message is one of `TROUBLES`."""

    exit_code = 3

    def __init__(self, word: str) -> None:
        self.word = word if word in TROUBLES else "failed"
        super().__init__(TROUBLES[self.word].text)


@dataclass(frozen=True, slots=True)
class Reading:
    """How high a desk stands, in centimetres."""

    height: Decimal
    moving: bool = False
    """By a click in HybridWell, not by its own switch."""


@dataclass(frozen=True, slots=True)
class Nearby:
    """A desk that was found."""

    name: str
    address: str


Told = Reading | DeskError | tuple[Nearby, ...]


def line_of(told: Told) -> str:
    """Write what the process has to tell."""
    match told:
        case Reading(height, moving):
            said: dict[str, object] = {"height": str(height), "moving": moving}
        case DeskError():
            said = {"trouble": told.word}
        case _:
            said = {"found": [[each.name, each.address] for each in told]}
    return json.dumps(said)


def told_by(line: str) -> Told:
    """Read such a line; what cannot be read is a failure like any other."""
    try:
        said = json.loads(line)
        if "height" in said:
            return Reading(Decimal(said["height"]), bool(said["moving"]))
        if "found" in said:
            return tuple(Nearby(str(name), str(at)) for name, at in said["found"])
        return DeskError(said["trouble"])
    except (ValueError, KeyError, TypeError, ArithmeticError):
        return DeskError("failed")


def process(*what: str) -> list[str]:
    """Return the command line of the process: `find`, `follow ADDRESS`, `pair ADDRESS`."""
    return [sys.executable, "-m", "hybridwell.standing_desk", *what]


MOVE, STOP = "move ", "stop"
"""Orders to the process, the first with a height; the desk stops when its input ends."""
