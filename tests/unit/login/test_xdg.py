"""The desktop entry in `autostart`: read back by GLib's rules, kept as the user has it."""

import ctypes
import shutil
import subprocess
from ctypes.util import find_library
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hybridwell.errors import StoreError
from hybridwell.login import open_item
from hybridwell.login.item import Found, Standing
from hybridwell.login.xdg import AutostartFile, found_in, with_command

COMMAND = ("/usr/bin/hybridwell", "run", "--background")
LINE = "/usr/bin/hybridwell run --background"


@pytest.fixture
def item(tmp_path: Path) -> AutostartFile:
    return AutostartFile(tmp_path / "autostart")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "autostart" / "hybridwell.desktop"


def test_it_is_missing_until_it_is_put_and_gone_when_it_is_removed(
    item: AutostartFile,
) -> None:
    assert item.find() == Found(Standing.MISSING)

    item.put(COMMAND)
    assert item.find() == Found(Standing.ON, item.written(COMMAND))

    item.remove()
    item.remove()
    assert item.find() == Found(Standing.MISSING)


@pytest.mark.skipif(
    not shutil.which("desktop-file-validate"), reason="needs desktop-file-utils"
)
def test_the_entry_is_one_by_the_standard(item: AutostartFile, file: Path) -> None:
    item.put((*COMMAND, 'a "b" $c `d` \\e %f'))

    told = subprocess.run(
        ["desktop-file-validate", str(file)], capture_output=True, text=True, check=False
    )
    assert (told.returncode, told.stdout) == (0, "")


@pytest.mark.parametrize("key", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_an_entry_that_the_desktop_switched_off_is_off_until_it_is_put_again(
    item: AutostartFile, file: Path, key: str
) -> None:
    item.put(COMMAND)
    kept = [line for line in file.read_text().splitlines() if "enabled" not in line]
    file.write_text("\n".join([*kept, key]))

    assert item.find() == Found(Standing.SWITCHED_OFF, LINE)

    item.put(COMMAND)
    assert item.find() == Found(Standing.ON, LINE)


def test_what_the_user_added_stays(item: AutostartFile, file: Path) -> None:
    item.put(("/old/hybridwell", "run"))
    with file.open("a") as entry:
        entry.write("X-GNOME-Autostart-Delay=20\n[Desktop Action x]\nExec=true\n")

    item.put(COMMAND)

    said = file.read_text()
    assert "X-GNOME-Autostart-Delay=20" in said
    assert said.count("Exec=") == 2
    assert item.find().command == LINE


def test_an_entry_without_a_command_gets_one_and_rubbish_is_replaced() -> None:
    assert "Exec=x\n" in with_command("[Desktop Entry]\nType=Application\n", "x")
    assert found_in(with_command("rubbish", "x")) == Found(Standing.ON, "x")
    assert found_in("[Desktop Entry]\n# Exec=y\n") == Found(Standing.MISSING)


def test_a_folder_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("no folder")
    item = AutostartFile(tmp_path / "autostart")

    for act in (lambda: item.put(COMMAND), item.remove, item.find):
        with pytest.raises(StoreError, match="start at login cannot be changed"):
            act()


def test_the_folder_is_the_one_of_the_user(tmp_path: Path) -> None:
    for environment, folder in (
        ({}, tmp_path / ".config"),
        ({"XDG_CONFIG_HOME": "relative"}, tmp_path / ".config"),
        ({"XDG_CONFIG_HOME": str(tmp_path / "c")}, tmp_path / "c"),
    ):
        item = open_item("linux", environment, tmp_path)
        assert item is not None
        item.put(COMMAND)
        assert (folder / "autostart" / "hybridwell.desktop").exists()


def read_back(entry: Path) -> list[str]:
    """Read the command of an entry as GNOME does, by GLib."""
    glib = ctypes.CDLL("libglib-2.0.so.0")
    glib.g_key_file_new.restype = glib.g_key_file_get_string.restype = ctypes.c_void_p
    keys = ctypes.c_void_p(glib.g_key_file_new())
    assert glib.g_key_file_load_from_file(keys, str(entry).encode(), 0, None)
    line = glib.g_key_file_get_string(keys, b"Desktop Entry", b"Exec", None)
    count, words = ctypes.c_int(), ctypes.POINTER(ctypes.c_char_p)()
    assert glib.g_shell_parse_argv(
        ctypes.c_void_p(line), ctypes.byref(count), ctypes.byref(words), None
    )
    said = [words[number] or b"" for number in range(count.value)]
    return [word.decode().replace("%%", "%") for word in said]


LETTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Zl", "Zp"))


@pytest.mark.skipif(not find_library("glib-2.0"), reason="needs GLib")
@given(st.lists(st.text(LETTERS, min_size=1), min_size=1))
def test_any_command_is_read_back_as_it_was(command: list[str]) -> None:
    with TemporaryDirectory() as folder:
        AutostartFile(Path(folder)).put(command)

        assert read_back(Path(folder, "hybridwell.desktop")) == command
