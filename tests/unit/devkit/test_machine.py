"""What a test needs of this computer: commands, and files by their whole path."""

from pathlib import Path

from devkit.machine import there


def test_a_command_is_looked_for_on_the_path() -> None:
    assert there("sh")
    assert not there("no-such-command")


def test_a_file_without_a_command_is_named_by_its_whole_path(tmp_path: Path) -> None:
    file = tmp_path / "module.py"
    file.touch()

    assert there(str(file))
    assert not there(str(tmp_path / "other.py"))
