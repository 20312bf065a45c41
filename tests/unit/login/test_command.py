"""How a login starts this very HybridWell, after an update too."""

from pathlib import Path, PureWindowsPath

import pytest

from hybridwell.login.command import command_of, program_of

ROOT = Path(Path.cwd().anchor)
"""Of this disk: on Windows a path without one is not whole."""
PYTHON, SCRIPT = ROOT / "opt" / "python", ROOT / "usr" / "bin" / "hybridwell"
MODULE = (str(PYTHON), "-m", "hybridwell")
USUAL = ROOT / "home" / "u" / "data"


def test_a_login_starts_it_in_the_background() -> None:
    command = command_of(("/usr/bin/hybridwell",), USUAL, USUAL)

    assert command == ("/usr/bin/hybridwell", "run", "--background")


def test_a_data_folder_of_ones_own_is_named() -> None:
    command = command_of(("/usr/bin/hybridwell",), ROOT / "data", USUAL)

    assert command[1:3] == ("--data-dir", str(ROOT / "data"))


@pytest.mark.parametrize(
    ("started_as", "there", "program"),
    [
        (SCRIPT, True, (str(SCRIPT),)),
        (SCRIPT, False, MODULE),
        (ROOT / "hybridwell" / "__main__.py", True, MODULE),
        (ROOT / "usr" / "bin" / "pytest", True, MODULE),
    ],
)
def test_the_script_is_named_where_there_is_one(
    started_as: Path, there: bool, program: tuple[str, ...]
) -> None:
    assert program_of(started_as, PYTHON, {}, lambda _: there) == program


def test_an_appimage_is_named_by_its_file() -> None:
    found = program_of(Path("/mnt/image/hybridwell"), PYTHON, {"APPIMAGE": "/a/H.img"})

    assert found == ("/a/H.img",)


def test_windows_shows_no_console() -> None:
    script = ROOT / "Scripts" / "hybridwell.exe"
    python = ROOT / "Python" / "python.exe"

    def everything(_path: Path) -> bool:
        return True

    windowed = str(ROOT / "Scripts" / "hybridwell-tray.exe")
    assert program_of(script, python, {}, everything) == (windowed,)
    module = ROOT / "Lib" / "__main__.py"
    without_console = str(ROOT / "Python" / "pythonw.exe")
    assert program_of(module, python, {}, everything)[0] == without_console
    assert PureWindowsPath(windowed).name == "hybridwell-tray.exe"
