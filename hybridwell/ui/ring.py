"""The ring that fills towards the next break."""
# ruff: noqa: N802 - Qt gave these methods their names

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hybridwell.domain.movement.breaks import Held
from hybridwell.domain.movement.look import Outlook
from hybridwell.language import Language
from hybridwell.ui.text_size import scaled, scaled_size
from hybridwell.ui.theme import Palette, font

SECOND = timedelta(seconds=1)
ZERO = timedelta()


@dataclass(frozen=True, slots=True)
class RingFacts:
    """How full the ring is, and what stands in it."""

    part: float
    figure: str
    words: str
    counting: bool = True
    """False: something holds the break back, and the ring is pale."""


def ring_facts(
    outlook: Outlook, every: timedelta, language: Language, since: timedelta = ZERO
) -> RingFacts:
    """Return the ring `since` after the outlook was made; held back, it stands still."""
    tr = language.tr
    counting = outlook.held_by is None
    due = max(ZERO, outlook.due_in - since) if counting else outlook.due_in
    part = min(1.0, max(0.0, 1 - due / every))
    if outlook.held_by is Held.ON_SCREEN or (counting and not due):
        return RingFacts(1.0, tr("Now"), tr("movement break"))
    if outlook.held_by in {Held.OFF, Held.UNKNOWN}:
        return RingFacts(0.0, "–", tr("no breaks"), counting=False)
    words = {
        Held.PAUSED: tr("paused"),
        Held.MEETING: tr("in a meeting"),
        Held.STANDING: tr("you are standing"),
        Held.AWAY: tr("you are away"),
        None: tr("until movement break"),
    }[outlook.held_by]
    seconds = int((due + SECOND * 0.999) / SECOND)
    return RingFacts(part, f"{seconds // 60}:{seconds % 60:02d}", words, counting)


class Ring(QWidget):
    """Draws the facts; grows with its room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._facts = RingFacts(0.0, "", "")
        self._palette: Palette | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_facts(self, facts: RingFacts, palette: Palette) -> None:
        if (facts, palette) == (self._facts, self._palette):
            return
        self._facts, self._palette = facts, palette
        self.setAccessibleName(f"{facts.figure} {facts.words}")
        self.update()

    @property
    def facts(self) -> RingFacts:
        return self._facts

    def sizeHint(self) -> QSize:
        return scaled_size(156, 156)

    def minimumSizeHint(self) -> QSize:
        return scaled_size(132, 132)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._palette is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = min(self.width(), self.height(), scaled(240)) - 2.0
        box = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
        self._paint_arc(painter, box, size * 0.085, self._palette)
        self._paint_words(painter, box, size, self._palette)
        painter.end()

    def _paint_arc(
        self, painter: QPainter, box: QRectF, width: float, palette: Palette
    ) -> None:
        ring = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        pen = QPen(QColor(palette.track), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(ring)
        if self._facts.part > 0.002:
            pen.setColor(QColor(palette.brand if self._facts.counting else palette.away))
            painter.setPen(pen)
            painter.drawArc(ring, 90 * 16, -round(self._facts.part * 360 * 16))

    def _paint_words(
        self, painter: QPainter, box: QRectF, size: float, palette: Palette
    ) -> None:
        inner = size * 0.72
        figure = _fitting(self._facts.figure, font(size / scaled(84), bold=True), inner)
        words = _fitting(self._facts.words, font(0.95), inner * 0.94)
        painter.setFont(figure)
        tall, low = QFontMetricsF(figure).height(), QFontMetricsF(words).height()
        top = box.center().y() - (tall + low) / 2
        middle = Qt.AlignmentFlag.AlignCenter
        painter.setPen(QColor(palette.ink))
        painter.drawText(QRectF(box.x(), top, size, tall), middle, self._facts.figure)
        painter.setFont(words)
        painter.setPen(QColor(palette.muted))
        painter.drawText(QRectF(box.x(), top + tall, size, low), middle, self._facts.words)


def _fitting(text: str, chosen: QFont, width: float) -> QFont:
    """Make a font smaller until its text fits."""
    needed = QFontMetricsF(chosen).horizontalAdvance(text)
    if needed > width:
        chosen.setPointSizeF(chosen.pointSizeF() * width / needed)
    return chosen
