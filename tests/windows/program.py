"""HybridWell as a program of Windows: started, used and asked from here, through Wine."""

import json
import subprocess
from pathlib import Path
from typing import Any

from tests.e2e.desktop import Desktop, wait_for

PATIENCE = 120
"""Seconds: a start under Wine takes five, and thirty on a busy computer."""

LINES = """
import json, sys
from hybridwell.cli import main
codes = [main(line) for line in json.loads(sys.argv[1])]
sys.exit(max(codes))
"""


def windows_path(path: Path) -> str:
    """Return how a program of Windows calls a file of this computer."""
    return f"Z:{path}".replace("/", "\\")


class WindowsProgram:
    """One data folder, and the program that runs on it or not."""

    def __init__(self, desktop: Desktop, python: Path, folder: Path) -> None:
        self.folder = folder
        self.desktop = desktop
        self.environment = dict(desktop.environment)
        self.interpreter = str(python / "python.exe")
        self._python = ["wine", self.interpreter, "-X", "faulthandler"]
        self._options = [f"--data-dir={windows_path(folder / 'data')}", "--lang=en"]
        self._process: subprocess.Popen[str] | None = None

    def python(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run the Windows Python to its end; its pipes are no files, as Wine wants it."""
        return subprocess.run(
            [*self._python, *arguments], env=self.environment, cwd=self.folder,
            stdin=subprocess.DEVNULL, capture_output=True, text=True, encoding="cp1252",
            check=False, timeout=PATIENCE,
        )  # fmt: skip

    def done(self, *lines: list[str]) -> str:
        """Run command lines that must succeed, in one process: a start takes long."""
        told = self.python(
            "-c", LINES, json.dumps([self._options + each for each in lines])
        )
        assert told.returncode == 0, told.stderr
        return told.stdout

    def json(self, *line: str) -> Any:  # noqa: ANN401 - a list or an object
        return json.loads(self.done([*line, "--json"]))

    def start(self) -> int:
        """Start it with its window, and return that."""
        line = ["-m", "hybridwell", *self._options]
        self._process = subprocess.Popen(
            [*self._python, *line, "run", "--no-first-steps", "--window"],
            env=self.environment, cwd=self.folder, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip
        found = wait_for(self.windows, PATIENCE)
        return found[0]

    def windows(self) -> list[int]:
        assert self._process is not None
        assert self._process.poll() is None, "it ended"
        return self.desktop.windows("--onlyvisible", "--name", "^HybridWell$")

    def log_off(self) -> None:
        """End the session as Windows does: windows are asked, told, and programs killed."""
        line = ["wineboot", "--end-session"]
        subprocess.run(line, env=self.environment, check=True, timeout=PATIENCE)

    def see_end(self) -> str:
        """Wait for its end and return what it printed."""
        assert self._process is not None
        return self._process.communicate(timeout=PATIENCE)[0]

    def clear_away(self) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.communicate()
