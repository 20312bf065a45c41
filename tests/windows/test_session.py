"""What Windows tells windows, and what it keeps of devices: sent and written by a test."""

from datetime import UTC, datetime, timedelta

import pytest

from hybridwell.clock import SystemClock
from hybridwell.presence.windows import POWER, SESSION
from hybridwell.signals.windows_consent import STORE
from tests.e2e.conftest import Make
from tests.e2e.desktop import wait_for
from tests.e2e.program import Program
from tests.windows.desktop import WindowsDesktop
from tests.windows.program import WindowsProgram

LOCK, UNLOCK, CONSOLE_LOST, CONSOLE_BACK = 7, 8, 2, 1
SUSPEND, RESUME = 0x04, 0x12
OFTEN = {"move_every": "5s", "move_lasts": "3s", "adaptive": "off"}
PROGRAM = r"NonPackaged\C:#Meet#meet.exe"
YEAR_1601 = datetime(1601, 1, 1, tzinfo=UTC)


def screen(program: Program) -> float:
    return float(program.status()["screen_seconds"])


def held_by(program: Program) -> object:
    return program.status()["held_back_by"]


@pytest.mark.parametrize(("away", "back"), [(LOCK, UNLOCK), (CONSOLE_LOST, CONSOLE_BACK)])
def test_nothing_counts_and_nothing_prompts_until_the_user_is_back(
    make: Make, desktop: WindowsDesktop, away: int, back: int
) -> None:
    program = make(**OFTEN)
    program.start()
    typing = desktop.typing(60)
    program.stage("prelude", 30)

    assert desktop.hand("tell", SESSION, away) > 0
    program.stage("working")
    before = screen(program)
    desktop.type(4)
    assert (held_by(program), screen(program)) == ("locked", before)

    desktop.hand("tell", SESSION, back)
    typing = desktop.typing(60)
    wait_for(lambda: screen(program) > before)
    typing.stop()


def test_a_pause_of_its_own_is_a_natural_break(make: Make, desktop: WindowsDesktop) -> None:
    program = make(move_every="1m", move_lasts="2s")
    program.start()

    desktop.type(12)  # longer than the five seconds between two looks

    wait_for(lambda: program.breaks() == {"natural": 1}, 30)


def test_all_is_stored_before_the_computer_sleeps(
    program: WindowsProgram, desktop: WindowsDesktop
) -> None:
    typing = desktop.typing(60)
    wait_for(lambda: screen(program) >= 3)

    desktop.hand("tell", POWER, SUSPEND)  # comes back when the window has answered

    stored = sum(end - start for _, start, end in program.rows())
    typing.stop()
    assert stored >= 2000
    desktop.hand("tell", POWER, RESUME)
    before = screen(program)
    typing = desktop.typing(60)
    wait_for(lambda: screen(program) > before)
    typing.stop()


@pytest.mark.parametrize("capability", ["microphone", "webcam"])
def test_a_device_in_use_holds_the_prompt_back_until_it_ends(
    make: Make, desktop: WindowsDesktop, capability: str
) -> None:
    key = f"{STORE}\\{capability}\\{PROGRAM}"
    began = (SystemClock().now() - YEAR_1601) // timedelta(microseconds=1) * 10
    desktop.hand("write", key, "LastUsedTimeStart", began)
    desktop.hand("write", key, "LastUsedTimeStop", 0)
    program = make(**OFTEN)
    program.start()
    typing = desktop.typing(60)
    wait_for(lambda: held_by(program) == "meeting", 30)
    assert program.breaks() == {}

    desktop.hand("write", key, "LastUsedTimeStop", began + 1)

    program.stage("prelude", 30)
    typing.stop()
