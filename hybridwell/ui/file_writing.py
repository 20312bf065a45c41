"""The file of a month while it is written: heavy kinds by a process, and not awaited."""

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

from hybridwell.claim_commands import (
    LIGHT,
    PATIENCE,
    STANDARD_OUTPUT,
    Saving,
    refusal_of_child,
    surroundings_of_child,
)
from hybridwell.errors import HybridWellError, Phrase, StoreError
from hybridwell.export.new_file import write_new
from hybridwell.ui.desk import Desk
from hybridwell.ui.file_choice import Destination


class FileWriting(QObject):
    """Closes the month if that was chosen, and writes one file; it can be cancelled.

    The process tells the file on its standard output, so a cancelled one leaves nothing.
    It belongs to the desk: the file is finished even if the window is closed meanwhile.
    """

    begun = Signal()
    """A process is at work; without this signal, all is done at once."""
    saved = Signal(object)
    refused = Signal(object)
    cancelled = Signal()

    def __init__(self, desk: Desk, chosen: Destination) -> None:
        super().__init__(desk.news)
        self._desk, self._chosen = desk, chosen
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

    @property
    def path(self) -> Path:
        return self._chosen.path

    def start(self) -> None:
        """Begin; what became of it is told by one of the signals."""
        chosen = self._chosen
        try:
            if chosen.close:
                self._desk.ask("claim close", period=chosen.period)
            if chosen.format in LIGHT:
                self._write_at_once()
            else:
                self._start_process()
        except HybridWellError as error:
            self._end(self.refused, error)

    def cancel(self) -> None:
        """Let go of the file; a month that was closed stays closed."""
        if not self._over:
            self._stop()
            self._end(self.cancelled)

    def _write_at_once(self) -> None:
        chosen = self._chosen
        # The system's dialog has asked already whether to replace a file.
        self._desk.ask(
            "export", period=chosen.period, format=chosen.format, out=chosen.path,
            draft=chosen.draft, replace=True,
        )  # fmt: skip
        self._end(self.saved, chosen.path)

    def _start_process(self) -> None:
        chosen = self._chosen
        asked = Saving(chosen.period, chosen.format, STANDARD_OUTPUT, draft=chosen.draft)
        around = QProcessEnvironment()
        for name, value in surroundings_of_child().items():
            around.insert(name, value)
        self._process.setProcessEnvironment(around)
        program, *options = self._desk.child(asked)
        self._clock.start()
        self.begun.emit()
        self._process.start(program, options)

    def _finish(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._over:
            return
        content = bytes(self._process.readAllStandardOutput().data())
        said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
        if code or status is not QProcess.ExitStatus.NormalExit:
            self._end(self.refused, refusal_of_child(said))
            return
        try:
            write_new(self._chosen.path, content, replace=True)
        except HybridWellError as error:
            self._end(self.refused, error)
        else:
            self._end(self.saved, self._chosen.path)

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._give_up(self._process.errorString())

    def _lose_patience(self) -> None:
        self._stop()
        self._give_up(Phrase("it took too long"))

    def _give_up(self, reason: object) -> None:
        text = "the file {path} cannot be written: {reason}"
        self._end(self.refused, StoreError(text, path=self._chosen.path, reason=reason))

    def _stop(self) -> None:
        self._over = True  # before the kill: it is told as an end like any other
        self._process.kill()
        self._process.waitForFinished()

    def _end(self, how: SignalInstance, *told: object) -> None:
        self._over = True
        self._clock.stop()
        how.emit(*told)
        self.deleteLater()
