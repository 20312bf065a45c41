"""PySide6 6.12.0 on Python 3.11 loses a reference per call, and aborts within the hour.

docs/adr/0002 tells how it was found. From Python 3.12 on the counts never change.
"""

import sys

from PySide6.QtCore import QObject, QTimer, Signal

CALLS = 1000
NOISE = 50  # other threads of the test run hold a few references of their own


class Bell(QObject):
    rung = Signal()


def test_a_call_that_returns_nothing_keeps_the_count_of_none() -> None:
    timer = QTimer()
    before = sys.getrefcount(None)

    for _ in range(CALLS):
        timer.setInterval(1000)

    assert abs(sys.getrefcount(None) - before) < NOISE


def test_emitting_a_signal_keeps_the_count_of_true() -> None:
    bell = Bell()
    before = sys.getrefcount(True)

    for _ in range(CALLS):
        bell.rung.emit()

    assert abs(sys.getrefcount(True) - before) < NOISE
