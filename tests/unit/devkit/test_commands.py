"""What dev.py does with its arguments."""

import pytest

from devkit.commands import opens_windows


@pytest.mark.parametrize(
    "arguments", [[], ["run"], ["run", "--demo"], ["--lang", "nl"], ["--lang", "nl", "run"]]
)
def test_the_program_itself_needs_a_screen(arguments: list[str]) -> None:
    assert opens_windows(arguments)


@pytest.mark.parametrize(
    "arguments", [["status", "--json"], ["day", "list"], ["--version"], ["--help"]]
)
def test_a_command_that_prints_and_ends_needs_no_screen(arguments: list[str]) -> None:
    assert not opens_windows(arguments)
