"""Long work in small steps: one for each turn of the event loop, so that nothing waits."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer


class Steps(QObject):
    """Goes through one iterator at a time; another one takes its place."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Iterator[None] | None = None
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._step)

    @property
    def busy(self) -> bool:
        return self._work is not None

    def run(self, work: Iterator[None]) -> None:
        """Begin with other work; what was not finished is dropped."""
        self._work = work
        self._turn.start()

    def cancel(self) -> None:
        self._work = None
        self._turn.stop()

    def _step(self) -> None:
        work = self._work
        if work is None:
            return
        try:
            next(work)
        except StopIteration:
            if self._work is work:
                self.cancel()
