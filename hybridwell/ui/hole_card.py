"""The card that asks what time away was, in the room of the insight of the day."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hybridwell.domain.movement.holes import Doing, Hole
from hybridwell.errors import HybridWellError
from hybridwell.hole_words import answer_hint, answer_name, question, say_answer
from hybridwell.ui.desk import Desk, View
from hybridwell.ui.flow import EvenPages, FlowLayout
from hybridwell.ui.pictures import put_picture
from hybridwell.ui.theme import Palette, font

UNDO_FOR = 12_000
"""Milliseconds in which what was just said can be taken back on the spot."""


class HoleCard(QFrame):
    """A question with its answers, then what was said with a way back."""

    refused = Signal(str)
    turned = Signal()
    """It has something to say now, or no more."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("hole")
        self._desk = desk
        self._view: View | None = None
        self._palette: Palette | None = None
        self._answered: tuple[Hole, Doing] | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(UNDO_FOR)
        self._patience.timeout.connect(self._settle)
        self.busy = False
        self.asking, self.answered = QWidget(self), QWidget(self)
        self.question, self.answer = QLabel(self), QLabel(self)
        # Its room is taken before anything is asked.
        self.question.setText(
            desk.language.tr("{times}: what was this?", times="00:00–00:00")
        )
        self.question.setFont(font(bold=True))
        self.choices = {doing: self._choice(doing) for doing in Doing}
        self.undo = QPushButton(desk.language.tr("Undo"), self.answered)
        self.undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.undo.clicked.connect(self._take_back)
        self._lay_out()

    def _choice(self, doing: Doing) -> QPushButton:
        language = self._desk.language
        button = QPushButton(answer_name(language, doing), self.asking)
        # A click takes no focus: whoever answers by keyboard is led to the way back.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(answer_hint(language, doing))
        button.setAccessibleDescription(answer_hint(language, doing))
        button.clicked.connect(self._teller(doing))
        return button

    def _lay_out(self) -> None:
        self._pages = EvenPages()
        asking = FlowLayout(self.asking)
        for widget in (self.question, *self.choices.values()):
            asking.addWidget(widget)
        answered = FlowLayout(self.answered)
        answered.addWidget(self.answer)
        answered.addWidget(self.undo)
        for page in (self.asking, self.answered):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 6)
        column.addLayout(self._pages)

    def show_view(self, view: View, palette: Palette) -> None:
        """Ask about the hole of a view, unless something was said just now."""
        self._view, self._palette = view, palette
        language, zone = self._desk.language, view.plan.calendar.zone
        if view.hole is not None:
            self.question.setText(question(language, view.hole, zone))
        page, said = self.asking, self.question
        if self._answered is not None:
            self.answer.setText(say_answer(language, *self._answered, zone))
            page, said = self.answered, self.answer
        busy, self.busy = self.busy, view.hole is not None or self._answered is not None
        put_picture(self.undo, "undo", palette.ink)
        self._pages.setCurrentWidget(page)
        self._dress(said.text(), asks=page is self.asking)
        if busy is not self.busy:
            self.turned.emit()

    def _dress(self, said: str, *, asks: bool) -> None:
        self.setAccessibleName(said)
        for each in (*self.choices.values(), self.undo):
            each.setAccessibleName(f"{said}: {each.text()}")
        if self.property("asks") is not asks:
            self.setProperty("asks", asks)
            self.style().polish(self)

    def _teller(self, doing: Doing) -> Callable[[], None]:
        def tell() -> None:
            if self._view is not None and self._view.hole is not None:
                self._say(self._view.hole, doing)

        return tell

    def _say(self, hole: Hole, doing: Doing) -> None:
        by_key = self.choices[doing].hasFocus()
        if not self._ask("hole explain", (hole, doing), start=hole.start, what=doing.value):
            return
        self._patience.start()
        self._show_again()
        if by_key:
            self.undo.setFocus()

    def _take_back(self) -> None:
        if self._answered is None:
            return
        by_key, (hole, doing) = self.undo.hasFocus(), self._answered
        if not self._ask("hole forget", None, start=hole.start):
            return
        self._patience.stop()
        self._show_again()
        if by_key:
            self.choices[doing].setFocus()

    def _settle(self) -> None:
        """Go on to the next hole; never while the keyboard is on the way back."""
        if self.undo.hasFocus():
            self._patience.start()
            return
        self._answered = None
        self._show_again()

    def _show_again(self) -> None:
        if self._palette is not None:
            self.show_view(self._desk.view(), self._palette)

    def _ask(
        self, command: str, answered: tuple[Hole, Doing] | None, **arguments: object
    ) -> bool:
        """Take over what will be so before it is asked: the news of it come at once."""
        before, self._answered = self._answered, answered
        try:
            self._desk.ask(command, **arguments)
        except HybridWellError as error:
            self._answered = before
            self.refused.emit(self._desk.language.explain(error))
            return False
        return True
