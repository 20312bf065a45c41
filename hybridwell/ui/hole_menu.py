"""A menu that asks what a stretch away was: the answers, and the way back."""

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from hybridwell.domain.movement.holes import Doing, Hole
from hybridwell.errors import HybridWellError
from hybridwell.hole_words import answer_hint, answer_name, question
from hybridwell.ui.desk import Desk
from hybridwell.ui.shapes import Piece
from hybridwell.ui.theme import font


class HoleMenu(QMenu):
    """Asks the desk to keep an answer, or to forget it."""

    refused = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setToolTipsVisible(True)

    def offer(self, piece: Piece, zone: tzinfo, at: QPoint) -> None:
        """Open at a point of the screen; what was said already is checked."""
        hole, language = piece.hole, self._desk.language
        if hole is None:
            return
        self.clear()
        title = self.addAction(question(language, hole, zone))
        title.setEnabled(False)
        title.setFont(font(bold=True))
        self.addSeparator()
        for doing in Doing:
            action = self.addAction(answer_name(language, doing))
            action.setToolTip(answer_hint(language, doing))
            action.setCheckable(True)
            action.setChecked(doing is piece.doing)
            action.triggered.connect(self._teller(hole, doing))
        if piece.doing is not None:
            self.addSeparator()
            back = self.addAction(language.tr("Take this back"))
            back.triggered.connect(self._forgetter(hole))
        self.popup(at)

    def _teller(self, hole: Hole, doing: Doing) -> Callable[[], None]:
        def tell() -> None:
            self._ask("hole explain", start=hole.start, what=doing.value)

        return tell

    def _forgetter(self, hole: Hole) -> Callable[[], None]:
        def tell() -> None:
            self._ask("hole forget", start=hole.start)

        return tell

    def _ask(self, command: str, **arguments: object) -> None:
        try:
            self._desk.ask(command, **arguments)
        except HybridWellError as error:
            self.refused.emit(self._desk.language.explain(error))
