"""Breaks on a real X server with two monitors (RandR), and windows that do not appear."""

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from devkit.desk import virtual_desk
from tests.gui.on_screen import DEADLINE, ROOT, Shown, click, started, until, xdotool

LEFT, RIGHT = "0 0 720 900", "720 0 720 900"


@pytest.fixture(scope="module")
def screen() -> Iterator[dict[str, str]]:
    with virtual_desk(tray=False) as environment:
        environment.pop("QT_QPA_PLATFORM", None)
        yield environment | {"PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"}


@pytest.fixture(autouse=True)
def two(screen: dict[str, str]) -> Iterator[None]:
    """Split the screen in two monitors, as RandR does for a real pair."""
    xrandr(screen, "--setmonitor", "left", "720/190x900/240+0+0", "screen")
    xrandr(screen, "--setmonitor", "right", "720/190x900/240+720+0", "none")
    xdotool(screen, "mousemove", "200", "300")  # it may be there already
    yield
    xrandr(screen, "--delmonitor", "left")
    if "right" in xrandr(screen, "--listmonitors"):
        xrandr(screen, "--delmonitor", "right")


@pytest.fixture
def shown(screen: dict[str, str]) -> Iterator[Shown]:
    with started(screen, "en", "full", "still") as program:
        yield program


def xrandr(screen: dict[str, str], *arguments: str) -> str:
    done = subprocess.run(
        ["xrandr", *arguments],
        env=screen, capture_output=True, text=True, check=True, timeout=DEADLINE,
    )  # fmt: skip
    return done.stdout


def covers(shown: Shown) -> list[str]:
    """Return where covers are: those seen, and `!` for the one that counts."""
    told = [line.split() for line in shown.tell("covers") if line.startswith("cover")]
    return sorted(
        " ".join(words[1:5]) + ("!" if words[7] == "True" else "")
        for words in told
        if words[5] == "True"
    )


def begin(shown: Shown) -> None:
    shown.tell("stage resting")
    until(lambda: covers(shown) == [f"{LEFT}!", RIGHT])


def test_both_screens_are_covered_and_the_pointers_one_counts(shown: Shown) -> None:
    begin(shown)


def test_the_countdown_is_where_the_pointer_is(
    screen: dict[str, str], shown: Shown
) -> None:
    xdotool(screen, "mousemove", "--sync", "1000", "300")
    shown.tell("stage resting")

    until(lambda: covers(shown) == [LEFT, f"{RIGHT}!"])


def test_esc_ends_it(screen: dict[str, str], shown: Shown) -> None:
    begin(shown)
    until(lambda: any("True True True" in line for line in shown.tell("covers")))
    xdotool(screen, "key", "Escape")

    until(lambda: "asked break skip" in shown.tell("asked"))


@pytest.mark.parametrize("page", ["button stop", "calm"])
def test_stop_ends_it_on_either_screen(
    screen: dict[str, str], shown: Shown, page: str
) -> None:
    begin(shown)
    _, x, y = shown.tell(page)[0].split()
    xdotool(screen, "mousemove", "--sync", x, y, "click", "1")

    until(lambda: "asked break skip" in shown.tell("asked"))


def test_no_window_is_left_when_it_is_over(screen: dict[str, str], shown: Shown) -> None:
    begin(shown)
    shown.tell("stage working")

    assert covers(shown) == []
    until(lambda: not windows(screen, "Movement break"))


def test_screens_that_go_and_come_are_followed(
    screen: dict[str, str], shown: Shown
) -> None:
    begin(shown)
    xrandr(screen, "--delmonitor", "right")
    until(lambda: covers(shown) == [f"{LEFT}!"])
    xrandr(screen, "--setmonitor", "right", "720/190x900/240+720+0", "none")

    until(lambda: covers(shown) == [f"{LEFT}!", RIGHT])


def test_the_notice_takes_no_screen_and_no_keyboard(
    screen: dict[str, str], shown: Shown
) -> None:
    focus = xdotool(screen, "getwindowfocus")
    shown.tell("stage prelude")
    until(lambda: "seen True False" in shown.tell("seen"))

    assert covers(shown) == []
    assert xdotool(screen, "getwindowfocus") == focus


def test_an_eye_break_stays_a_card(shown: Shown) -> None:
    shown.tell("eyes resting")
    until(lambda: "seen True False" in shown.tell("seen"))

    assert covers(shown) == []


def test_a_card_that_cannot_paint_is_withdrawn(shown: Shown) -> None:
    shown.tell("block")
    shown.tell("stage prelude")

    until(lambda: "asked break withdraw" in shown.tell("asked"))
    assert shown.tell("seen") == ["seen False False"]


@pytest.mark.parametrize("stage", ["prelude", "resting"])
def test_a_window_that_no_window_manager_maps_is_withdrawn(
    screen: dict[str, str], shown: Shown, stage: str
) -> None:
    with frozen_window_manager(screen):
        shown.tell(f"stage {stage}")
        until(lambda: "asked break withdraw" in shown.tell("asked"))

    assert shown.tell("asked") == ["asked break withdraw"]
    assert covers(shown) == []


def test_a_click_on_skip_ends_an_eye_break(screen: dict[str, str], shown: Shown) -> None:
    shown.tell("eyes resting")
    click(screen, shown, "eyes.skip")

    until(lambda: "asked break skip" in shown.tell("asked"))


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("look", ["light", "dark"])
def test_pictures_are_taken_of_both_screens(
    screen: dict[str, str], tmp_path: Path, language: str, look: str
) -> None:
    folder = Path(os.environ.get("HYBRIDWELL_PICTURES", tmp_path))
    with started(screen, language, "full", "still") as shown:
        shown.tell(look)
        begin(shown)
        picture = folder / f"screens-{language}-{look}.png"
        command = ["import", "-window", "root", str(picture)]
        subprocess.run(command, env=screen, check=True, timeout=DEADLINE)
        assert picture.stat().st_size > 4000


def windows(screen: dict[str, str], title: str) -> list[str]:
    command = ["xdotool", "search", "--onlyvisible", "--name", title]
    done = subprocess.run(
        command, env=screen, capture_output=True, text=True, check=False, timeout=DEADLINE
    )
    return done.stdout.split()


@contextmanager
def frozen_window_manager(screen: dict[str, str]) -> Iterator[None]:
    """Stop the window manager of this screen: it maps no window until it goes on."""
    pid = next(pid for pid in _processes("openbox") if _display(pid) == screen["DISPLAY"])
    os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGCONT)


def _processes(name: str) -> list[int]:
    comms = Path("/proc").glob("[0-9]*/comm")
    return [int(comm.parent.name) for comm in comms if _text(comm).strip() == name]


def _display(pid: int) -> str | None:
    pairs = _text(Path(f"/proc/{pid}/environ")).split("\0")
    return dict(pair.partition("=")[::2] for pair in pairs).get("DISPLAY")


def _text(path: Path) -> str:
    try:
        return path.read_text()
    except OSError:
        return ""  # it has ended meanwhile
