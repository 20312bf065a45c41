"""`demo` on the command line: what it refuses, and what it writes without a screen."""

import os
import select
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest

from hybridwell.local_socket import Listener
from hybridwell.paths import DataDir
from tests.unit.cli.conftest import Shell

NAMES = {"README.md", "today.png", "today-dark.png", "week.png", "self-test-dark.png"}


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_without_a_screen_it_says_what_there_is_to_do(shell: Shell) -> None:
    assert shell("demo") == 2
    assert "there is no screen here" in shell.err
    assert not shell.folder.exists()


def test_a_folder_with_other_files_is_refused_before_anything_is_made(
    shell: Shell, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "holiday.jpg").touch()

    assert shell("demo --out", str(out)) == 2
    assert "holds other files than those of a demo, such as holiday.jpg" in shell.err
    assert not shell.folder.exists()


def test_a_folder_that_cannot_be_made_is_said(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    assert shell("demo --out", str(tmp_path / "file" / "out")) == 3
    assert "cannot be written" in shell.err


def test_data_of_a_user_are_never_taken_for_a_demo(shell: Shell, tmp_path: Path) -> None:
    theirs = shell.folder / "demo" / "claims.sqlite"
    theirs.parent.mkdir(parents=True)
    theirs.write_bytes(b"mine")

    assert shell("demo --out", str(tmp_path / "out")) == 2
    assert "holds data that are not a demo" in shell.err
    assert theirs.read_bytes() == b"mine"


@pytest.fixture
def running_demo(shell: Shell) -> Iterator[list[str]]:
    """A demo that runs in the folder; yields what it is asked."""
    listener = Listener(DataDir(shell.folder / "demo").socket)
    asked: list[str] = []
    ended = Event()

    def note(command: str, _arguments: dict[str, Any]) -> dict[str, Any]:
        asked.append(command)
        return {}

    def serve() -> None:
        while not ended.is_set():
            if select.select([listener.fileno()], [], [], 0.1)[0]:
                listener.answer(note)

    serving = Thread(target=serve)
    serving.start()
    yield asked
    ended.set()
    serving.join()
    listener.close()


@pytest.mark.skipif(sys.platform == "win32", reason="a socket of Unix")
def test_a_demo_that_runs_is_not_written_over(
    shell: Shell, running_demo: list[str], tmp_path: Path
) -> None:
    assert shell("demo --out", str(tmp_path / "out")) == 2

    assert "is running: quit it first" in shell.err
    assert running_demo == ["status"]


@pytest.mark.skipif(sys.platform == "win32", reason="a socket of Unix")
def test_a_second_start_opens_the_window_of_the_demo_that_runs(
    shell: Shell, running_demo: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    assert shell("demo") == 0

    assert shell.out == "The demo is running already; its window is open.\n"
    assert running_demo == ["open"]


def test_pictures_and_the_files_of_a_month_are_written_and_named(tmp_path: Path) -> None:
    """In a process of its own: Qt cannot be taken out of this one again."""
    out, data = tmp_path / "out", tmp_path / "data"
    line = ["--data-dir", str(data), "--lang", "en", "demo", "--out", str(out)]
    environment = {name: to for name, to in os.environ.items() if name != "DISPLAY"}

    done = subprocess.run(
        [sys.executable, "-m", "hybridwell", *line],
        env=environment | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip

    written = {Path(name).name for name in done.stdout.splitlines()}
    assert done.returncode == 0, done.stderr
    assert written == {each.name for each in out.iterdir()}
    assert written >= NAMES
    assert {each.suffix for each in out.iterdir() if "-demo." in each.name} == {
        ".csv",
        ".pdf",
        ".xlsx",
    }
    (payroll,) = out.glob("*-demo.csv")
    assert "DEMO;DEMO-7;" in payroll.read_text("utf-8-sig")
    assert (out / "today.png").read_bytes()[:4] == b"\x89PNG"
    assert (data / "demo" / "DEMO.txt").is_file()
    assert [each.name for each in data.iterdir()] == ["demo"]
