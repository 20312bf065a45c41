"""What a user of Windows does on a first day, on Wine: see docs/platforms.md.

Few tests and long ones, as each start takes seconds.
"""

import json
import sqlite3
import subprocess
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from hybridwell.store.beat import read_pulse
from tests.e2e.desktop import pass_time, wait_for
from tests.windows.desktop import WindowsDesktop, windows_path
from tests.windows.program import PATIENCE, WindowsProgram

FORMS = ("csv", "xlsx", "json", "pdf")
IDLE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
from PySide6.QtCore import QTimer
from hybridwell.sensors.windows import open_sensor
app = QApplication(sys.argv)
label = QLabel("a place for the pointer")
label.resize(400, 300)
label.move(100, 100)
label.show()
sensor = open_sensor()
timer = QTimer(interval=100)
timer.timeout.connect(lambda: print(sensor.idle().total_seconds(), flush=True))
timer.start()
app.exec()
"""


def test_what_was_recorded_is_reported_and_exported(absent: WindowsProgram) -> None:
    month = ["export", "--draft", "--period", "2026-03"]
    files = {form: absent.data.parent / f"march.{form}" for form in FORMS}
    week = absent.data.parent / "week.png"

    said = absent.all_done(
        ["day", "set", "2026-03-02", "home"],
        ["day", "confirm", "2026-03-02"],
        ["report", "month", "--on", "2026-03-02"],
        ["report", "week", "--png", windows_path(week)],
        *(
            [*month, "--format", form, "--out", windows_path(file)]
            for form, file in files.items()
        ),
    )

    assert "2026-03-02" in said
    assert week.read_bytes()[:4] == b"\x89PNG"
    assert "2026-03-02" in files["csv"].read_text("utf-8-sig")
    assert json.loads(files["json"].read_text("utf-8"))
    assert files["xlsx"].read_bytes()[:2] == b"PK"
    assert files["pdf"].read_bytes()[:5] == b"%PDF-"


def test_the_self_test_finds_the_sensor_of_windows(absent: WindowsProgram) -> None:
    checks = absent.checks()

    assert checks["idle time"]["state"] == "works"
    assert "windows" in checks["idle time"]["says"]
    assert checks["movement log"]["state"] == "works"


def test_idle_time_grows_and_falls_when_the_pointer_moves(
    absent: WindowsProgram, desktop: WindowsDesktop
) -> None:
    with subprocess.Popen(
        [*desktop.python, "-c", IDLE], env=desktop.environment,
        cwd=absent.data.parent, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    ) as process:  # fmt: skip
        assert process.stdout
        try:
            (window,) = wait_for(
                lambda: desktop.windows("--onlyvisible", "--name", "^python"), PATIENCE
            )
            left, top, _, _ = desktop.place_of(window)
            grown = next(idle for idle in map(float, process.stdout) if idle > 2)

            for step in range(5):
                desktop.xdotool("mousemove", left + 50 + step * 20, top + 60)
            fallen = next(idle for idle in map(float, process.stdout) if idle < 1)
        finally:
            process.terminate()

    assert fallen < grown


def test_a_session_is_counted_in_a_window_and_kept_when_windows_logs_off(
    absent: WindowsProgram, desktop: WindowsDesktop
) -> None:
    absent.start("--window")
    window = wait_for(absent.window, PATIENCE)
    left, top, width, height = desktop.place_of(window)
    assert (width, height) > (600, 400)
    for step in range(12):
        desktop.xdotool("mousemove", left + 20 + step * 10, top + height // 2)
        pass_time(1)
    picture = desktop.picture("on-windows")

    absent.log_off()

    assert picture.stat().st_size > 20_000
    absent.check_errors()
    assert counted(absent.data) >= timedelta(seconds=5)


def counted(data: Path) -> timedelta:
    """Return the screen time of the file, and of the beat that the next start takes up."""
    with closing(sqlite3.connect(data / "movement.sqlite")) as file:
        ((stored,),) = file.execute('SELECT total("end" - start) FROM span')
    pulse = read_pulse(data / "movement.beat")
    opened = pulse.until - pulse.active if pulse and pulse.active else timedelta()
    return max(timedelta(milliseconds=stored), opened)


def test_pipes_take_any_text_and_zones_are_known(absent: WindowsProgram) -> None:
    code = """
from hybridwell.cli.words import spell
from hybridwell.clock import SystemClock
spell()
print("\u2192", SystemClock().zone().key)
"""

    said = absent.python("-c", code)

    assert said.returncode == 0, said.stderr
    assert len(said.stdout.split()) == 2
