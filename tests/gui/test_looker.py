from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

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
