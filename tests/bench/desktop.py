"""A private desktop, the program on it, and somebody who works at it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from time import monotonic

from devkit import desk
from tests.bench.process import Counted, counted

NEEDED = ("Xvfb", "openbox", "tint2", "dbus-daemon", "xdotool")
PATIENCE = 60
_ICON_AT_MOST = 100


@dataclass(frozen=True, slots=True)
class Shown:
    """A program whose tray icon is there."""

    pid: int
    wall: float
    at_icon: Counted


@contextmanager
def desktop() -> Iterator[dict[str, str]]:
    """Start X server, session bus, window manager and tray; yield the way there."""
    if missing := [name for name in NEEDED if not shutil.which(name)]:
        sys.exit(f"Install these first: {', '.join(missing)}")
    with desk.virtual_desk(tray=True) as found, desk.private_home(found) as environment:
        environment["LC_ALL"] = "C.UTF-8"
        _wait_for_window(environment, "^tint2$")
        yield environment


@contextmanager
def program(environment: dict[str, str], data: Path) -> Iterator[Shown]:
    """Start HybridWell and wait for its icon; end it as a logout does."""
    begin = monotonic()
    process = subprocess.Popen(
        [*_command(), f"--data-dir={data}", "run", "--no-first-steps"], env=environment
    )
    try:
        _wait_for_window(environment, "^hybridwell$", process.pid)
        yield Shown(process.pid, monotonic() - begin, counted(process.pid))
    finally:
        process.terminate()
        process.wait()


def work(environment: dict[str, str], seconds: float) -> None:
    """Move the pointer and press Shift, once a second."""
    begin = monotonic()
    for beat in range(1, round(seconds) + 1):
        place = ("mousemove", str(300 + beat % 7 * 40), str(300 + beat % 5 * 40))
        _xdotool(environment, *place, "key", "shift")
        rest(begin + beat - monotonic())


def rest(seconds: float) -> None:
    """Let time pass without input."""
    Event().wait(max(0.0, seconds))


def wait_for_main_window(environment: dict[str, str]) -> str:
    """Wait for the window that is larger than an icon, and return its number."""
    until = monotonic() + PATIENCE
    while monotonic() < until:
        found = _xdotool(environment, "search", "--onlyvisible", "--name", "^HybridWell$")
        for each in found.split():
            if _height(environment, each) > _ICON_AT_MOST:
                return each
    sys.exit("the window did not come on the screen")


def close_window(environment: dict[str, str], window: str) -> None:
    """Close a window as its frame's button does."""
    _xdotool(environment, "windowactivate", "--sync", window, "key", "alt+F4")


def _command() -> list[str]:
    installed = os.environ.get("HYBRIDWELL_BIN")
    return [installed] if installed else [sys.executable, "-m", "hybridwell"]


def _wait_for_window(
    environment: dict[str, str], name: str, pid: int | None = None
) -> None:
    until = monotonic() + PATIENCE
    while not _small_windows(environment, name):
        if monotonic() > until or (pid and not Path(f"/proc/{pid}/exe").exists()):
            sys.exit(f"no window {name} came on the screen")
        rest(0.05)


def _small_windows(environment: dict[str, str], name: str) -> list[str]:
    """Return the windows of this class that are as small as a panel or an icon."""
    found = _xdotool(environment, "search", "--onlyvisible", "--class", name)
    return [each for each in found.split() if _height(environment, each) < _ICON_AT_MOST]


def _height(environment: dict[str, str], window: str) -> int:
    told = _xdotool(environment, "getwindowgeometry", "--shell", window)
    values = dict(line.split("=") for line in told.splitlines() if "=" in line)
    return int(values.get("HEIGHT", _ICON_AT_MOST))


def _xdotool(environment: dict[str, str], *arguments: str) -> str:
    done = subprocess.run(
        ["xdotool", *arguments],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.stdout
