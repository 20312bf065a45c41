"""The installed program, started, asked and ended as a user does."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from hybridwell import local_socket
from hybridwell.errors import NotRunningError
from hybridwell.paths import DataDir
from tests.e2e.desktop import Desktop, wait_for

SHORT = {
    "move_every": "30s",
    "move_lasts": "3s",
    "move_prelude": "20s",
    "pause_after": "2s",
    "idle_after": "5s",
    "sitting_gap": "5s",
}
"""So short that a test need not wait, and long enough for a slow computer."""
Json = dict[str, Any]


def command() -> list[str]:
    """Return how the program under test is started."""
    named = os.environ.get("HYBRIDWELL_BIN")
    return [named] if named else [sys.executable, "-m", "hybridwell"]


class Program:
    """One data folder, and the program that runs on it or not."""

    def __init__(
        self, desktop: Desktop, data: Path, errors: Path | None = None, **settings: str
    ) -> None:
        self.data = data
        self.desktop = desktop
        self.environment = dict(desktop.environment)
        self._settings = SHORT | settings
        self._errors = errors or data.with_suffix(".stderr")
        self._process: subprocess.Popen[bytes] | None = None
        self._expected: tuple[str, ...] = ()
        self.newcomer = False
        """Whether the first steps may come; most tests have other things to look at."""

    @property
    def arguments(self) -> list[str]:
        sets = [f"--set={name}={value}" for name, value in self._settings.items()]
        return [*command(), f"--data-dir={self.data}", "--lang=en", *sets]

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    @property
    def socket(self) -> Path:
        folder = Path(self.environment["XDG_RUNTIME_DIR"]) / "hybridwell"
        return folder / DataDir(self.data).socket.name

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def start(self, *arguments: str, before: tuple[str, ...] = ()) -> "Program":
        """Start it and wait until it answers."""
        self.begin(*arguments, before=before)
        wait_for(self.answers, 30)
        return self

    def begin(self, *arguments: str, before: tuple[str, ...] = ()) -> None:
        """Start it and do not wait."""
        steps = [] if self.newcomer else ["--no-first-steps"]
        line = [*before, *self.arguments, "run", *steps, *arguments]
        with self._errors.open("ab") as errors:
            self._process = self.process(line, errors)

    def process(self, line: list[str], errors: BinaryIO) -> subprocess.Popen[bytes]:
        """Start a process that leaves its complaints in a file."""
        return subprocess.Popen(
            line, env=self.environment, stdout=subprocess.DEVNULL, stderr=errors
        )

    def answers(self) -> bool:
        assert self.running, f"it ended: {self.said()}"
        try:
            return bool(self.status()["running"])
        except NotRunningError:
            return False

    def said(self) -> str:
        """Return what it wrote on standard error."""
        return self._errors.read_text() if self._errors.exists() else ""

    def expect(self, *parts: str) -> None:
        """Allow lines on standard error that hold one of these."""
        self._expected += parts

    def ask(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        """Run a command line beside it."""
        return subprocess.run(
            [*self.arguments, *map(str, arguments)],
            env=self.environment, capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip

    def done(self, *arguments: str | Path) -> str:
        """Run a command line that must succeed."""
        answer = self.ask(*arguments)
        assert answer.returncode == 0, answer.stderr
        return answer.stdout

    def status(self) -> Json:
        """Ask the running program as `status --json` does, without another start."""
        return local_socket.ask(self.socket, "status", {})

    def day(self) -> Json:
        found: Json = self.json("report", "day")
        return found

    def breaks(self) -> dict[str, int]:
        """Return the day's breaks by outcome, those that happened only."""
        return {name: count for name, count in self.day()["breaks"].items() if count}

    def idle(self) -> bool:
        """Tell whether it takes the user for away."""
        return not self.status()["active"]

    def stage(self, name: str, within: float = 15) -> None:
        """Wait until a break has come so far."""
        wait_for(lambda: self.status()["stage"] == name, within)

    def quit(self) -> None:
        """Ask it to end, and see that it had nothing to complain of."""
        if self.running:
            self.done("quit")
        self.see_end()

    def see_end(self) -> None:
        assert self._process is not None
        assert self._process.wait(15) == 0, self.said()
        self.check_errors()

    def kill(self) -> None:
        """End it as a crash does."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()

    def terminate(self) -> None:
        """End it as a logout does."""
        assert self._process is not None
        self._process.send_signal(signal.SIGTERM)
        self.see_end()

    def clear_away(self) -> None:
        """End what a test has left, in order."""
        if self.running:
            self.terminate()
        else:
            self.check_errors()

    def check_errors(self) -> None:
        """No warning of Qt or Python, unless the test expects it."""
        odd = [
            line
            for line in self.said().splitlines()
            if not any(part in line for part in self._expected)
        ]
        assert not odd, "\n".join(odd)

    def window(self) -> int | None:
        """Return its main window, if one is on screen."""
        found = self.desktop.windows("--onlyvisible", "--name", "^HybridWell$")
        shown = (each for each in found if self.desktop.place_of(each)[2] > 100)
        return next(shown, None)

    def icon(self) -> int | None:
        """Return the window of its tray icon, if one is on screen."""
        found = self.desktop.windows("--onlyvisible", "--class", "^hybridwell$")
        shown = (each for each in found if self.desktop.place_of(each)[2] < 100)
        return next(shown, None)

    def close(self, window: int | None) -> None:
        """Close a window as its frame's button does, and see it go."""
        assert window
        self.desktop.xdotool("windowactivate", "--sync", window, "key", "alt+F4")
        wait_for(lambda: window not in self.desktop.windows("--onlyvisible", "--name", "."))

    def rows(self) -> list[tuple[str, int, int]]:
        """Return the stored spans: activity, start and end in milliseconds."""
        address = f"file:{self.data / 'movement.sqlite'}?mode=ro"
        with closing(sqlite3.connect(address, uri=True)) as connection:
            query = 'SELECT activity, start, "end" FROM span ORDER BY activity, start'
            return connection.execute(query).fetchall()

    def json(self, *arguments: str) -> Any:  # noqa: ANN401 - a list or an object
        """Run a command line that prints JSON."""
        return json.loads(self.done(*arguments, "--json"))


def seconds(span: Json) -> float:
    """Return how long a reported span lasted."""
    start, end = (datetime.fromisoformat(span[name]) for name in ("start", "end"))
    return (end - start).total_seconds()
