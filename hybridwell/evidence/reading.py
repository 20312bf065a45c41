"""One look at what tells of a place: a value, or why there is none."""

from dataclasses import dataclass, field
from typing import Self

from hybridwell.domain.place_evidence import Trace
from hybridwell.errors import Phrase


@dataclass(frozen=True, slots=True)
class Reading:
    """The value is for making a code of, so that no log and no error can show it."""

    trace: Trace
    value: str | None = field(default=None, repr=False)
    why: Phrase | None = None
    """Why there is no value."""

    @classmethod
    def unknown(cls, trace: Trace, why: Phrase) -> Self:
        return cls(trace, None, why)
