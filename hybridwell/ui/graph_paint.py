"""Paints a graph: grid, norms, columns, lines, and a key to what is what."""

from itertools import pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen

from hybridwell.ui.graph import Graph, GraphShapes, Series, every, graph_shapes, wrapped
from hybridwell.ui.paint import SWATCH, Ink, fill, line_height, rect, write, write_label
from hybridwell.ui.shapes import Box
from hybridwell.ui.theme import font

GAP = 8.0
BETWEEN = 16.0
SMALL = 0.9
_HATCH = {
    "away": Qt.BrushStyle.BDiagPattern,
    "office": Qt.BrushStyle.BDiagPattern,
    "travel": Qt.BrushStyle.DiagCrossPattern,
}
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignHCenter


def shapes_in(graph: Graph, box: Box, ink: Ink) -> GraphShapes:
    """Leave room for the key above, the values at the left, norms at the right."""
    small = QFontMetricsF(font(SMALL))
    row = small.height()
    most = graph_shapes(graph, Box(0, 0, 1, 1)).grid[-1][0]
    left = max(
        small.horizontalAdvance(_value(graph, each, ink)) for each in (most, most / 4)
    )
    words = [small.horizontalAdvance(norm.words) for norm in graph.norms]
    right = max(words) + GAP if words else 0.0
    above = key_height(graph, box) + 2 * GAP
    return graph_shapes(
        graph,
        Box(
            box.x + left + GAP,
            box.y + above,
            max(1.0, box.width - left - GAP - right),
            max(1.0, box.height - above - row - GAP),
        ),
    )


def paint_graph(
    painter: QPainter, box: Box, graph: Graph, ink: Ink, chosen: int | None = None
) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shapes = shapes_in(graph, box, ink)
    _paint_key(painter, graph, box, ink)
    _paint_grid(painter, graph, shapes, box, ink)
    if chosen is not None:
        slot = shapes.slots[chosen]
        lit = Box(slot.x + 1, slot.y - 4, slot.width - 2, box.bottom - slot.y + 4)
        fill(painter, lit, ink.palette.track, 8)
    for bars in shapes.bars:
        for bar in bars:
            _fill(painter, bar.box, bar.series, ink)
    _paint_norms(painter, shapes, box, ink)
    for series, points in shapes.lines:
        _paint_line(painter, series, points, ink)
    _paint_labels(painter, graph, shapes, ink)


def _value(graph: Graph, value: float, ink: Ink) -> str:
    if graph.unit == "count":
        return f"{value:.0f}"
    if graph.most < 2:
        minutes = round(value * 60)
        return f"{minutes // 60}:{minutes % 60:02d}"
    return ink.language.tr("{hours} h", hours=f"{value:.0f}")


def _entries(graph: Graph) -> list[float]:
    metrics = QFontMetricsF(font(SMALL))
    return [SWATCH + 7 + metrics.horizontalAdvance(each.name) for each in graph.series]


def key_height(graph: Graph, box: Box) -> float:
    """Return the room of the key; a single series needs none, the title says it all."""
    if len(graph.series) < 2:
        return 0.0
    rows = wrapped(_entries(graph), box.width, BETWEEN)
    return len(rows) * (line_height(font(SMALL)) + 2)


def _paint_key(painter: QPainter, graph: Graph, box: Box, ink: Ink) -> None:
    if not key_height(graph, box):
        return
    painter.setFont(font(SMALL))
    widths, row = _entries(graph), line_height(painter.font())
    for at, numbers in enumerate(wrapped(widths, box.width, BETWEEN)):
        x, y = box.x, box.y + at * (row + 2)
        for number in numbers:
            series = graph.series[number]
            swatch = Box(x, y + (row - SWATCH) / 2, SWATCH, SWATCH)
            _paint_swatch(painter, series, swatch, ink)
            words = Box(swatch.right + 6, y, widths[number] - SWATCH - 5, row)
            write(painter, series.name, words, ink.palette.muted, LEFT)
            x += widths[number] + BETWEEN


def _paint_swatch(painter: QPainter, series: Series, box: Box, ink: Ink) -> None:
    middle = QPointF(box.middle, box.y + box.height / 2)
    if series.mark == "column":
        _fill(painter, box, series, ink)
        return
    painter.setPen(_pen(series, ink))
    if series.mark != "tick":
        painter.drawLine(QPointF(box.x, middle.y()), QPointF(box.right, middle.y()))
    _paint_mark(painter, series, middle, ink, box.width / 2)


