"""Small pictures as outlines on a grid of 24: no font has to have them.

`M`ove, `L`ine, `C`urve (two handles, end), `Z` close; `O x y radius` is a circle and
`R x y width height radius` a rounded box.
"""

import logging
import re
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton

from hybridwell.domain.claims.workday import Place
from hybridwell.ui.palettes import Palette
from hybridwell.ui.text_size import scaled

GRID = 24
_log = logging.getLogger(__name__)
ROOM = 4
"""Between a picture and its word, besides the little that Qt leaves."""
OUTLINES = {
    "home": "M 3 11.5 L 12 4 L 21 11.5 M 5.5 9.8 L 5.5 20 L 18.5 20 L 18.5 9.8 "
    "M 10 20 L 10 14.5 L 14 14.5 L 14 20",
    "office": "R 5 3 14 18 1.5 M 9 7.5 L 9.5 7.5 M 14.5 7.5 L 15 7.5 M 9 11.5 L 9.5 11.5 "
    "M 14.5 11.5 L 15 11.5 M 10 21 L 10 16 L 14 16 L 14 21",
    "hub": "O 12 12 2.8 O 5 5.5 2 O 19 5.5 2 O 5 18.5 2 O 19 18.5 2 M 6.6 7 L 9.9 10 "
    "M 17.4 7 L 14.1 10 M 6.6 17 L 9.9 14 M 17.4 17 L 14.1 14",
    "client": "R 3 8 18 12 2 M 8.5 8 L 8.5 5 L 15.5 5 L 15.5 8 M 3 13 L 21 13 "
    "M 12 12 L 12 14.5",
    "elsewhere": "M 12 21 C 8 16 5.5 13 5.5 9.5 C 5.5 6 8.4 3 12 3 C 15.6 3 18.5 6 "
    "18.5 9.5 C 18.5 13 16 16 12 21 Z O 12 9.5 2.3",
    "leave": "O 12 12 4 M 12 3 L 12 5 M 12 19 L 12 21 M 3 12 L 5 12 M 19 12 L 21 12 "
    "M 5.6 5.6 L 7 7 M 17 17 L 18.4 18.4 M 5.6 18.4 L 7 17 M 17 7 L 18.4 5.6",
    "sick": "R 3.5 3.5 17 17 4 M 12 8 L 12 16 M 8 12 L 16 12",
    "holiday": "M 6 21 L 6 3.5 M 6 4.5 C 10 2.5 13 6.5 19 4.5 L 19 13.5 "
    "C 13 15.5 10 11.5 6 13.5",
    "free": "M 20 14.5 C 15 16.5 8 12.5 10 4 C 5.5 5.5 3.5 10 5 14.5 "
    "C 7 20.5 16 22 20 14.5 Z",
    "today": "O 12 12 8.5 M 12 7 L 12 12 L 15.5 14",
    "week": "M 4 20 L 20 20 M 6.5 16.5 L 6.5 11 M 12 16.5 L 12 5 M 17.5 16.5 L 17.5 8.5",
    "month": "R 3.5 5 17 15.5 2.5 M 3.5 10 L 20.5 10 M 8 3 L 8 6.5 M 16 3 L 16 6.5 "
    "M 8 13.7 L 8.2 13.7 M 12 13.7 L 12.2 13.7 M 16 13.7 L 16.2 13.7 M 8 17 L 8.2 17 "
    "M 12 17 L 12.2 17",
    "trends": "M 4 4 L 4 20 L 20 20 M 7.5 15.5 L 11.5 10.5 L 14.5 13 L 19.5 6.5",
    "earlier": "M 14.5 5.5 L 8 12 L 14.5 18.5",
    "later": "M 9.5 5.5 L 16 12 L 9.5 18.5",
    "less": "M 5.5 12 L 18.5 12",
    "more": "M 5.5 12 L 18.5 12 M 12 5.5 L 12 18.5",
    "open": "M 6 9.5 L 12 15.5 L 18 9.5",
    "workstation": "R 7 3.5 12 8 1.5 M 13 11.5 L 13 15 M 2.5 15 L 21.5 15 M 5 15 L 5 20.5 "
    "M 19 15 L 19 20.5",
    "clear": "M 6 6 L 18 18 M 18 6 L 6 18",
    "settings": "M 3.5 7 L 12 7 M 17.5 7 L 20.5 7 O 14.8 7 2.6 M 3.5 16.5 L 6.5 16.5 "
    "M 12 16.5 L 20.5 16.5 O 9.2 16.5 2.6",
    "self-test": "M 2.5 12.5 L 7 12.5 L 10 5 L 14 19 L 17 12.5 L 21.5 12.5",
    "table": "R 3.5 4.5 17 15 2 M 3.5 9.5 L 20.5 9.5 M 3.5 14.5 L 20.5 14.5 "
    "M 9.5 9.5 L 9.5 19.5",
    "folder": "M 3 18.5 L 3 7 C 3 5.7 3.7 5 5 5 L 9 5 L 11.5 7.5 L 19 7.5 C 20.3 7.5 21 "
    "8.2 21 9.5 L 21 18.5 Z",
    "save": "M 12 4 L 12 15 M 7.5 10.5 L 12 15 L 16.5 10.5 M 4.5 19.5 L 19.5 19.5",
    "check": "M 5 12.5 L 10 17.5 L 19.5 7",
    "warning": "M 12 4 L 21.5 20 L 2.5 20 Z M 12 10 L 12 14.5 M 12 17 L 12 17.2",
    "unknown": "O 12 12 8.5 M 9.3 10 C 9.3 6.2 14.7 6.2 14.7 9.8 C 14.7 12 12 11.8 12 14 "
    "M 12 16.7 L 12 16.9",
    "again": "M 19.5 12 C 19.5 16.1 16.1 19.5 12 19.5 C 7.9 19.5 4.5 16.1 4.5 12 "
    "C 4.5 7.9 7.9 4.5 12 4.5 C 14.9 4.5 17.4 6.1 18.7 8.5 M 19 4 L 18.7 8.5 L 14.2 8.2",
    "undo": "M 8.5 4.5 L 4 9 L 8.5 13.5 M 4 9 L 14 9 C 22 9 22 19.5 14 19.5 L 9 19.5",
    "copy": "R 8.5 8.5 11.5 11.5 2 M 15.5 5.5 C 15.5 4.5 15 4 14 4 L 6 4 C 4.8 4 4 4.8 4 6 "
    "L 4 14 C 4 15 4.5 15.5 5.5 15.5",
    "pause": "M 8.5 6 L 8.5 18 M 15.5 6 L 15.5 18",
    "resume": "M 8 5.5 L 18.5 12 L 8 18.5 Z",
    "stand": "O 12 4.6 1.9 M 12 8.5 L 12 14.5 M 8 10.5 L 16 10.5 M 12 14.5 L 9 21 "
    "M 12 14.5 L 15 21",
    "sit": "O 8.5 4.6 1.9 M 8.5 8.5 L 8.5 14.5 L 15 14.5 L 15 20.5 M 8.5 11 L 13 11 "
    "M 5 9.5 L 5 17.5 L 11 17.5",
    "why": "O 12 12 8.5 M 12 11.3 L 12 16 M 12 8 L 12 8.2",
    "insight": "M 9 17.5 L 15 17.5 M 10 20.8 L 14 20.8 M 9 17.5 C 9 14.5 6.2 13.5 6.2 9.5 "
    "C 6.2 5.8 8.8 3.2 12 3.2 C 15.2 3.2 17.8 5.8 17.8 9.5 C 17.8 13.5 15 14.5 15 17.5",
    "heart": "M 12 20 C 5 15 3 11.5 3 8.5 C 3 3.5 10 2.5 12 8 C 14 2.5 21 3.5 21 8.5 "
    "C 21 11.5 19 15 12 20 Z",
    "hide": "M 2.5 12 C 7 4.5 17 4.5 21.5 12 C 17 19.5 7 19.5 2.5 12 Z O 12 12 2.6 "
    "M 4.5 20 L 19.5 4",
    "lock": "R 5.5 10.5 13 9.5 2 M 8.5 10.5 L 8.5 8 C 8.5 3 15.5 3 15.5 8 L 15.5 10.5",
}
_LENGTHS = {"M": 2, "L": 2, "C": 6, "O": 3, "R": 5, "Z": 0}


