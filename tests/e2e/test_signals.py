"""Nobody is prompted in a meeting or a show: seen on a real desktop with real sound."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.e2e.conftest import Make
from tests.e2e.desktop import Desktop, wait_for
from tests.e2e.program import Program
from tests.sound_server import recording, sound_server

ROOT = Path(__file__).parents[2]
SOON = {"move_every": "5s", "move_lasts": "3s", "pause_after": "2s", "adaptive": "off"}


def prompts(program: Program) -> int:
    return program.breaks().get("prompted", 0)


@contextmanager
def full_screen(desktop: Desktop) -> Iterator[None]:
    """Show a window of somebody else's over the whole screen."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.gui.shown_window"],
        cwd=ROOT,
        env=desktop.environment | {"QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        text=True,
    ) as shown:
        assert shown.stdin is not None
        print("full", file=shown.stdin, flush=True)
        try:
            yield
        finally:
            shown.kill()


def test_a_full_screen_holds_the_prompt_back_until_it_ends(
    make: Make, desktop: Desktop
) -> None:
    program = make(**SOON).start()
    typing = desktop.typing(60)
    with full_screen(desktop):
        wait_for(lambda: program.status()["held_back_by"] == "screen_in_use", 20)
        before = prompts(program)
        desktop.type(5)
        assert prompts(program) == before

    wait_for(lambda: prompts(program) > before, 20)
    typing.stop()


@pytest.mark.skipif(not shutil.which("pulseaudio"), reason="there is no PulseAudio")
def test_a_recording_holds_the_prompt_back_and_its_end_brings_a_short_offer(
    make: Make, desktop: Desktop
) -> None:
    folder = Path(desktop.environment["XDG_RUNTIME_DIR"])
    with sound_server(folder, desktop.environment["PATH"]) as (_, sound):
        program = make(**SOON).start()
        typing = desktop.typing(60)
        with recording(sound, "microphone"):
            wait_for(lambda: program.status()["held_back_by"] == "meeting", 30)
            before = prompts(program)
            desktop.type(5)
            assert prompts(program) == before

        wait_for(lambda: prompts(program) > before, 30)
        typing.stop()


def test_leave_holds_every_prompt_back(make: Make, desktop: Desktop) -> None:
    program = make(**SOON).start()
    program.done("day", "set", program.day()["date"], "leave")

    desktop.type(7)

    assert program.status()["held_back_by"] == "absent"
    assert prompts(program) == 0
