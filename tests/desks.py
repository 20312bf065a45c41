"""A simulated desk on a bus of the test's own, for the real library to speak with."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

import pytest

from tests.buses import private_bus

ROOT = Path(__file__).parents[1]
needs_desk = pytest.mark.skipif(
    not (which("dbus-daemon") and find_spec("idasen") and find_spec("dbus_fast")),
    reason="needs a bus, the extra `desk`, and BlueZ's way of speaking",
)


class Desk:
    """Tell it what happens to it; it says what it was told to do."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self.heard: list[str] = []

    def be(self, what: str) -> None:
        """Let it be `height 110`, `leave`, `return`, `pairing`, `power off` or `slow`."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{what}\n")
        self._process.stdin.flush()
        self.until("done")

    def until(self, word: str) -> str:
        """Return the next line that begins so."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.heard.append(line.strip())
            if line.startswith(word):
                return line.strip()
        raise AssertionError(f"the desk has ended without {word}: {self.heard}")


@contextmanager
def simulated_desk(folder: Path) -> Iterator[tuple[str, Desk]]:
    """Yield the address of a system bus, and the desk on it."""
    with private_bus(folder, "system") as address:
        around = os.environ | {"DBUS_SYSTEM_BUS_ADDRESS": address, "PYTHONPATH": str(ROOT)}
        pipe = subprocess.PIPE
        command = [sys.executable, "-m", "tests.simulated_desk"]
        with subprocess.Popen(
            command, env=around, stdin=pipe, stdout=pipe, text=True
        ) as process:
            desk = Desk(process)
            try:
                desk.until("ready")
                yield address, desk
            finally:
                process.kill()


@contextmanager
def desk_in_reach(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """Yield a desk on what the program takes for the bus of the computer."""
    # Its path is too long for a bus in the folder of a test.
    with (
        TemporaryDirectory(prefix="hw-") as folder,
        simulated_desk(Path(folder)) as (address, found),
    ):
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        yield found
