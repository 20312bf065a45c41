"""What stays out of the program that is in the tray for years: docs/adr/0011 and 0014."""

import subprocess
import sys

import pytest

NEVER_USED = ("asyncio.events", "email", "multiprocessing", "ssl", "zipfile")


def said(program: str) -> str:
    command = [sys.executable, "-c", f"import sys\nimport hybridwell.cli\n{program}"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout


def test_the_program_starts_without_network_mail_archives_and_processes() -> None:
    assert said(f"print(*[m for m in {NEVER_USED} if m in sys.modules])").split() == []


def test_the_rules_of_public_holidays_are_never_in_the_tray() -> None:
    loads = "import hybridwell.ui.run, hybridwell.ui.window"

    assert (
        said(f"{loads}\nprint(*[m for m in sys.modules if 'holidays' in m])").split() == []
    )


@pytest.mark.parametrize(
    ("program", "answer"),
    [
        ("import asyncio; print(asyncio.run.__module__)", "asyncio.runners"),
        ("import asyncio; print(asyncio.iscoroutinefunction(print))", "False"),
        ("import importlib.metadata as m; print(m.version.__name__)", "version"),
        ("import importlib.metadata as m; print(m.version('sqlalchemy')[:2])", "2."),
        ("import apscheduler.executors.pool as p; print(p.ThreadPoolExecutor.__name__)",
         "ThreadPoolExecutor"),
        ("import gc; print(gc.isenabled())", "True"),
    ],
)  # fmt: skip
def test_whoever_asks_for_the_real_thing_gets_it(program: str, answer: str) -> None:
    assert said(program).strip() == answer
