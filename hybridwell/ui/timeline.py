"""The timeline of a day in the window: pointer and arrow keys tell each stretch."""
# ruff: noqa: N802 - Qt gave these methods their names

from datetime import datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from hybridwell.domain.report import DayReport
from hybridwell.hole_words import doing_name
from hybridwell.language import Language, clock_time
from hybridwell.ui.day_paint import day_shapes, paint_day
from hybridwell.ui.paint import Ink, paint_focus
from hybridwell.ui.shapes import Box, DayShapes, Piece
from hybridwell.ui.text_size import scaled_size
from hybridwell.ui.theme import font


def say_piece(language: Language, piece: Piece, zone: ZoneInfo) -> str:
    """Return `09:00–09:48 sitting, 0:48`; of a hole that Enter tells what it was."""
    tr = language.tr
    words = {"sitting": tr("sitting"), "standing": tr("standing"), "away": tr("away")}
    words["hole"] = tr("away – what was this? (Enter)")
    if piece.doing is not None:
        name = doing_name(language, piece.doing)
        words[piece.kind] = name[:1].lower() + name[1:]
    times = "–".join(f"{at.astimezone(zone):%H:%M}" for at in (piece.start, piece.end))
    return f"{times} {words[piece.kind]}, {clock_time(piece.end - piece.start)}"


class Timeline(QWidget):
    """One day from left to right."""

    asked = Signal(object, QPoint)
    """A piece that can be explained was chosen, and where on the screen it stands."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: tuple[DayReport, ZoneInfo, datetime | None, Ink] | None = None
        self._agreed: tuple[time, time] | None = None
        self._at: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.callout = QLabel(self)
        self.callout.setObjectName("callout")
        self.callout.setFont(font(0.95))
        self.callout.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.callout.hide()

    def show_day(
        self,
        report: DayReport,
        zone: ZoneInfo,
        now: datetime | None,
        ink: Ink,
        agreed: tuple[time, time] | None = None,
    ) -> None:
        """Show a day, and behind it from when to when it is worked by agreement."""
        if now is not None:  # the line of now moves by the minute
            now = now.replace(second=0, microsecond=0)
        shown = report, zone, now, ink
        if (shown, agreed) == (self._shown, self._agreed):
            return
        self._shown, self._agreed = shown, agreed
        self.setAccessibleName(ink.language.tr("Timeline"))
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        return scaled_size(720, 132)

    def minimumSizeHint(self) -> QSize:
        return scaled_size(360, 116)

    def _shapes(self) -> DayShapes | None:
        if self._shown is None:
            return None
        report, zone, now, _ = self._shown
        return day_shapes(report, zone, self._box(), now, self._agreed)

    def _box(self) -> Box:
        return Box(8, 8, self.width() - 16, self.height() - 16)

    def _choose(self, number: int | None) -> None:
        if number != self._at:
            self._at = number
            self._describe()
            self.update()

    def _describe(self) -> None:
        shapes = self._shapes()
        if shapes is None or self._shown is None:
            return
        _, zone, _, ink = self._shown
        said = [say_piece(ink.language, piece, zone) for piece in shapes.pieces]
        if self._at is None or self._at >= len(said):
            self._at = None
            self.callout.hide()
            self.setAccessibleDescription("\n".join(said))
            return
        self.setAccessibleDescription(said[self._at])
        self.callout.setText(said[self._at])
        self.callout.adjustSize()
        x = shapes.pieces[self._at].box.middle - self.callout.width() / 2
        x = min(max(0.0, x), float(self.width() - self.callout.width()))
        self.callout.move(QPoint(round(x), 0))
        self.callout.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        shapes = self._shapes()
        if shapes is None or self._shown is None:
            return
        ink = self._shown[3]
        painter = QPainter(self)
        paint_day(painter, self._box(), shapes, ink, self._at)
        if self.hasFocus():
            paint_focus(painter, self._box(), ink)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        shapes = self._shapes()
        at = event.position().x(), event.position().y()
        pieces = shapes.pieces if shapes else ()
        self._choose(next((n for n, each in enumerate(pieces) if at in each.box), None))
        chosen = self._piece()
        told = chosen is not None and chosen.hole is not None
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.setCursor(hand if told else arrow)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.mouseMoveEvent(event)
            self._ask()

    def _piece(self) -> Piece | None:
        shapes = self._shapes()
        if shapes is None or self._at is None or self._at >= len(shapes.pieces):
            return None
        return shapes.pieces[self._at]

    def _ask(self) -> None:
        """Offer to say what the chosen piece was, if that can be said."""
        piece = self._piece()
        if piece is not None and piece.hole is not None:
            at = QPoint(round(piece.box.x), round(piece.box.bottom))
            self.asked.emit(piece, self.mapToGlobal(at))

    def leaveEvent(self, _event: QEvent) -> None:
        self._choose(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:  # its own menu
            self._choose(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shapes = self._shapes()
        last = len(shapes.pieces) - 1 if shapes else -1
        at = self._at
        match event.key():
            case Qt.Key.Key_Right if last >= 0:
                self._choose(0 if at is None else min(last, at + 1))
            case Qt.Key.Key_Left if last >= 0:
                self._choose(last if at is None else max(0, at - 1))
            case Qt.Key.Key_Escape:
                self._choose(None)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self._ask()
            case _:
                super().keyPressEvent(event)
