"""The command line in this process, on a folder of its own, without a screen."""

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from hybridwell.cli import main


@dataclass
class Shell:
    """Runs commands; remembers what the last one said."""

    folder: Path
    capture: Callable[[], tuple[str, str]]
    out: str = field(default="", init=False)
    err: str = field(default="", init=False)

    def __call__(self, line: str, *more: str) -> int:
        """Run `day set 2026-11-23 home`; returns the exit code."""
        code = main(["--data-dir", str(self.folder), *line.split(), *more])
        self.out, self.err = self.capture()
        return code

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()

    @property
    def told(self) -> Any:  # noqa: ANN401 - what the last command said as JSON
        return json.loads(self.out)


@pytest.fixture(autouse=True)
def mask_of_before() -> Iterator[None]:
    """Give back what the command line takes for itself: new files for this user alone."""
    mask = os.umask(0o022)
    yield
    os.umask(mask)


@pytest.fixture
def shell(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Iterator[Shell]:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    # tmp_path can be longer than the 107 bytes that a socket's path may have.
    with TemporaryDirectory(prefix="hw-") as runtime:
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        yield Shell(tmp_path / "data", capsys.readouterr)
