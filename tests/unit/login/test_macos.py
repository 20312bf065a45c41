"""The launch agent as a file: what launchd reads at login."""

import plistlib
from pathlib import Path

import pytest

from hybridwell.errors import StoreError
from hybridwell.login import open_item
from hybridwell.login.item import Found, LoginItem, Standing
from hybridwell.login.macos import LABEL, agent

COMMAND = ("/Applications/HybridWell & co/hybridwell", "run", "--background")


@pytest.fixture
def item(tmp_path: Path) -> LoginItem:
    found = open_item("darwin", {}, tmp_path)
    assert found is not None
    return found


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "Library" / "LaunchAgents" / f"{LABEL}.plist"


def test_it_is_missing_until_it_is_put_and_gone_when_it_is_removed(item: LoginItem) -> None:
    assert item.find() == Found(Standing.MISSING)
    item.put(COMMAND)
    assert item.find() == Found(Standing.ON, item.written(COMMAND))
    item.remove()
    item.remove()
    assert item.find() == Found(Standing.MISSING)


def test_it_is_started_once_and_not_kept_alive(item: LoginItem, file: Path) -> None:
    item.put(COMMAND)

    said = plistlib.loads(file.read_bytes())
    assert said == agent(COMMAND)
    assert said["RunAtLoad"] is True
    assert "KeepAlive" not in said


@pytest.mark.parametrize(
    ("content", "standing"),
    [
        (plistlib.dumps({**agent(COMMAND), "Disabled": True}), Standing.SWITCHED_OFF),
        (plistlib.dumps({"Label": LABEL}), Standing.ON),
        (plistlib.dumps([1, 2]), Standing.ON),
        (b"no list at all", Standing.ON),
    ],
)
def test_a_file_of_another_hand_is_read(
    item: LoginItem, file: Path, content: bytes, standing: Standing
) -> None:
    item.put(COMMAND)
    file.write_bytes(content)

    assert item.find().standing is standing


def test_a_folder_that_cannot_be_used_is_named(item: LoginItem, tmp_path: Path) -> None:
    (tmp_path / "Library").write_text("no folder")

    for act in (item.find, item.remove, lambda: item.put(COMMAND)):
        with pytest.raises(StoreError, match="start at login cannot be changed"):
            act()
