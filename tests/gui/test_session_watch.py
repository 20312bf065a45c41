"""Who tells of locks on each system, and what the tracker is told of it."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from hybridwell import app, presence
from hybridwell.domain.movement.presence import Presence
from hybridwell.presence import LOCK, SAVER
from hybridwell.presence.windows import SESSION
from hybridwell.ui.buses import Buses
from hybridwell.ui.session_watch import SessionWatch
from tests.hand_desk import HandDesk

LOCKED = 7
Watch = Callable[..., SessionWatch]


@pytest.fixture
def watch(qtbot: QtBot, tmp_path: Path) -> Iterator[Watch]:
    """Watch as on another system, and no bus anywhere."""
    parent, hand = QObject(), HandDesk()
    with ExitStack() as stack:

        def made(platform: str, *values: str) -> SessionWatch:
            ground = app.lay_ground(tmp_path / "data", list(values), "en", hand)
            parts = app.assemble(ground, hand)
            nowhere = {"DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere/bus"}
            buses = stack.enter_context(closing(Buses(nowhere, parent)))
            made = SessionWatch(parts, buses, parent, platform)
            return stack.enter_context(closing(made))

        yield made


@pytest.mark.parametrize(
    ("platform", "rows"),
    [
        ("linux", [LOCK, SAVER]),
        ("win32", [LOCK]),
        ("darwin", [LOCK]),
        ("freebsd14", [LOCK]),
    ],
)
def test_a_system_on_which_nobody_tells_says_so_and_counts(
    watch: Watch, platform: str, rows: list[str]
) -> None:
    found = watch(platform)

    assert found.presence == Presence()
    assert [(row["name"], row["works"]) for row in found.rows()] == [
        (name, None) for name in rows
    ]


def test_a_lock_does_not_count_for_who_does_not_want_it(watch: Watch) -> None:
    found = watch("win32", "follow_lock=off")

    found.sources[0].take(SESSION, LOCKED)  # type: ignore[attr-defined]  # of Windows

    assert found.presence == Presence()
    assert [row["text"] for row in found.rows()] == ["off in the settings"]


def test_a_lock_of_windows_is_what_the_tracker_knows(watch: Watch) -> None:
    found = watch("win32")

    found.sources[0].take(SESSION, LOCKED)  # type: ignore[attr-defined]  # of Windows

    assert found.presence == Presence(locked=True)


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin", "freebsd14"])
def test_what_a_system_needs_can_be_loaded_before_qt(platform: str) -> None:
    presence.load(platform)
