"""A real bus on the Qt loop."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from hybridwell.bus_talk import BUS, Reply
from hybridwell.ui.buses import Buses
from tests.buses import private_bus

pytestmark = pytest.mark.skipif(
    not shutil.which("dbus-daemon"), reason="there is no dbus-daemon"
)


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QObject]:
    found = QObject()
    yield found
    found.deleteLater()


def test_an_answer_comes_by_the_loop(qtbot: QtBot, parent: QObject, tmp_path: Path) -> None:
    replies: list[Reply] = []
    with private_bus(tmp_path) as address:
        buses = Buses({"DBUS_SESSION_BUS_ADDRESS": address}, parent)
        buses.session.call(BUS, "GetId", tell=replies.append)

        qtbot.waitUntil(lambda: bool(replies))

        assert replies[0].value
        assert buses.session is buses.session
        buses.close()


def test_a_bus_that_dies_is_told_of_and_wakes_nobody_again(
    qtbot: QtBot, parent: QObject, tmp_path: Path
) -> None:
    told: list[str] = []
    with private_bus(tmp_path) as address:
        buses = Buses({"DBUS_SYSTEM_BUS_ADDRESS": address}, parent)
        buses.system.follow(lambda: told.append("opened"), lambda: told.append("lost"))

    qtbot.waitUntil(lambda: told == ["opened", "lost"])

    assert buses.system.fileno() is None
    buses.close()


def test_without_a_bus_there_is_an_answer_too(qtbot: QtBot, parent: QObject) -> None:
    replies: list[Reply] = []
    buses = Buses({}, parent)

    buses.session.call(BUS, "GetId", tell=replies.append)

    qtbot.waitUntil(lambda: bool(replies))
    assert replies[0].error
    buses.close()
