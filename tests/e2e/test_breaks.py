"""Movement breaks on a real desktop: the prompt takes nothing away from the user."""

from pathlib import Path

import pytest

from tests.e2e.conftest import Make
from tests.e2e.desktop import Desktop, wait_for
from tests.e2e.program import Program

SOON = {"move_every": "5s", "move_lasts": "3s", "pause_after": "2s", "move_prelude": "60s"}
LONG = {"move_lasts": "20s"}
CARD = ("--onlyvisible", "--name", "^Movement break$")


def test_the_prompt_leaves_the_keyboard_where_it_is_and_the_pause_is_the_break(
    make: Make, desktop: Desktop, tmp_path: Path
) -> None:
    program = make(**SOON).start()
    letter = "dear colleague, i write this while a card comes up and " * 2
    with desktop.xterm(tmp_path / "letter") as terminal:
        typing = desktop.writing(letter)
        wait_for(lambda: desktop.windows(*CARD), 20)

        assert desktop.focused() == terminal
        assert program.status()["stage"] == "prelude"
        typing.wait()
        assert desktop.focused() == terminal
        assert wait_for(lambda: program.breaks().get("taken"), 20)

    assert (tmp_path / "letter").read_text() == letter
    assert program.breaks() == {"prompted": 1, "taken": 1}
    wait_for(lambda: not desktop.windows(*CARD))


def test_a_pause_of_its_own_is_a_natural_break(make: Make, desktop: Desktop) -> None:
    program = make(move_every="1m", move_lasts="2s").start()

    desktop.type(4)

    wait_for(lambda: program.breaks() == {"natural": 1})


def test_a_break_can_be_taken_now(make: Make, desktop: Desktop) -> None:
    program = make().start()

    program.done("break", "now")

    wait_for(lambda: desktop.windows(*CARD))
    wait_for(lambda: program.breaks() == {"taken": 1})


@pytest.mark.parametrize(
    ("wish", "outcome"), [("postpone", "postponed"), ("skip", "skipped")]
)
def test_a_break_on_screen_can_be_put_off(
    make: Make, desktop: Desktop, wish: str, outcome: str
) -> None:
    program = make(**LONG).start()
    program.done("break", "now")
    wait_for(lambda: desktop.windows(*CARD))

    program.done("break", wish)

    wait_for(lambda: not desktop.windows(*CARD))
    assert program.breaks() == {outcome: 1}


def test_esc_ends_the_break_once_the_card_was_clicked(make: Make, desktop: Desktop) -> None:
    program = make(**LONG).start()
    program.done("break", "now")
    (card,) = wait_for(lambda: desktop.windows(*CARD))
    x, y, width, _ = desktop.place_of(card)
    desktop.xdotool("mousemove", x + width // 2, y + 30, "click", 1)
    wait_for(lambda: desktop.focused() == card)

    desktop.xdotool("key", "Escape")

    wait_for(lambda: not desktop.windows(*CARD))
    assert program.breaks() == {"skipped": 1}


def test_nothing_prompts_in_a_pause_and_resume_ends_it(
    make: Make, desktop: Desktop
) -> None:
    program = make(**SOON).start()
    program.done("pause", "30m")
    typing = desktop.typing(60)
    wait_for(lambda: program.status()["due_in_seconds"] == 0, 20)
    assert program.status()["held_back_by"] == "paused"
    assert program.breaks() == {}

    program.done("resume")

    program.stage("prelude")
    breaks = program.breaks()
    typing.stop()
    assert breaks == {"prompted": 1}


def test_a_pause_outlives_the_program(program: Program) -> None:
    program.done("pause", "30m")
    program.kill()

    program.start()

    assert program.status()["held_back_by"] == "paused"
    assert program.status()["paused_until"]


def test_without_a_running_program_a_wish_is_refused_with_a_sentence(make: Make) -> None:
    answer = make().ask("break", "now")

    assert (answer.returncode, answer.stdout) == (1, "")
    assert answer.stderr == "hybridwell: HybridWell is not running\n"