@cache
def outline(name: str) -> QPainterPath:
    """Return the outline of a picture, on its grid; of one that is missing, nothing."""
    path = QPainterPath()
    if name not in OUTLINES:
        _log.warning("there is no picture %r", name)
    for command, rest in re.findall(r"([MLCORZ])([^MLCORZ]*)", OUTLINES.get(name, "")):
        numbers = [float(number) for number in rest.split()]
        if len(numbers) != _LENGTHS[command]:
            raise ValueError(f"{name}: {command} takes {_LENGTHS[command]} numbers")
        _draw(path, command, numbers)
    return path


def _draw(path: QPainterPath, command: str, at: list[float]) -> None:
    match command:
        case "M":
            path.moveTo(at[0], at[1])
        case "L":
            path.lineTo(at[0], at[1])
        case "C":
            path.cubicTo(*at)
        case "O":
            path.addEllipse(QPointF(at[0], at[1]), at[2], at[2])
        case "R":
            path.addRoundedRect(QRectF(*at[:4]), at[4], at[4])
        case _:
            path.closeSubpath()


def paint_picture(
    painter: QPainter, name: str, at: QPointF, size: float, colour: str
) -> None:
    """Paint a picture with its top left corner at a point."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(at)
    painter.scale(size / GRID, size / GRID)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    round_ends = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(QColor(colour), 2, Qt.PenStyle.SolidLine, *round_ends))
    painter.drawPath(outline(name))
    painter.restore()


def pixmap(name: str, colour: str, size: int = 18, ratio: float = 1.0) -> QPixmap:
    made = QPixmap(QSize(size, size) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint_picture(painter, name, QPointF(0, 0), size, colour)
    painter.end()
    return made


def icon(name: str, colour: str, size: int = 18) -> QIcon:
    """Return a picture for a button, sharp on every screen."""
    made = QIcon()
    for ratio in (1.0, 1.5, 2.0, 3.0):
        made.addPixmap(pixmap(name, colour, size, ratio))
    return made


def put_picture(button: QAbstractButton, name: str, colour: str) -> None:
    """Put a picture before the words of a button, with room between them."""
    key = f"{name} {colour}"
    if button.property("picture") == key:
        return
    button.setProperty("picture", key)
    made = QIcon()
    side = scaled(18)
    size = QSize(side + ROOM, side)
    for ratio in (1.0, 1.5, 2.0, 3.0):
        wide = QPixmap(size * ratio)
        wide.setDevicePixelRatio(ratio)
        wide.fill(Qt.GlobalColor.transparent)
        painter = QPainter(wide)
        paint_picture(painter, name, QPointF(0, 0), side, colour)
        painter.end()
        made.addPixmap(wide)
    button.setIcon(made)
    button.setIconSize(size)


def place_colour(place: Place, palette: Palette) -> str:
    match place:
        case Place.HOME:
            return palette.brand
        case Place.OFFICE | Place.HUB:
            return palette.office
        case Place.CLIENT | Place.ELSEWHERE:
            return palette.travel
        case _:
            return palette.muted


def paint_mark(painter: QPainter, box: QRectF, palette: Palette) -> None:
    """Paint the sign of HybridWell: a house in a ring that fills."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = box.width() * 0.11
    ring = box.adjusted(width, width, -width, -width)
    painter.setPen(QPen(QColor(palette.track), width))
    painter.drawEllipse(ring)
    pen = QPen(QColor(palette.brand), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawArc(ring, 90 * 16, -295 * 16)
    inner = box.width() * 0.46
    at = box.center() - QPointF(inner / 2, inner / 2 + width * 0.2)
    paint_picture(painter, "home", at, inner, palette.brand)
    painter.restore()
