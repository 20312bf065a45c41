"""The setting, the entry and what the user does to either, over several starts."""

from pathlib import Path

import pytest

from hybridwell import app
from hybridwell.errors import HybridWellError
from hybridwell.login.item import LoginItem, Standing
from hybridwell.login.xdg import AutostartFile
from hybridwell.parts import Ground
from hybridwell.start_at_login import StartAtLogin
from tests.hand_desk import HandDesk

COMMAND = ("/usr/bin/hybridwell", "run", "--background")


class Start:
    """One start of the program on a data folder."""

    def __init__(
        self,
        folder: Path,
        *values: str,
        command: tuple[str, ...] = COMMAND,
        known: bool = True,
    ) -> None:
        self.item = AutostartFile(folder / "autostart")
        self.file = folder / "autostart" / "hybridwell.desktop"
        self.ground: Ground = app.lay_ground(
            folder / "data", list(values), "en", HandDesk()
        )
        self.said: list[HybridWellError] = []
        login = StartAtLogin(
            lambda: self._item(known=known),
            lambda: command,
            self.ground.movement,
            HandDesk(),
        )
        login.complain = self.said.append
        self.ground.preferences.follow(login.follow)
        login.begin(self.ground.preferences)

    def _item(self, *, known: bool) -> LoginItem | None:
        return self.item if known else None

    def choose(self, value: str) -> None:
        self.ground.preferences.change({"start_at_login": value})

    @property
    def wanted(self) -> bool:
        return self.ground.settings.start_at_login


def test_it_is_off_until_the_user_wants_it(tmp_path: Path) -> None:
    start = Start(tmp_path)

    assert not start.wanted
    assert start.item.find().standing is Standing.MISSING


def test_a_change_of_the_setting_is_applied_at_once(tmp_path: Path) -> None:
    start = Start(tmp_path)

    start.choose("on")
    assert start.item.find().standing is Standing.ON

    start.choose("off")
    assert start.item.find().standing is Standing.MISSING


def test_another_setting_leaves_the_entry_alone(tmp_path: Path) -> None:
    start = Start(tmp_path)
    start.choose("on")
    before = start.file.stat()

    start.ground.preferences.change({"sounds": "soft"})

    assert start.file.stat() == before


def test_after_an_update_the_entry_leads_to_the_new_place(tmp_path: Path) -> None:
    Start(tmp_path).choose("on")

    start = Start(tmp_path, command=("/opt/new/hybridwell", "run", "--background"))

    assert start.item.find().command == "/opt/new/hybridwell run --background"


def test_who_removed_the_entry_is_not_overruled_and_the_setting_follows(
    tmp_path: Path,
) -> None:
    first = Start(tmp_path)
    first.choose("on")
    first.file.unlink()

    for _ in range(2):
        again = Start(tmp_path)
        assert not again.wanted
        assert again.item.find().standing is Standing.MISSING


def test_who_switched_it_off_in_the_desktop_is_not_overruled(tmp_path: Path) -> None:
    first = Start(tmp_path)
    first.choose("on")
    first.file.write_text(first.file.read_text() + "Hidden=true\n")

    again = Start(tmp_path)
    assert not again.wanted

    again.choose("on")
    assert again.item.find().standing is Standing.ON


def test_a_settings_file_that_was_written_by_hand_is_followed_at_the_start(
    tmp_path: Path,
) -> None:
    file = Start(tmp_path).ground.data.settings
    file.write_text("start_at_login = true\n")

    assert Start(tmp_path).item.find().standing is Standing.ON

    file.write_text("start_at_login = false\n")
    assert Start(tmp_path).item.find().standing is Standing.MISSING


def test_the_entry_of_another_data_folder_is_left_alone(tmp_path: Path) -> None:
    AutostartFile(tmp_path / "autostart").put(("another",))

    assert Start(tmp_path).item.find().command == "another"


def test_a_setting_for_this_run_only_writes_nothing(tmp_path: Path) -> None:
    start = Start(tmp_path, "start_at_login=on")

    assert start.wanted
    assert start.item.find().standing is Standing.MISSING


def test_a_folder_that_cannot_be_written_is_said_and_the_setting_is_kept(
    tmp_path: Path,
) -> None:
    (tmp_path / "autostart").write_text("no folder")
    start = Start(tmp_path)

    start.choose("on")

    assert start.wanted
    assert "start at login cannot be changed" in str(start.said[0])
    assert Start(tmp_path).said


def test_a_damaged_settings_file_takes_nothing_away(tmp_path: Path) -> None:
    start = Start(tmp_path)
    start.choose("on")
    start.file.unlink()
    start.ground.data.settings.write_text("sounds = 3\n[")

    assert Start(tmp_path).item.find().standing is Standing.MISSING
    assert "[" in start.ground.data.settings.read_text()


def test_a_system_without_such_a_place_is_left_alone(tmp_path: Path) -> None:
    start = Start(tmp_path, known=False)

    start.choose("on")

    assert not start.said
    assert start.item.find().standing is Standing.MISSING


@pytest.mark.parametrize("value", ["on", "off"])
def test_choosing_what_holds_already_changes_nothing(tmp_path: Path, value: str) -> None:
    start = Start(tmp_path)
    start.choose(value)
    there = start.file.exists()

    start.choose(value)

    assert start.file.exists() == there
