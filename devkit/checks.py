"""Everything that CI checks, in the order in which a mistake is found soonest."""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from devkit import desk, environment, machine
from devkit.coverage_limits import broken_limits
from devkit.environment import ROOT, tool
from devkit.steps import (
    Progress,
    StepError,
    StepSkippedError,
    aloud,
    colour,
    quietly,
    stays_up,
)

LINTED = ("hybridwell", "tests", "devkit", "packaging", "dev.py")
STATIC = {
    "format": (["ruff", "format", "--check", *LINTED], "run: .venv/bin/ruff format"),
    "lint": (["ruff", "check", *LINTED], "run: .venv/bin/ruff check --fix"),
    "types": (["mypy"], "see [tool.mypy] in pyproject.toml"),
    "import contracts": (["lint-imports"], "docs/architecture.md says who may import whom"),
    "dead code": (["vulture"], "remove what nobody calls"),
}


AGAIN = "one test again: python3 dev.py check --quick -k NAME"
SPREAD = ["-n", str((os.cpu_count() or 1) + 1), "--dist", "loadfile"]
"""The e2e tests mostly wait; a file stays together, as its tests share a desktop."""


def check(*, quick: bool, only: str | None, yes: bool) -> int:
    """Run all checks, or the `quick` ones, or only some tests; return the exit code."""
    _set_up(yes=yes)
    progress = Progress()
    with _test_desk() as variables:
        if quick or only is not None:
            _static(progress)
            _some_tests(progress, variables, quick=quick, only=only)
        else:
            _everything(progress, variables)
    return progress.finish()


def _set_up(*, yes: bool) -> None:
    machine.provide(machine.TEST_COMMANDS, yes=yes)
    environment.prepare(dev=True)


def _static(progress: Progress) -> None:
    progress.step("lock file", _check_lock, "run: python3 dev.py lock")
    for name, (command, advice) in STATIC.items():
        progress.step(name, partial(quietly, [tool(command[0]), *command[1:]]), advice)
    progress.step("desktop entry", _check_desktop_entry, "edit packaging/linux")


def _check_lock() -> None:
    if environment.lock_is_stale():
        raise StepError(
            "requirements-dev.lock is older than the dependencies in pyproject.toml"
        )


def _check_desktop_entry() -> None:
    if not shutil.which("desktop-file-validate") or not shutil.which("appstreamcli"):
        raise StepSkippedError("no desktop-file-validate or appstreamcli here")
    linux = ROOT / "packaging" / "linux"
    quietly(["desktop-file-validate", *map(str, linux.glob("*.desktop"))])
    quietly(
        ["appstreamcli", "validate", "--no-net", *map(str, linux.glob("*.metainfo.xml"))]
    )


@contextmanager
def _test_desk() -> Iterator[dict[str, str]]:
    """Yield the environment for tests: a screen, a bus and a home of their own."""
    if sys.platform != "linux":
        yield {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        return
    # A test that wants a tray starts one: others look at a desktop without.
    with (
        desk.virtual_desk(tray=False) as variables,
        desk.private_home(variables) as private,
    ):
        private.pop("PYTHONPATH", None)
        yield private


def _some_tests(
    progress: Progress, variables: dict[str, str], *, quick: bool, only: str | None
) -> None:
    """Run tests on the checkout, without coverage."""
    chosen = ["-k", only] if only else []
    skipped = ["--ignore=tests/e2e", "--ignore=tests/bench"] if quick else []
    spread = [] if only else SPREAD
    pytest = [tool("python"), "-m", "pytest", colour(), *spread, *chosen, *skipped]
    bin_of = variables | {"HYBRIDWELL_BIN": tool("hybridwell")}
    progress.step("tests", partial(aloud, pytest, bin_of), AGAIN)


def _everything(progress: Progress, variables: dict[str, str]) -> None:
    """Build the packages while the code is looked at, then run every test once.

    Those that start the program start that of the wheel.
    """
    with (
        tempfile.TemporaryDirectory(prefix="packages-") as folder,
        ThreadPoolExecutor(1) as aside,
    ):
        out = Path(folder)
        wheel = aside.submit(_install_wheel, out, variables)
        package = aside.submit(_build_deb, out)
        _static(progress)
        by_hand = "run: .venv/bin/python packaging/build.py"
        progress.step("build and install the wheel", wheel.result, by_hand)
        progress.step("build the Debian package", package.result, by_hand)
        start = partial(_start_deb, out, variables)
        progress.step(
            "start the Debian package", start, "packaging/build.py drops too much?"
        )
        bin_of = variables | {"HYBRIDWELL_BIN": tool("hybridwell", out / "clean")}
        _all_tests(progress, bin_of, out / "coverage.json")


def _all_tests(progress: Progress, variables: dict[str, str], report: Path) -> None:
    weighed = [tool("python"), "-m", "pytest", colour(), "-m", "alone"]
    alone = partial(aloud, weighed, variables)
    progress.step("tests that need the computer alone", alone, AGAIN)
    tests = partial(aloud, _covered(report), variables)
    progress.step("tests", tests, AGAIN)
    coverage = partial(_check_coverage, report)
    progress.step("coverage", coverage, "write the test that visits these lines")


def _build(out: Path, what: str) -> None:
    quietly([tool("python"), "packaging/build.py", "--out", str(out), what])


def _covered(report: Path) -> list[str]:
    """Return the line that runs the tests and reports which lines they visit."""
    slipcover = ["-m", "slipcover", "--branch", "--source", "hybridwell"]
    told = ["--json", "--out", str(report)]
    pytest = ["-m", "pytest", colour(), *SPREAD, "-m", "not alone", "--durations=5"]
    return [tool("python"), *slipcover, *told, *pytest]


def _check_coverage(report: Path) -> None:
    if sys.platform != "linux":
        raise StepSkippedError("the lines for disks and rights are visited on Linux")
    if not report.exists():
        raise StepError("the tests ended before they told which lines they visit")
    if broken := broken_limits(report):
        raise StepError("\n".join(broken))


def _install_wheel(out: Path, variables: dict[str, str]) -> None:
    _build(out, "wheel")
    (wheel,) = out.glob("*.whl")
    environment.create(out / "clean")
    environment.install(out / "clean", str(wheel))
    quietly([tool("hybridwell", out / "clean"), "--version"], variables)
    environment.install(out / "clean", f"{wheel}[desk]")


def _build_deb(out: Path) -> None:
    if not shutil.which("dpkg-deb"):
        raise StepSkippedError("no dpkg-deb here")
    _build(out, "deb")


def _start_deb(out: Path, variables: dict[str, str]) -> None:
    if not shutil.which("dpkg-deb"):
        raise StepSkippedError("no dpkg-deb here")
    (package,) = out.glob("*.deb")
    root = out / "root"
    quietly(["dpkg-deb", "-x", str(package), str(root)])
    program = [str(root / "usr" / "bin" / "hybridwell"), "--data-dir", str(out / "data")]
    quietly([*program, "--version"], variables)
    quietly([*program, "doctor"], variables)
    quietly([*program, "report", "week", "--png", str(out / "week.png")], variables)
    stays_up([*program, "run"], variables)
