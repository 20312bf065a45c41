"""Shows the window of a lived morning on a real screen, and obeys lines on its input.

Tracker, stores and commands are the real ones; only the user's hands and the clock are
moved.  A process of its own; `tests/gui/test_holes_on_screen.py` starts it, and kills it.
"""

import sys
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QPoint, QSocketNotifier, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from hybridwell import app as program
from hybridwell.domain.movement.holes import Doing, to_ask
from hybridwell.ui.desk import News, desk_of
from hybridwell.ui.self_test import SelfTest
from hybridwell.ui.theme import Theme
from hybridwell.ui.today_page import TodayPage
from hybridwell.ui.window import MainWindow  # noqa: TID253 - it is what is shown
from tests.hand_desk import HandDesk
from tests.mornings import MONDAY

MINUTE = timedelta(minutes=1)
BEAT = timedelta(seconds=5)


def say(*words: object) -> None:
    print(*words, flush=True)  # noqa: T201 - its test reads this


class Shown:
    """A window on the data of a folder; the user has been away for 48 minutes there."""

    def __init__(self, folder: Path, *, again: bool) -> None:
        self.hands = HandDesk(MONDAY + 3 * 60 * MINUTE if again else MONDAY)
        ground = program.lay_ground(folder, [], "en", self.hands)
        self.parts = program.assemble(ground, self.hands)
        self.news = News()
        self.parts.commands.days_changed = self.news.changed.emit
        if not again:
            self._live()
        desk = desk_of(
            self.parts, self.news, lambda _: None, SelfTest(),
            lambda day: to_ask(day.holes, ()),
        )  # fmt: skip
        self.window = MainWindow(desk, Theme(QApplication.instance()))  # type: ignore[arg-type] # it is one
        self.window.open_page("today")
        self.window.show()

    def _live(self) -> None:
        for minutes, move in ((40, "work"), (48, "rest"), (10, "work")):
            for _ in range(minutes * MINUTE // BEAT):
                getattr(self.hands, move)(BEAT)
                self.parts.tracker.look()

    @property
    def page(self) -> TodayPage:
        found = self.window.findChild(TodayPage)
        assert isinstance(found, TodayPage)
        return found

    def obey(self, line: str) -> None:
        match line.split():
            case ["answer", word]:
                self._where(self.page.holes.choices[Doing(word)])
            case ["undo"]:
                self._where(self.page.holes.undo)
            case ["piece", kind]:
                shapes = self.page.timeline._shapes()
                pieces = shapes.pieces if shapes else ()
                box = next(each.box for each in pieces if each.kind == kind)
                at = QPoint(round(box.middle), round(box.y + box.height / 4))
                at = self.page.timeline.mapToGlobal(at)
                say("at", at.x(), at.y())
            case ["menu"]:
                menu = self.page.hole_menu
                say("menu", menu.isVisible(), len(menu.actions()))
            case ["focus"]:
                focus = QApplication.focusWidget()
                say("focus", focus.accessibleName() if focus else "")
            case ["day"]:
                day = self.parts.reports.day(MONDAY.date())
                told = [each.doing.value for each in day.explained]
                say("day", *told, len(day.holes), "open", len(day.bouts), "bouts")

    def _where(self, widget: QWidget) -> None:
        at = widget.mapToGlobal(widget.rect().center())
        exposed = self.window.windowHandle().isExposed() and widget.isVisible()
        say("at", at.x(), at.y()) if exposed else say("hidden")


def follow(shown: Shown, line: str) -> None:
    shown.obey(line)
    say("done")


def fail(kind: QtMsgType, _where: object, message: str) -> None:
    say("qt", kind.name, message)


def main() -> int:
    qInstallMessageHandler(fail)
    app = QApplication(sys.argv[:1])
    shown = Shown(Path(sys.argv[1]), again="again" in sys.argv)
    lines = QSocketNotifier(0, QSocketNotifier.Type.Read, app)
    lines.activated.connect(lambda *_: follow(shown, sys.stdin.readline()))
    say("ready")
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
