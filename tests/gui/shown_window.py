"""Shows a window on a real screen and obeys lines: full, normal, close.

A process of its own; `tests/gui/test_full_screen.py` starts it.
"""

import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QWidget


def obey(window: QWidget, line: str) -> None:
    match line.strip():
        case "full":
            window.showFullScreen()
        case "normal":
            window.showNormal()
        case _:
            QApplication.quit()


def main() -> int:
    app = QApplication(sys.argv[:1])
    window = QWidget()
    window.setWindowTitle("Salary round 2027")
    window.show()
    lines = QSocketNotifier(0, QSocketNotifier.Type.Read, app)
    lines.activated.connect(lambda *_: obey(window, sys.stdin.readline()))
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
