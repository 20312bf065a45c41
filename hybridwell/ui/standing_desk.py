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
from hybridwell.standing_desk.told import (
    LASTING,
    MOVE,
    STOP,
    DeskError,
    Reading,
    Told,
    process,
)
from hybridwell.ui.desk_process import DeskProcess

FIRST_PAUSE, LONGEST_PAUSE = timedelta(seconds=5), timedelta(minutes=10)
"""A desk that does not answer is asked again after so long, ever later."""
_MS = timedelta(milliseconds=1)


class StandingDesk(QObject):
    """Nothing runs unless a desk is set up; nothing moves without a click."""

    wanted_again = Signal()
    """Look for it now; from a thread."""

    def __init__(
        self,
        parts: Parts,
        parent: QObject,
        command: Callable[..., list[str]] = process,
    ) -> None:
        super().__init__(parent)
        self._parts, self._ground, self._command = parts, parts.ground, command
        self.reading: Reading | None = None
        self.trouble: DeskError | None = None
        self.since: datetime | None = None
        """When it was lost."""
        self._address = ""
        self._process: DeskProcess | None = None
        self._sample: Sample | None = None
        self._there = self._waits = self._at_once = False
        self._pause = FIRST_PAUSE
        self._settle, self._lost, self._retry = (
            QTimer(self, singleShot=True) for _ in range(3)
        )
        self._settle.timeout.connect(self._arrived)
        self._lost.timeout.connect(lambda: parts.tracker.follow_desk(None))
        self._retry.timeout.connect(self._try_again)
        self.wanted_again.connect(self.look_again, Qt.ConnectionType.QueuedConnection)
        for move in Move:
            parts.commands.offer(move.value, lambda move=move: self.do(move))
        parts.commands.offer("desk show", self.state)

    @property
    def move(self) -> Move | None:
        """Return what a click would do; None: there is no desk in reach."""
        if self.reading is None:
            return None
        height, moving = self.reading.height, self.reading.moving
        return move_for(height, heights_of(self._ground.settings), moving=moving)

    def do(self, move: Move) -> None:
        """Move the desk, or stop it. Raises HybridWellError where there is none."""
        if not self._address:
            raise UsageError("no standing desk is set up: see hybridwell desk find")
        if self.reading is None or self._process is None:
            raise self.trouble or HybridWellError(LOOKED_FOR.text)
        heights = heights_of(self._ground.settings)
        height = heights.standing if move is Move.RAISE else heights.sitting
        self._process.order(STOP if move is Move.STOP else f"{MOVE}{height}")

    def settle(self) -> None:
        """Go by the settings: another desk, none, or other heights."""
        if self._address != self._ground.settings.desk_address:
            self._address = self._ground.settings.desk_address
            self._forget()
            self.look_again()
        elif self.reading is not None:
            self._settle.start(SETTLES // _MS)

    def follow(self, session: Session) -> None:
        """Ask anew after sleep, and as soon as somebody is there again."""
        if self._address != self._ground.settings.desk_address:
            self.settle()
        before, self._sample = self._sample, session.sample
        self._there = session.active is not None
        slept = before and self._sample and between(before, self._sample).slept
        if self._address and (slept or (self._waits and self._there)):
            self.look_again()

    def look_again(self) -> None:
        """Ask the desk anew, now."""
        self._pause, self._waits, self._at_once = FIRST_PAUSE, False, True
        self._retry.stop()
        if self._process is not None:
            self._process.stop()
        else:
            self._start()

    def state(self) -> dict[str, object]:
        """Return what is known, for the command line and the self-test; no address."""
        posture = self._parts.tracker.session.desk
        return {
            "set_up": bool(self._address),
            "height": None if self.reading is None else float(self.reading.height),
            "moving": self.reading is not None and self.reading.moving,
            "posture": None if posture is None else posture.value,
            "trouble": None if self.trouble is None else self.trouble.word,
            "since": None if self.since is None else self.since.isoformat(),
        }

    def try_it(self) -> Check:
        """Look for the desk, for a button of the self-test; called in a thread."""
        self.wanted_again.emit()
        return Check("standing desk", State.UNKNOWN, LOOKED_FOR)

    def close(self) -> None:
        """Stop the desk and let it go."""
        self._address = ""
        for timer in (self._settle, self._lost, self._retry):
            timer.stop()
        if self._process is not None:
            self._process.close()

    def _start(self) -> None:
        self._at_once = False
        if self._address and self._process is None:
            command = self._command("follow", self._address)
            self._process = DeskProcess(command, self._address, self)
            self._process.told.connect(self._hear)
            self._process.ended.connect(self._end)

    def _hear(self, told: Told) -> None:
        before = self.move
        match told:
            case Reading():
                self.reading, self.trouble, self.since = told, None, None
                self._pause = FIRST_PAUSE
                self._lost.stop()
                self._settle.start(SETTLES // _MS)
            case DeskError():
                self.trouble = told
        if self.move is not before:
            self._parts.tracker.look()

    def _end(self) -> None:
        """Try again later, unless that is of no use."""
        self._process = None
        if self.reading is not None:
            self._lost.start(LOST // _MS)
        self.reading = None
        self._settle.stop()
        self.since = self.since or self._ground.clock.now()
        if self._at_once:
            self._start()
        elif self.trouble is None or self.trouble.word not in LASTING:
            self._retry.start(self._pause // _MS)
            self._pause = min(2 * self._pause, LONGEST_PAUSE)
        self._parts.tracker.look()

    def _try_again(self) -> None:
        """Wait for somebody who might stand there."""
        if self._there:
            self._start()
        else:
            self._waits = True

    def _forget(self) -> None:
        self.reading = self.trouble = self.since = None
        if self._parts.tracker.session.desk is not None:
            self._parts.tracker.follow_desk(None)

    def _arrived(self) -> None:
        if self.reading is None:
            return
        before = self._parts.tracker.session.desk
        heights = heights_of(self._ground.settings)
        posture = posture_at(self.reading.height, heights, before)
        self._parts.tracker.follow_desk(posture)
