"""The heights of a standing desk, in centimetres: what it reaches, and where one stands."""

from dataclasses import dataclass
from decimal import Decimal

LOWEST, HIGHEST = 62, 127
"""As far as an Idåsen goes, and what the library for it knows."""
APART = 10
"""Between sitting and standing at least, so that no border is in doubt."""
NEAR = Decimal(2)
"""So near to the border a desk says nothing new: it may stop there and be put right."""


@dataclass(frozen=True, slots=True)
class Heights:
    """At which heights the user sits and stands."""

    sitting: Decimal
    standing: Decimal

    @property
    def apart(self) -> bool:
        return self.standing - self.sitting >= APART

    @property
    def border(self) -> Decimal:
        return (self.sitting + self.standing) / 2

    def above(self, height: Decimal, *, before: bool | None = None) -> bool:
        """Return whether one stands at a desk of this height; near the border as before."""
        if before is not None and abs(height - self.border) <= NEAR:
            return before
        return height > self.border
