"""Clocks that jump and a computer that sleeps, for the real process (libfaketime)."""

from pathlib import Path

import pytest

from tests.e2e.conftest import Make
from tests.e2e.desktop import Desktop, wait_for
from tests.e2e.program import Program

LIBRARIES = "*-linux-gnu*/faketime/libfaketime.so.1"


@pytest.fixture
def library() -> Path:
    found = next(Path("/usr/lib").glob(LIBRARIES), None)
    if found is None:
        pytest.skip("not installed: libfaketime")
    return found


class Jumps:
    """A program whose wall clock is moved by writing to a file."""

    def __init__(self, program: Program, library: Path, file: Path) -> None:
        self.program = program
        self._file = file
        self.to("+0")
        program.environment |= {
            "LD_PRELOAD": str(library),
            "FAKETIME_TIMESTAMP_FILE": str(file),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        }

    def to(self, offset: str) -> None:
        """Set the clock, at once for the program and its command line."""
        beside = self._file.with_suffix(".new")
        beside.write_text(f"{offset}\n")
        beside.replace(self._file)


@pytest.fixture
def jumps(make: Make, library: Path, tmp_path: Path) -> Jumps:
    program = make(move_every="10s")
    found = Jumps(program, library, tmp_path / "clock")
    program.start()
    return found


@pytest.mark.parametrize("offset", ["+2h", "-2h"])
def test_a_clock_that_is_set_counts_nothing_and_prompts_nobody(
    jumps: Jumps, desktop: Desktop, offset: str
) -> None:
    program = jumps.program
    typing = desktop.typing(60)
    wait_for(lambda: program.status()["screen_seconds"] >= 2)
    before = program.status()["screen_seconds"]

    jumps.to(offset)

    after = program.status()
    typing.stop()
    assert after["screen_seconds"] <= before + 6
    assert after["stage"] == "working"
    program.quit()
    assert all(0 < end - start < 20_000 for _, start, end in program.rows())
