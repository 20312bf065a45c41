"""The two faces of the break card: the notice with a tip, and the break itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hybridwell.domain.movement.tips import Tip
from hybridwell.language import Language
from hybridwell.ui import break_words as words
from hybridwell.ui.desk import View
from hybridwell.ui.figure import FigureRing
from hybridwell.ui.theme import Palette, font

MARGIN = 20


class NoticePage(QWidget):
    """One tip, a ring that empties, and three ways to go on."""

    begun, postponed, skipped = Signal(), Signal(), Signal()

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        tr = language.tr
        self._language = language
        self.ring = FigureRing(84, self)
        self._title = _label(self, 1.25, bold=True)
        self._text = _label(self, 1.0, tone="muted")
        self._hint = _label(self, 0.92, tone="muted")
        self._title.setText(tr("Stand up for a moment"))
        self._hint.setText(tr("The break begins by itself when you stop typing."))
        self.begin = _button(self, tr("Begin"), "primary")
        self.postpone = _button(self, "", "")
        self.skip = _button(self, tr("Skip"), "quiet")
        for button in (self.begin, self.postpone, self.skip):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the card has none to give
        self.begin.clicked.connect(self.begun)
        self.postpone.clicked.connect(self.postponed)
        self.skip.clicked.connect(self.skipped)
        self._lay_out()

    def show_tip(self, tip: Tip | None, view: View, palette: Palette) -> None:
        self._text.setText(words.tip_text(tip, self._language))
        self.postpone.setText(words.postpone_text(view, self._language))
        self.postpone.setVisible(words.may_postpone(view))
        self.ring.show_exercise(tip.figure if tip else "walk", palette, moves=False)
        _dress_quiet(self.skip, palette)

    def show_view(self, view: View) -> None:
        left = words.notice(view)
        self.ring.show_part(left.part)
        self.ring.setAccessibleName(
            self._language.tr("The break begins in {time}", time=left.figure)
        )

    def spoken(self) -> str:
        return f"{self._title.text()}. {self._text.text()} {self._hint.text()}"

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(4)
        for label in (self._title, self._text, self._hint):
            texts.addWidget(label)
        texts.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(texts, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.begin)
        buttons.addWidget(self.postpone)
        buttons.addStretch(1)
        buttons.addWidget(self.skip)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - 4)
        column.setSpacing(14)
        column.addLayout(top, 1)
        column.addLayout(buttons)


class BreakPage(QWidget):
    """The exercise, moving in a ring that empties, and at last a word of thanks."""

    stopped = Signal()

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        tr = language.tr
        self._language = language
        self.ring = FigureRing(208, self)
        self._time = _label(self, 2.4, bold=True)
        self._title = _label(self, 1.25, bold=True)
        self._text = _label(self, 1.0, tone="muted")
        self._hint = _label(self, 0.92, tone="brand")
        self.stop = _button(self, tr("Stop"), "quiet")
        self.stop.setToolTip(tr("Esc stops it too"))
        self.stop.clicked.connect(self.stopped)
        self._lay_out()

    def show_tip(self, tip: Tip | None, palette: Palette, *, moves: bool) -> None:
        self._title.setText(words.tip_title(tip, self._language))
        self._text.setText(words.tip_text(tip, self._language))
        self.ring.show_exercise(tip.figure if tip else "walk", palette, moves=moves)
        self.stop.show()
        self._time.show()
        _dress_quiet(self.stop, palette)

    def show_view(self, view: View) -> None:
        left = words.rest(view)
        tr = self._language.tr
        self.ring.show_part(left.part)
        self._time.setText(left.figure)
        self._time.setAccessibleName(tr("{time} left", time=left.figure))
        waits = tr("It waits for you while you type.")
        self._hint.setText("" if words.at_rest(view) else waits)

    def show_done(self, view: View) -> None:
        self.ring.show_done()
        self._time.hide()
        self.stop.hide()
        self._title.setText(self._language.tr("Well done"))
        self._text.setText(words.until_next(view, self._language))
        self._hint.setText("")

    def spoken(self) -> str:
        return f"{self._title.text()}. {self._text.text()}"

    def _lay_out(self) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN + 4, MARGIN, MARGIN - 8)
        column.setSpacing(6)
        column.addWidget(self.ring, 0, middle)
        column.addSpacing(6)
        for label in (self._time, self._title, self._text, self._hint):
            label.setAlignment(middle)
            column.addWidget(label)
        column.addStretch(1)
        column.addWidget(self.stop, 0, middle)


def _label(parent: QWidget, scale: float, *, bold: bool = False, tone: str = "") -> QLabel:
    label = QLabel(parent)
    label.setFont(font(scale, bold=bold))
    label.setProperty("tone", tone)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def _button(parent: QWidget, text: str, kind: str) -> QPushButton:
    button = QPushButton(text, parent)
    button.setProperty("kind", kind)
    button.setAutoDefault(False)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def _dress_quiet(button: QPushButton, palette: Palette) -> None:
    """Let a button look like text until it is wanted."""
    button.setStyleSheet(
        "QPushButton { background: transparent; border: 1px solid transparent;"
        f" color: {palette.muted}; }}"
        f"QPushButton:hover {{ color: {palette.ink}; background: {palette.track}; }}"
        f"QPushButton:focus {{ border: 2px solid {palette.brand}; padding: 5px 11px; }}"
    )
