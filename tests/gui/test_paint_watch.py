"""A window that does not come on screen is found out."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hybridwell.ui.paint_watch import PaintWatch

SOON = timedelta(milliseconds=150)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_a_window_that_paints_is_seen(window: QWidget, qtbot: QtBot) -> None:
    watch = PaintWatch(window)
    with qtbot.waitSignal(watch.seen):
        window.show()
        watch.start()

    assert not watch.waiting


def test_a_window_that_is_never_shown_is_unseen(window: QWidget, qtbot: QtBot) -> None:
    watch = PaintWatch(window, SOON)
    with qtbot.waitSignal(watch.unseen):
        watch.start()


def test_a_window_whose_painting_is_blocked_is_unseen(
    window: QWidget, qtbot: QtBot
) -> None:
    window.setUpdatesEnabled(False)
    window.show()
    watch = PaintWatch(window, SOON)
    with qtbot.waitSignal(watch.unseen):
        watch.start()


def test_a_watch_that_is_ended_says_nothing(window: QWidget, qtbot: QtBot) -> None:
    watch = PaintWatch(window, SOON)
    watch.start()
    with qtbot.assertNotEmitted(watch.unseen, wait=400):
        watch.stop()


def test_a_program_that_was_busy_gives_the_window_more_time(
    window: QWidget, qtbot: QtBot
) -> None:
    watch = PaintWatch(window, timedelta())
    watch._time.start()
    qtbot.waitUntil(lambda: watch._time.elapsed() > 600)
    with qtbot.assertNotEmitted(watch.unseen):
        watch._ring()

    assert watch.waiting
    watch.stop()
