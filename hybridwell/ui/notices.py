"""What the program has to say by itself, in a balloon or a small box."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from hybridwell.domain.movement.breaks import BreakKind
from hybridwell.errors import StoreError
from hybridwell.parts import Ground


class Notices(QObject):
    """Each is said once; none waits for an answer."""

    told = Signal(str, str)
    """A message for the balloon, from whatever thread."""

    def __init__(self, ground: Ground, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground

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

    def tell_break(self, kind: BreakKind) -> None:
        """Say that a break is due, without a prompt."""
        tr = self._ground.language.tr
        said = {
            BreakKind.EYES: tr("Time to rest your eyes for a moment."),
            BreakKind.MOVE: tr("Time to stand up for a moment."),
            BreakKind.REST: tr("Time for a longer break, away from the screen."),
        }
        self.told.emit("HybridWell", said[kind])

    def tell_failure(self) -> None:
        """Say that something nobody expected went wrong."""
        tr = self._ground.language.tr
        text = tr("Something went wrong. Counting goes on; the log file has the details.")
        self.told.emit("HybridWell", text)

    def tell_no_tray(self, window: QWidget) -> None:
        """Say once, on the first start without a tray, how to come back."""
        movement, tr = self._ground.movement, self._ground.language.tr
        try:
            said = movement.recall("no_tray_said")
            movement.remember("no_tray_said", self._ground.clock.now())
        except StoreError:
            said = None
        if said is None:
            text = tr(
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
