"""The Windows Python of `dev.py check --windows`, and HybridWell on it."""

import os
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import count
from pathlib import Path

import pytest

from tests.e2e.conftest import (  # noqa: F401 - pytest finds them here
    Make,
    pytest_runtest_makereport,
)
from tests.e2e.desktop import picture_folder, private_desktop
from tests.windows.desktop import WindowsDesktop, windows_on
from tests.windows.program import WindowsProgram

PYTHON = os.environ.get("HYBRIDWELL_WINE", "")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if PYTHON:
        return
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.skip(reason="needs dev.py check --windows"))


@pytest.fixture(scope="session")
def desktop() -> Iterator[WindowsDesktop]:
    with (
        private_desktop(picture_folder()) as screen,
        windows_on(screen, Path(PYTHON)) as found,
    ):
        yield found


@pytest.fixture
def make(desktop: WindowsDesktop, tmp_path: Path) -> Iterator[Make]:
    """Make a program that does not run yet; what still runs is ended after the test."""
    numbers = count()
    with ExitStack() as stack:
        stack.callback(desktop.hand, "move", False)  # also when a test has failed

        def new(folder: str = "data", **settings: str) -> WindowsProgram:
            errors = tmp_path / f"{next(numbers)}.stderr"
            program = WindowsProgram(desktop, tmp_path / folder, errors, **settings)
            stack.callback(program.clear_away)
            return program

        yield new


@pytest.fixture
def program(make: Make) -> WindowsProgram:
    """A program that runs."""
    made = make().start()
    assert isinstance(made, WindowsProgram)
    return made


@pytest.fixture
def absent(make: Make) -> WindowsProgram:
    """A data folder, on which nothing runs yet."""
    made = make()
    assert isinstance(made, WindowsProgram)
    return made
