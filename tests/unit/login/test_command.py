"""How a login starts this very HybridWell, after an update too."""

from pathlib import Path, PureWindowsPath

import pytest

from hybridwell.login.command import command_of, program_of

PYTHON = Path("/opt/python")
USUAL = Path("/home/u/.local/share/hybridwell")


def test_a_login_starts_it_in_the_background() -> None:
    command = command_of(("/usr/bin/hybridwell",), USUAL, USUAL)

    assert command == ("/usr/bin/hybridwell", "run", "--background")


def test_a_data_folder_of_ones_own_is_named() -> None:
    command = command_of(("/usr/bin/hybridwell",), Path("/data"), USUAL)

    assert command[1:3] == ("--data-dir", "/data")


@pytest.mark.parametrize(
    ("started_as", "there", "program"),
    [
        ("/usr/bin/hybridwell", True, ("/usr/bin/hybridwell",)),
        ("/usr/bin/hybridwell", False, ("/opt/python", "-m", "hybridwell")),
        ("/x/hybridwell/__main__.py", True, ("/opt/python", "-m", "hybridwell")),
        ("/usr/bin/pytest", True, ("/opt/python", "-m", "hybridwell")),
    ],
)
def test_the_script_is_named_where_there_is_one(
    started_as: str, there: bool, program: tuple[str, ...]
) -> None:
    assert program_of(Path(started_as), PYTHON, {}, lambda _: there) == program


def test_an_appimage_is_named_by_its_file() -> None:
    found = program_of(Path("/mnt/image/hybridwell"), PYTHON, {"APPIMAGE": "/a/H.img"})

    assert found == ("/a/H.img",)


def test_windows_shows_no_console() -> None:
    script = Path("/Scripts/hybridwell.exe")
    python = Path("/Python/python.exe")

    def everything(_path: Path) -> bool:
        return True

    windowed = str(Path("/Scripts/hybridwell-tray.exe"))
    assert program_of(script, python, {}, everything) == (windowed,)
    module = Path("/Lib/__main__.py")
    assert program_of(module, python, {}, everything)[0] == str(Path("/Python/pythonw.exe"))
    assert PureWindowsPath(windowed).name == "hybridwell-tray.exe"
