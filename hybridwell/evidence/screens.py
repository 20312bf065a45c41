"""The screens on a desk: the makes and models of those that are not the laptop's own."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from hybridwell.domain.place_evidence import Trace
from hybridwell.errors import Phrase
from hybridwell.evidence.reading import Reading

_BUILT_IN = re.compile(r"e-?dp|lvds|dsi|built-?in|color lcd", re.IGNORECASE)
"""Connectors of Linux, and what macOS calls the panel of a laptop."""


@dataclass(frozen=True, slots=True)
class Screen:
    """What the desktop says of a screen; its serial number is not asked for."""

    name: str
    manufacturer: str
    model: str

    @property
    def own(self) -> bool:
        """Return whether it is the laptop's own."""
        return any(_BUILT_IN.match(text) for text in (self.name, self.model))

    @property
    def made(self) -> str:
        return f"{self.manufacturer.strip()} {self.model.strip()}".strip()


def docked(screens: Iterable[Screen]) -> Reading:
    """Return the make and model of each screen on the desk, in one order.

    Windows does not say which screen is a laptop's own: one alone tells nothing there.
    """
    found = list(screens)
    outside = sorted(each.made for each in found if each.made and not each.own)
    if not outside:
        return Reading.unknown(Trace.SCREENS, Phrase("no screen besides the laptop's own"))
    if len(found) == 1 and found[0].name.startswith("\\\\.\\"):
        return Reading.unknown(Trace.SCREENS, Phrase("one screen, maybe the laptop's own"))
    return Reading(Trace.SCREENS, "\n".join(outside))
