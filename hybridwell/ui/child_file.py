"""A file whose content a process of its own tells: heavy libraries stay out of the tray."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QObject,
    QProcess,
    QProcessEnvironment,
    QTimer,
    Signal,
    SignalInstance,
)

from hybridwell.claim_commands import PATIENCE, refusal_of_child, surroundings_of_child
from hybridwell.errors import HybridWellError, Phrase, StoreError
from hybridwell.export.new_file import write_new


class ChildFile(QObject):
    """Writes one file without holding the window up; it can be cancelled.

    The process tells the file on its standard output, so a cancelled one leaves nothing.
    """

    begun = Signal()
    """A process is at work; without this signal, all is done at once."""
    saved = Signal(object)
    refused = Signal(object)
    cancelled = Signal()

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.path = path
        self._process = QProcess(self)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._fail)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(PATIENCE // timedelta(milliseconds=1))
        self._clock.timeout.connect(self._lose_patience)
        self._over = False
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.cancel)

    def run(self, command: Sequence[str]) -> None:
        """Begin; what became of it is told by one of the signals."""
        around = QProcessEnvironment()
        for name, value in surroundings_of_child().items():
            around.insert(name, value)
        self._process.setProcessEnvironment(around)
        program, *options = command
        self._clock.start()
        self.begun.emit()
        self._process.start(program, options)

    def cancel(self) -> None:
        """Let go of the file."""
        if not self._over:
            self._stop()
            self._end(self.cancelled)

    def _finish(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._over:
            return
        content = bytes(self._process.readAllStandardOutput().data())
        said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
        if code or status is not QProcess.ExitStatus.NormalExit:
            self._end(self.refused, refusal_of_child(said))
            return
        try:
            write_new(self.path, content, replace=True)
        except HybridWellError as error:
            self._end(self.refused, error)
        else:
            self._end(self.saved, self.path)

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._give_up(self._process.errorString())

    def _lose_patience(self) -> None:
        self._stop()
        self._give_up(Phrase("it took too long"))

    def _give_up(self, reason: object) -> None:
        text = "the file {path} cannot be written: {reason}"
        self._end(self.refused, StoreError(text, path=self.path, reason=reason))

    def _stop(self) -> None:
        self._over = True  # before the kill: it is told as an end like any other
        self._process.kill()
        self._process.waitForFinished()

    def _end(self, how: SignalInstance, *told: object) -> None:
        self._over = True
        self._clock.stop()
        how.emit(*told)
        self.deleteLater()
