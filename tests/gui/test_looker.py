import socket
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hybridwell import app
from hybridwell.ui.looker import Looker
from tests.hand_desk import HandDesk


class TellingDesk(HandDesk):
    """A sensor that was told something while it was read."""

    told = False

    def drain(self) -> bool:
        told, self.told = self.told, False
        return told


def test_what_a_reading_of_the_self_test_takes_in_is_looked_at(
    tmp_path: Path, qapp: QApplication
) -> None:
    desk = TellingDesk()
    parts = app.assemble(app.lay_ground(tmp_path, [], "en", desk), desk)
    owner = QObject()
    looker = Looker(parts, owner)
    desk.rest(timedelta(seconds=7))
    looks: list[int] = []
    parts.tracker.changed = lambda: looks.append(1)

    assert looker.idle() == timedelta(seconds=7)
    assert looks == []

    desk.told = True
    looker.idle()
    assert looks == [1]


class SocketDesk(HandDesk):
    """A sensor that tells by a descriptor, until its desktop ends and another begins."""

    def __init__(self) -> None:
        super().__init__()
        self.begin()

    def begin(self) -> None:
        self._ours, self.theirs = socket.socketpair()
        self._ours.settimeout(0)
        self._lost = False

    def fileno(self) -> int | None:
        return None if self._lost else self._ours.fileno()

    def drain(self) -> bool:
        try:
            data = self._ours.recv(10)
        except BlockingIOError:
            return False
        self._lost = not data
        return True

    def end(self) -> None:
        self._ours.close()
        self.theirs.close()


@pytest.fixture
def desk() -> Iterator[SocketDesk]:
    made = SocketDesk()
    yield made
    made.end()


def test_the_looker_listens_to_the_desktop_that_has_restarted(
    tmp_path: Path, qtbot: QtBot, desk: SocketDesk
) -> None:
    parts = app.assemble(app.lay_ground(tmp_path, [], "en", desk), desk)
    owner = QObject()
    looker = Looker(parts, owner)
    looks: list[int] = []
    parts.tracker.changed = lambda: looks.append(1)
    desk.theirs.send(b"crossed")
    qtbot.waitUntil(lambda: len(looks) == 1)

    desk.theirs.close()
    qtbot.waitUntil(lambda: len(looks) == 2)
    desk.end()
    desk.begin()
    looker.plan()
    desk.theirs.send(b"crossed")

    qtbot.waitUntil(lambda: len(looks) == 3)
