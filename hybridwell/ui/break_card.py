"""The card of a break: it takes no focus, names a tip, and grows to the break itself."""
# ruff: noqa: N802 - Qt gave these methods their names

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from hybridwell.domain.movement.breaks import BreakKind, Stage
from hybridwell.domain.movement.tips import Taste, Tip
from hybridwell.language import Language
from hybridwell.ui import break_words as words
from hybridwell.ui.break_pages import BreakPage, EyesPage, NoticePage
from hybridwell.ui.break_parts import press_with_enter
from hybridwell.ui.break_words import Shown
from hybridwell.ui.floating import NARROW, WIDTH, Floating
from hybridwell.ui.paint_watch import PaintWatch
from hybridwell.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Scene:
    """What a prompt shows: the break, a tip, and what the user thinks of it."""

    now: Shown
    tip: Tip | None
    taste: Taste


class BreakCard(Floating):
    """Draws a scene; tells what was clicked, and when it does not come on screen."""

    wished = Signal(str)
    """The name of a command."""
    liked, hidden = Signal(bool), Signal(bool)
    unseen = Signal()

    def __init__(self, language: Language, theme: Theme, *, moves: bool = True) -> None:
        super().__init__(theme, moves=moves)
        self._language = language
        self.notice = NoticePage(language, self)
        self.eyes = EyesPage(language, self)
        self.rest = BreakPage(language, self)
        for page in (self.notice, self.eyes, self.rest):
            page.hide()  # else the upper one takes the clicks meant for the other
        self._join()
        self.watch = PaintWatch(self)
        self.watch.unseen.connect(self.unseen)
        # A space typed after a click must not press a button; Tab leads to it.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def present(self, scene: Scene) -> None:
        """Bring a scene on screen."""
        now = scene.now
        self.setWindowTitle(words.break_name(now.kind, self._language))
        self.dress(scene)
        self.count(now)
        page = self._page_of(now)
        self.setAccessibleName(page.spoken())
        self.show_page(page, NARROW if page is self.eyes else WIDTH)
        resting = now.stage is Stage.RESTING
        self.let_click_focus(allowed=resting)
        if resting:
            self.setFocus()
        self.watch.start()

    def dress(self, scene: Scene) -> None:
        """Show what does not change by the second, in the colours of now."""
        now, tip, taste, palette = scene.now, scene.tip, scene.taste, self._theme.palette
        page = self._page_of(now)
        if page is self.eyes:
            self.eyes.show_tip(tip, now, taste, palette)
        elif page is self.notice:
            self.notice.show_tip(tip, now, palette)
        else:
            self.rest.show_tip(tip, now, taste, palette, moves=self.moves)
        self.update()

    def count(self, now: Shown) -> None:
        self._page_of(now).show_time(now)

    def thank(self, kind: BreakKind, said: str) -> None:
        """Say that the break is over."""
        eyes = kind is BreakKind.EYES
        page = self.eyes if eyes else self.rest
        page.show_done(said)
        self.setAccessibleName(page.spoken())
        self.show_page(page, NARROW if eyes else WIDTH)

    def withdraw(self) -> None:
        self.watch.stop()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Obey Esc, and Enter on a button, once a click has brought the keyboard here."""
        if event.key() == Qt.Key.Key_Escape and self.isVisible():
            self.skip()
        elif not press_with_enter(event):
            super().keyPressEvent(event)

    def _page_of(self, now: Shown) -> NoticePage | EyesPage | BreakPage:
        if now.kind is BreakKind.EYES:
            return self.eyes
        return self.notice if now.stage is Stage.PRELUDE else self.rest

    def _join(self) -> None:
        self.notice.begun.connect(lambda: self.wished.emit("break now"))
        self.notice.postponed.connect(lambda: self.wished.emit("break postpone"))
        for skipped in (self.notice.skipped, self.eyes.skipped, self.rest.stopped):
            skipped.connect(self.skip)
        for moving in (self.notice, self.rest):
            moving.desk.wished.connect(self.wished)
        for page in (self.eyes, self.rest):
            page.opinion.liked.connect(self.liked)
            page.opinion.hidden.connect(self.hidden)

    def skip(self) -> None:
        self.wished.emit("break skip")