def _fill(painter: QPainter, box: Box, series: Series, ink: Ink) -> None:
    fill(painter, box, getattr(ink.palette, series.role), 3)
    if ink.hatched and series.role in _HATCH:
        painter.setBrush(QBrush(QColor(ink.palette.surface), _HATCH[series.role]))
        painter.drawRoundedRect(rect(box), 3, 3)


def _paint_grid(
    painter: QPainter, graph: Graph, shapes: GraphShapes, box: Box, ink: Ink
) -> None:
    painter.setFont(font(SMALL))
    row, plot = line_height(painter.font()), shapes.plot
    for value, y in shapes.grid:
        painter.setPen(QPen(QColor(ink.palette.line), ink.palette.thin))
        painter.drawLine(QPointF(plot.x, y), QPointF(plot.right, y))
        label = Box(box.x, y - row / 2, plot.x - box.x - GAP, row)
        write(painter, _value(graph, value, ink), label, ink.palette.muted, RIGHT)


def _paint_norms(painter: QPainter, shapes: GraphShapes, box: Box, ink: Ink) -> None:
    """Draw each norm; its words stand beside the plot, clear of all else."""
    plot = shapes.plot
    painter.setFont(font(SMALL))
    row = line_height(painter.font())
    for norm, y in shapes.norms:
        pen = QPen(QColor(ink.palette.limit), ink.palette.thin + 0.5)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawLine(QPointF(plot.x, y), QPointF(plot.right, y))
        beside = Box(plot.right + GAP, y - row / 2, box.right - plot.right - GAP, row)
        write(painter, norm.words, beside, ink.palette.limit, LEFT)


def _pen(series: Series, ink: Ink) -> QPen:
    return QPen(QColor(getattr(ink.palette, series.role)), 2)


def _paint_line(
    painter: QPainter,
    series: Series,
    points: tuple[tuple[float, float] | None, ...],
    ink: Ink,
) -> None:
    if series.mark != "tick":
        painter.setPen(_pen(series, ink))
        for one, other in pairwise(points):
            if one and other:
                painter.drawLine(QPointF(*one), QPointF(*other))
    for point in points:
        if point:
            _paint_mark(painter, series, QPointF(*point), ink, 14)


def _paint_mark(
    painter: QPainter, series: Series, at: QPointF, ink: Ink, wide: float
) -> None:
    painter.setPen(_pen(series, ink))
    if series.mark == "circle":
        painter.setBrush(QColor(getattr(ink.palette, series.role)))
        painter.drawEllipse(at, 3.5, 3.5)
    elif series.mark == "square":
        painter.setBrush(QColor(ink.palette.surface))
        painter.drawRect(rect(Box(at.x() - 3.5, at.y() - 3.5, 7, 7)))
    else:
        painter.drawLine(at - QPointF(wide, 0), at + QPointF(wide, 0))


def _paint_labels(painter: QPainter, graph: Graph, shapes: GraphShapes, ink: Ink) -> None:
    painter.setFont(font(SMALL))
    metrics = QFontMetricsF(painter.font())
    widest = max((metrics.horizontalAdvance(each.label) for each in graph.slots), default=0)
    width = shapes.slots[0].width if shapes.slots else 1.0
    step = every(widest + 4, width, len(graph.slots))
    for at, (slot, box) in enumerate(zip(graph.slots, shapes.slots, strict=True)):
        if (len(graph.slots) - 1 - at) % step == 0:  # the last one is always named
            label = Box(box.middle - widest / 2 - 2, box.bottom + 4, widest + 4,
                        metrics.height())  # fmt: skip
            write(painter, slot.label, label, ink.palette.ink, CENTRE)
    _paint_values(painter, graph, shapes, ink)


def _paint_values(painter: QPainter, graph: Graph, shapes: GraphShapes, ink: Ink) -> None:
    """Write the value above each column where there is room for all of them."""
    columns = [each for each in graph.series if each.mark == "column"]
    if not columns or len(columns) != len(graph.series):
        return
    sums = [sum(each.values[at] or 0 for each in columns) for at in range(len(graph.slots))]
    texts = [_exact(graph, each) if each else "" for each in sums]
    metrics = QFontMetricsF(painter.font())
    widest = max(map(metrics.horizontalAdvance, texts), default=0.0)
    for at, (text, box) in enumerate(zip(texts, shapes.slots, strict=True)):
        if text and widest + 8 <= box.width:
            write_label(painter, text, box.middle, shapes.top(at) - 3, ink)


def _exact(graph: Graph, value: float) -> str:
    if graph.unit == "count":
        return f"{value:.0f}"
    minutes = int(value * 60 + 1e-6)
    return f"{minutes // 60}:{minutes % 60:02d}"
