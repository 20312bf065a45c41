"""Nothing holds the window up: with ten years of data no event costs over 50 ms of CPU."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.years import TEN_YEARS, fill, stores

pytestmark = pytest.mark.alone
ROOT = Path(__file__).parents[2]
TOURS = 3
MOST = 0.050
OPENING = 1.0
"""The first opening loads the pages' modules and dresses the program: once, before there
is anything on screen that could stand still."""


@pytest.fixture(scope="module")
def weighed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[tuple[float, str]]]:
    """Return each step of the tours with the heaviest event of every time it was made."""
    data = tmp_path_factory.mktemp("years")
    movement, claims = stores(data)
    fill(movement, claims, TEN_YEARS)
    done = subprocess.run(
        [sys.executable, str(ROOT / "tests/gui/watched_window.py"), str(data), str(TOURS)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, check=True, timeout=180,
    )  # fmt: skip
    found: dict[str, list[tuple[float, str]]] = {}
    for name, (cost, what) in json.loads(done.stdout).items():
        found.setdefault(name.partition(" ")[2], []).append((cost, what))
    return found


def test_no_event_of_the_window_takes_long(
    weighed: dict[str, list[tuple[float, str]]],
) -> None:
    """The least of several times counts: what else the computer does makes it more."""
    slow = {name: min(times) for name, times in weighed.items() if min(times)[0] > MOST}

    assert len([name for name in weighed if name.startswith("first ")]) >= 4
    assert not slow


def test_the_window_opens_within_a_second(
    weighed: dict[str, list[tuple[float, str]]],
) -> None:
    cold, *_ = weighed["open"]

    assert cold[0] < OPENING
