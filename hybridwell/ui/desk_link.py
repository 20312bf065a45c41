"""Keeps the process that speaks with a desk going: when it ends it is started anew."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from hybridwell.standing_desk.told import LASTING, DeskError, Reading, Told
from hybridwell.ui.desk_process import DeskProcess

FIRST_PAUSE, LONGEST_PAUSE = timedelta(seconds=5), timedelta(minutes=10)


class DeskLink(QObject):
    """Nothing runs without an address."""

    told = Signal(object)
    ended = Signal()

    def __init__(self, parent: QObject, command: Callable[..., list[str]]) -> None:
        super().__init__(parent)
        self.address = ""
        self._command = command
        self._process: DeskProcess | None = None
        self._there = self._waits = self._at_once = self._useless = False
        self._pause = FIRST_PAUSE
        self._retry = QTimer(self, singleShot=True)
        self._retry.timeout.connect(self._try_again)

    def use(self, address: str) -> None:
        """Speak with another desk, or none."""
        self.address = address
        self.look_again()

    def look_again(self) -> None:
        """Ask the desk anew, now."""
        self._pause, self._waits, self._at_once = FIRST_PAUSE, False, True
        self._retry.stop()
        if self._process is not None:
            self._process.stop()
        else:
            self._start()

    def follow(self, *, there: bool) -> None:
        """Ask as soon as somebody is there again."""
        self._there = there
        if there and self._waits:
            self.look_again()

    def order(self, line: str) -> None:
        if self._process is not None:
            self._process.order(line)

    def close(self) -> None:
        """Stop the desk and let it go."""
        self.address = ""
        self._retry.stop()
        if self._process is not None:
            self._process.close()

    def _start(self) -> None:
        self._at_once = self._useless = False
        if self.address and self._process is None:
            command = self._command("follow", self.address)
            self._process = DeskProcess(command, self.address, self)
            self._process.told.connect(self._hear)
            self._process.ended.connect(self._end)

    def _hear(self, told: Told) -> None:
        match told:
            case Reading():
                self._pause = FIRST_PAUSE
            case DeskError():
                self._useless = told.word in LASTING
        if not self._at_once:  # else it speaks of a desk that is not wanted any more
            self.told.emit(told)

    def _end(self) -> None:
        """Try again later, unless that is of no use."""
        self._process = None
        again = self._at_once
        self.ended.emit()
        if again:
            self._start()
        elif not self._useless:
            self._retry.start(self._pause // timedelta(milliseconds=1))
            self._pause = min(2 * self._pause, LONGEST_PAUSE)

    def _try_again(self) -> None:
        """Wait for somebody who might stand there."""
        if self._there:
            self._start()
        else:
            self._waits = True
