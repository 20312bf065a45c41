"""The file of a month while it is written: heavy kinds by a process, and not awaited."""

from hybridwell.claim_commands import LIGHT, STANDARD_OUTPUT, Saving
from hybridwell.errors import HybridWellError
from hybridwell.ui.child_file import ChildFile
from hybridwell.ui.desk import Desk
from hybridwell.ui.file_choice import Destination


class FileWriting(ChildFile):
    """Closes the month if that was chosen, and writes one file.

    It belongs to the desk: the file is finished even if the window is closed meanwhile.
    A month that was closed stays closed when the file is cancelled.
    """

    def __init__(self, desk: Desk, chosen: Destination) -> None:
        super().__init__(chosen.path, desk.news)
        self._desk, self._chosen = desk, chosen

    def start(self) -> None:
        """Begin; what became of it is told by one of the signals."""
        chosen = self._chosen
        try:
            if chosen.close:
                self._desk.ask("claim close", period=chosen.period)
            if chosen.format in LIGHT:
                self._write_at_once()
            else:
                asked = Saving(
                    chosen.period, chosen.format, STANDARD_OUTPUT, draft=chosen.draft
                )
                self.run(self._desk.child(asked))
        except HybridWellError as error:
            self._end(self.refused, error)

    def _write_at_once(self) -> None:
        chosen = self._chosen
        # The system's dialog has asked already whether to replace a file.
        self._desk.ask(
            "export", period=chosen.period, format=chosen.format, out=chosen.path,
            draft=chosen.draft, replace=True,
        )  # fmt: skip
        self._end(self.saved, chosen.path)
