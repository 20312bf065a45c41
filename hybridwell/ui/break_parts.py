"""What the pages of the prompt are made of: labels, buttons, an opinion on a tip."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from hybridwell.domain.movement.standing_desk import Move
from hybridwell.domain.movement.tips import Taste, Tip
from hybridwell.language import Language
from hybridwell.ui.pictures import icon
from hybridwell.ui.text_size import scaled
from hybridwell.ui.theme import Palette, font
from hybridwell.ui.words import move_text

MARGIN = 20
PICTURE = 18
"""Pixels, at a usual size of text."""


class TipOpinion(QWidget):
    """Two quiet buttons: this tip more often, or never again."""

    liked, hidden = Signal(bool), Signal(bool)

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        tr = language.tr
        self.like = _mark(self, tr("Favourite: show this tip more often"))
        self.hide_tip = _mark(self, tr("Do not show this tip again"))
        self.like.clicked.connect(self.liked)
        self.hide_tip.clicked.connect(self.hidden)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.like)
        row.addWidget(self.hide_tip)

    def show_tip(self, tip: Tip | None, taste: Taste, palette: Palette) -> None:
        name = tip.name if tip else ""
        self.like.setChecked(name in taste.favourites)
        self.hide_tip.setChecked(name in taste.hidden)
        self.setVisible(tip is not None)
        size = scaled(PICTURE)
        for mark, picture in ((self.like, "heart"), (self.hide_tip, "hide")):
            colour = palette.brand if mark.isChecked() else palette.muted
            mark.setIcon(icon(picture, colour, size))
            mark.setIconSize(QSize(size, size))
            dress_quiet(mark, palette, room=4)


class DeskButton(QPushButton):
    """Raises the standing desk, and stops it while it goes; there if it can be raised."""

    wished = Signal(str)
    """The name of a command."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(move_text(Move.RAISE, language), parent)
        self._language = language
        self._move: Move | None = None
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._wish)
        self.hide()

    def show_move(self, move: Move | None) -> None:
        """Say what a click does now; out of reach the button stays, and waits."""
        if move is not None:
            self.setText(move_text(move, self._language))
        self._move = move
        self.setEnabled(move is not None)

    def _wish(self) -> None:
        if self._move is not None:
            self.wished.emit(self._move.value)


def label(parent: QWidget, scale: float, *, bold: bool = False, tone: str = "") -> QLabel:
    made = QLabel(parent)
    made.setFont(font(scale, bold=bold))
    made.setProperty("tone", tone)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def button(parent: QWidget, text: str, kind: str) -> QPushButton:
    made = QPushButton(text, parent)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def dress_quiet(made: QPushButton, palette: Palette, room: int = 12) -> None:
    """Let a button look like text until it is wanted."""
    made.setStyleSheet(
        "QPushButton { background: transparent; border: 1px solid transparent;"
        f" color: {palette.muted}; padding: 6px {room}px; }}"
        f"QPushButton:hover {{ color: {palette.ink}; background: {palette.track}; }}"
        f"QPushButton:checked {{ background: {palette.brand_soft}; }}"
        f"QPushButton:focus {{ border: 2px solid {palette.brand};"
        f" padding: 5px {room - 1}px; }}"
    )


def press_with_enter(event: QKeyEvent) -> bool:
    """Let Enter press the button that has the keyboard, as Space does."""
    chosen = QApplication.focusWidget()
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    if enter and isinstance(chosen, QPushButton):
        chosen.click()
        return True
    return False


def _mark(parent: QWidget, says: str) -> QPushButton:
    made = button(parent, "", "quiet")
    made.setCheckable(True)
    made.setAccessibleName(says)
    made.setToolTip(says)
    return made
