"""The standing desk that is set up: its height says who stands, and a click moves it."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from hybridwell.check import Check, State
from hybridwell.desk_report import LOOKED_FOR
from hybridwell.domain.movement.sample import Sample, between
from hybridwell.domain.movement.session import Session
from hybridwell.domain.movement.standing_desk import (
    LOST,
    SETTLES,
    Move,
    move_for,
    posture_at,
)
from hybridwell.errors import HybridWellError, UsageError
from hybridwell.parts import Parts
from hybridwell.plans import heights_of
from hybridwell.standing_desk.told import MOVE, STOP, DeskError, Reading, Told, process
from hybridwell.ui.desk_link import DeskLink

_MS = timedelta(milliseconds=1)


class StandingDesk(QObject):
    """Nothing runs unless a desk is set up; nothing moves without a click."""

    wanted_again = Signal()
    """Look for it now; from a thread."""

    def __init__(
        self, parts: Parts, parent: QObject, command: Callable[..., list[str]] = process
    ) -> None:
        super().__init__(parent)
        self._tracker, self._ground = parts.tracker, parts.ground
        self._reading: Reading | None = None
        self._trouble: DeskError | None = None
        self._since: datetime | None = None
        """When it was lost."""
        self._sample: Sample | None = None
        self._settle, self._lost = QTimer(self), QTimer(self)
        for timer, wait in ((self._settle, SETTLES), (self._lost, LOST)):
            timer.setSingleShot(True)
            timer.setInterval(wait // _MS)
        self._settle.timeout.connect(self._arrived)
        self._lost.timeout.connect(lambda: parts.tracker.follow_desk(None))
        self._link = DeskLink(self, command)
        self._link.told.connect(self._hear)
        self._link.ended.connect(self._lose)
        again = self._link.look_again
        self.wanted_again.connect(again, Qt.ConnectionType.QueuedConnection)
        for move in Move:
            parts.commands.offer(move.value, lambda move=move: self.do(move))
        parts.commands.offer("desk show", self.state)

    @property
    def move(self) -> Move | None:
        """Return what a click would do; None: there is no desk in reach."""
        if self._reading is None:
            return None
        height, moving = self._reading.height, self._reading.moving
        return move_for(height, heights_of(self._ground.settings), moving=moving)

    def do(self, move: Move) -> None:
        """Move the desk, or stop it. Raises HybridWellError where there is none."""
        if not self._link.address:
            raise UsageError("no standing desk is set up: see hybridwell desk find")
        if self._reading is None:
            raise self._trouble or HybridWellError(LOOKED_FOR.text)
        heights = heights_of(self._ground.settings)
        height = heights.standing if move is Move.RAISE else heights.sitting
        self._link.order(STOP if move is Move.STOP else f"{MOVE}{height}")

    def settle(self) -> None:
        """Go by the settings: another desk, none, or other heights."""
        address = self._ground.settings.desk_address
        if self._link.address == address:
            self._settle.start()
            return
        self._reading = self._trouble = self._since = None
        self._link.use(address)
        if self._tracker.session.desk is not None:
            self._tracker.follow_desk(None)

    def follow(self, session: Session) -> None:
        """Ask anew after sleep, and as soon as somebody is there again."""
        if self._link.address != self._ground.settings.desk_address:
            self.settle()
        before, self._sample = self._sample, session.sample
        if before and self._sample and between(before, self._sample).slept:
            self._link.look_again()
        self._link.follow(there=session.active is not None)

    def state(self) -> dict[str, object]:
        """Return what is known, for the command line and the self-test; no address."""
        posture, reading, trouble = self._tracker.session.desk, self._reading, self._trouble
        return {
            "set_up": bool(self._link.address),
            "height": None if reading is None else float(reading.height),
            "moving": reading is not None and reading.moving,
            "posture": None if posture is None else posture.value,
            "trouble": None if trouble is None else trouble.word,
            "since": None if self._since is None else self._since.isoformat(),
        }

    def try_it(self) -> Check:
        """Look for the desk, for a button of the self-test; called in a thread."""
        self.wanted_again.emit()
        return Check("standing desk", State.UNKNOWN, LOOKED_FOR)

    def close(self) -> None:
        """Stop the desk and let it go."""
        self._settle.stop()
        self._lost.stop()
        self._link.close()

    def _hear(self, told: Told) -> None:
        before = self.move
        match told:
            case Reading():
                self._reading, self._trouble, self._since = told, None, None
                self._lost.stop()
                self._settle.start()
            case DeskError():
                self._trouble = told
        if self.move is not before:
            self._tracker.look()

    def _lose(self) -> None:
        """Know nothing of the height any more; for a moment it says what it said."""
        if self._reading is not None:
            self._lost.start()
        self._reading = None
        self._settle.stop()
        self._since = self._since or self._ground.clock.now()
        self._tracker.look()

    def _arrived(self) -> None:
        if self._reading is not None:
            before = self._tracker.session.desk
            heights = heights_of(self._ground.settings)
            posture = posture_at(self._reading.height, heights, before)
            self._tracker.follow_desk(posture)
