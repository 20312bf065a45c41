"""One desktop for each module, one data folder for each test."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import count
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop, picture_folder, private_desktop
from tests.e2e.program import Program

Make = Callable[..., Program]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if os.environ.get("HYBRIDWELL_SLOW") == "1":
        return
    for item in items:
        if item.get_closest_marker("slow"):
            item.add_marker(pytest.mark.skip(reason="takes minutes: HYBRIDWELL_SLOW=1"))


@pytest.fixture(scope="module")
def desktop() -> Iterator[Desktop]:
    with private_desktop(picture_folder()) as found:
        yield found


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Iterator[None]:
    """Keep a picture of the screen when a test fails."""
    report: pytest.TestReport = yield  # type: ignore[assignment]
    found = getattr(item, "funcargs", {}).get("desktop")
    if report.when == "call" and report.failed and isinstance(found, Desktop):
        report.sections.append(("screen", str(found.picture(item.name))))
    return report  # type: ignore[return-value]


@pytest.fixture
def make(desktop: Desktop, tmp_path: Path) -> Iterator[Make]:
    """Make a program that does not run yet; what still runs is ended after the test."""
    numbers = count()
    with ExitStack() as stack:

        def new(folder: str = "data", **settings: str) -> Program:
            errors = tmp_path / f"{next(numbers)}.stderr"
            program = Program(desktop, tmp_path / folder, errors, **settings)
            stack.callback(program.clear_away)
            return program

        yield new


@pytest.fixture
def program(make: Make) -> Program:
    """A program that runs."""
    return make().start()
