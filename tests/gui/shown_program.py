"""Shows the break card or the tray on a real screen, and obeys lines on its input.

A process of its own, because a process has one connection to one screen.  It prints what
it is asked for; `tests/gui/test_on_screen.py` starts it.
"""

import sys
from datetime import timedelta
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QSocketNotifier, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from hybridwell.domain.movement.breaks import Stage
from hybridwell.ui.prompt import Prompt
from hybridwell.ui.theme import Theme
from hybridwell.ui.tray import Tray
from tests.table_desk import TableDesk


def say(*words: object) -> None:
    print(*words, flush=True)  # noqa: T201 - its test reads this


class Program:
    """One desk, with a card and a tray."""

    def __init__(self, app: QApplication) -> None:
        self.app = app
        self.table = TableDesk(sys.argv[1], data_dir=Path(mkdtemp()))
        self.theme = Theme(app)
        self.prompt = Prompt(self.table.desk, self.theme)
        self.card = self.prompt.card
        self.tray = Tray(self.table.desk, look_every=timedelta(milliseconds=50))
        self.tray.window_wanted.connect(lambda: say("window wanted"))
        self.table.news.changed.connect(self.tell)
        self.told = 0

    def tell(self) -> None:
        for name, _ in self.table.asked[self.told :]:
            say("asked", name)
        self.told = len(self.table.asked)

    def obey(self, line: str) -> None:
        match line.split():
            case ["stage", stage]:
                self.table.enter(Stage(stage))
            case ["where"]:
                box = self.card.geometry()
                say("card", box.x(), box.y(), box.width(), box.height())
            case ["button", name]:
                page = (
                    self.card.notice if hasattr(self.card.notice, name) else self.card.rest
                )
                at = getattr(page, name).mapToGlobal(getattr(page, name).rect().center())
                say("button", at.x(), at.y())
            case ["icon"]:
                at = self.tray.icon.geometry().center()
                say("icon", at.x(), at.y())
            case ["seen"]:
                seen = self.card.isVisible() and self.card.windowHandle().isExposed()
                say("seen", seen, self.card.isActiveWindow())
            case ["asked"]:
                say("asked", *(name for name, _ in self.table.asked))
            case _:
                self.app.quit()


def follow(program: Program, line: str) -> None:
    program.obey(line)
    say("done")


def fail(kind: QtMsgType, _where: object, message: str) -> None:
    say("qt", kind.name, message)


def main() -> int:
    qInstallMessageHandler(fail)
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    program = Program(app)
    lines = QSocketNotifier(0, QSocketNotifier.Type.Read, app)
    lines.activated.connect(lambda *_: follow(program, sys.stdin.readline()))
    say("ready")
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
