"""`hybridwell demo` on a real screen: its own folder, its own window, and an end."""

import subprocess
from pathlib import Path

import pytest

from hybridwell.local_socket import SUPPORTED
from tests.e2e.desktop import Desktop, end, wait_for
from tests.e2e.program import command


@pytest.mark.skipif(not SUPPORTED, reason="no local sockets here")
def test_the_demo_opens_its_window_and_touches_no_data_of_the_user(
    desktop: Desktop, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    start = [*command(), "--data-dir", str(data), "--lang", "en"]
    process = subprocess.Popen([*start, "demo"], env=desktop.environment)
    try:
        wait_for(lambda: desktop.windows("--onlyvisible", "--name", "made-up data"), 40)
        ask = [*command(), "--data-dir", str(data / "demo"), "--lang", "en"]
        told = subprocess.run(
            [*ask, "status"],
            env=desktop.environment, capture_output=True, text=True, check=True,
        ).stdout  # fmt: skip
        subprocess.run([*ask, "quit"], env=desktop.environment, check=True)
        code = process.wait(20)
    finally:
        if process.poll() is None:
            end(process)

    assert "Screen time" in told
    assert code == 0
    assert [each.name for each in data.iterdir()] == ["demo"]
    assert (data / "demo" / "DEMO.txt").is_file()
