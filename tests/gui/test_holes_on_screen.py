"""Time away is explained on a real screen, by pointer and by keys, and survives a kill."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from devkit.desk import virtual_desk
from tests.gui.on_screen import ROOT, Shown, until, xdotool

Screen = dict[str, str]


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    with virtual_desk(tray=False) as environment:
        environment.pop("QT_QPA_PLATFORM", None)
        yield environment | {"PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"}


@contextmanager
def living(screen: Screen, folder: Path, *words: str) -> Iterator[Shown]:
    """Show the window of a folder; it ends by a kill, as in a crash."""
    with subprocess.Popen(
        [sys.executable, str(ROOT / "tests/gui/shown_holes.py"), str(folder), *words],
        env=screen | {"QT_QPA_PLATFORM": "xcb"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    ) as process:
        try:
            yield Shown(process)
        finally:
            process.kill()


def click_at(screen: Screen, shown: Shown, what: str) -> None:
    until(lambda: shown.tell(what)[0].startswith("at "))
    _, x, y = shown.tell(what)[0].split()
    xdotool(screen, "mousemove", "--sync", x, y, "click", "1")


def day(shown: Shown) -> str:
    return shown.tell("day")[0]


def test_a_click_answers_and_undo_takes_it_back(screen: Screen, tmp_path: Path) -> None:
    with living(screen, tmp_path) as shown:
        assert day(shown) == "day 1 open 2 bouts"
        click_at(screen, shown, "answer meeting")
        until(lambda: day(shown) == "day meeting 0 open 1 bouts")

        click_at(screen, shown, "undo")

        until(lambda: day(shown) == "day 1 open 2 bouts")


def test_an_answer_by_keys_alone_is_there_after_a_kill(
    screen: Screen, tmp_path: Path
) -> None:
    with living(screen, tmp_path) as shown:
        until(lambda: shown.tell("answer lunch")[0].startswith("at "))
        for _ in range(30):
            xdotool(screen, "key", "Tab")
            if shown.tell("focus")[0].endswith("was this?: Phone, reading"):
                break
        xdotool(screen, "key", "space")
        until(lambda: day(shown) == "day desk 0 open 1 bouts")
        until(lambda: shown.tell("focus")[0].endswith("phone, reading: Undo"))

    with living(screen, tmp_path, "again") as shown:
        assert day(shown) == "day desk 0 open 1 bouts"


def test_the_timeline_offers_the_answers(screen: Screen, tmp_path: Path) -> None:
    with living(screen, tmp_path) as shown:
        click_at(screen, shown, "piece hole")
        until(lambda: shown.tell("menu")[0].startswith("menu True"))
        xdotool(screen, "key", "Down", "Down", "Down", "Down", "Return")  # Walked

        until(lambda: day(shown) == "day walked 0 open 2 bouts")
