"""`check --windows`: HybridWell on the Windows Python of `wine_python`, on this computer.

Wine is not Windows: what passes here may still fail there, docs/platforms.md says what.
"""

import os
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

from devkit import desk, environment, machine, wine_python
from devkit.environment import ROOT, tool
from devkit.steps import Progress, StepError, aloud, colour, quietly

PATIENCE = 900
"""Seconds that the tests of one kind may take: a program of Wine may hang for ever."""
TESTED = (
    *("tests/unit/store", "tests/unit/sensors", "tests/unit/export/test_pdf_file.py"),
    *("tests/unit/signals/test_on_windows.py", "tests/unit/signals/test_windows_shell.py"),
    *("tests/unit/signals/test_windows_consent.py", "tests/unit/presence/test_windows.py"),
    *("tests/unit/login/test_windows.py", "tests/unit/login/test_command.py"),
    *("tests/unit/evidence/test_other_systems.py", "tests/unit/test_local_pipe.py"),
    *("tests/unit/test_clock.py", "tests/unit/test_paths.py"),
    *("tests/unit/test_first_start.py", "tests/unit/test_workstation_file.py"),
)
"""What meets the system; the rest is the same Python on every system."""
ADVICE = "docs/platforms.md says which tests cannot pass under Wine"


def check(*, only: str | None, yes: bool) -> int:
    """Set Windows' Python up, and run what can be run there; return the exit code."""
    if sys.platform != "linux":
        sys.exit("check --windows is for Linux; on Windows itself: py dev.py check")
    print("This needs Wine and a compiler (880 MB), and 400 MB in .cache.", flush=True)
    machine.provide(machine.TEST_COMMANDS | wine_python.COMMANDS, yes=yes)
    environment.prepare(dev=True)
    progress = Progress()
    with (
        desk.virtual_desk(tray=False) as variables,
        desk.private_home(variables) as private,
    ):
        there = wine_python.environment(private)
        try:
            made = partial(wine_python.prepare, private)
            progress.step("Windows' Python under Wine", made, "remove .cache/windows")
            if not progress.failed:
                _tests(progress, there, only)
        finally:
            wine_python.end(private)
    return progress.finish()


def _tests(progress: Progress, variables: dict[str, str], only: str | None) -> None:
    progress.step("unit tests on Windows", partial(_units, variables, only), ADVICE)
    if only is None:
        wheel = partial(_install, variables)
        progress.step("HybridWell's wheel for Windows", wheel, "does the wheel build?")
    program = partial(_program, variables, only)
    progress.step("the program on Windows", program, "a picture is in its folder")


def _units(variables: dict[str, str], only: str | None) -> None:
    chosen = ["-k", only] if only else []
    limits = ["-o", "faulthandler_timeout=120", "-o", "faulthandler_exit_on_timeout=true"]
    plain = ["--color=no", "-q", *limits, "-p", "no:cacheprovider", "-p", "no:randomly"]
    line = wine_python.command("-u", "-m", "pytest", *plain, *chosen, *TESTED)
    run_there(line, variables | {"QT_QPA_PLATFORM": "offscreen"})


def run_there(line: list[str], variables: dict[str, str]) -> None:
    """Run a Windows program and show what it prints; through a pipe, as Wine wants it."""
    print(flush=True)
    with subprocess.Popen(
        ["timeout", str(PATIENCE), *line],
        cwd=ROOT,
        env=variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    ) as process:
        assert process.stdout is not None  # noqa: S101 - it was asked for above
        for part in process.stdout:
            sys.stdout.write(part.decode("utf-8", "replace").replace("\r\n", "\n"))
            sys.stdout.flush()
    print(" " * 38, end="", flush=True)
    if process.returncode not in {0, 5}:  # 5: no test of that name
        raise StepError(f"exit {process.returncode}, see above")


def _install(variables: dict[str, str]) -> None:
    """Build the wheel, unpack it where the Windows Python looks, and start it there."""
    with tempfile.TemporaryDirectory(prefix="wheel-") as folder:
        quietly([tool("python"), "packaging/build.py", "--out", folder, "wheel"])
        (wheel,) = Path(folder).glob("*.whl")
        wine_python.install(wheel)
    said = subprocess.run(
        wine_python.command("-m", "hybridwell", "--version"),
        cwd=wine_python.HOME,
        env=variables,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )
    if not said.stdout.startswith("HybridWell"):
        raise StepError(f"{said.stdout}{said.stderr}")


def _program(variables: dict[str, str], only: str | None) -> None:
    chosen = ["-k", only] if only else []
    line = [tool("python"), "-m", "pytest", colour(), "-q", *chosen, "tests/windows"]
    aloud(line, variables | {"HYBRIDWELL_WINE": os.fspath(wine_python.PYTHON)})
