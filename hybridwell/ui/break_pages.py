"""The faces of the prompt: the notice with a tip, the eye break, and the break itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hybridwell.domain.movement.breaks import Stage
from hybridwell.domain.movement.tips import Taste, Tip
from hybridwell.language import Language
from hybridwell.ui import break_words as words
from hybridwell.ui.break_parts import (
    MARGIN,
    DeskButton,
    TipOpinion,
    button,
    dress_quiet,
    label,
)
from hybridwell.ui.break_words import Shown
from hybridwell.ui.figure import FigureRing
from hybridwell.ui.theme import Palette

_TOP = Qt.AlignmentFlag.AlignTop
_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class NoticePage(QWidget):
    """One tip, a ring that empties, and three ways to go on."""

    begun, postponed, skipped = Signal(), Signal(), Signal()

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        tr = language.tr
        self._language = language
        self.ring = FigureRing(84, self)
        self._title = label(self, 1.25, bold=True)
        self._text = label(self, 1.0, tone="muted")
        self._hint = label(self, 0.92, tone="muted")
        self.begin = button(self, tr("Begin"), "primary")
        self.postpone = button(self, "", "")
        self.skip = button(self, tr("Skip"), "quiet")
        self.desk = DeskButton(language, self)
        for each in (self.begin, self.postpone, self.skip, self.desk):
            each.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the card has none to give
        self.begin.clicked.connect(self.begun)
        self.postpone.clicked.connect(self.postponed)
        self.skip.clicked.connect(self.skipped)
        self._lay_out()

    def show_tip(self, tip: Tip | None, now: Shown, palette: Palette) -> None:
        language, by = self._language, now.postpone_by
        self._title.setText(words.notice_title(now.kind, language))
        self._text.setText(words.tip_text(tip, now.kind, language))
        self._hint.setText(words.notice_hint(now, language))
        self.postpone.setText(words.postpone_text(by, language) if by else "")
        self.postpone.setVisible(by is not None)
        self.skip.setVisible(now.skippable)
        self.ring.show_exercise(words.figure_of(tip, now.kind), palette, moves=False)
        self.desk.setVisible(now.move is not None)
        dress_quiet(self.skip, palette)

    def show_time(self, now: Shown) -> None:
        self.desk.show_move(now.move)
        self.ring.show_part(now.notice.part)
        self.ring.setAccessibleName(
            self._language.tr("The break begins in {time}", time=now.notice.figure)
        )

    def spoken(self) -> str:
        return f"{self._title.text()}. {self._text.text()} {self._hint.text()}"

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(4)
        for each in (self._title, self._text, self._hint):
            texts.addWidget(each)
        texts.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.ring, 0, _TOP)
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
        column.addWidget(self.desk)
        column.addLayout(buttons)


class EyesPage(QWidget):
    """A small card for both steps of an eye break: it asks for a glance away, no more."""

    skipped = Signal()

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self.ring = FigureRing(64, self)
        self._title = label(self, 1.0, bold=True)
        self._text = label(self, 1.0, tone="muted")
        self._time = label(self, 1.0, tone="brand")
        self.opinion = TipOpinion(language, self)
        self.skip = button(self, language.tr("Skip"), "quiet")
        self.skip.clicked.connect(self.skipped)
        self._lay_out()

    def show_tip(self, tip: Tip | None, now: Shown, taste: Taste, palette: Palette) -> None:
        self._title.setText(words.notice_title(now.kind, self._language))
        self._text.setText(words.tip_text(tip, now.kind, self._language))
        self.ring.show_exercise(words.figure_of(tip, now.kind), palette, moves=False)
        self.opinion.show_tip(tip, taste, palette)
        self.skip.setVisible(now.skippable or now.stage is Stage.RESTING)
        self._time.show()
        dress_quiet(self.skip, palette)
        focus = Qt.FocusPolicy
        resting = now.stage is Stage.RESTING
        for each in (self.skip, self.opinion.like, self.opinion.hide_tip):
            each.setFocusPolicy(focus.StrongFocus if resting else focus.NoFocus)

    def show_time(self, now: Shown) -> None:
        """Let the ring wait, full, until the eyes leave the screen."""
        resting = now.stage is Stage.RESTING
        self.ring.show_part(now.rest.part if resting else 1.0)
        self._time.setText(now.rest.figure)
        said = self._language.tr("{time} left", time=now.rest.figure)
        self._time.setAccessibleName(said)

    def show_done(self, said: str) -> None:
        self.ring.show_done()
        self._time.hide()
        self.opinion.hide()
        self.skip.hide()
        self._title.setText(self._language.tr("Well done"))
        self._text.setText(said)

    def spoken(self) -> str:
        return f"{self._title.text()}. {self._text.text()}"

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self._time, 1)
        foot.addWidget(self.opinion)
        foot.addWidget(self.skip)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._title)
        texts.addWidget(self._text)
        texts.addStretch(1)
        texts.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN - 4, MARGIN - 4, MARGIN - 8, MARGIN - 10)
        row.setSpacing(14)
        row.addWidget(self.ring, 0, _TOP)
        row.addLayout(texts, 1)


class BreakPage(QWidget):
    """The exercise, moving in a ring that empties, and at last a word of thanks."""

    stopped = Signal()

    def __init__(self, language: Language, parent: QWidget, ring: int = 208) -> None:
        super().__init__(parent)
        tr = language.tr
        self._language = language
        self.ring = FigureRing(ring, self)
        self._time = label(self, 2.4, bold=True)
        self._title = label(self, 1.25, bold=True)
        self._text = label(self, 1.0, tone="muted")
        self._care = label(self, 0.92, tone="muted")
        self._hint = label(self, 0.92, tone="brand")
        self.opinion = TipOpinion(language, self)
        self.desk = DeskButton(language, self)
        self.stop = button(self, tr("Stop"), "quiet")
        self.stop.setToolTip(tr("Esc stops it too"))
        self.stop.clicked.connect(self.stopped)
        self._lay_out()

    def show_tip(
        self, tip: Tip | None, now: Shown, taste: Taste, palette: Palette, *, moves: bool
    ) -> None:
        language, kind = self._language, now.kind
        self._title.setText(words.tip_title(tip, kind, language))
        self._text.setText(words.tip_text(tip, kind, language))
        careful = tip is not None and tip.strains
        self._care.setText(language.tr("Stop if it hurts.") if careful else "")
        self._care.setVisible(careful)
        self.ring.show_exercise(words.figure_of(tip, kind), palette, moves=moves)
        self.opinion.show_tip(tip, taste, palette)
        self.stop.show()
        self._time.show()
        self.desk.setVisible(now.move is not None)
        dress_quiet(self.stop, palette)

    def show_time(self, now: Shown) -> None:
        tr = self._language.tr
        self.desk.show_move(now.move)
        self.ring.show_part(now.rest.part)
        self._time.setText(now.rest.figure)
        self._time.setAccessibleName(tr("{time} left", time=now.rest.figure))
        self._hint.setText("" if now.at_rest else tr("It waits for you while you type."))

    def show_done(self, said: str) -> None:
        self.ring.show_done()
        for each in (self._time, self._care, self.stop, self.opinion, self.desk):
            each.hide()
        self._title.setText(self._language.tr("Well done"))
        self._text.setText(said)
        self._hint.setText("")

    def spoken(self) -> str:
        return f"{self._title.text()}. {self._text.text()}"

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN + 4, MARGIN, MARGIN - 8)
        column.setSpacing(6)
        column.addWidget(self.ring, 0, _MIDDLE)
        column.addSpacing(6)
        for each in (self._time, self._title, self._text, self._care, self._hint):
            each.setAlignment(_MIDDLE)
            column.addWidget(each)
        column.addStretch(1)
        column.addWidget(self.desk, 0, _MIDDLE)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.opinion)
        foot.addWidget(self.stop)
        foot.addStretch(1)
        column.addLayout(foot)
