"""The tray's icons: a shape and a colour for each state, drawn for each size.

No panel tells whether it is light or dark, so every colour stands out on both.
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from hybridwell.domain.movement.breaks import Held, Stage
from hybridwell.domain.movement.session import Posture
from hybridwell.domain.report import SCREEN_NORM
from hybridwell.ui.desk import View

SIZES = (16, 22, 24, 32, 48, 64)
STEPS = 12
"""The ring grows in so many steps, so that the panel is not sent an icon each second."""


class Sign(Enum):
    """What the icon says; the first that holds is shown."""

    PROBLEM = "problem"
    PAUSED = "paused"
    MEETING = "meeting"
    STANDING = "standing"
    LIMIT = "limit"
    COUNTING = "counting"


COLOURS = {
    Sign.PROBLEM: "#B9811A",
    Sign.PAUSED: "#75848B",
    Sign.MEETING: "#4E79CF",
    Sign.STANDING: "#1F9080",
    Sign.LIMIT: "#D0593C",
    Sign.COUNTING: "#1F9080",
}
TRACK = "#90979DA3"
"""Alpha first: what the ring has still to fill, on any panel."""
GLYPH = "#FFFFFF"


@dataclass(frozen=True, slots=True)
class Face:
    """What there is to see of an icon; two that are equal need not be sent twice."""

    sign: Sign
    step: int = 0
    """Of the ring towards the next break; for COUNTING only."""


def face(view: View) -> Face:
    signs = (
        (view.trouble is not None, Sign.PROBLEM),
        (view.outlook.paused_until is not None, Sign.PAUSED),
        (view.outlook.held_by is Held.MEETING, Sign.MEETING),
        (view.session.posture is Posture.STANDING, Sign.STANDING),
        (view.today.screen >= SCREEN_NORM, Sign.LIMIT),
    )
    sign = next((sign for holds, sign in signs if holds), Sign.COUNTING)
    return Face(sign, ring_step(view) if sign is Sign.COUNTING else 0)


def ring_step(view: View) -> int:
    """Return how many twelfths of the way to the next break are done."""
    if not view.plan.move.enabled:
        return 0
    if view.session.move.stage is not Stage.WORKING:
        return STEPS
    left = view.outlook.due_in / max(view.plan.move.every, timedelta(seconds=1))
    return max(0, min(STEPS, int(STEPS * (1 - left) + 1e-9)))


def icon(shown: Face) -> QIcon:
    made = QIcon()
    for size in SIZES:
        made.addPixmap(pixmap(shown, size))
    return made


def pixmap(shown: Face, size: int) -> QPixmap:
    made = QPixmap(QSize(size, size))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _PAINT[shown.sign](_Grid(painter, size, COLOURS[shown.sign]), shown)
    painter.end()
    return made


@dataclass(frozen=True, slots=True)
class _Grid:
    """A canvas of 16 by 16 units whose straight edges fall between pixels."""

    painter: QPainter
    size: int
    colour: str

    def snap(self, units: float) -> float:
        return round(units * self.size / 16)

    def box(self, left: float, top: float, right: float, bottom: float) -> QRectF:
        return QRectF(
            QPointF(self.snap(left), self.snap(top)),
            QPointF(self.snap(right), self.snap(bottom)),
        )

    def twin(self, inner: float, outer: float) -> tuple[float, float]:
        """Return two edges left of the middle, whole pixels from it and from each other."""
        middle = self.size / 2
        gap = (
            middle - max(1.0, round((8 - inner) * self.size / 16 - middle % 1)) - middle % 1
        )
        return gap - max(1.0, self.snap(inner - outer)), gap

    def point(self, x: float, y: float) -> QPointF:
        return QPointF(x, y) * (self.size / 16)

    def fill(self, colour: str) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(colour))

    def stroke(self, colour: str, width: float) -> None:
        pen = QPen(QColor(colour), max(1.0, width * self.size / 16))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def polygon(self, *points: tuple[float, float]) -> None:
        self.painter.drawPolygon(QPolygonF([self.point(x, y) for x, y in points]))

    def ball(self, x: float, y: float, radius: float) -> None:
        radius *= self.size / 16
        self.painter.drawEllipse(self.point(x, y), radius, radius)


def _counting(grid: _Grid, shown: Face) -> None:
    """Draw a ring that fills clockwise, around a dot."""
    width = int(grid.size * 2.5 / 16 + 0.5)
    inset = round(grid.size / 16) * 0.5 + width / 2
    ring = QRectF(0, 0, grid.size, grid.size).adjusted(inset, inset, -inset, -inset)
    grid.stroke(TRACK, width * 16 / grid.size)
    grid.painter.drawEllipse(ring)
    if shown.step:
        pen = QPen(QColor(grid.colour), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        grid.painter.setPen(pen)
        grid.painter.drawArc(ring, 90 * 16, -round(360 * 16 * shown.step / STEPS))
    grid.fill(grid.colour)
    grid.ball(8, 8, 2.25)


def _standing(grid: _Grid, _: Face) -> None:
    """Draw a person on their feet, arms up: no ring, nothing to wait for."""
    grid.fill(grid.colour)
    grid.ball(8, 2.6, 2.1)
    grid.stroke(grid.colour, 2.2)
    for line in (
        ((3.2, 4.6), (8, 7.4), (12.8, 4.6)),
        ((8, 7.4), (8, 10.2), (5.2, 14.6)),
        ((8, 10.2), (10.8, 14.6)),
    ):
        grid.painter.drawPolyline(QPolygonF([grid.point(x, y) for x, y in line]))


def _meeting(grid: _Grid, _: Face) -> None:
    """Draw a balloon of speech."""
    grid.fill(grid.colour)
    radius = grid.size * 3 / 16
    grid.painter.drawRoundedRect(grid.box(1, 1, 15, 12), radius, radius)
    grid.polygon((3.5, 11), (3.5, 15.6), (8.5, 11))
    grid.fill(GLYPH)
    for x in (4.6, 8, 11.4):
        grid.ball(x, 6.6, 1.15)


def _paused(grid: _Grid, _: Face) -> None:
    """Draw a disc with two bars."""
    grid.fill(grid.colour)
    grid.ball(8, 8, 7.5)
    grid.fill(GLYPH)
    left, right = grid.twin(6.8, 4.6)
    top, bottom = grid.snap(4.5), grid.size - grid.snap(4.5)
    for x in (left, grid.size - right):
        grid.painter.drawRect(QRectF(x, top, right - left, bottom - top))


def _limit(grid: _Grid, _: Face) -> None:
    """Draw an octagon with an hourglass that has run out."""
    grid.fill(grid.colour)
    corners = [(pi / 8 + pi / 4 * number) for number in range(8)]
    grid.polygon(*((8 + 8.1 * cos(at), 8 + 8.1 * sin(at)) for at in corners))
    grid.fill(GLYPH)
    grid.polygon((4.6, 3.6), (11.4, 3.6), (8, 8.4))
    grid.polygon((4.6, 12.4), (11.4, 12.4), (8, 7.6))


def _problem(grid: _Grid, _: Face) -> None:
    """Draw a triangle with an exclamation mark."""
    grid.fill(grid.colour)
    grid.stroke(grid.colour, 1.6)
    grid.painter.setBrush(QColor(grid.colour))
    grid.polygon((8, 1.6), (15.1, 14.1), (0.9, 14.1))
    grid.fill(GLYPH)
    width = max(2.0, grid.snap(2)) + (grid.size + max(2, round(grid.snap(2)))) % 2
    left = (grid.size - width) / 2
    grid.painter.drawRect(QRectF(left, grid.snap(5), width, grid.snap(9.6) - grid.snap(5)))
    grid.painter.drawRect(QRectF(left, grid.snap(11), width, max(2.0, grid.snap(1.9))))


_PAINT = {
    Sign.COUNTING: _counting,
    Sign.STANDING: _standing,
    Sign.MEETING: _meeting,
    Sign.PAUSED: _paused,
    Sign.LIMIT: _limit,
    Sign.PROBLEM: _problem,
}
