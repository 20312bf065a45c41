"""Shows a window on a real screen and obeys lines: full, normal, close.

A process of its own; `tests/gui/test_full_screen.py` starts it.
"""

import sys

from PySide6.QtCore import QEvent, QSocketNotifier
from PySide6.QtWidgets import QApplication, QWidget


def obey(window: QWidget, line: str) -> None:
    match line.strip():
        case "full":
            window.showFullScreen()
        case "normal":
            window.showNormal()
        case _:
            QApplication.quit()


class Shown(QWidget):
    """Obeys only once it is active: before its map Qt and the desktop mix things up."""

    def __init__(self, lines: QSocketNotifier) -> None:
        super().__init__()
        self._lines = lines
        lines.setEnabled(False)
        lines.activated.connect(lambda *_: obey(self, sys.stdin.readline()))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - as Qt calls it
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self._lines.setEnabled(True)


def main() -> int:
    app = QApplication(sys.argv[:1])
    window = Shown(QSocketNotifier(0, QSocketNotifier.Type.Read, app))
    window.setWindowTitle("Salary round 2027")
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
