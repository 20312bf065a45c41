"""Which lines of the lock file hold on Windows."""

from devkit.lock_pins import WINDOWS, pins


def test_what_only_windows_needs_is_taken() -> None:
    lock = "# made by hand\ntzdata==2026.6 ; sys_platform == 'win32'\n"

    assert pins(lock, WINDOWS) == ["tzdata==2026.6"]


def test_what_other_systems_need_is_left() -> None:
    lock = "a==1 ; sys_platform == 'linux'\nb==2 ; platform_system == 'Darwin'\nc==3\n"

    assert pins(lock, WINDOWS) == ["c==3"]


def test_tools_that_look_at_the_code_are_left() -> None:
    assert pins("mypy==2.4.1\npytest==9.2.0\n", WINDOWS) == ["pytest==9.2.0"]
