"""A private desktop, and on it the installed program as a user has it.

X server, window manager, tray and session bus are real; so are keys and pointer (xdotool).
"""

import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from time import monotonic
from typing import TypeVar

import pytest

from devkit import desk

NEEDED = ("Xvfb", "openbox", "tint2", "dbus-daemon", "xdotool", "xterm", "import")
KEY_EVERY = 0.25
Fact = TypeVar("Fact")


def wait_for(fact: Callable[[], Fact | None], within: float = 10.0) -> Fact:
    """Ask again and again until it is so; fails after `within` seconds."""
    until = monotonic() + within
    while not (found := fact()):
        if monotonic() > until:
            pytest.fail(f"this has not come true within {within} s: {fact.__qualname__}")
        pass_time(0.1)
    return found


def pass_time(seconds: float) -> None:
    """Let the user do nothing; never a way to wait for the program."""
    Event().wait(seconds)


@dataclass(frozen=True, slots=True)
class Typed:
    """When somebody typed, by the clock of this test."""

    start: float
    end: float

    @property
    def seconds(self) -> float:
        return self.end - self.start


class Typing:
    """Keys that go down one after the other, in another process."""

    def __init__(self, text: str, every: float, environment: dict[str, str]) -> None:
        self._start = monotonic()
        # It waits half of its delay after each key.
        command = ["xdotool", "type", "--delay", str(round(every * 2000)), text]
        self._environment = environment
        self._process = subprocess.Popen(command, env=environment)

    def wait(self) -> Typed:
        """Wait for the last key."""
        self._process.wait()
        return Typed(self._start, monotonic())

    def stop(self) -> Typed:
        """Let go of the keys; one that was left down would repeat for ever."""
        self._process.terminate()
        typed = self.wait()
        subprocess.run(["xdotool", "keyup", "x"], env=self._environment, check=True)
        return typed


class Desktop:
    """A screen, a bus and a home that belong to one test module."""

    def __init__(self, environment: dict[str, str], pictures: Path) -> None:
        self.environment = environment
        self._pictures = pictures

    def typing(self, seconds: float) -> Typing:
        """Begin to type for so long."""
        return Typing("x" * round(seconds / KEY_EVERY), KEY_EVERY, self.environment)

    def writing(self, text: str) -> Typing:
        """Begin to write a text, faster."""
        return Typing(text, KEY_EVERY * 0.4, self.environment)

    def type(self, seconds: float) -> Typed:
        return self.typing(seconds).wait()

    def xdotool(self, *arguments: str | int) -> str:
        done = subprocess.run(
            ["xdotool", *map(str, arguments)],
            env=self.environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
        return done.stdout.strip()

    def windows(self, *search: str) -> list[int]:
        """Return what xdotool finds, for example by `--name HybridWell`."""
        return [int(each) for each in self.xdotool("search", *search).split()]

    def place_of(self, window: int) -> tuple[int, int, int, int]:
        """Return left, top, width and height."""
        told = self.xdotool("getwindowgeometry", "--shell", window)
        values = dict(line.split("=") for line in told.splitlines() if "=" in line)
        return (
            int(values["X"]),
            int(values["Y"]),
            int(values["WIDTH"]),
            int(values["HEIGHT"]),
        )

    def picture(self, name: str) -> Path:
        """Take a picture of the whole screen."""
        file = self._pictures / f"{name}.png"
        command = ["import", "-window", "root", str(file)]
        subprocess.run(command, env=self.environment, check=False, timeout=20)
        return file

    @contextmanager
    def xterm(self, out: Path) -> Iterator[int]:
        """Open a terminal that writes what is typed to a file; yields its window."""
        script = f"stty -echo -icanon min 1; exec cat > {out}"
        command = ["xterm", "-T", "a letter", "-e", "sh", "-c", script]
        process = subprocess.Popen(command, env=self.environment)
        try:
            (window,) = wait_for(
                lambda: self.windows("--onlyvisible", "--name", "a letter")
            )
            self.xdotool("windowactivate", "--sync", window)
            wait_for(lambda: out.exists() and self.focused() == window)
            yield window
        finally:
            end(process)

    def focused(self) -> int:
        return int(self.xdotool("getwindowfocus", "-f") or 0)


def end(process: subprocess.Popen[bytes]) -> int:
    """End one process, by its own number."""
    with suppress(ProcessLookupError):
        process.send_signal(signal.SIGTERM)
    try:
        return process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        raise


@contextmanager
def private_desktop(pictures: Path, *, tray: bool = True) -> Iterator[Desktop]:
    """Start a desktop of our own; everything on it goes away at the end."""
    if missing := [name for name in NEEDED if not shutil.which(name)]:
        pytest.skip(f"not installed: {', '.join(missing)}")
    with ExitStack() as stack:
        variables = stack.enter_context(desk.virtual_desk(tray=tray))
        private = stack.enter_context(desk.private_home(variables))
        for name in ("PYTHONPATH", "PYTHONDONTWRITEBYTECODE", "QT_QPA_PLATFORM"):
            private.pop(name, None)
        private["LC_ALL"] = "C.UTF-8"
        found = Desktop(private, pictures)
        if tray:
            wait_for(lambda: found.windows("--onlyvisible", "--class", "tint2"))
        yield found


def picture_folder() -> Path:
    """Return where pictures of failures go: with CI's other files, or beside pytest's."""
    folder = Path(os.environ.get("HYBRIDWELL_PICTURES", "/tmp/hybridwell-pictures"))  # noqa: S108 - pictures of a test desktop hold nothing private
    folder.mkdir(parents=True, exist_ok=True)
    return folder
