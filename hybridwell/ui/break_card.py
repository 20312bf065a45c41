"""The break prompt: a small card that takes no focus, and grows to the break itself."""
# ruff: noqa: N802 - Qt gave these methods their names

from datetime import timedelta
from functools import cached_property

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent

from hybridwell import paths
from hybridwell.domain.movement.breaks import Stage
from hybridwell.domain.movement.tips import Tip, next_tip
from hybridwell.errors import HybridWellError, ResourceError
from hybridwell.tip_files import load_tips
from hybridwell.ui import break_words as words
from hybridwell.ui.break_pages import BreakPage, NoticePage
from hybridwell.ui.desk import Desk, View
from hybridwell.ui.floating import Floating, wants_motion
from hybridwell.ui.theme import Theme

WELL_DONE_FOR = timedelta(seconds=2)
ON_RESUME_GONE_AFTER = timedelta(seconds=10)
"""Samples come each second while it is on screen; after a hole nobody waits for it."""


class BreakCard(Floating):
    """What is on screen follows from the stage of the break, and from nothing else."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme)
        self._desk = desk
        self._stage = Stage.WORKING
        self._taken_before = 0
        self._seen = timedelta()
        self._tip: Tip | None = None
        self._last: str | None = None
        self.notice = NoticePage(desk.language, self)
        self.rest = BreakPage(desk.language, self)
        for page in (self.notice, self.rest):
            page.hide()  # else the upper one takes the clicks meant for the other
        self.notice.begun.connect(self._begin)
        self.notice.postponed.connect(self._postpone)
        self.notice.skipped.connect(self._skip)
        self.rest.stopped.connect(self._skip)
        self.setWindowTitle(desk.language.tr("Movement break"))
        self._seconds = QTimer(self)
        self._seconds.setInterval(1000)
        self._seconds.timeout.connect(self._count)
        self._thanks = QTimer(self)
        self._thanks.setSingleShot(True)
        self._thanks.timeout.connect(self.hide)
        # A space typed after a click must not press a button; Tab leads to it.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        desk.news.changed.connect(self.follow)
        theme.changed.connect(self._dress)
        self.follow()

    def follow(self) -> None:
        """Show the stage of the break: a notice, the break, or nothing."""
        view = self._desk.view()
        stage = view.session.move.stage
        if stage is not self._stage:
            before, self._stage = self._stage, stage
            self._enter(view, before)
        self._count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End the break with Esc, once a click has brought the keyboard here."""
        if event.key() == Qt.Key.Key_Escape and self._stage is not Stage.WORKING:
            self._skip()
        else:
            super().keyPressEvent(event)

    def _enter(self, view: View, before: Stage) -> None:
        self._thanks.stop()
        match self._stage:
            case Stage.PRELUDE:
                self._choose_tip(view)
                self._show_notice(view)
            case Stage.RESTING:
                if before is Stage.WORKING:
                    self._choose_tip(view)
                self._show_break(view)
            case Stage.WORKING:
                self._leave(view)

    def _show_notice(self, view: View) -> None:
        self._taken_before = view.today.breaks.taken
        self.notice.show_tip(self._tip, view, self._theme.palette)
        self._appear(self.notice, self.notice.spoken(), view)
        self.let_click_focus(allowed=False)

    def _show_break(self, view: View) -> None:
        self._taken_before = view.today.breaks.taken
        self.rest.show_tip(self._tip, self._theme.palette, moves=wants_motion())
        self._appear(self.rest, self.rest.spoken(), view)
        self.let_click_focus(allowed=True)
        self.setFocus()

    def _appear(self, page: NoticePage | BreakPage, spoken: str, view: View) -> None:
        page.show_view(view)
        self.setAccessibleName(spoken)
        self.show_page(page)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self._seen = view.session.move.seen
        self._seconds.start()

    def _leave(self, view: View) -> None:
        """Thank for a break that was taken; whatever else ended it, go at once."""
        self._seconds.stop()
        slept = view.session.move.seen - self._seen > ON_RESUME_GONE_AFTER
        if view.today.breaks.taken > self._taken_before and self.isVisible() and not slept:
            self.rest.show_done(view)
            self.show_page(self.rest)
            self._thanks.start(WELL_DONE_FOR // timedelta(milliseconds=1))
        else:
            self.hide()

    def _count(self) -> None:
        """Move on by a second."""
        view = self._desk.view()
        if self._stage is Stage.PRELUDE:
            self.notice.show_view(view)
        elif self._stage is Stage.RESTING:
            self.rest.show_view(view)
        if self._stage is not Stage.WORKING:
            self._seen = view.session.move.seen

    def _dress(self) -> None:
        """Take over another palette while it is on screen."""
        view, palette = self._desk.view(), self._theme.palette
        if self._stage is Stage.PRELUDE:
            self.notice.show_tip(self._tip, view, palette)
        elif self._stage is Stage.RESTING:
            self.rest.show_tip(self._tip, palette, moves=wants_motion())
        self.update()

    @cached_property
    def _tips(self) -> tuple[Tip, ...]:
        """Load the tips at the first prompt; without them a break goes on all the same."""
        try:
            return load_tips(paths.resources() / "tips" / "tips.toml")
        except ResourceError:
            return ()

    def _choose_tip(self, view: View) -> None:
        last = self._last or words.tip_before_the_first(self._tips, view.today.date)
        self._tip = next_tip(self._tips, view.plan.move.lasts, words.where(view), last)
        self._last = self._tip.name if self._tip else None

    def _begin(self) -> None:
        self._ask("break now")

    def _postpone(self) -> None:
        self._ask("break postpone")

    def _skip(self) -> None:
        self._ask("break skip")

    def _ask(self, command: str) -> None:
        try:
            self._desk.ask(command)
        except HybridWellError:
            # It was over before the click came; what is so now is shown.
            self.follow()
