"""HybridWell as a program of Windows: started, used and asked from here, through Wine."""

import json
import subprocess
from pathlib import Path
from threading import Thread
from typing import Any, BinaryIO

from hybridwell.errors import NotRunningError
from tests.e2e.desktop import wait_for
from tests.e2e.program import Json, Program
from tests.windows.desktop import HandError, WindowsDesktop, windows_path

PATIENCE = 120
"""Seconds: a start under Wine takes five, and thirty on a busy computer."""

LINES = """
import json, sys
from hybridwell.cli import main
codes = [main(line) for line in json.loads(sys.argv[1])]
sys.exit(max(codes))
"""


class WindowsProgram(Program):
    """One data folder, and the program that runs on it or not."""

    desktop: WindowsDesktop
    _copying: Thread | None = None

    @property
    def arguments(self) -> list[str]:
        sets = [f"--set={name}={value}" for name, value in self._settings.items()]
        return [*self.desktop.python, "-m", "hybridwell", *self.folder, "--lang=en", *sets]

    @property
    def folder(self) -> list[str]:
        return [f"--data-dir={windows_path(self.data)}"]

    def start(self, *arguments: str, before: tuple[str, ...] = ()) -> "WindowsProgram":
        self.begin(*arguments, before=before)
        wait_for(self.answers, PATIENCE)
        return self

    def process(self, line: list[str], errors: BinaryIO) -> subprocess.Popen[bytes]:
        """Start a process whose complaints come through a pipe, as Wine wants it."""
        begun = subprocess.Popen(
            line, env=self.environment, cwd=self.data.parent, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        )  # fmt: skip
        self._copying = Thread(target=_copy, args=(begun.stderr, self._errors), daemon=True)
        self._copying.start()
        return begun

    def said(self) -> str:
        if not self.running and self._copying is not None:
            self._copying.join(5)  # a program of Wine may hold the pipe for ever
        return super().said()

    def status(self) -> Json:
        return self.hear("status")

    def hear(self, command: str, **arguments: object) -> Json:
        """Ask the running program by its pipe, without another start."""
        try:
            found = self.desktop.hand("ask", windows_path(self.data), command, arguments)
        except HandError as error:
            raise NotRunningError(str(error)) from error
        return dict(found)

    def ask(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        told = (windows_path(x) if isinstance(x, Path) else x for x in arguments)
        return self._run(*self.arguments, *told)

    def python(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run the Windows Python to its end."""
        return self._run(*self.desktop.python, *arguments)

    def all_done(self, *lines: list[str]) -> str:
        """Run command lines that must succeed, in one process: a start takes long."""
        whole = [[*self.folder, "--lang=en", *each] for each in lines]
        told = self.python("-c", LINES, json.dumps(whole))
        assert told.returncode == 0, told.stderr or told.stdout
        return told.stdout

    def checks(self) -> dict[str, Any]:
        """Return what the self-test says, by name."""
        return {each["name"]: each for each in self.json("doctor")["checks"]}

    def terminate(self) -> None:
        """End it in order; no signal of this side reaches a program of Windows."""
        self.hear("quit")
        self.see_end()

    def kill(self) -> None:
        super().kill()
        wait_for(lambda: not self._still_there(), PATIENCE)

    def icon(self) -> int | None:
        """Return the window of its tray icon, which Wine shows for it."""
        found = self.desktop.windows("--onlyvisible", "--class", "^explorer.exe$")
        shown = (each for each in found if self.desktop.place_of(each)[2] < 100)
        return next(shown, None)

    def log_off(self) -> None:
        """End the session as Windows does: windows are asked, told, and programs killed."""
        assert self._process is not None
        self.wine("wineboot", "--end-session")
        self._process.wait(PATIENCE)

    def wine(self, *line: str) -> None:
        """Run a program that Wine brings."""
        nothing = subprocess.DEVNULL
        subprocess.run(
            line, env=self.environment, check=True, timeout=PATIENCE,
            stdin=nothing, stdout=nothing, stderr=nothing,
        )  # fmt: skip

    def _still_there(self) -> bool:
        try:
            return bool(self.status())
        except NotRunningError:
            return False

    def _run(self, *line: str) -> subprocess.CompletedProcess[str]:
        """Run it to its end; its pipes are no files, as Wine wants it."""
        return subprocess.run(
            line, env=self.environment, cwd=self.data.parent,
            stdin=subprocess.DEVNULL, capture_output=True, text=True, encoding="cp1252",
            check=False, timeout=PATIENCE,
        )  # fmt: skip


def _copy(complaints: BinaryIO, to: Path) -> None:
    with complaints, to.open("ab", buffering=0) as file:
        for line in complaints:
            file.write(line)
