"""The process that speaks with a standing desk, on the Qt loop; it never holds it up."""

import logging
from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from hybridwell.claim_commands import surroundings_of_child
from hybridwell.standing_desk.told import DeskError, told_by

_PATIENCE = timedelta(seconds=4)
"""Longer than it takes to stop the desk and let go of it."""
_log = logging.getLogger(__name__)


class DeskProcess(QObject):
    """Tells what it says, and that it has ended; it ends with its input."""

    told = Signal(object)
    ended = Signal()

    def __init__(self, command: Sequence[str], secret: str, parent: QObject) -> None:
        """Start it; `secret` is kept out of the log."""
        super().__init__(parent)
        self._secret = secret
        self._over = False
        self._process = QProcess(self)
        around = QProcessEnvironment()
        for name, value in surroundings_of_child().items():
            around.insert(name, value)
        self._process.setProcessEnvironment(around)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._end)
        self._process.errorOccurred.connect(self._fail)
        self._late = QTimer(self, singleShot=True)
        self._late.setInterval(_PATIENCE // timedelta(milliseconds=1))
        self._late.timeout.connect(self._process.kill)
        program, *options = command
        self._process.start(program, options)

    def order(self, line: str) -> None:
        self._process.write(f"{line}\n".encode())

    def stop(self) -> None:
        """Let the desk stop and the process end, in its own time."""
        self._process.closeWriteChannel()
        self._late.start()

    def close(self) -> None:
        """Stop, and wait for it: the program ends."""
        self._over = True
        self.stop()
        if not self._process.waitForFinished(_PATIENCE // timedelta(milliseconds=1)):
            self._process.kill()
            self._process.waitForFinished()

    def _read(self) -> None:
        while self._process.canReadLine():
            self.told.emit(told_by(bytes(self._process.readLine().data()).decode()))

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            _log.warning("the desk: %s", self._process.errorString())
            self.told.emit(DeskError("failed"))
            self._end()

    def _end(self) -> None:
        if self._over:
            return
        self._over = True
        self._late.stop()
        said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
        if said := said.strip().replace(self._secret, "…"):
            _log.warning("the desk: %s", said[-2000:])
        self.ended.emit()
        self.deleteLater()
