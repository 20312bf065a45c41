"""Shows the break card or the tray on a real screen, and obeys lines on its input.

A process of its own, because a process has one connection to one screen.  It prints what
it is asked for; `tests/gui/test_on_screen.py` starts it.
"""

import sys
from datetime import timedelta
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QSocketNotifier, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QPushButton

from hybridwell.domain.movement.breaks import BreakKind, Stage
from hybridwell.ui.covers import Cover
from hybridwell.ui.desk import PromptStyle
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
        self.table = TableDesk(
            sys.argv[1],
            Path(mkdtemp()),
            PromptStyle(full_screen="full" in sys.argv, animations="still" not in sys.argv),
        )
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

    def button(self, name: str) -> QPushButton:
        """Return a button by its name, or by that of its page too."""
        rest = self.prompt.covers.rest or self.card.rest
        pages = {"notice": self.card.notice, "rest": rest, "eyes": self.card.eyes}
        page, _, name = name.rpartition(".")
        among = [pages[page]] if page else list(pages.values())
        found = (getattr(each, name, None) for each in among)
        return next(each for each in found if isinstance(each, QPushButton))

    def about(self, cover: Cover) -> tuple[object, ...]:
        """Tell whether a cover is seen, has the keyboard, and has the countdown."""
        rest = self.prompt.covers.rest
        seen = cover.isVisible() and cover.windowHandle().isExposed()
        counts = rest is not None and rest.window() is cover
        return seen, cover.isActiveWindow(), counts

    def obey(self, line: str) -> None:  # noqa: C901, PLR0912 - one case for each word
        match line.split():
            case ["stage", stage]:
                self.table.enter(Stage(stage))
            case ["where"]:
                box = self.card.geometry()
                say("card", box.x(), box.y(), box.width(), box.height())
            case ["button", name]:
                chosen = self.button(name)
                at = chosen.mapToGlobal(chosen.rect().center())
                say("button", at.x(), at.y())
            case ["icon"]:
                at = self.tray.icon.geometry().center()
                say("icon", at.x(), at.y())
            case ["calm"]:
                stop = self.prompt.covers.calm[0].stop
                at = stop.mapToGlobal(stop.rect().center())
                say("button", at.x(), at.y())
            case ["seen"]:
                seen = self.card.isVisible() and self.card.windowHandle().isExposed()
                say("seen", seen, self.card.isActiveWindow())
            case ["eyes", stage]:
                self.table.enter(Stage(stage), kind=BreakKind.EYES)
            case ["covers"]:
                for cover in self.prompt.covers.covers:
                    box = cover.geometry()
                    size = (box.width(), box.height())
                    say("cover", box.x(), box.y(), *size, *self.about(cover))
            case ["block"]:
                self.card.setUpdatesEnabled(False)
            case ["light" | "dark" as look]:
                self.theme.follow(Qt.ColorScheme[look.title()])
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
