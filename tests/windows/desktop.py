"""A desktop on which Windows programs run: Wine's own, on a screen without a monitor."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import Any

from tests.e2e.desktop import Desktop, Typed, pass_time

HAND = Path(__file__).with_name("hand.py")


def windows_path(path: Path) -> str:
    """Return how a program of Windows calls a file of this computer."""
    return f"Z:{path}".replace("/", "\\")


class HandError(Exception):
    """What the hand could not do, or the program would not."""


class WindowsDesktop(Desktop):
    """A screen, a prefix of Wine, and a hand on its side."""

    def __init__(self, screen: Desktop, python: Path) -> None:
        variables = {
            name: value
            for name, value in screen.environment.items()
            if not name.startswith(("DBUS_", "XDG_"))  # Windows has none of these
        }
        super().__init__(variables, screen._pictures)
        self.python = ["wine", str(python / "python.exe"), "-X", "faulthandler"]
        self._hand: subprocess.Popen[str] | None = None

    def hand(self, deed: str, *arguments: object) -> Any:  # noqa: ANN401 - as it answers
        """Let the hand do one of its deeds; raises HandError."""
        if self._hand is None or self._hand.poll() is not None:
            self._hand = self._started()
        assert self._hand.stdin
        assert self._hand.stdout
        print(json.dumps([deed, *arguments]), file=self._hand.stdin, flush=True)
        answer = json.loads(self._hand.stdout.readline())
        if "failed" in answer:
            raise HandError(answer["failed"])
        return answer["done"]

    def typing(self, seconds: float) -> "Moving":  # type: ignore[override]  # the same deeds
        """Begin to move the pointer: for Windows any input is one."""
        return Moving(self, seconds)

    def let_go(self) -> None:
        """Let the hand end."""
        if self._hand is not None and self._hand.poll() is None:
            self._hand.communicate()  # the end of its lines

    def _started(self) -> subprocess.Popen[str]:
        line = [*self.python, windows_path(HAND)]
        return subprocess.Popen(
            line, env=self.environment, text=True, cwd=HAND.anchor,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip


class Moving:
    """A pointer that moves, until the time is over or it is stopped."""

    def __init__(self, desktop: WindowsDesktop, seconds: float) -> None:
        self._desktop, self._seconds = desktop, seconds
        desktop.hand("move", True)
        self._start = monotonic()

    def wait(self) -> Typed:
        pass_time(self._seconds)
        return self.stop()

    def stop(self) -> Typed:
        self._desktop.hand("move", False)
        return Typed(self._start, monotonic())


@contextmanager
def windows_on(screen: Desktop, python: Path) -> Iterator[WindowsDesktop]:
    """Begin anew on a screen: Wine's tray belongs to the one on which Wine began."""
    found = WindowsDesktop(screen, python)
    end_wine(found)
    found.hand("tell", 0, 0)  # first, as Wine's own programs keep the pipes they get
    yield found
    found.let_go()


def end_wine(desktop: Desktop) -> None:
    """End every Windows program of the prefix."""
    for option in ("-k", "-w"):
        subprocess.run(["wineserver", option], env=desktop.environment, check=False)
