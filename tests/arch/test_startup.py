"""What a command may load: no Qt but for windows and pictures, the stores before Qt."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = (
    "PySide6", "plyer", "openpyxl", "matplotlib", "numpy", "asyncio", "unittest",
    "http", "ssl", "email", "multiprocessing", "logging.config", "pydoc",
)  # fmt: skip
"""Nothing that costs memory in the tray for years, or that would go to a network."""

UNMEASURED = {name: to for name, to in os.environ.items() if not name.startswith("COV")}
"""Coverage would load modules of its own."""


def loaded(*arguments: str, folder: Path) -> set[str]:
    """Return every module that a command loads, asked of Python itself."""
    command = [sys.executable, "-X", "importtime", "-m", "hybridwell"]
    told = subprocess.run(
        [*command, "--data-dir", str(folder), *arguments],
        env=UNMEASURED,
        capture_output=True, text=True, check=False,
    ).stderr  # fmt: skip
    lines = [line.rpartition("|")[2] for line in told.splitlines() if "|" in line]
    return {line.strip() for line in lines}


@pytest.mark.parametrize(
    "line",
    [
        "--version",
        "status --json",
        "report week",
        "export --period 2026-03 --format csv --draft --out {folder}/x.csv",
        "claim show --period 2026-03 --json",
        "agreement list",
        "doctor",
    ],
)
def test_a_command_loads_nothing_heavy(line: str, tmp_path: Path) -> None:
    modules = loaded(*line.format(folder=tmp_path).split(), folder=tmp_path)

    assert "hybridwell.cli" in modules
    assert sorted(each for each in modules if each.startswith("PySide6")) == []
    assert sorted(modules & set(HEAVY)) == []


def said(program: str) -> str:
    """Run it in a fresh Python and return what it prints."""
    command = [sys.executable, "-c", program]
    return subprocess.run(
        command, capture_output=True, text=True, check=True
    ).stdout.strip()


def test_the_stores_are_loaded_before_qt() -> None:
    program = """
import sys
from hybridwell import app
print("sqlalchemy" in sys.modules, "PySide6" in sys.modules)
"""
    assert said(program) == "True False"


@pytest.mark.parametrize(
    "module",
    ["hybridwell.export", "hybridwell.store.claims", "hybridwell.domain.claims.claim"],
)
def test_what_payroll_gets_is_made_without_any_module_about_movement(module: str) -> None:
    program = f"""
import sys
import {module}, hybridwell.export.csv_file, hybridwell.export.json_file
print(*[name for name in sys.modules if "movement" in name or "tracker" in name
        or name in ("hybridwell.domain.report", "hybridwell.store.beat")])
"""
    assert said(program) == ""


def test_a_picture_of_a_report_loads_qt(tmp_path: Path) -> None:
    picture = str(tmp_path / "x.png")

    assert "PySide6.QtCore" in loaded("report", "day", "--png", picture, folder=tmp_path)
