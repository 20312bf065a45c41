"""The prompt in a process of its own on a real screen: started, asked, clicked."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from select import select
from time import monotonic
from typing import IO

ROOT = Path(__file__).parents[2]
DEADLINE = 10.0


class Shown:
    """The program on the screen: lines in, lines out; a Qt warning fails."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.lines: list[str] = []
        self._read = 0
        self._rest = ""
        assert process.stdin is not None
        assert process.stdout is not None
        self._in: IO[str] = process.stdin
        self._out: IO[str] = process.stdout
        self.read_to("ready")

    def read_to(self, start: str) -> None:
        """Read on until a line begins like this."""
        while not any(line.startswith(start) for line in self.lines[self._read :]):
            assert select([self._out], [], [], DEADLINE)[0], f"nobody says {start!r}"
            said = os.read(self._out.fileno(), 65536).decode()
            assert said, "the program has ended"
            self._rest += said
            *whole, self._rest = self._rest.split("\n")
            assert not [line for line in whole if line.startswith("qt ")], whole
            self.lines += whole
        self._read = len(self.lines)

    def tell(self, command: str) -> list[str]:
        """Give a command and return what was said until it was done."""
        before = len(self.lines)
        self._in.write(f"{command}\n")
        self._in.flush()
        self.read_to("done")
        return self.lines[before:-1]


@contextmanager
def started(screen: dict[str, str], language: str = "en", *styles: str) -> Iterator[Shown]:
    with subprocess.Popen(
        [sys.executable, str(ROOT / "tests/gui/shown_program.py"), language, *styles],
        env=screen | {"QT_QPA_PLATFORM": "xcb"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    ) as process:
        try:
            yield Shown(process)
        finally:
            process.terminate()


def xdotool(screen: dict[str, str], *arguments: str) -> str:
    done = subprocess.run(
        ["xdotool", *arguments],
        env=screen, capture_output=True, text=True, check=True, timeout=DEADLINE,
    )  # fmt: skip
    return done.stdout.strip()


def until(fact: Callable[[], object]) -> None:
    """Wait for a fact; each look at it takes some time of its own."""
    end = monotonic() + DEADLINE
    while not fact():
        assert monotonic() < end, "it did not come true"
        select([], [], [], 0.02)


def click(screen: dict[str, str], shown: Shown, button: str) -> None:
    until(lambda: "seen True False" in shown.tell("seen"))
    _, x, y = shown.tell(f"button {button}")[0].split()
    xdotool(screen, "mousemove", "--sync", x, y, "click", "1")
