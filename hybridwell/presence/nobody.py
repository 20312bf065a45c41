"""A system on which nobody tells of locks."""

from hybridwell.domain.movement.presence import Presence
from hybridwell.errors import Phrase
from hybridwell.presence import LOCK, Row


class Nobody:
    """Knows nothing, and says so."""

    presence = Presence()

    def rows(self) -> list[Row]:
        said = Phrase("nobody tells of locks on this system, so the clocks tell of sleep")
        return [Row(LOCK, None, said)]

    def close(self) -> None:
        """Hold nothing."""
