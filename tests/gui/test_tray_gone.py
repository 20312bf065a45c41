"""What the tray says when the panel has gone for a while, on a real screen."""

import subprocess
import sys
from collections.abc import Iterator

import pytest

from devkit.desk import virtual_desk
from tests.gui.on_screen import ROOT, until

PROGRAM = """
import sys
from datetime import timedelta
from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication
app = QApplication([])
from hybridwell.ui.tray import Tray
from tests.table_desk import MINUTE, TableDesk
desk = TableDesk()
tray = Tray(desk.desk, look_every=timedelta(milliseconds=100))
tray.gone.connect(lambda: print("gone", flush=True))
tray.no_tray.connect(lambda: print("none", flush=True))
def hear():
    sys.stdin.readline() or app.quit()
    desk.pass_time(MINUTE)
    desk.pass_time(MINUTE)
    print(tray.there, flush=True)
notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
notifier.activated.connect(hear)
print(tray.there, flush=True)
app.exec()
"""


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    with virtual_desk(tray=False) as environment:
        environment.pop("QT_QPA_PLATFORM", None)
        yield environment | {"PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"}


def test_a_panel_that_stays_away_is_told_once(screen: dict[str, str]) -> None:
    panel = ["tint2", "-c", "/etc/xdg/tint2/tint2rc"]
    with subprocess.Popen(panel, env=screen, stderr=subprocess.DEVNULL) as tint2:
        search = ["xdotool", "search", "--onlyvisible", "--class", "tint2"]
        until(
            lambda: (
                subprocess.run(search, check=False, env=screen, capture_output=True).stdout
            )
        )
        with subprocess.Popen(
            [sys.executable, "-c", PROGRAM],
            env=screen, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        ) as program:  # fmt: skip
            assert program.stdin
            assert program.stdout
            assert program.stdout.readline() == "True\n"
            tint2.terminate()
            tint2.wait()
            program.stdin.write("\n")
            program.stdin.flush()

            assert program.stdout.readline() == "False\n"
            assert program.stdout.readline() == "gone\n"
            program.terminate()
