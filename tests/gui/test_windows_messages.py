"""The messages of Windows as they come to a window: the structure is the same anywhere."""

import ctypes
from collections.abc import Iterator
from ctypes import wintypes
from datetime import timedelta

import pytest
from PySide6.QtCore import QByteArray, QObject
from pytestqt.qtbot import QtBot

from hybridwell.domain.movement.presence import Presence
from hybridwell.presence import LOCK, Told
from hybridwell.presence.windows import POWER, SESSION
from hybridwell.ui.windows_messages import WindowsMessages, register

LOCKED, SUSPEND = 7, 4
KIND = QByteArray(b"windows_generic_MSG")


class Room:
    """A receiver of messages, and what it told."""

    def __init__(self, answers: list[bool]) -> None:
        self.told: list[str] = []
        self.asked: list[int] = []
        self._answers = answers
        told = Told(lambda: self.told.append("look"), lambda: self.told.append("save"))
        self.parent = QObject()
        self.messages = WindowsMessages(timedelta, told, self.parent, self._register)

    def _register(self, window: int) -> bool:
        self.asked.append(window)
        return self._answers[len(self.asked) - 1]

    def send(self, message: int, what: int, kind: QByteArray | bytes = KIND) -> object:
        told = wintypes.MSG(0, message, what, 0, 0)
        return self.messages.filter.nativeEventFilter(kind, ctypes.addressof(told))


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Room]:
    found = Room([True])
    yield found
    found.messages.close()


def test_a_message_is_followed_and_left_to_qt(room: Room) -> None:
    assert room.send(SESSION, LOCKED) == (False, 0)
    assert room.send(SESSION, LOCKED, bytes(KIND.data())) == (False, 0)

    assert room.messages.presence == Presence(locked=True)
    assert room.told == ["look"]


def test_sleep_is_saved_for_at_once(room: Room) -> None:
    room.send(POWER, SUSPEND)

    assert room.told == ["save"]


def test_a_message_of_another_kind_is_not_read(room: Room) -> None:
    assert room.send(SESSION, LOCKED, b"xcb_generic_event_t") == (False, 0)

    assert room.told == []


def test_a_window_is_registered_for_the_session(room: Room) -> None:
    assert len(room.asked) == 1
    assert room.asked[0] > 0
    (row,) = room.messages.rows()
    assert (row.name, row.works) == (LOCK, True)
    assert str(row.said) == "Windows: nothing told yet, which the first lock changes"


def test_a_service_that_comes_late_is_asked_again(qtbot: QtBot) -> None:
    room = Room([False, True])
    assert [row.works for row in room.messages.rows()] == [None]

    room.messages.again.timeout.emit()

    assert [row.works for row in room.messages.rows()] == [True]
    assert not room.messages.again.isActive()
    room.messages.close()


def test_elsewhere_than_on_windows_there_is_nobody_to_register_with() -> None:
    assert not register(1)
