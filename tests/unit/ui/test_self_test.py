import logging
from datetime import timedelta

import pytest

from hybridwell.check import Check, State
from hybridwell.errors import Phrase
from hybridwell.ui.self_test import SelfTest, in_a_thread

CHECK = Check("tray", State.WORKS, Phrase("the icon is shown"))


def test_a_thread_tells_what_it_found() -> None:
    told: list[list[Check]] = []

    in_a_thread(lambda: [CHECK], told.append).join()

    assert told == [[CHECK]]


def test_what_nobody_expected_is_logged_and_told_as_nothing(
    caplog: pytest.LogCaptureFixture,
) -> None:
    told: list[list[Check]] = []

    def break_off() -> list[Check]:
        raise ZeroDivisionError

    with caplog.at_level(logging.ERROR):
        in_a_thread(break_off, told.append).join()

    assert told == [[]]
    assert "self-test" in caplog.text


def test_a_program_that_has_ended_is_told_nothing() -> None:
    def gone(_checks: list[Check]) -> None:
        raise RuntimeError("Signal source has been deleted")

    in_a_thread(lambda: [CHECK], gone).join()


def test_a_desk_without_a_program_tests_nothing() -> None:
    nothing = SelfTest()

    assert (nothing.prepare()(), nothing.idle(), nothing.trials) == ([], timedelta(), {})
