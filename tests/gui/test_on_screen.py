"""Card and tray on a real X server with a window manager, a panel and real keys."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from devkit.desk import virtual_desk
from tests.gui.on_screen import DEADLINE, ROOT, Shown, click, started, until, xdotool


@pytest.fixture(scope="module")
def screen() -> Iterator[dict[str, str]]:
    with virtual_desk(tray=True) as environment:
        environment.pop("QT_QPA_PLATFORM", None)
        yield environment | {"PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"}


@pytest.fixture
def shown(screen: dict[str, str]) -> Iterator[Shown]:
    with started(screen) as program:
        yield program


@pytest.fixture
def typed(screen: dict[str, str], tmp_path: Path) -> Iterator[Path]:
    """Give the keyboard to a terminal; what is typed there ends up in this file."""
    path = tmp_path / "typed"
    command = ["xterm", "-e", "sh", "-c", f"stty -icanon -echo; cat > {path}"]
    with subprocess.Popen(command, env=screen) as terminal:
        window = xdotool(screen, "search", "--sync", "--onlyvisible", "--class", "xterm")
        xdotool(screen, "windowfocus", "--sync", window.split()[0])
        until(path.exists)
        yield path
        terminal.terminate()


def test_the_card_leaves_the_keyboard_to_who_is_typing(
    screen: dict[str, str], shown: Shown, typed: Path
) -> None:
    focus = xdotool(screen, "getwindowfocus")
    xdotool(screen, "type", "before ")
    shown.tell("stage prelude")
    until(lambda: "seen True False" in shown.tell("seen"))
    xdotool(screen, "type", "after")

    until(lambda: typed.read_text("ascii") == "before after")
    assert xdotool(screen, "getwindowfocus") == focus


def test_the_break_leaves_the_keyboard_too_until_it_is_clicked(
    screen: dict[str, str], shown: Shown, typed: Path
) -> None:
    shown.tell("stage prelude")
    shown.tell("stage resting")
    until(lambda: "seen True False" in shown.tell("seen"))
    xdotool(screen, "type", "still here")

    until(lambda: typed.read_text("ascii") == "still here")


@pytest.mark.parametrize(
    ("button", "command"),
    [("begin", "break now"), ("postpone", "break postpone"), ("skip", "break skip")],
)
def test_a_click_on_a_button_asks_and_leaves_the_keyboard(
    screen: dict[str, str], shown: Shown, typed: Path, button: str, command: str
) -> None:
    focus = xdotool(screen, "getwindowfocus")
    shown.tell("stage prelude")
    click(screen, shown, button)

    until(lambda: f"asked {command}" in shown.tell("asked"))
    assert xdotool(screen, "getwindowfocus") == focus


def test_esc_ends_a_break_that_was_clicked(
    screen: dict[str, str], shown: Shown, typed: Path
) -> None:
    shown.tell("stage resting")
    _, x, y, *_ = shown.tell("where")[0].split()
    until(lambda: shown.tell("where")[0].split()[4] > "400")
    xdotool(screen, "mousemove", "--sync", str(int(x) + 30), str(int(y) + 60), "click", "1")
    until(lambda: "seen True True" in shown.tell("seen"))
    xdotool(screen, "key", "Escape")

    until(lambda: "asked break skip" in shown.tell("asked"))


def test_a_break_that_ends_gives_the_screen_back(
    screen: dict[str, str], shown: Shown
) -> None:
    shown.tell("stage resting")
    until(lambda: "seen True False" in shown.tell("seen"))
    shown.tell("stage working")

    assert shown.tell("seen") == ["seen False False"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_pictures_are_taken_of_what_is_shown(
    screen: dict[str, str], tmp_path: Path, language: str
) -> None:
    folder = Path(os.environ.get("HYBRIDWELL_PICTURES", tmp_path))
    with started(screen, language) as shown:
        for stage in ("prelude", "resting"):
            shown.tell(f"stage {stage}")
            until(lambda: "seen True False" in shown.tell("seen"))
            picture = folder / f"{stage}-{language}.png"
            command = ["import", "-window", "root", str(picture)]
            subprocess.run(command, env=screen, check=True, timeout=DEADLINE)
            assert picture.stat().st_size > 4000


def test_a_click_on_the_icon_in_the_panel_opens_the_window(
    screen: dict[str, str], shown: Shown
) -> None:
    until(lambda: int(shown.tell("icon")[0].split()[1]) > 100)
    _, x, y = shown.tell("icon")[0].split()
    xdotool(screen, "mousemove", "--sync", x, y, "click", "1")

    until(lambda: shown.tell("seen") and "window wanted" in shown.lines)


def test_without_a_session_bus_no_notifications_are_served() -> None:
    program = "from hybridwell.ui.notification_service import served; print(served())"
    environment = os.environ | {
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere", "PYTHONPATH": str(ROOT)
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment, capture_output=True, text=True, check=True, timeout=DEADLINE,
    )  # fmt: skip

    assert done.stdout == "False\n"
