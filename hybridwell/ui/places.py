"""What windows are told of the places that are learned."""

from collections.abc import Callable
from dataclasses import dataclass

from hybridwell.domain.claims.workday import Workday
from hybridwell.domain.place_evidence import Suggestion
from hybridwell.errors import HybridWellError, StoreError
from hybridwell.parts import Ground
from hybridwell.place_commands import suggested


@dataclass(frozen=True, slots=True)
class Places:
    """What is kept of them; forgetting is a command."""

    kept_days: Callable[[], int | None] = lambda: 0
    """Of how many days something is kept; None: the file cannot be read."""


def places_of(ground: Ground) -> Places:
    def kept_days() -> int | None:
        try:
            return len(ground.places.kept())
        except HybridWellError:
            return None

    return Places(kept_days)


def suggestion_of(ground: Ground, workday: Workday) -> Suggestion | None:
    """Return why a day is thought to be spent where it is; a confirmed one needs no why."""
    if workday.confirmed:
        return None
    try:
        return suggested(ground.places, ground.daybook, workday.date)
    except StoreError:
        return None  # the tracker says what is wrong
