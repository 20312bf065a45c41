"""What every chart is made of: how it is painted, what it says, and its table."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtGui import QPainter

from hybridwell.language import Language
from hybridwell.ui.paint import Ink
from hybridwell.ui.shapes import Box


@dataclass(frozen=True, slots=True)
class Spot:
    """A part of a chart that can be chosen, and its exact numbers in words."""

    box: Box
    """Where the pointer finds it."""
    mark: Box
    """What its callout stands beside."""
    said: str


@dataclass(frozen=True, slots=True)
class Table:
    """The same numbers as a table."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    words: int = 1
    """So many columns hold words; the others hold numbers."""


class Drawing(Protocol):
    """A chart with its data; equal drawings look the same."""

    def name(self, language: Language) -> str:
        """Return its title, for readers and screen readers."""

    @property
    def key(self) -> object:
        """What it is about: while this stays, so does what is chosen."""

    @property
    def across(self) -> int:
        """How far Up and Down go among the spots; nought: they are not its keys."""

    def spots(self, box: Box, ink: Ink) -> tuple[Spot, ...]:
        """Return its parts in a box, in the order of the arrow keys."""

    def paint(
        self, painter: QPainter, box: Box, ink: Ink, chosen: int | None = None
    ) -> None:
        """Paint it into a box, on a widget, a picture or a page alike."""

    def table(self, language: Language) -> Table:
        """Return its numbers."""
