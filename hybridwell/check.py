"""What an examination of this computer says of one part."""

from dataclasses import dataclass
from enum import Enum

from hybridwell.errors import Phrase


class State(Enum):
    WORKS = "works"
    FAILS = "fails"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Check:
    """One part of HybridWell on this computer."""

    name: str
    state: State
    said: Phrase
    """A clause; `language.explain` has the words."""

    @property
    def says(self) -> str:
        return str(self.said)
