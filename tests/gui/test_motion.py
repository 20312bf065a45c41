"""Nothing moves where the desktop asks for that, as its portal tells on a real bus."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hybridwell.ui.buses import Buses
from hybridwell.ui.floating import may_move as shows_motion
from hybridwell.ui.motion import ALL, GNOME, Motion, may_move
from hybridwell.ui.theme import Theme
from tests.buses import private_bus
from tests.desktop_mocks import available, portal

on_a_bus = pytest.mark.skipif(not available(), reason="there is no python3-dbusmock")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({}, True),
        ({ALL: {"reduced-motion": 0}, GNOME: {"enable-animations": True}}, True),
        ({ALL: {"reduced-motion": 1}}, False),
        ({ALL: {"reduced-motion": 7}}, True),
        ({ALL: {"reduced-motion": 0}, GNOME: {"enable-animations": False}}, False),
    ],
)
def test_one_wish_is_enough(said: dict[str, dict[str, object]], *, expected: bool) -> None:
    assert may_move(said) is expected


@pytest.fixture
def buses(qtbot: QtBot, tmp_path: Path) -> Iterator[Buses]:
    parent = QObject()
    with private_bus(tmp_path) as address:
        made = Buses({"DBUS_SESSION_BUS_ADDRESS": address}, parent)
        made.setProperty("address", address)
        yield made
        made.close()
    parent.deleteLater()


@on_a_bus
def test_the_portal_is_asked_and_heard(qtbot: QtBot, buses: Buses, theme: Theme) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    assert shows_motion(widget)
    with portal(buses.property("address")) as desktop:
        desktop.has({GNOME: {"enable-animations": False}, "org.gnome.desktop.wm": {}})
        motion = Motion(buses.session, buses)
        motion.changed.connect(theme.follow_motion)

        qtbot.waitUntil(lambda: not motion.allowed)
        assert not shows_motion(widget)

        desktop.tell("org.gnome.desktop.sound", "event-sounds", ("b", False))
        desktop.tell(GNOME, "enable-animations", ("b", True))
        qtbot.waitUntil(lambda: motion.allowed)
        assert shows_motion(widget)

        desktop.tell(ALL, "reduced-motion", ("u", 1))
        qtbot.waitUntil(lambda: not motion.allowed)
    theme.follow_motion(moves=True)


@on_a_bus
def test_without_a_portal_things_move(qtbot: QtBot, buses: Buses) -> None:
    motion = Motion(buses.session, buses)
    qtbot.waitUntil(lambda: buses.session.connected)

    assert motion.allowed
