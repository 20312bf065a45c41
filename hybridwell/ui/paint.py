"""What the charts share: their ink, their legend, and text that fits."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from hybridwell.domain.claims.workday import Place, Workday
from hybridwell.language import Language
from hybridwell.place_words import say_places
from hybridwell.ui.pictures import paint_picture, place_colour
from hybridwell.ui.shapes import Box
from hybridwell.ui.text_size import scaled
from hybridwell.ui.theme import Palette, font

SWATCH = 12.0
"""Pixels of a patch in the legend, at a usual size of text."""
PATTERNS = {
    "standing": Qt.BrushStyle.BDiagPattern,
    "away": Qt.BrushStyle.Dense6Pattern,
    Place.OFFICE.value: Qt.BrushStyle.FDiagPattern,
    Place.HUB.value: Qt.BrushStyle.DiagCrossPattern,
    Place.CLIENT.value: Qt.BrushStyle.VerPattern,
    Place.ELSEWHERE.value: Qt.BrushStyle.HorPattern,
}
"""What tells the parts of a chart from each other without colour; sitting and home, the
most usual ones, are plain."""
_PLACES = {place.value for place in Place}


@dataclass(frozen=True, slots=True)
class Ink:
    """How a chart is painted, whatever it shows."""

    palette: Palette
    language: Language
    hatch: bool = False
    """Patterns over the parts, also where the palette does not ask for them."""

    @property
    def hatched(self) -> bool:
        return self.hatch or self.palette.hatched


def rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)


def fill(painter: QPainter, box: Box, colour: str, radius: float = 4.0) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    radius = min(radius, box.width / 2, box.height / 2)
    painter.drawRoundedRect(rect(box), radius, radius)


def fill_part(
    painter: QPainter, box: Box, kind: str, ink: Ink, radius: float = 4.0
) -> None:
    """Fill a part of a chart: sitting, standing, away, a place, or what time away was."""
    if kind in _SAID:
        _fill_said(painter, box, kind, ink.palette)
        return
    fill(painter, box, colour_of(kind, ink.palette), radius)
    pattern = PATTERNS.get(kind)
    if ink.hatched and pattern is not None:
        painter.setBrush(QBrush(QColor(ink.palette.surface), pattern))
        radius = min(radius, box.width / 2, box.height / 2)
        painter.drawRoundedRect(rect(box), radius, radius)


def colour_of(kind: str, palette: Palette) -> str:
    """Return the colour of a part of a chart."""
    if kind in _PLACES:
        return place_colour(Place(kind), palette)
    colours = {"sitting": palette.sitting, "standing": palette.standing}
    return colours.get(kind, palette.away)


_SAID = {
    "meeting": ("sitting", Qt.BrushStyle.BDiagPattern),
    "desk": ("sitting", Qt.BrushStyle.HorPattern),
    "lunch": ("muted", Qt.BrushStyle.Dense6Pattern),
    "walked": ("brand", Qt.BrushStyle.FDiagPattern),
}
"""What was said of time away: a colour of the palette, and a pattern of its own."""


def _fill_said(painter: QPainter, box: Box, kind: str, palette: Palette) -> None:
    name, pattern = _SAID[kind]
    colour = QColor(getattr(palette, name))
    inside = rect(box).adjusted(0.75, 0.75, -0.75, -0.75)
    radius = min(4.0, box.width / 2)
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(QColor(palette.surface))
    painter.drawRoundedRect(inside, radius, radius)
    painter.setBrush(QBrush(colour, pattern))
    painter.drawRoundedRect(inside, radius, radius)


def write(
    painter: QPainter, text: str, box: Box, colour: str, align: Qt.AlignmentFlag
) -> None:
    """Write one line, shortened with dots if it has to be."""
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width + 1)
    painter.setPen(QPen(QColor(colour)))
    painter.drawText(rect(box), align | Qt.AlignmentFlag.AlignVCenter, shown)


def write_label(painter: QPainter, text: str, middle: float, base: float, ink: Ink) -> None:
    """Write above a point, on a patch of surface so that no line runs through it."""
    metrics = QFontMetricsF(painter.font())
    width, height = metrics.horizontalAdvance(text) + 8, metrics.height()
    box = Box(middle - width / 2, base - height, width, height)
    fill(painter, box, ink.palette.surface, 2)
    write(painter, text, box, ink.palette.ink, Qt.AlignmentFlag.AlignHCenter)


def paint_legend(
    painter: QPainter, at: QPointF, entries: list[tuple[str, str]], ink: Ink
) -> None:
    """Paint a swatch and a word for each kind, from left to right."""
    painter.setFont(font(0.9))
    metrics = QFontMetricsF(painter.font())
    x, side = at.x(), float(scaled(SWATCH))
    for kind, word in entries:
        swatch = Box(x, at.y() + (metrics.height() - side) / 2, side, side)
        if kind in {"prompted", "natural"}:
            solid = kind == "prompted"
            paint_break(painter, swatch.middle, swatch.y + side / 2, ink, solid=solid)
        else:
            fill_part(painter, swatch, kind, ink)
        width = metrics.horizontalAdvance(word)
        box = Box(x + side + 6, at.y(), width + 2, metrics.height())
        write(painter, word, box, ink.palette.muted, Qt.AlignmentFlag.AlignLeft)
        x = box.right + 16


def legend_width(entries: list[tuple[str, str]], metrics: QFontMetricsF) -> float:
    """Return the room that a legend takes."""
    words = (metrics.horizontalAdvance(word) for _, word in entries)
    return sum(SWATCH + 6 + word + 2 for word in words) + 16 * (len(entries) - 1)


def paint_break(painter: QPainter, x: float, y: float, ink: Ink, *, solid: bool) -> None:
    """Paint a break: solid if it was prompted, open if it came by itself."""
    painter.setPen(QPen(QColor(ink.palette.brand), ink.palette.thin + 0.5))
    painter.setBrush(QColor(ink.palette.brand if solid else ink.palette.surface))
    painter.drawEllipse(QPointF(x, y), 3.5, 3.5)


def paint_places(painter: QPainter, workday: Workday, box: Box, ink: Ink) -> None:
    """Paint the pictures and the words of a day's place, in the middle of a box."""
    painter.setFont(place_font())
    metrics = QFontMetricsF(painter.font())
    words = say_places(ink.language, workday.places)
    size = metrics.height()
    pictures = (size + 3) * len(workday.places)
    width = min(box.width, pictures + metrics.horizontalAdvance(words) + 1)
    x = box.middle - width / 2
    for place in workday.places:
        colour = place_colour(place, ink.palette)
        paint_picture(painter, place.value, QPointF(x, box.y), size, colour)
        x += size + 3
    colour = place_colour(workday.places[0], ink.palette)
    left = Box(x, box.y, width - pictures, box.height)
    write(painter, words, left, colour, Qt.AlignmentFlag.AlignLeft)


def paint_focus(painter: QPainter, box: Box, ink: Ink) -> None:
    """Show that a chart has the keyboard."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(ink.palette.brand), ink.palette.thick))
    painter.drawRoundedRect(rect(box).adjusted(-7, -7, 7, 7), 8, 8)


def place_font() -> QFont:
    return font(0.9, bold=True)


def line_height(chosen: QFont) -> float:
    return QFontMetricsF(chosen).height()
