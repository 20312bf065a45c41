"""A day as a chart with numbers: the timeline, and a table of its stretches and breaks."""

from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtGui import QPainter

from hybridwell.domain.movement.breaks import Change
from hybridwell.domain.report import DayReport
from hybridwell.hole_words import doing_name
from hybridwell.language import Language, clock_time
from hybridwell.ui.day_paint import day_shapes, paint_day
from hybridwell.ui.drawing import Spot, Table
from hybridwell.ui.paint import Ink
from hybridwell.ui.shapes import Box, DayShapes, Piece

_ANY = Box(0, 0, 1000, 200)


def say_piece(language: Language, piece: Piece, zone: ZoneInfo) -> str:
    """Return `09:00–09:48 sitting, 0:48`; of a hole that Enter tells what it was."""
    times = "–".join(_wall(at, zone) for at in (piece.start, piece.end))
    what = _word(language, piece)
    if piece.kind == "hole" and piece.doing is None:
        what = language.tr("away – what was this? (Enter)")
    return f"{times} {what}, {clock_time(piece.end - piece.start)}"


@dataclass(frozen=True, slots=True)
class DayDrawing:
    """One day from left to right."""

    report: DayReport
    zone: ZoneInfo
    now: datetime | None = None
    agreed: tuple[time, time] | None = None
    """From when to when the day is worked by agreement."""
    across: int = 0

    @property
    def key(self) -> date:
        return self.report.date

    def name(self, language: Language) -> str:
        return language.tr("Timeline")

    def shapes(self, box: Box) -> DayShapes:
        return day_shapes(self.report, self.zone, box, self.now, self.agreed)

    def spots(self, box: Box, ink: Ink) -> tuple[Spot, ...]:
        return tuple(
            Spot(piece.box, piece.box, say_piece(ink.language, piece, self.zone))
            for piece in self.shapes(box).pieces
        )

    def paint(
        self, painter: QPainter, box: Box, ink: Ink, chosen: int | None = None
    ) -> None:
        paint_day(painter, box, self.shapes(box), ink, chosen)

    def table(self, language: Language) -> Table:
        """Return each stretch and each break, in the order of the day."""
        tr, shapes = language.tr, self.shapes(_ANY)
        rows = [
            (
                piece.start,
                _wall(piece.start, self.zone),
                _wall(piece.end, self.zone),
                _word(language, piece),
                clock_time(piece.end - piece.start),
            )
            for piece in shapes.pieces
        ]
        for mark in shapes.marks:
            taken = mark.outcome.change is Change.TAKEN
            word = tr("break") if taken else tr("break by itself")
            rows.append((mark.outcome.at, _wall(mark.outcome.at, self.zone), "", word, ""))
        rows.sort(key=lambda row: row[0])
        headings = (tr("From"), tr("Until"), tr("What"), tr("How long"))
        return Table(headings, tuple(row[1:] for row in rows), words=3)


def _word(language: Language, piece: Piece) -> str:
    tr = language.tr
    if piece.doing is not None:
        name = doing_name(language, piece.doing)
        return name[:1].lower() + name[1:]
    words = {"sitting": tr("sitting"), "standing": tr("standing")}
    return words.get(piece.kind, tr("away"))


def _wall(at: datetime, zone: ZoneInfo) -> str:
    return f"{at.astimezone(zone):%H:%M}"
