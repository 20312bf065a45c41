"""The notifier in a process of its own, with a desktop that shows, hangs or has nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from hybridwell.notify import clipped

PROGRAM = """
import logging
from datetime import timedelta
from queue import SimpleQueue
from hybridwell.notify import PlyerNotifier
logging.basicConfig(format="LOG %(message)s")
balloons = SimpleQueue()
notifier = PlyerNotifier(
    lambda title, text: balloons.put((title, text)),
    served=lambda: {served},
    patience=timedelta(seconds={patience}),
)
"""
TWICE = """
for title in ("first", "second"):
    notifier.notify(title, "text")
    print("balloon", *balloons.get(timeout=10))
"""


def run(path: Path, then: str, *, served: bool = True, patience: float = 10) -> str:
    program = PROGRAM.format(served=served, patience=patience) + then
    environment = {**os.environ, "PATH": str(path), "PYTHONWARNINGS": "error"}
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    return done.stdout + done.stderr


def desktop(folder: Path, script: str) -> Path:
    """Make a `notify-send` that does what a desktop may do."""
    command = folder / "notify-send"
    command.write_text(f"#!/bin/sh\n{script}\n", encoding="ascii")
    command.chmod(0o755)
    return folder


def test_a_desktop_without_notifications_gets_a_balloon_and_one_warning(
    tmp_path: Path,
) -> None:
    said = run(tmp_path, TWICE)

    assert "balloon first text" in said
    assert "balloon second text" in said
    assert said.count("LOG") == 1


def test_a_desktop_that_hangs_is_given_up(tmp_path: Path) -> None:
    said = run(desktop(tmp_path, "exec /bin/sleep 5 >/dev/null 2>&1"), TWICE, patience=0.2)

    assert "balloon first text" in said
    assert "balloon second text" in said
    assert said.count("LOG") == 1
    assert "does not answer" in said


def test_a_desktop_without_a_service_gets_a_balloon_and_no_process(tmp_path: Path) -> None:
    path = desktop(tmp_path, f"echo called > {tmp_path}/called")

    assert run(path, TWICE, served=False).splitlines() == [
        "balloon first text",
        "balloon second text",
    ]
    assert not (tmp_path / "called").exists()


def test_a_desktop_that_shows_it_gets_no_balloon_and_nothing_is_logged(
    tmp_path: Path,
) -> None:
    os.mkfifo(tmp_path / "shown")
    path = desktop(tmp_path, f'printf "%s|" "$@" > {tmp_path}/shown')
    then = f"""
notifier.notify("Stand up", 'It is "time"')
with open("{tmp_path}/shown") as shown:
    print(shown.read(), balloons.empty())
"""

    said = run(path, then)

    assert said.startswith("Stand up|It is ”time”|")
    assert said.endswith("True\n")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("short", "short"),
        ("two\nlines", "two lines"),
        ('it\'s "so"', "it\u2019s \u201dso\u201d"),
        ("back\\slash", "back/slash"),
        ("a" * 10, "a" * 10),
        ("a" * 11, "a" * 9 + "…"),
        ("word word word", "word word…"),
    ],
)
def test_a_text_is_one_line_that_any_desktop_takes(text: str, shown: str) -> None:
    assert clipped(text, 10) == shown
