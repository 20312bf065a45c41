"""The Windows Python of `dev.py check --windows`, and HybridWell on it."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop, picture_folder, private_desktop
from tests.windows.program import WindowsProgram

PYTHON = os.environ.get("HYBRIDWELL_WINE", "")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if PYTHON:
        return
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.skip(reason="needs dev.py check --windows"))


@pytest.fixture(scope="session")
def desktop() -> Iterator[Desktop]:
    with private_desktop(picture_folder()) as found:
        yield found


@pytest.fixture
def program(desktop: Desktop, tmp_path: Path) -> Iterator[WindowsProgram]:
    """One data folder, on which nothing runs yet."""
    made = WindowsProgram(desktop, Path(PYTHON), tmp_path)
    yield made
    made.clear_away()
