"""The program on a data folder, with every event of its GUI thread weighed.

A process of its own, because an application is watched from its first event on. It opens
the window, turns over its pages, and prints as JSON how much CPU each step's heaviest
event cost; `tests/gui/test_responsive.py` starts it.
"""

import json
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from time import thread_time
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from hybridwell.app import assemble, lay_ground
from hybridwell.clock import SystemClock
from hybridwell.sensors.blind import BlindSensor
from hybridwell.ui.desktop import Desktop

_REST = 150
"""Milliseconds between steps: what a step leaves to do is done by then."""
_ANCHOR = 100_000
_FURTHER = 3
"""How many weeks and months one leafs back."""


class Watched(QApplication):
    """Weighs each event that the loop delivers, with all that it sets off at once."""

    def __init__(self) -> None:
        self.step = "start"
        self.slower = 1.0
        """How many times longer than at best the same work takes at this moment."""
        self.heaviest: dict[str, tuple[float, str]] = {}
        self._depth = 0
        super().__init__(["hybridwell"])

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        if self._depth:
            return super().notify(receiver, event)
        kind, who = event.type().name, type(receiver).__name__
        self._depth += 1
        begin = thread_time()
        try:
            return super().notify(receiver, event)
        finally:
            cost = (thread_time() - begin) / self.slower
            self._depth -= 1
            # By its name at the end: a step begins within the event of its timer.
            if cost > self.heaviest.get(self.step, (0.0, ""))[0]:
                self.heaviest[self.step] = cost, f"{who} {kind}"


class Tour:
    """One step after the other, each in an event of its own."""

    def __init__(self, app: Watched, desktop: Desktop, times: int) -> None:
        self._app, self._desktop = app, desktop
        self._steps = self._all(times)
        self._least = float("inf")
        self._timer = QTimer()
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self._go)
        self._timer.start()

    def _go(self) -> None:
        try:
            name, do = next(self._steps)
        except StopIteration:
            self._app.quit()
            return
        self._app.step = name
        self._app.slower = self._weigh_anchor()
        do()

    def _weigh_anchor(self) -> float:
        """Do the same work as ever: a core that is shared counts more time for it."""
        begin = thread_time()
        sum(range(_ANCHOR))
        took = thread_time() - begin
        self._least = min(took, self._least)
        return took / self._least

    def _all(self, times: int) -> Iterator[tuple[str, Callable[[], Any]]]:
        for tour in range(times):
            yield f"{tour} open", self._desktop.open_window
            window = self._shown()
            for page in sys.modules["hybridwell.ui.window"].PAGES:
                yield f"{tour} first {page}", partial(window.open_page, page)
                yield f"{tour} {page} again", partial(window.open_page, page)
                earlier = getattr(window.page(page), "earlier", None)
                if isinstance(earlier, QPushButton):
                    for _ in range(_FURTHER):
                        yield f"{tour} {page} earlier", earlier.click
            yield f"{tour} close", window.close
            yield f"{tour} gone", lambda: None

    def _shown(self) -> Any:  # noqa: ANN401 - its module is loaded when it opens
        return next(
            each
            for each in self._app.topLevelWidgets()
            if each.objectName() == "window" and each.isVisible()
        )


def main() -> None:
    ground = lay_ground(Path(sys.argv[1]), ["move_every=4h"], "en", SystemClock())
    parts = assemble(ground, BlindSensor("nobody is watched here"))
    app = Watched()
    app.setQuitOnLastWindowClosed(False)
    desktop = Desktop(parts, app)
    desktop.begin()
    tour = Tour(app, desktop, int(sys.argv[2]))
    app.exec()
    desktop.end()
    del tour
    print(json.dumps(app.heaviest))  # noqa: T201 - its test reads this


if __name__ == "__main__":
    main()
