"""What the program has to say by itself, in a balloon or a small box."""

from contextlib import suppress

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from hybridwell.domain.movement.breaks import BreakKind
from hybridwell.domain.movement.standing_desk import Move
from hybridwell.errors import HybridWellError, StoreError
from hybridwell.parts import Ground
from hybridwell.ports import Notifier
from hybridwell.questions import Question, about_break

_NO_TRAY = "no_tray_said"


class Notices(QObject):
    """Each is said once; none waits for an answer."""

    told = Signal(str, str)
    """A message for the balloon, from whatever thread."""
    pressed = Signal(object)
    """A button of a message, from whatever thread."""

    def __init__(self, ground: Ground, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground
        ground.login.complain = self.tell_error

    def tell_start(self) -> None:
        """Say what was wrong with the settings or the files at the start."""
        ground = self._ground
        tr = ground.language.tr
        if ground.complaint is not None:
            self.told.emit(
                tr("The last good settings are used"),
                ground.language.explain(ground.complaint),
            )
        for recovery in ground.recovered:
            text = tr(
                "a damaged file is kept as {copy}; {rows} rows of it were saved",
                copy=recovery.copy.name,
                rows=sum(recovery.kept.values()),
            )
            self.told.emit("HybridWell", text)

    def break_due(self, kind: BreakKind, move: Move | None = None) -> Question:
        """Return how to say that a break is due, without a prompt."""
        language = self._ground.language
        tr = language.tr
        said = {
            BreakKind.EYES: tr("Time to rest your eyes for a moment."),
            BreakKind.MOVE: tr("Time to stand up for a moment."),
            BreakKind.REST: tr("Time for a longer break, away from the screen."),
        }
        low = kind is BreakKind.MOVE and move is Move.RAISE
        return about_break(language, kind, said[kind], low=low)

    def tell_error(self, error: HybridWellError) -> None:
        self.told.emit("HybridWell", self._ground.language.explain(error))

    def tell_tray_gone(self, notifier: Notifier) -> None:
        """Say how to come back while the panel is away."""
        tr = self._ground.language.tr
        text = tr("The tray icon is gone. Start HybridWell again to open its window.")
        notifier.notify("HybridWell", text)

    def tell_failure(self) -> None:
        """Say that something nobody expected went wrong."""
        tr = self._ground.language.tr
        text = tr("Something went wrong. Counting goes on; the log file has the details.")
        self.told.emit("HybridWell", text)

    @property
    def no_tray_was_told(self) -> bool:
        try:
            return self._ground.movement.recall(_NO_TRAY) is not None
        except StoreError:
            return False

    def tell_no_tray(self, window: QWidget | None) -> None:
        """Say, on the first start without a tray, how to come back."""
        with suppress(StoreError):
            self._ground.movement.remember(_NO_TRAY, self._ground.clock.now())
        text = self._ground.language.tr(
            "This desktop shows no tray icons, so HybridWell is in this window."
            " Start HybridWell again to open it."
        )
        _show(_box("HybridWell", text), window)


def _box(title: str, text: str) -> QMessageBox:
    box = QMessageBox(QMessageBox.Icon.Information, title, text)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return box


def _show(box: QMessageBox, window: QWidget | None = None) -> None:
    if window is not None:
        box.setParent(window, Qt.WindowType.Dialog)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
