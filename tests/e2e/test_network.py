"""HybridWell talks to this computer alone."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.e2e.conftest import Make
from tests.e2e.desktop import wait_for

LOCAL = {"AF_UNIX", "AF_NETLINK"}
"""D-Bus, the X server and our own socket; netlink asks the kernel and leaves nothing."""


def can_trace() -> bool:
    if not shutil.which("strace"):
        return False
    tried = subprocess.run(["strace", "-o", "/dev/null", "true"], check=False)
    return tried.returncode == 0


def test_no_address_of_a_network_is_ever_opened(make: Make, tmp_path: Path) -> None:
    if not can_trace():
        pytest.skip("strace is not installed or not allowed here")
    program = make()
    trace = tmp_path / "trace"
    program.start(before=("strace", "-f", "-qq", "-e", "trace=%network", "-o", str(trace)))
    program.done("open")
    wait_for(program.window)
    program.done("day", "confirm", program.status()["date"])
    program.done("break", "now")
    wait_for(lambda: program.breaks().get("taken"), 20)
    program.done("quit")
    program.see_end()

    families = set(re.findall(r"socket\((AF_\w+)", trace.read_text()))
    assert "AF_UNIX" in families
    assert families <= LOCAL
