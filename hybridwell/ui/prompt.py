"""The prompt of a break: what is on screen follows from the engine, nothing else."""

import logging
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from hybridwell import paths
from hybridwell.domain.movement.breaks import BreakKind, Stage
from hybridwell.domain.movement.standing_desk import Move
from hybridwell.domain.movement.tips import Tip
from hybridwell.errors import HybridWellError
from hybridwell.sounds import Sounds
from hybridwell.ui import break_words as words
from hybridwell.ui.break_card import BreakCard, Scene
from hybridwell.ui.break_words import Shown
from hybridwell.ui.covers import Covers
from hybridwell.ui.desk import Desk, View
from hybridwell.ui.theme import Theme
from hybridwell.ui.tip_turns import TipTurns

WELL_DONE_FOR = timedelta(seconds=2)
ON_RESUME_GONE_AFTER = timedelta(seconds=10)
"""Samples come each second while it is on screen; after a hole nobody waits for it."""
_CLOSES = ("break skip", "break postpone")
_log = logging.getLogger(__name__)


class Prompt(QObject):
    """Announces a break, counts it down and thanks; on a card, or on all screens."""

    def __init__(self, desk: Desk, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._theme = desk, theme
        self._now: Shown | None = None
        self._taken_before = 0
        self._seen = timedelta()
        self.tip: Tip | None = None
        self.turns = TipTurns(paths.DataDir(desk.data_dir).tips)
        style = desk.prompts
        self.sounds = Sounds(paths.resources() / "sounds", style.sounds)
        self.card = BreakCard(desk.language, theme, moves=style.animations)
        self.covers = Covers(desk.language, theme, self, moves=style.animations)
        self._surface: BreakCard | Covers = self.card
        for surface in (self.card, self.covers):
            surface.wished.connect(self._ask)
            surface.liked.connect(self._like)
            surface.hidden.connect(self._hide)
            surface.unseen.connect(self._withdraw)
        self._seconds = QTimer(self, interval=1000)
        self._seconds.timeout.connect(self.follow)
        self._thanks = QTimer(self, singleShot=True)
        self._thanks.timeout.connect(self._clear)
        desk.news.changed.connect(self.follow)
        theme.changed.connect(self._dress)
        self.follow()

    def follow(self) -> None:
        """Show the stage of the break: a notice, the break, or nothing."""
        view = self._desk.view()
        before, self._now = self._now, words.shown(view)
        if _step(before) != _step(self._now):
            self._enter(view, before)
        elif self._now is not None:
            self._surface.count(self._now)
        if self._now is not None:
            self._seen = words.seen_at(view)

    def close(self) -> None:
        """Take everything off the screen and follow no more."""
        self._desk.news.changed.disconnect(self.follow)
        self._theme.changed.disconnect(self._dress)
        self._seconds.stop()
        self._thanks.stop()
        self._clear()

    def _enter(self, view: View, before: Shown | None) -> None:
        self._thanks.stop()
        now = self._now
        if now is None:
            self._leave(view, before)
            return
        if before is None or before.kind is not now.kind:
            self.tip = self.turns.next(words.occasion(view, now))
        self._taken_before = _taken(view, now.kind)
        surface = self._surface_for(now)
        if surface is not self._surface:
            self._surface.withdraw()
            self._surface = surface
        surface.present(Scene(now, self.tip, self.turns.taste))
        self._announce(now)
        self._seconds.start()

    def _surface_for(self, now: Shown) -> BreakCard | Covers:
        """Return where a break goes: an eye break is too small a thing for all screens."""
        large = now.stage is Stage.RESTING and now.kind is not BreakKind.EYES
        return self.covers if large and self._desk.prompts.full_screen else self.card

    def _announce(self, now: Shown) -> None:
        if now.stage is Stage.PRELUDE:
            self.sounds.play("begin")
        window = self._window()
        text = words.spoken(now, self.tip, self._desk.language)
        if window is not None:
            event = QAccessibleAnnouncementEvent(window, text)
            QAccessible.updateAccessibility(event)

    def _window(self) -> QWidget | None:
        if self._surface is self.card:
            return self.card
        return self.covers.window_of_rest()

    def _leave(self, view: View, before: Shown | None) -> None:
        """Thank for a break that was taken; whatever else ended it, go at once."""
        self._seconds.stop()
        slept = words.seen_at(view) - self._seen > ON_RESUME_GONE_AFTER
        if before is None or slept or _taken(view, before.kind) <= self._taken_before:
            self._clear()
            return
        self._surface.thank(before.kind, words.until_next(view, self._desk.language))
        self.sounds.play("end")
        self._thanks.start(WELL_DONE_FOR // timedelta(milliseconds=1))

    def _clear(self) -> None:
        self.card.withdraw()
        self.covers.withdraw()

    def _dress(self) -> None:
        """Take over another palette, or another opinion, while it is on screen."""
        if self._now is not None:
            self._surface.dress(Scene(self._now, self.tip, self.turns.taste))
        self.card.update()

    def _like(self, on: bool) -> None:  # noqa: FBT001 - from a button
        if self.tip is not None:
            self.turns.like(self.tip, on=on)
        self._dress()

    def _hide(self, on: bool) -> None:  # noqa: FBT001 - from a button
        if self.tip is not None:
            self.turns.hide(self.tip, on=on)
        self._dress()

    def _withdraw(self) -> None:
        """Take a break back that nobody can see."""
        _log.warning("a break was withdrawn: its window has not painted in two seconds")
        self._clear()
        self._ask("break withdraw")

    def _ask(self, command: str) -> None:
        """Ask for what was clicked; who closes the prompt stops the desk too."""
        try:
            if command in _CLOSES and self._desk.view().move is Move.STOP:
                self._desk.ask(Move.STOP.value)
            self._desk.ask(command)
        except HybridWellError:
            # It was over before the click came; what is so now is shown.
            self.follow()


def _step(now: Shown | None) -> tuple[BreakKind, Stage] | None:
    return None if now is None else (now.kind, now.stage)


def _taken(view: View, kind: BreakKind) -> int:
    """Return how many breaks of a kind were taken today."""
    today = view.today
    return (today.breaks if kind is BreakKind.MOVE else today.breaks_of(kind)).taken
