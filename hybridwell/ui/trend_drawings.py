"""The charts of the trends as drawings: a graph, a heat map, and pairs."""

from dataclasses import dataclass

from PySide6.QtGui import QPainter

from hybridwell.language import Language
from hybridwell.ui.drawing import Spot, Table
from hybridwell.ui.graph import Graph
from hybridwell.ui.graph_paint import paint_graph, shapes_in
from hybridwell.ui.heat import Heat, heat_boxes
from hybridwell.ui.heat_paint import heat_plot, paint_heat
from hybridwell.ui.paint import Ink
from hybridwell.ui.pairs import Pairs
from hybridwell.ui.pairs_paint import paint_pairs, shapes_of
from hybridwell.ui.shapes import Box


@dataclass(frozen=True, slots=True)
class GraphDrawing:
    """Lines or columns; one slot after the other is chosen."""

    graph: Graph
    numbers: Table
    across: int = 0

    @property
    def key(self) -> str:
        return self.graph.key

    def name(self, _language: Language) -> str:
        return self.graph.name

    def spots(self, box: Box, ink: Ink) -> tuple[Spot, ...]:
        return tuple(
            Spot(Box(at.x, box.y, at.width, box.height), at, slot.said)
            for at, slot in zip(
                shapes_in(self.graph, box, ink).slots, self.graph.slots, strict=True
            )
        )

    def paint(
        self, painter: QPainter, box: Box, ink: Ink, chosen: int | None = None
    ) -> None:
        paint_graph(painter, box, self.graph, ink, chosen)

    def table(self, _language: Language) -> Table:
        return self.numbers


@dataclass(frozen=True, slots=True)
class HeatDrawing:
    """Weekdays by hours; the arrow keys go in all four directions."""

    heat: Heat
    numbers: Table

    @property
    def key(self) -> str:
        return self.heat.key

    @property
    def across(self) -> int:
        return len(self.heat.hours)

    def name(self, _language: Language) -> str:
        return self.heat.name

    def spots(self, box: Box, _ink: Ink) -> tuple[Spot, ...]:
        cells = (cell for row in self.heat.cells for cell in row)
        boxes = heat_boxes(self.heat, heat_plot(self.heat, box))
        return tuple(Spot(at, at, cell.said) for cell, at in zip(cells, boxes, strict=True))

    def paint(
        self, painter: QPainter, box: Box, ink: Ink, chosen: int | None = None
    ) -> None:
        paint_heat(painter, box, self.heat, ink, chosen)

    def table(self, _language: Language) -> Table:
        return self.numbers


@dataclass(frozen=True, slots=True)
class PairsDrawing:
    """Home against office, one measure below the other."""

    pairs: Pairs
    numbers: Table
    across: int = 1

    @property
    def key(self) -> str:
        return self.pairs.key

    def name(self, _language: Language) -> str:
        return self.pairs.name

    def spots(self, box: Box, _ink: Ink) -> tuple[Spot, ...]:
        return tuple(
            Spot(shapes.row, Box(shapes.row.middle, shapes.row.y, 0, shapes.row.height),
                 pair.said)
            for shapes, pair in zip(
                shapes_of(self.pairs, box), self.pairs.pairs, strict=True
            )
        )  # fmt: skip

    def paint(
        self, painter: QPainter, box: Box, ink: Ink, chosen: int | None = None
    ) -> None:
        paint_pairs(painter, box, self.pairs, ink, chosen)

    def table(self, _language: Language) -> Table:
        return self.numbers
