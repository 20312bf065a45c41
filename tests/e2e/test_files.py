"""What is on disk: wrong, damaged, full, and what is written for others."""

import csv
import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.e2e.conftest import Make
from tests.e2e.desktop import Desktop, wait_for


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """Mount a disk of two megabytes; only root can."""
    folder.mkdir()
    mount = [
        "mount",
        "-t",
        "tmpfs",
        "-o",
        "size=2m,mode=700",
        "hybridwell-test",
        str(folder),
    ]
    done = subprocess.run(mount, capture_output=True, check=False)
    if done.returncode:
        pytest.skip("a small disk can only be mounted as root")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(disk: Path) -> Path:
    """Leave no room at all."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for block in (65536, 4096, 512, 1):
            try:
                while True:
                    file.write(bytes(block))
            except OSError:
                continue
    return ballast


def test_a_wrong_setting_leaves_the_last_good_ones_at_work(make: Make) -> None:
    program = make()
    program.data.mkdir(mode=0o700)
    settings = program.data / "settings.toml"
    settings.write_text('commute_km = "12"\n')
    program.done("status")
    settings.write_text('commute_km = "12"\nmove_evry = "45m"\n')
    program.expect("move_evry", "last good settings")

    program.start()

    assert "there is no setting 'move_evry'; there are: " in program.said()
    assert "the last good settings are used" in program.said()
    today = program.status()["date"]
    program.done("day", "set", today, "office")
    assert '"12"' in (program.data / "settings.good.toml").read_text()


def test_a_value_out_of_range_is_named_with_what_is_allowed(make: Make) -> None:
    program = make()
    program.data.mkdir(mode=0o700)
    (program.data / "settings.toml").write_text('day_start = "quarter past"\n')

    answer = program.ask("status")

    assert answer.returncode == 0
    assert "day_start must be a time such as 17:30" in answer.stderr


@pytest.mark.parametrize("values", ["move_every=1s", "move_evry=10m", "move_every"])
def test_a_wrong_value_on_the_command_line_is_wrong_usage(make: Make, values: str) -> None:
    answer = make().ask(f"--set={values}", "status")

    assert answer.returncode == 2
    assert len(answer.stderr.splitlines()) == 1


def test_a_damaged_log_is_set_aside_and_what_was_kept_is_said(
    make: Make, desktop: Desktop
) -> None:
    program = make().start()
    desktop.type(2)
    program.quit()
    log = program.data / "movement.sqlite"
    content = bytearray(log.read_bytes())
    content[100:2000] = b"\xff" * 1900
    log.write_bytes(content)
    program.expect("a damaged file is kept as")

    program.start()

    (copy,) = program.data.glob("movement*damaged*")
    assert copy.read_bytes() == bytes(content)
    assert program.status()["trouble"] is None
    program.quit()
    assert copy.name in program.said()


def test_a_full_disk_is_said_and_nothing_counted_is_lost(
    make: Make, desktop: Desktop, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk") as disk:
        program = make("disk/data").start()
        typing = desktop.typing(60)
        wait_for(lambda: program.status()["active"])
        ballast = fill(disk)
        program.done("stand")
        program.done("sit")
        assert "the disk is full" in wait_for(lambda: program.status()["trouble"])
        counted = program.status()["screen_seconds"]
        wait_for(lambda: program.status()["screen_seconds"] > counted + 2)

        ballast.unlink()

        typing.stop()
        wait_for(lambda: not program.status()["trouble"], 20)
        program.quit()
        assert sum(end - start for _, start, end in program.rows()) / 1000 > counted + 2


def test_a_read_only_disk_is_said_and_counting_goes_on(
    make: Make, desktop: Desktop, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk") as disk:
        program = make("disk/data")
        program.done("status")
        remount = ["mount", "-o", "remount,ro", str(disk)]
        subprocess.run(remount, check=True)
        program.start()
        typing = desktop.typing(60)

        wait_for(lambda: program.status()["screen_seconds"] >= 2)
        assert "read-only" in program.status()["trouble"].casefold()

        subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
        typing.stop()
        wait_for(lambda: not program.status()["trouble"], 20)
        program.quit()
        assert sum(end - start for _, start, end in program.rows()) >= 1000


def test_a_confirmed_month_is_exported_for_payroll(make: Make, tmp_path: Path) -> None:
    program = make()
    program.done("agreement", "set", "--from", "2026-01-01", "employee_number=120")
    program.done("day", "set", "2026-10-05", "home")
    program.done("day", "set", "2026-10-06", "office", "--km", "24")
    log, records = tmp_path / "log.csv", tmp_path / "log.json"
    program.done("claim", "close", "--period=2026-10")

    program.done("export", "--period=2026-10", "--format=csv", "--out", log)
    program.done("export", "--period=2026-10", "--format=json", "--out", records)
    for form in ("xlsx", "pdf"):
        out = tmp_path / f"log.{form}"
        program.done("export", "--period=2026-10", f"--format={form}", "--out", out)
        program.done("export", "--period=2026-10", f"--format={form}", "--check", out)

    rows = list(csv.DictReader(log.read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert [row["date"] for row in rows] == ["2026-10-05", "2026-10-06"]
    lines = json.loads(records.read_text())
    shown = program.json("claim", "show", "--period=2026-10")
    assert shown["totals"]["total"] in records.read_text()
    assert lines


def test_nothing_about_movement_is_in_an_export(
    make: Make, desktop: Desktop, tmp_path: Path
) -> None:
    program = make().start()
    desktop.type(2)
    day = program.day()
    program.done("day", "confirm", day["date"])
    out = tmp_path / "log.json"

    period = f"--period={day['date'][:7]}"
    program.done("export", period, "--format=json", "--draft", "--out", out)

    written = out.read_text()
    assert day["date"] in written
    for word in (
        "screen",
        "sitting",
        "standing",
        "break",
        "span",
        day["spans"][0]["start"],
    ):
        assert word not in written


def test_an_export_replaces_no_file_unasked(make: Make, tmp_path: Path) -> None:
    out = tmp_path / "log.csv"
    out.write_text("a letter")

    export = ("export", "--period=2026-11", "--format=csv", "--draft", "--out", out)
    answer = make().ask(*export)

    assert answer.returncode in (2, 3)
    assert "exists already" in answer.stderr
    assert out.read_text() == "a letter"


def test_the_month_is_reported(make: Make) -> None:
    program = make()
    program.done("day", "set", "2026-11-02", "home")

    month = program.json("report", "month", "--on=2026-11-02")

    assert (month["home_days"], len(month["days"])) == (1, 30)
    assert "2026-11" in program.done("report", "month", "--on=2026-11-02")


@pytest.mark.parametrize(
    ("ending", "begins"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")]
)
def test_the_week_is_drawn_to_a_file(
    make: Make, tmp_path: Path, ending: str, begins: bytes
) -> None:
    file = tmp_path / f"week.{ending}"

    make().done("report", "week", "--png", file)

    assert file.read_bytes().startswith(begins)


@pytest.mark.parametrize(
    "line",
    [
        ("day", "set", "2026-02-30", "home"),
        ("day", "set", "2026-11-02", "moon"),
        ("day", "set", "2026-11-02", "office", "--km=-3"),
        ("export", "--period=2026-13", "--format=csv", "--out=x.csv"),
        ("pause", "until", "25:00"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(
    make: Make, line: tuple[str, ...]
) -> None:
    program = make()

    answer = program.ask(*line)

    assert answer.returncode == 2
    assert len(answer.stderr.splitlines()) == 1
    assert not any(day["confirmed"] for day in program.json("day", "list"))
